"use client";

import { memo } from "react";
import { DECLINABLE_WORDS, KELOID_WORDS } from "#lib/catalogue/words/history.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { useChangeDraft, usePatch, useVisitDate } from "./draft-context.tsx";
import { ManyChoice } from "./many-choice.tsx";
import { NameList } from "./name-list.tsx";
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
  const patch = usePatch("history");
  const on = useVisitDate();
  const open = openSafetyQuestions({ safety, history }, charted, on);
  const pregnancy = (key: "pregnant" | "breastfeeding" | "planningPregnancy") => ({
    value: todays({ safety }, "pregnancy", on, safety[key]) ?? chartedToday(charted, key, on),
    onChange: (answer: boolean | null) => {
      change((draft) => answerToday(draft, "pregnancy", on, { [key]: answer }));
    },
  });
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
            <YesNo legend="Pregnant" fact="patient.pregnant" {...pregnancy("pregnant")} />
            <YesNo legend="Breastfeeding" fact="patient.breastfeeding" {...pregnancy("breastfeeding")} />
            <YesNo
              legend="Planning a pregnancy"
              fact="patient.planningPregnancy"
              {...pregnancy("planningPregnancy")}
            />
          </>
        )}
        <YesNo
          legend="Infection or open skin at the site"
          fact="safety.infectionAtSite"
          value={todays({ safety }, "infection", on, safety.infectionAtSite)}
          onChange={(infectionAtSite) => {
            change((draft) => answerToday(draft, "infection", on, { infectionAtSite }));
          }}
        />
        <YesNo
          legend="Sensitive to light"
          fact="history.photosensitivity"
          value={history.photosensitivity}
          onChange={(photosensitivity) => {
            patch({ photosensitivity });
          }}
        />
        <YesNo
          legend="Distress out of proportion"
          hint="Hours of checking, or distress that the marks do not explain"
          fact="history.preoccupation"
          value={history.preoccupation}
          onChange={(preoccupation) => {
            patch({ preoccupation });
          }}
        />
      </div>
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
        <TermChoice
          legend="Cold sores"
          fact="safety.coldSores"
          words={COLD_SORE_WORDS}
          value={todays({ safety }, "cold-sores", on, safety.coldSores)}
          onChange={(coldSores) => {
            change((draft) => answerToday(draft, "cold-sores", on, { coldSores }));
          }}
        />
        <TanQuestion weeks={todays({ safety }, "tan", on, history.tannedWithinWeeks)} />
        <TermChoice
          legend="Keloids or raised scars"
          fact="history.keloid"
          words={KELOID_WORDS}
          value={history.keloid ?? knownTendency(charted)}
          onChange={(keloid) => {
            patch({ keloid });
          }}
        />
        <NameList
          legend="Products used at the site"
          fact="history.productsAtSite"
          each="Product used there"
          value={history.productsAtSite}
          onChange={(productsAtSite) => {
            patch({ productsAtSite });
          }}
        />
        <ProcedureList
          value={history.previousProcedures}
          onChange={(previousProcedures) => {
            patch({ previousProcedures });
          }}
        />
      </div>
      <Disclosure summary="What the patient does not want">
        <ManyChoice
          legend="Declined"
          fact="patient.declines"
          words={DECLINABLE_WORDS}
          none="Nothing declined"
          value={history.declines}
          onChange={(declines) => {
            patch({ declines });
          }}
        />
      </Disclosure>
    </div>
  );
});
