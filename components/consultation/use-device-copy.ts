"use client";

import { useCallback, useEffect, useReducer, useRef, type RefObject } from "react";
import { openDeviceCopy, type CopyNews, type DeviceCopy, type FoundText } from "./device-copy.ts";
import type { DraftOfPage } from "./draft-keys.ts";
import { hasUnsaved, type DraftSaving } from "./draft-saving.ts";
import { judgeKept, type Drafted } from "./kept-text.ts";

/** A change reaches the device's store at the latest this long after it was made. */
const KEEP_WITHIN_MS = 300;

type State<D> = {
  /** False where this browser keeps nothing, or not yet. */
  readonly onDevice: "starting" | "yes" | "no";
  readonly since: string | null;
  /** What earlier pages left, newest first. */
  readonly found: readonly FoundText<D>[];
};

type Act<D> = CopyNews<D> | { readonly kind: "settled"; readonly page: string };

function reduce<D>(state: State<D>, news: Act<D>): State<D> {
  switch (news.kind) {
    case "unavailable":
      return { ...state, onDevice: "no", since: null };
    case "ready":
      return { ...state, onDevice: "yes", found: news.found };
    case "kept":
      return { ...state, since: news.since };
    case "settled":
      return { ...state, found: state.found.filter(({ page }) => page !== news.page) };
  }
}

export type DeviceKeeping<D> = Omit<State<D>, "found"> & {
  /** The newest text that differs from the record; null when there is nothing to choose. */
  readonly offer: FoundText<D> | null;
  /** Ends the offer of a found text: it is taken up by this page, or discarded. */
  readonly settle: (found: FoundText<D>, how: "use" | "discard") => void;
  /** The draft is closed: nothing of it stays on the device. */
  readonly forget: () => void;
};

type Left = RefObject<Promise<boolean> | null>;

/** Whether a page that was left was saved after all; it looks only once every part of the page was told. */
async function hasArrived(left: Left): Promise<boolean> {
  await Promise.resolve();
  return (await left.current) ?? false;
}

/**
 * Keeps what is unsaved of a draft on this device as ciphertext, and finds what was kept before.
 *
 * @param left once the page was left by a link: whether the server came to have all of the draft
 */
export function useDeviceCopy<D extends Drafted>(
  { kind, id, patientId, personId }: DraftOfPage,
  saving: DraftSaving<D>,
  left: Left,
): DeviceKeeping<D> {
  const [state, dispatch] = useReducer(reduce<D>, { onDevice: "starting", since: null, found: [] });
  const copy = useRef<DeviceCopy<D> | null>(null);
  const latest = useRef(saving);
  const timer = useRef<number | null>(null);

  const keepNow = useCallback(() => {
    if (timer.current !== null) window.clearTimeout(timer.current);
    timer.current = null;
    const { draft, version, save } = latest.current;
    if (!hasUnsaved(latest.current)) return;
    copy.current?.keep({ draft, version, at: new Date().toISOString(), pending: save?.draft ?? null });
  }, []);

  useEffect(() => {
    const opened = openDeviceCopy<D>({ kind, id, patientId, personId }, dispatch);
    copy.current = opened;
    const leave = () => {
      keepNow();
      opened.leave(!hasUnsaved(latest.current));
    };
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", keepNow);
    return () => {
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", keepNow);
      keepNow();
      copy.current = null;
      // Until it is known, the text stays, and stays this page's own.
      void hasArrived(left).then((saved) => {
        if (saved) opened.keep(null);
        opened.leave(saved);
      });
    };
  }, [kind, id, patientId, personId, keepNow, left]);

  const unsaved = hasUnsaved(saving);
  useEffect(() => {
    latest.current = saving;
    if (unsaved) timer.current ??= window.setTimeout(keepNow, KEEP_WITHIN_MS);
    else copy.current?.keep(null);
  }, [saving, unsaved, keepNow]);

  const settle = useCallback((found: FoundText<D>, how: "use" | "discard") => {
    dispatch({ kind: "settled", page: found.page });
    if (how === "use") copy.current?.takeOver(found);
    else copy.current?.discard(found);
  }, []);
  const forget = useCallback(() => {
    copy.current?.forget();
  }, []);

  const { onDevice, since, found } = state;
  // Nobody is stopped in the middle of a sentence: what was typed meanwhile is saved first, as far as it can be.
  const told = unsaved && saving.trouble === null ? [] : found;
  const judged = told.map((one) => ({ one, verdict: judgeKept(one.text, saving) }));
  const known = unsaved ? undefined : judged.find(({ verdict }) => verdict === "same")?.one;
  useEffect(() => {
    // The record has it already: it had arrived, and only the answer was lost.
    if (known !== undefined) settle(known, "discard");
  }, [known, settle]);
  const offer = judged.find(({ verdict }) => verdict === "unchanged" || verdict === "changed")?.one ?? null;
  return { onDevice, since, offer, settle, forget };
}
