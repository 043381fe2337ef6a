"use client";

import { useEffect, useState } from "react";
import type { CatalogueNames } from "#lib/clinical/model/catalogue.ts";
import type { SessionGround } from "#lib/clinical/session/assess-session.ts";
import type { ChecklistAnswers } from "#lib/clinical/session/checklist-facts.ts";
import type { judgeSession, JudgedSession } from "./session-engine.ts";

/**
 * The safety of a session as the answers stand, judged in the browser by the rules that the server applies again. The
 * rules are fetched after the page has been drawn.
 *
 * @returns null while they are on their way
 */
export function useSessionSafety(
  names: CatalogueNames,
  ground: SessionGround,
  answers: ChecklistAnswers,
  on: string,
): JudgedSession | null {
  const [judge, setJudge] = useState<{ readonly run: typeof judgeSession } | null>(null);
  useEffect(() => {
    let wanted = true;
    void import("./session-engine.ts").then((engine) => {
      if (wanted) setJudge({ run: engine.judgeSession });
    });
    return () => {
      wanted = false;
    };
  }, []);
  return judge === null ? null : judge.run(names, ground, answers, on);
}
