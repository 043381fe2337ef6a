"use client";

import { useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import type { NamesInPlay } from "#lib/clinical/visit/names-in-play.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { useNames } from "./use-names.ts";
import type { Ask, VisitAnswer, VisitQuestion } from "./visit-engine.ts";

/** The engine's answer to what is on the screen, or why there is none yet. */
export type LiveAnswer =
  { readonly state: "loading" } | { readonly state: "unavailable"; readonly retry: () => void } | VisitAnswer;

/** The draft as the rules read it: the same object while no more than the line of shorthand or the notes are typed. */
function useReadByRules(draft: ConsultationDraft): ConsultationDraft {
  const { schemaVersion, history, skin, findings, scores, safety, impression, pulled } =
    useDeferredValue(draft);
  return useMemo(
    () => ({ schemaVersion, history, skin, findings, scores, safety, impression, pulled }),
    [schemaVersion, history, skin, findings, scores, safety, impression, pulled],
  );
}

/**
 * Asks the engine on each change, after the change itself is on the screen. The rules are loaded after the first
 * drawing; recording works without them.
 */
export function useLiveAnswer({
  id,
  on,
  facts,
  draft,
  policies,
  names: inPlay,
  suggestionsShown,
}: VisitQuestion & { readonly names: NamesInPlay }): LiveAnswer {
  const [ask, setAsk] = useState<Ask | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const settled = useReadByRules(draft);
  const names = useNames(inPlay, facts, settled);

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

  return useMemo(() => {
    if (ask) return ask({ id, on, facts, draft: settled, policies, names, suggestionsShown });
    return failed ? { state: "unavailable", retry } : { state: "loading" };
  }, [ask, failed, retry, id, on, facts, settled, policies, names, suggestionsShown]);
}
