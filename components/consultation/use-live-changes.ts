"use client";

import { useEffect, useState } from "react";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import { changesBetween, type LiveChanges } from "./live-changes.ts";

/** A burst of answers, or of typing, is told once it has come to rest. */
const REST_MS = 700;
/** For so long a change stays marked. */
const MARKED_MS = 8000;

type Told = { readonly since: Evaluation; readonly changes: LiveChanges | null };

/** What the last answers changed, for a moment; null while nothing did. */
export function useLiveChanges(evaluation: Evaluation): LiveChanges | null {
  const [{ since, changes }, setTold] = useState<Told>({ since: evaluation, changes: null });

  useEffect(() => {
    if (since === evaluation) return;
    const timer = setTimeout(() => {
      const made = changesBetween(since, evaluation);
      setTold((told) => ({ since: evaluation, changes: made ?? told.changes }));
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [since, evaluation]);

  useEffect(() => {
    if (changes === null) return;
    const timer = setTimeout(() => {
      setTold((told) => ({ ...told, changes: null }));
    }, MARKED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [changes]);

  return changes;
}
