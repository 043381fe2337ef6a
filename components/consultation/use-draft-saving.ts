"use client";

import { useEffect, useReducer, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import {
  hasUnsaved,
  maySave,
  reduceSaving,
  retryDelay,
  type DraftSaving,
  type SaveAnswer,
} from "./draft-saving.ts";
import { forgetLeft, leaveDraft, startFromNewest, type SendDraft } from "./left-draft.ts";
import type { DraftOfPage } from "./draft-keys.ts";
import { aroundLock } from "../account/lock-events.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";

/** A change is sent when typing has paused for this long, */
const PAUSE_MS = 500;
/** and at the latest this long after it was made. */
const LONGEST_MS = 1500;

/** Changes the draft on the screen; it is saved by itself. */
export type ChangeDraft<D = ConsultationDraft> = (change: (draft: D) => D) => void;

export type SavingDraft<D = ConsultationDraft> = {
  readonly saving: DraftSaving<D>;
  readonly change: ChangeDraft<D>;
  /** Saves at once what is unsaved. */
  readonly saveNow: () => void;
  /** Decides a conflict: this text is saved over the other one. */
  readonly choose: (draft: D) => void;
  readonly takeTheirs: () => void;
  /** Hides the texts of decided conflicts. */
  readonly putAway: () => void;
  /** Tries again at once. */
  readonly retry: () => void;
  /** Once the page was left: whether the server came to have all of it. */
  readonly left: RefObject<Promise<boolean> | null>;
};

/** Whether nothing is on its way, and nothing can be sent now. */
const isAtRest = (saving: DraftSaving<unknown>): boolean => !maySave(saving) && saving.save?.phase !== "sent";

/**
 * A draft that saves itself: half a second after the last change, at once when the page is hidden, again and again
 * while the server cannot be reached. Leaving the page with something unsaved asks first.
 *
 * @param send sends one save of this draft; the same from one drawing to the next
 */
export function useDraftSaving<D>(
  { id, personId }: Pick<DraftOfPage, "id" | "personId">,
  send: SendDraft<D>,
  initial: { readonly draft: D; readonly version: number; readonly savedAt: string },
): SavingDraft<D> {
  const [saving, dispatch] = useReducer(reduceSaving<D>, initial, (drawn) =>
    startFromNewest({ id, personId }, drawn),
  );
  const underWay = useRef<Promise<SaveAnswer<D>> | null>(null);
  const unsavedSince = useRef<number | null>(null);
  const [acts] = useState(() => ({
    saveNow: () => {
      dispatch({ type: "due", key: crypto.randomUUID() });
    },
    retry: () => {
      dispatch({ type: "retry" });
    },
    change: (change: (draft: D) => D) => {
      dispatch({ type: "changed", change });
    },
    choose: (draft: D) => {
      dispatch({ type: "choose", draft });
    },
    takeTheirs: () => {
      dispatch({ type: "take-theirs" });
    },
    putAway: () => {
      dispatch({ type: "put-away" });
    },
  }));
  const { saveNow, retry } = acts;

  const { save, revision } = saving;
  const due = maySave(saving);
  useEffect(() => {
    if (!due) {
      unsavedSince.current = null;
      return;
    }
    const now = performance.now();
    unsavedSince.current ??= now;
    const left = unsavedSince.current + LONGEST_MS - now;
    const timer = setTimeout(saveNow, Math.max(0, Math.min(PAUSE_MS, left)));
    return () => {
      clearTimeout(timer);
    };
  }, [due, revision, saveNow]);

  useEffect(() => {
    if (save?.phase !== "sent") return;
    const sent = send(save);
    underWay.current = sent;
    void sent.then((answer) => {
      dispatch({ type: "answered", key: save.key, answer });
    });
  }, [send, save]);

  useEffect(() => {
    if (save?.phase !== "waiting") return;
    const timer = setTimeout(retry, retryDelay(save.attempt));
    window.addEventListener("online", retry);
    window.addEventListener("focus", retry);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", retry);
      window.removeEventListener("focus", retry);
    };
  }, [save, retry]);

  const latest = useRef(saving);
  const settled = useRef<(() => void)[]>([]);
  useEffect(() => {
    latest.current = saving;
    // What cannot be saved now is waited for no longer: the device keeps it.
    if (isAtRest(saving)) for (const tell of settled.current.splice(0)) tell();
  }, [saving]);
  useEffect(() => {
    const flush = () => {
      flushSync(saveNow);
      if (isAtRest(latest.current)) return Promise.resolve();
      return new Promise<void>((resolve) => {
        settled.current.push(resolve);
      });
    };
    return aroundLock(flush, retry);
  }, [saveNow, retry]);
  const left = useRef<Promise<boolean> | null>(null);
  useEffect(() => {
    forgetLeft(id);
    return () => {
      const { current } = latest;
      const answer = current.save?.phase === "sent" ? underWay.current : null;
      left.current = leaveDraft({ id, personId }, current, answer, send);
    };
  }, [id, personId, send]);

  const unsaved = hasUnsaved(saving);
  useEffect(() => {
    // A page that goes away may not be drawn again, and the request leaves only after drawing.
    function flush() {
      flushSync(saveNow);
    }
    document.addEventListener("visibilitychange", flush);
    window.addEventListener("pagehide", flush);
    return () => {
      document.removeEventListener("visibilitychange", flush);
      window.removeEventListener("pagehide", flush);
    };
  }, [saveNow]);

  useEffect(() => {
    if (!unsaved) return;
    function ask(event: BeforeUnloadEvent) {
      flushSync(saveNow);
      event.preventDefault();
    }
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [unsaved, saveNow]);

  return { saving, left, ...acts };
}
