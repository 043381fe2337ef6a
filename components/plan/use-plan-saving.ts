"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { formatTime } from "#lib/format/instant.ts";
import type { SaveState } from "../form/save-state.tsx";
import type { DraftPlanActs, SavedDrafts } from "./draft-plan-props.ts";

const PAUSE_MS = 500;
const RETRY_MS = 4000;

/** How saving stands, and the ways to hurry it. */
export type PlanSaving = {
  /** Null until something was changed. */
  readonly state: SaveState | null;
  /** Why a save was refused for good; null while saving works. */
  readonly refusal: string | null;
  readonly changed: (choices: SavedDrafts) => void;
  /** Saves what is unsaved. @returns the version that the server has; null when it could not be saved */
  readonly settle: () => Promise<number | null>;
};

/**
 * Saves choices by itself, one save at a time: half a second after the last change, at once when the page is hidden,
 * and again after a while when the server was not reached.
 */
export function usePlanSaving(
  save: DraftPlanActs["save"],
  of: { readonly planId: string; readonly version: number; readonly zone: string },
): PlanSaving {
  const { planId, zone } = of;
  const [state, setState] = useState<SaveState | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const version = useRef(of.version);
  const waiting = useRef<SavedDrafts | null>(null);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback(async (): Promise<boolean> => {
    const choices = waiting.current;
    if (choices === null) return true;
    waiting.current = null;
    setState({ kind: "saving" });
    const answer = await save(null, { planId, version: version.current, ...choices }).catch(() => null);
    if (answer?.ok) {
      version.current = answer.value.version;
      setRefusal(null);
      setState({ kind: "saved", at: formatTime(answer.value.savedAt, zone) });
      return true;
    }
    if (answer !== null && answer.error.code !== "unavailable") {
      setRefusal(answer.error.message);
      setState({ kind: "conflict" });
      return false;
    }
    waiting.current ??= choices;
    setState({ kind: "failed" });
    return false;
  }, [save, planId, zone]);

  const settle = useCallback(async (): Promise<number | null> => {
    clearTimeout(timer.current);
    while (running.current !== null) await running.current;
    running.current = send();
    const saved = await running.current;
    running.current = null;
    return saved ? version.current : null;
  }, [send]);

  const changed = useCallback(
    (choices: SavedDrafts) => {
      waiting.current = choices;
      setState({ kind: "unsaved" });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void settle(), PAUSE_MS);
    },
    [settle],
  );

  const failed = state?.kind === "failed";
  useEffect(() => {
    if (!failed) return;
    const retry = setTimeout(() => void settle(), RETRY_MS);
    return () => {
      clearTimeout(retry);
    };
  }, [failed, settle]);

  useEffect(() => {
    function flush() {
      if (document.visibilityState === "hidden" && waiting.current !== null) void settle();
    }
    document.addEventListener("visibilitychange", flush);
    return () => {
      document.removeEventListener("visibilitychange", flush);
      clearTimeout(timer.current);
    };
  }, [settle]);

  return { state, refusal, changed, settle };
}
