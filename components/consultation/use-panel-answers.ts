"use client";

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { answerFact, takeBack } from "./answer-fact.ts";
import { useChangeDraft, useVisitDate } from "./draft-context.tsx";
import { ASKED_ID, stillGiven, UNDO_ID, type GivenAnswer, type PanelActs } from "./panel-context.tsx";

/**
 * Answers in the panel, of which the last can be taken back.
 *
 * @param draft what the panel is drawn from @param onLeave somebody goes to a field of the record
 */
export function usePanelAnswers(draft: ConsultationDraft, onLeave: () => void): PanelActs {
  const change = useChangeDraft();
  const on = useVisitDate();
  const [last, setGiven] = useState<GivenAnswer | null>(null);
  const given = stillGiven(last, draft, on);
  if (given !== last) setGiven(given);
  const latest = useRef(draft);
  useLayoutEffect(() => {
    latest.current = draft;
  }, [draft]);
  // The same acts while no answer is given: no question is drawn again for a draft that changes nothing of it.
  return useMemo(
    () => ({
      given,
      give: ({ answer, ...place }) => {
        const { current: before } = latest;
        setGiven({ ...place, ...answer, before, since: before, on });
        change((current) => answerFact(current, place.path, answer.value, on, before));
      },
      undo: () => {
        if (given === null) return;
        change((current) => takeBack(current, given));
        setGiven({ ...given, label: null, since: latest.current });
      },
      leave: onLeave,
    }),
    [given, change, on, onLeave],
  );
}

/**
 * The button that was pressed gives way to the undo, and the undo to the question: the focus goes along.
 *
 * @param isInPlace whether the last answer stands where it was given
 */
export function useFocusKept(given: GivenAnswer | null, isInPlace: boolean): void {
  useEffect(() => {
    if (given === null || document.activeElement !== document.body) return;
    const next =
      given.label === null
        ? document.getElementById(ASKED_ID)?.querySelector("button")
        : document.getElementById(UNDO_ID);
    next?.focus({ preventScroll: true });
  }, [given, isInPlace]);
}
