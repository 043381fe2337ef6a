"use client";

import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { RuleLink } from "#components/guide/beside-work.tsx";
import { factQuestion } from "#lib/catalogue/words/facts.ts";
import type { SafetyReason } from "#lib/clinical/model/evaluation.ts";
import type { SessionGround, SessionSafety, SessionStop } from "#lib/clinical/session/assess-session.ts";
import type { SessionDraft } from "./session-draft.ts";
import { YesNo } from "./yes-no.tsx";

type Judged = SessionSafety & { readonly questionOf: (rule: string) => string | null };

/** What the chart lists, beside the question whether there is anything more. */
function hintOf(id: string, { facts }: SessionGround): string | undefined {
  const list = (names: readonly string[]): string =>
    names.length === 0 ? "The list is empty." : `On the list: ${names.join(", ")}.`;
  if (id === "new-medicines") {
    return list(facts.medications.filter(({ status }) => status !== "never").map(({ name }) => name));
  }
  if (id === "new-allergy") return list(facts.allergies.map(({ name }) => name));
  if (id === "new-condition") return list(facts.conditions.map(({ name }) => name));
  return undefined;
}

function StopAlert({ stop, chartHref }: { readonly stop: SessionStop; readonly chartHref: string }) {
  return (
    <Alert level="stop" title={stop.text} announce>
      {stop.reasons.map((reason) => (
        <p key={reason.rule}>
          {reason.text} <RuleLink rule={reason.rule}>Rule</RuleLink>
        </p>
      ))}
      {stop.paths.map((path) => (
        <p key={path}>{factQuestion(path).text}</p>
      ))}
      {stop.code === "test-patch" || stop.code === "consent" ? null : (
        <p>
          <TextLink href={chartHref} className="underline">
            Facts in the chart
          </TextLink>
        </p>
      )}
    </Alert>
  );
}

function CautionAlert({ reason }: { readonly reason: SafetyReason }) {
  return (
    <Alert level="caution" title={reason.text}>
      <RuleLink rule={reason.rule}>Rule</RuleLink>
    </Alert>
  );
}

/**
 * The questions before a session. An answer that matters turns into its alert at once.
 * @param props.safety What the rules say as the answers stand; null while the rules are on their way.
 */
export function ChecklistPanel({
  ground,
  answers,
  safety,
  chartHref,
  onAnswer,
  onClearRest,
}: {
  readonly ground: SessionGround;
  readonly answers: SessionDraft["answers"];
  readonly safety: Judged | null;
  readonly chartHref: string;
  readonly onAnswer: (id: string, answer: "yes" | "no") => void;
  readonly onClearRest: () => void;
}) {
  const { questions } = ground;
  const left = questions.filter(({ id }) => answers[id] === undefined).length;
  // Only what was answered, or stands in the chart, speaks up here; what is still to answer is counted above.
  const stops = (safety?.stops ?? []).filter(
    (stop) =>
      stop.code !== "open-questions" || stop.paths.length > 0 || stop.questions.some((id) => answers[id]),
  );
  const told = stops.filter(
    ({ code, questions: asked }) =>
      code !== "test-patch" || asked.length === 0 || answers["test-patch-fine"] !== undefined,
  );
  const at = (stop: SessionStop): string | undefined =>
    stop.questions.find((id) => answers[id] !== undefined);
  const cautions = safety?.cautions ?? [];
  return (
    <Panel
      title="Checklist"
      aside={left === 0 ? "All answered" : `${String(left)} of ${String(questions.length)} to answer`}
    >
      <div className="space-y-2">
        {told
          .filter((stop) => at(stop) === undefined)
          .map((stop) => (
            <StopAlert key={stop.code + stop.text} stop={stop} chartHref={chartHref} />
          ))}
        {cautions
          .filter(({ rule }) => safety?.questionOf(rule) === null)
          .map((reason) => (
            <CautionAlert key={reason.rule} reason={reason} />
          ))}
        <Button size="large" className="w-full" onClick={onClearRest} disabled={left === 0}>
          No to all questions left
        </Button>
      </div>
      {questions.map(({ id, text }) => (
        <YesNo
          key={id}
          name={id}
          legend={text}
          hint={hintOf(id, ground)}
          value={answers[id]?.answer ?? null}
          onChange={(answer) => {
            onAnswer(id, answer);
          }}
        >
          {told
            .filter((stop) => at(stop) === id)
            .map((stop) => (
              <StopAlert key={stop.code + stop.text} stop={stop} chartHref={chartHref} />
            ))}
          {cautions
            .filter(({ rule }) => safety?.questionOf(rule) === id)
            .map((reason) => (
              <CautionAlert key={reason.rule} reason={reason} />
            ))}
        </YesNo>
      ))}
    </Panel>
  );
}
