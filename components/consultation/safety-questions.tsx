"use client";

import { memo, useCallback } from "react";
import { DECLINABLE_WORDS, KELOID_WORDS } from "#lib/catalogue/words/history.ts";
import type { AskedEachDay } from "#lib/clinical/visit/recorded-visit.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { useChangeDraft, usePatch, useVisitDate } from "./draft-context.tsx";
import { ManyChoice } from "./many-choice.tsx";
import { NameList } from "./name-list.tsx";
import { fieldsOfPart } from "./part-fields.ts";
import { ProcedureList } from "./procedure-list.tsx";
import {
  answerNoneApply,
  answerToday,
  chartedToday,
  knownTendency,
  openSafetyQuestions,
  todays,
  type ChartedAnswers,
} from "./safety-answers.ts";
import { TanQuestion } from "./tan-question.tsx";
import { TermChoice } from "./term-choice.tsx";
import { YesNo } from "./yes-no.tsx";

const COLD_SORE_WORDS = {
  never: "Never",
  past: "In the past",
  recurrent: "They come back",
  current: "Now",
} as const;

/**
 * The questions that decide what is safe today. Some answers count for the day only; one button answers what is still
 * open, and says beforehand what that is.
 */
export const SafetyQuestions = memo(function SafetyQuestions({
  safety,
  history,
  charted,
  before,
}: {
  /** What the last visit answered, in words: to be read, never taken over. */
  readonly before: string | null;
  readonly safety: ConsultationDraft["safety"];
  readonly history: ConsultationDraft["history"];
  readonly charted: ChartedAnswers;
}) {
  const change = useChangeDraft();
  const field = fieldsOfPart(history, "history", usePatch("history"));
  const on = useVisitDate();
  const open = openSafetyQuestions({ safety, history }, charted, on);
  const pregnancy = fieldsOfPart(safety, "patient", useAnswersOfDay("pregnancy"));
  const infection = fieldsOfPart(safety, "safety", useAnswersOfDay("infection"));
  const coldSores = fieldsOfPart(safety, "safety", useAnswersOfDay("cold-sores"));
  const pregnancyToday = (key: "pregnant" | "breastfeeding" | "planningPregnancy") =>
    todays({ safety }, "pregnancy", on, safety[key]) ?? chartedToday(charted, key, on);
  return (
    <div className="space-y-4">
      {before === null ? null : <p className="text-sm text-muted">{before}</p>}
      {open.length > 0 ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-l border-note pl-3">
          <Button
            data-act=""
            data-keys="n q"
            onClick={() => {
              change((draft) => answerNoneApply(draft, charted, on));
            }}
          >
            None of these apply
          </Button>
          <p className="min-w-48 flex-1 text-sm text-muted">
            Still open: {open.join(", ")}. Press when all of them were asked and the answer to each is no.
          </p>
        </div>
      ) : (
        <p className="text-sm text-muted">All asked today. Each answer can be changed.</p>
      )}
      <div className="grid gap-x-8 gap-y-3 lg:grid-cols-2">
        {charted.sex === "male" ? null : (
          <>
            <YesNo legend="Pregnant" {...pregnancy("pregnant")} value={pregnancyToday("pregnant")} />
            <YesNo
              legend="Breastfeeding"
              {...pregnancy("breastfeeding")}
              value={pregnancyToday("breastfeeding")}
            />
            <YesNo
              legend="Planning a pregnancy"
              {...pregnancy("planningPregnancy")}
              value={pregnancyToday("planningPregnancy")}
            />
          </>
        )}
        <YesNo
          legend="Infection or open skin at the site"
          {...infection("infectionAtSite")}
          value={todays({ safety }, "infection", on, safety.infectionAtSite)}
        />
        <YesNo legend="Sensitive to light" {...field("photosensitivity")} />
        <YesNo
          legend="Distress out of proportion"
          hint="Hours of checking, or distress that the marks do not explain"
          {...field("preoccupation")}
        />
      </div>
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
        <TermChoice
          legend="Cold sores"
          words={COLD_SORE_WORDS}
          {...coldSores("coldSores")}
          value={todays({ safety }, "cold-sores", on, safety.coldSores)}
        />
        <TanQuestion weeks={todays({ safety }, "tan", on, history.tannedWithinWeeks)} />
        <TermChoice
          legend="Keloids or raised scars"
          words={KELOID_WORDS}
          {...field("keloid")}
          value={history.keloid ?? knownTendency(charted)}
        />
        <NameList legend="Products used at the site" each="Product used there" {...field("productsAtSite")} />
        <ProcedureList {...field("previousProcedures")} />
      </div>
      <Disclosure summary="What the patient does not want">
        <ManyChoice
          legend="Declined"
          words={DECLINABLE_WORDS}
          none="Nothing declined"
          {...field("declines")}
          fact="patient.declines"
        />
      </Disclosure>
    </div>
  );
});

type Safety = ConsultationDraft["safety"];

/** Answers questions that count for the day of the visit. */
function useAnswersOfDay(question: AskedEachDay) {
  const change = useChangeDraft();
  const on = useVisitDate();
  return useCallback(
    (answers: Partial<Omit<Safety, "confirmedOn">>) => {
      change((draft) => answerToday(draft, question, on, answers));
    },
    [change, on, question],
  );
}
