"use client";

import { useEffect, useState, useTransition } from "react";
import { hasUnsaved } from "./draft-saving.ts";
import type { SavingDraft } from "./use-draft-saving.ts";

/**
 * An act that waits until the server has all that was typed. It waits no longer once saving is in trouble or the draft
 * was changed: it is never done by itself later, nor to another text than the one it was asked for.
 *
 * @param act gets the version that the server holds; it never rejects @param ready false while the page still settles
 * @returns whether it is asked for and not done yet, whether it was given up, and what asks for it
 */
export function useOnceSaved<D>(
  { saving, saveNow }: Pick<SavingDraft<D>, "saving" | "saveNow">,
  act: (version: number) => Promise<void>,
  ready = true,
): { readonly pending: boolean; readonly stopped: boolean; readonly run: () => void } {
  const [waitsFor, setWaitsFor] = useState<{ readonly draft: D } | null>(null);
  const [stopped, setStopped] = useState(false);
  const [pending, start] = useTransition();
  const settled = !hasUnsaved(saving) && saving.save === null && saving.trouble === null;
  const { version } = saving;
  // Once the act has begun, what becomes of the draft is the act's own to tell.
  if (waitsFor !== null && !pending && (saving.trouble !== null || saving.draft !== waitsFor.draft)) {
    setWaitsFor(null);
    setStopped(true);
  }
  const waiting = waitsFor !== null;
  useEffect(() => {
    if (!waiting || pending) return;
    if (!settled) {
      saveNow();
      return;
    }
    if (!ready) return;
    start(async () => {
      setWaitsFor(null);
      await act(version);
    });
  }, [waiting, pending, settled, ready, saveNow, act, version]);
  return {
    pending: waiting || pending,
    stopped,
    run: () => {
      setStopped(false);
      setWaitsFor({ draft: saving.draft });
    },
  };
}
