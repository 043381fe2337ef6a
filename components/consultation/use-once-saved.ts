"use client";

import { useEffect, useState } from "react";
import { hasUnsaved } from "./draft-saving.ts";
import type { SavingDraft } from "./use-draft-saving.ts";

/**
 * An act that waits until the server has all that was typed.
 *
 * @param act gets the version that the server holds @param ready false while the page still settles
 * @returns whether it is asked for and waiting, and what asks for it
 */
export function useOnceSaved(
  { saving, saveNow }: Pick<SavingDraft, "saving" | "saveNow">,
  act: (version: number) => void,
  ready = true,
): { readonly waiting: boolean; readonly run: () => void } {
  const [waiting, setWaiting] = useState(false);
  const settled = !hasUnsaved(saving) && saving.save === null && saving.trouble === null;
  const { version } = saving;
  useEffect(() => {
    if (!waiting) return;
    if (!settled) {
      saveNow();
      return;
    }
    if (!ready) return;
    setWaiting(false);
    act(version);
  }, [waiting, settled, ready, saveNow, act, version]);
  return {
    waiting,
    run: () => {
      setWaiting(true);
    },
  };
}
