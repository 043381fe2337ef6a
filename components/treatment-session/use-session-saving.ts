"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { SaveState } from "#components/form/save-state.tsx";
import type { FormAct } from "#components/patient/use-kept-form.ts";
import { formatTime } from "#lib/format/instant.ts";
import type { SessionContent, StoredRecord } from "./session-draft.ts";

/** What another tab or another person saved meanwhile. */
export type Theirs = {
  readonly state: string;
  readonly version: number;
  readonly record: StoredRecord | null;
};

export type SaveSessionAct = FormAct<{ readonly version: number; readonly savedAt: string }>;

const PAUSE_MS = 500;
/** However long somebody types on, it is sent this long after the first change. */
const LONGEST_MS = 1500;
const RETRY_MS = 3000;

type Book = {
  version: number;
  pending: SessionContent | null;
  since: number;
  running: Promise<void> | null;
  halted: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
};

/** What a refusal for a stale version carries. */
export function theirsIn(details: unknown): Theirs | null {
  if (typeof details !== "object" || details === null || !("version" in details)) return null;
  return details as Theirs;
}

/**
 * Saves a session as it is recorded, one save after the other, each from the version of the one before. What another
 * place saved meanwhile is handed out and nothing is overwritten.
 *
 * @param of the session, its clinic and zone, its version, and the action that saves
 */
export function useSessionSaving(of: {
  readonly sessionId: string;
  readonly clinicId: string;
  readonly zone: string;
  readonly version: number;
  readonly act: SaveSessionAct;
}) {
  const { sessionId, clinicId, zone, act } = of;
  const [state, setState] = useState<SaveState | null>(null);
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const book = useRef<Book>({
    version: of.version,
    pending: null,
    since: 0,
    running: null,
    halted: false,
    timer: undefined,
  });

  const saveOnce = useCallback(
    async (content: SessionContent): Promise<"go-on" | "wait"> => {
      setState({ kind: "saving" });
      const answer = await act(null, {
        clinicId,
        sessionId,
        version: book.current.version,
        ...content,
      }).catch(() => null);
      if (answer?.ok === true) {
        book.current.version = answer.value.version;
        setFields({});
        setState({ kind: "saved", at: formatTime(answer.value.savedAt, zone) });
        return "go-on";
      }
      const error = answer?.error;
      if (error?.code === "invalid") {
        setFields(error.fields ?? {});
        setState({ kind: "unsaved" });
        return "go-on";
      }
      book.current.pending ??= content;
      const other = theirsIn(error?.details);
      if (other !== null) {
        book.current.halted = true;
        setTheirs(other);
        setState({ kind: "conflict" });
        return "wait";
      }
      setState(navigator.onLine ? { kind: "failed" } : { kind: "offline", kept: null });
      return "wait";
    },
    [act, clinicId, sessionId, zone],
  );

  const drain = useCallback(async (): Promise<void> => {
    const { current } = book;
    while (current.pending !== null && !current.halted) {
      const content = current.pending;
      current.pending = null;
      if ((await saveOnce(content)) === "wait") break;
    }
  }, [saveOnce]);

  const saveNow = useCallback((): Promise<void> => {
    const { current } = book;
    clearTimeout(current.timer);
    current.running ??= drain().finally(() => {
      current.running = null;
      if (current.pending !== null && !current.halted)
        current.timer = setTimeout(() => void saveNow(), RETRY_MS);
    });
    return current.running;
  }, [drain]);

  const schedule = useCallback(
    (content: SessionContent) => {
      const { current } = book;
      if (current.pending === null) current.since = performance.now();
      current.pending = content;
      if (current.halted) return;
      setState({ kind: "unsaved" });
      clearTimeout(current.timer);
      const left = current.since + LONGEST_MS - performance.now();
      current.timer = setTimeout(() => void saveNow(), Math.max(0, Math.min(PAUSE_MS, left)));
    },
    [saveNow],
  );

  useEffect(() => {
    function flush() {
      if (document.visibilityState === "hidden") void saveNow();
    }
    function ask(event: BeforeUnloadEvent) {
      if (book.current.pending === null && book.current.running === null) return;
      void saveNow();
      event.preventDefault();
    }
    function retry() {
      if (book.current.pending !== null && !book.current.halted) void saveNow();
    }
    window.addEventListener("online", retry);
    document.addEventListener("visibilitychange", flush);
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("online", retry);
      document.removeEventListener("visibilitychange", flush);
      window.removeEventListener("beforeunload", ask);
    };
  }, [saveNow]);

  return useMemo(
    () => ({
      state,
      fields,
      theirs,
      schedule,
      /** Waits for a save that is on its way, drops what waits, and gives the version to complete from. */
      settle: async (): Promise<number> => {
        clearTimeout(book.current.timer);
        book.current.pending = null;
        await book.current.running;
        book.current.pending = null;
        return book.current.version;
      },
      /** Shows what another place saved. */
      meet: (other: Theirs) => {
        book.current.halted = true;
        setTheirs(other);
        setState({ kind: "conflict" });
      },
      /** Goes on from the other's version, with this content to be saved, or with theirs as it is. */
      goOnFrom: (other: Theirs, content: SessionContent | null) => {
        const { current } = book;
        current.version = other.version;
        current.halted = false;
        current.pending = content;
        setTheirs(null);
        setState(content === null ? null : { kind: "unsaved" });
        if (content !== null) void saveNow();
      },
    }),
    [state, fields, theirs, schedule, saveNow],
  );
}
