"use client";

import { useEffect, useState, useTransition } from "react";
import { hasUnsaved } from "./draft-saving.ts";
import type { SavingDraft } from "./use-draft-saving.ts";

/**
 * An act that waits until the server has all that was typed.
 *
 * @param act gets the version that the server holds; it never rejects @param ready false while the page still settles
 * @returns whether it is asked for and not done yet, and what asks for it
 */
export function useOnceSaved(
  { saving, saveNow }: Pick<SavingDraft, "saving" | "saveNow">,
  act: (version: number) => Promise<void>,
  ready = true,
): { readonly pending: boolean; readonly run: () => void } {
  const [waiting, setWaiting] = useState(false);
  const [pending, start] = useTransition();
  const settled = !hasUnsaved(saving) && saving.save === null && saving.trouble === null;
  const { version } = saving;
  useEffect(() => {
    if (!waiting) return;
    if (!settled) {
      saveNow();
      return;
    }
    if (!ready) return;
    start(async () => {
      setWaiting(false);
      await act(version);
    });
  }, [waiting, settled, ready, saveNow, act, version]);
  return {
    pending: waiting || pending,
    run: () => {
      setWaiting(true);
    },
  };
}
