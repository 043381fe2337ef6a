"use client";

import { startTransition, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { NamesInPlay } from "#lib/clinical/visit/names-in-play.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { useNames } from "./use-names.ts";
import type { Ask, VisitAnswer, VisitQuestion } from "./visit-engine.ts";

/** The engine's answer to what is on the screen, or why there is none yet. */
export type LiveAnswer =
  { readonly state: "loading" } | { readonly state: "unavailable"; readonly retry: () => void } | VisitAnswer;

/** Rules that take longer, as for many findings on a slow device, wait until the hands rest, */
const LONG_MS = 8;
/** for so long, */
const REST_MS = 150;
/** and at the latest so long after the first change: what is urgent waits for no end of a text. */
const LATEST_MS = 600;

/** The draft as the rules read it: the same object while no more than the line of shorthand or the notes are typed. */
function useReadByRules(draft: ConsultationDraft): ConsultationDraft {
  const { schemaVersion, history, skin, findings, scores, safety, impression, pulled } =
    useDeferredValue(draft);
  return useMemo(
    () => ({ schemaVersion, history, skin, findings, scores, safety, impression, pulled }),
    [schemaVersion, history, skin, findings, scores, safety, impression, pulled],
  );
}

/** The newest draft, or, where each answer takes long, the newest that stood for a moment. */
function useRested(draft: ConsultationDraft, took: number): ConsultationDraft {
  const [rested, setRested] = useState(draft);
  if (took <= LONG_MS && rested !== draft) setRested(draft);
  const since = useRef<number | null>(null);
  useEffect(() => {
    if (rested === draft) {
      since.current = null;
      return;
    }
    const now = performance.now();
    since.current ??= now;
    const left = since.current + LATEST_MS - now;
    const timer = setTimeout(
      () => {
        since.current = null;
        startTransition(() => {
          setRested(draft);
        });
      },
      Math.max(0, Math.min(REST_MS, left)),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [rested, draft]);
  return rested;
}

/**
 * Asks the engine on each change, after the change itself is on the screen. The rules are loaded after the first
 * drawing; recording works without them.
 *
 * @returns the answer, and whether it is the one to the draft as it is drawn
 */
export function useLiveAnswer({
  id,
  on,
  facts,
  draft,
  policies,
  names: inPlay,
  suggestionsShown,
}: VisitQuestion & { readonly names: NamesInPlay }): {
  readonly answer: LiveAnswer;
  readonly isCurrent: boolean;
} {
  const [ask, setAsk] = useState<Ask | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [took, setTook] = useState(0);
  const settled = useReadByRules(draft);
  const rested = useRested(settled, took);
  const names = useNames(inPlay, facts, rested);

  useEffect(() => {
    let wanted = true;
    void import("./visit-engine.ts").then(
      ({ openEngine }) => {
        if (wanted) setAsk(() => openEngine());
      },
      () => {
        if (wanted) setFailed(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);

  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((tries) => tries + 1);
  }, []);

  const answer = useMemo((): LiveAnswer => {
    if (ask) return ask({ id, on, facts, draft: rested, policies, names, suggestionsShown });
    return failed ? { state: "unavailable", retry } : { state: "loading" };
  }, [ask, failed, retry, id, on, facts, rested, policies, names, suggestionsShown]);
  if (answer.state === "ready" && answer.took !== took) setTook(answer.took);
  return { answer, isCurrent: rested === settled };
}
