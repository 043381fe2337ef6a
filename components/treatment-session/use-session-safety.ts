"use client";

import { useEffect, useState } from "react";
import type { SessionGround, SessionSafety } from "#lib/clinical/session/assess-session.ts";
import type { ChecklistAnswers } from "#lib/clinical/session/checklist-facts.ts";

/** Judges answers on a day. */
type Judge = (
  answers: ChecklistAnswers,
  on: string,
) => SessionSafety & {
  /** The question that each caution comes from; null where it is none of the checklist's. */
  readonly questionOf: (rule: string) => string | null;
};

/**
 * The safety of a session as the answers stand, judged in the browser by the rules that the server applies again. The
 * rules are fetched after the page has been drawn.
 *
 * @returns null while they are on their way
 */
export function useSessionSafety(ground: SessionGround, answers: ChecklistAnswers, on: string) {
  const [judge, setJudge] = useState<{ readonly run: Judge } | null>(null);
  useEffect(() => {
    let wanted = true;
    void Promise.all([
      import("#lib/catalogue/engine-catalogue.ts"),
      import("#lib/clinical/session/assess-session.ts"),
    ]).then(([{ engineCatalogue }, { assessSession, questionOfRule }]) => {
      if (!wanted) return;
      setJudge({
        run: (given, day) => ({
          ...assessSession(engineCatalogue, ground, given, day),
          questionOf: (rule) => questionOfRule(engineCatalogue, rule),
        }),
      });
    });
    return () => {
      wanted = false;
    };
  }, [ground]);
  return judge === null ? null : judge.run(answers, on);
}
