"use client";

import { useRouter } from "next/navigation";
import { useState, type ReactNode } from "react";
import { FormErrors } from "#components/form/form-errors.tsx";
import { RadioCards } from "#components/form/radio-cards.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { TextInput } from "#components/form/text-input.tsx";
import { useKeptForm, type FormAct } from "#components/patient/use-kept-form.ts";
import { Button } from "#components/ui/button.tsx";
import { Panel } from "#components/ui/panel.tsx";

/** A stop rule of the plan as the record knows it today. */
export type AskedRule = {
  readonly text: string;
  readonly answer: "yes" | "no" | "ask";
  readonly because: string;
};

const ANSWERS = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "unknown", label: "Not known" },
];
const OUTCOMES = [
  { value: "continue", label: "Continue", detail: "as planned" },
  { value: "amend", label: "Amend", detail: "change the plan on its page" },
  { value: "hold", label: "Hold", detail: "no session until resumed" },
  { value: "stop", label: "Stop", detail: "visits to come are cancelled" },
  { value: "complete", label: "Complete", detail: "the aim is reached" },
];
/** What takes the plan to another state, which a dermatologist does. */
const MOVES = ["hold", "stop", "complete"];

/**
 * A review: recorded as a consultation, judged by the trend, and ended with how the course goes on.
 * @param props.start The button that opens the consultation. @param props.trend How the course goes.
 * @param props.rules The plan's stop rules, in its order. @param props.bother What the patient said at earlier reviews,
 * in words; null while nobody asked. @param props.mayMove Whether the person may hold, stop or complete the plan.
 */
export function ReviewVisit({
  clinicId,
  sessionId,
  version,
  start,
  trend,
  rules,
  bother,
  mayMove,
  raisesReview,
  done,
}: {
  readonly clinicId: string;
  readonly sessionId: string;
  readonly version: number;
  readonly start: ReactNode;
  readonly trend: ReactNode;
  readonly rules: readonly AskedRule[];
  readonly bother: string | null;
  readonly mayMove: boolean;
  readonly raisesReview: boolean;
  readonly done: FormAct<{ readonly id: string }>;
}) {
  const router = useRouter();
  const [outcome, setOutcome] = useState<string | null>(null);
  const [met, setMet] = useState(false);
  const ending = useKeptForm(done, () => {
    router.refresh();
  });
  const fields = ending.refusal?.fields ?? {};
  const mustSayWhy = outcome !== null && (outcome !== "continue" || raisesReview || met);
  return (
    <>
      <Panel title="Review">
        <p className="mb-3">
          A review is recorded as a consultation: score the marks again and count the red ones at every place
          of before, enter the total of a questionnaire that the patient filled in (DLQI, CADI), and sign it.
          Then decide here how the course goes on.
        </p>
        {start}
      </Panel>
      {trend}
      <Panel title="Outcome">
        <FormErrors message={ending.refusal?.message} />
        <form
          {...ending.form}
          className="max-w-160 space-y-4"
          onChange={(event) => {
            const given = [...new FormData(event.currentTarget)];
            setMet(given.some(([name, value]) => name.startsWith("answers.") && value === "yes"));
          }}
        >
          <input type="hidden" name="clinicId" value={clinicId} />
          <input type="hidden" name="sessionId" value={sessionId} />
          <input type="hidden" name="version" value={version} />
          {rules.map(({ text, answer, because }, index) => (
            <RadioCards
              key={text}
              legend={text}
              name={`answers.${String(index)}`}
              cards={answer === "yes" ? ANSWERS.slice(0, 1) : ANSWERS}
              defaultValue={answer === "ask" ? undefined : answer}
              hint={because}
            />
          ))}
          <TextInput
            label="How much it bothers the patient, 0 to 10"
            name="bother"
            inputMode="numeric"
            width="number"
            optional
            hint={`0 not at all, 10 as much as can be; as the patient says.${bother === null ? "" : ` Before: ${bother}.`}`}
            error={fields["bother"]}
          />
          <RadioCards
            legend="How the course goes on"
            name="outcome"
            cards={OUTCOMES.map((card) => ({ ...card, disabled: !mayMove && MOVES.includes(card.value) }))}
            value={outcome}
            onChange={setOutcome}
            layout="grid"
            hint={
              mayMove ? undefined : "Holding, stopping and completing are a dermatologist's: choose amend."
            }
            error={fields["outcome"]}
          />
          <TextArea
            label="Why"
            name="reason"
            required={mustSayWhy}
            optional={!mustSayWhy}
            error={fields["reason"]}
          />
          <Button type="submit" pending={ending.pending}>
            Complete review
          </Button>
        </form>
      </Panel>
    </>
  );
}
