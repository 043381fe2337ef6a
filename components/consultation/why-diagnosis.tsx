"use client";

import { useMemo } from "react";
import { diagnosisWords, LIKELIHOOD_WORDS } from "#lib/catalogue/words/diagnoses.ts";
import { factName, factStatement } from "#lib/catalogue/words/facts.ts";
import type { RuleGrounds } from "#lib/catalogue/rule-grounds.ts";
import type { DiagnosisOutcome, WeightedReason } from "#lib/clinical/model/evaluation.ts";
import { useVisitDate } from "./draft-context.tsx";
import { FactLink } from "./fact-link.tsx";
import { askedOf } from "./open-questions.tsx";
import { Sources } from "./sources.tsx";
import type { VisitAnswer } from "./visit-engine.ts";
import { whatWouldChange, type TurningPoint } from "./what-would-change.ts";

/** Why a diagnosis stands where it does: each fact with its rule, source and grade, and what would change that. */
export function WhyDiagnosis({
  outcome,
  answer,
  several,
}: {
  readonly outcome: DiagnosisOutcome;
  readonly answer: VisitAnswer;
  readonly several: boolean;
}) {
  const on = useVisitDate();
  const points = useMemo(
    () => whatWouldChange(outcome, answer.draft, on, answer.evaluation, answer.whatIf),
    [outcome, answer, on],
  );
  return (
    <div className="space-y-2">
      <ul aria-label="Facts and rules">
        {[...outcome.for, ...outcome.against].map((reason) => (
          <ReasonLine
            key={`${reason.rule}-${reason.finding}`}
            reason={reason}
            several={several}
            grounds={answer.grounds}
          />
        ))}
      </ul>
      <div>
        <h4 className="font-semibold">What would change this</h4>
        {points.length === 0 ? (
          <p className="text-muted">None of the open answers, and no single fact taken away.</p>
        ) : (
          <ul aria-label="What would change this">
            {points.map((point) => (
              <Point key={`${point.path} ${point.label ?? ""}`} point={point} now={outcome.likelihood} />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function ReasonLine({
  reason: { rule, finding, weight, veto, cite },
  several,
  grounds,
}: {
  readonly reason: WeightedReason;
  readonly several: boolean;
  readonly grounds: RuleGrounds;
}) {
  const sign = veto ? "excludes" : weight > 0 ? `+${String(weight)}` : `−${String(Math.abs(weight))}`;
  return (
    <li className="border-b border-line py-1 last:border-0">
      <span className="mr-1 text-muted">{sign}</span>
      {finding.split(" & ").map((fact, index) => (
        <span key={fact}>
          {index > 0 ? " with " : null}
          <FactLink path={fact.split("=")[0] ?? fact}>{factStatement(fact, several)}</FactLink>
        </span>
      ))}{" "}
      <Sources rule={rule} cite={cite} ground={grounds.get(rule)} />
    </li>
  );
}

function Point({
  point: { path, label, likelihood, lookAgain },
  now,
}: {
  readonly point: TurningPoint;
  readonly now: DiagnosisOutcome["likelihood"];
}) {
  const becomes = [
    ...(likelihood === now ? [] : [LIKELIHOOD_WORDS[likelihood].toLowerCase()]),
    ...lookAgain.map((cause) => `look again: ${diagnosisWords(cause)}`),
  ];
  return (
    <li className="py-0.5">
      {label === null ? (
        <>Without the {factName(path)}</>
      ) : (
        <>
          {askedOf(path)} <strong className="font-semibold">{label}</strong>
        </>
      )}
      {": "}
      {becomes.join(", ")}
    </li>
  );
}
