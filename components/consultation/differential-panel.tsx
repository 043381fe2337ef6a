import { memo, type ReactNode } from "react";
import { diagnosisWords, LIKELIHOOD_WORDS, PIGMENT_DEPTH_WORDS } from "#lib/catalogue/words/diagnoses.ts";
import { factStatement } from "#lib/catalogue/words/facts.ts";
import type { DiagnosisOutcome, LookAgain, WeightedReason } from "#lib/clinical/model/evaluation.ts";
import { Badge } from "../ui/badge.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Panel } from "../ui/panel.tsx";
import { OpenQuestions } from "./open-questions.tsx";

/**
 * What the marks may be, with what speaks for it, what against, and what is still to ask.
 * @param props.was What was thought of a diagnosis a moment ago, where an answer has just changed it.
 * @param props.why What is shown when somebody asks why a diagnosis stands here.
 */
export function DifferentialPanel({
  differential,
  lookAgain,
  was,
  why,
  foot,
}: {
  readonly differential: readonly DiagnosisOutcome[];
  readonly lookAgain: readonly LookAgain[];
  readonly was?: ReadonlyMap<string, string> | undefined;
  readonly why: (outcome: DiagnosisOutcome, several: boolean) => ReactNode;
  readonly foot?: ReactNode;
}) {
  const shown = differential.filter(({ likelihood }) => likelihood !== "unlikely");
  const unlikely = differential.filter(({ likelihood }) => likelihood === "unlikely");
  const several = new Set(differential.flatMap(({ findings }) => findings)).size > 1;
  return (
    <Panel title="Differential" id="differential">
      {shown.length === 0 ? (
        <p className="text-muted">
          {differential.length === 0
            ? "Nothing yet. Record a finding, and the suggestions appear here."
            : lookAgain.length > 0
              ? "No post-acne mark stands before what has to be looked at again."
              : "Nothing is likely from what was recorded."}
        </p>
      ) : (
        <ol className="space-y-3">
          {shown.map((outcome) => (
            <Outcome
              key={outcome.diagnosis}
              outcome={outcome}
              several={several}
              was={was?.get(outcome.diagnosis)}
              why={why}
            />
          ))}
        </ol>
      )}
      {unlikely.length > 0 ? (
        <div className="mt-2 text-sm">
          <Disclosure summary={`Unlikely (${String(unlikely.length)})`}>
            <ul className="space-y-2">
              {unlikely.map((outcome) => (
                <li key={outcome.diagnosis}>
                  <span className="font-semibold">{diagnosisWords(outcome.diagnosis)}</span>
                  <Reasons sign="−" label="Against" reasons={outcome.against} several={several} />
                  {why(outcome, several)}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ) : null}
      {foot}
    </Panel>
  );
}

const Outcome = memo(function Outcome({
  outcome,
  several,
  was,
  why,
}: {
  readonly outcome: DiagnosisOutcome;
  readonly several: boolean;
  readonly was: string | undefined;
  readonly why: (outcome: DiagnosisOutcome, several: boolean) => ReactNode;
}) {
  const { diagnosis, likelihood, depth, stillToAsk } = outcome;
  return (
    <li className={was ? "-ml-2 border-l-4 border-accent pl-1" : undefined}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-2">
        <h3 className="font-semibold">
          {diagnosisWords(diagnosis)}
          {depth && depth !== "unknown" ? (
            <span className="font-normal text-muted">, {PIGMENT_DEPTH_WORDS[depth].toLowerCase()}</span>
          ) : null}
        </h3>
        <span className="flex items-baseline gap-1.5 text-sm text-muted">
          {was ? (was === "new" ? "new" : `was ${was}`) : null}
          <Badge tone={likelihood === "likely" ? "accent" : "plain"}>{LIKELIHOOD_WORDS[likelihood]}</Badge>
        </span>
      </div>
      <div className="text-sm">
        <Reasons sign="+" label="For" reasons={outcome.for} several={several} />
        <Reasons sign="−" label="Against" reasons={outcome.against} several={several} />
        <OpenQuestions list={diagnosis} paths={stillToAsk} />
        {why(outcome, several)}
      </div>
    </li>
  );
});

function Reasons({
  sign,
  label,
  reasons,
  several,
}: {
  readonly sign: "+" | "−";
  readonly label: string;
  readonly reasons: readonly WeightedReason[];
  readonly several: boolean;
}) {
  const said = reasonsInWords(reasons, several);
  if (said.length === 0) return null;
  return (
    <p className="grid grid-cols-[1rem_minmax(0,1fr)]">
      <span aria-hidden="true" className="font-bold text-muted">
        {sign}
      </span>
      <span>
        <span className="sr-only">{label}: </span>
        {said.join("; ")}
      </span>
    </p>
  );
}

const OF_FINDING = /^findings\.(\d+)\./;

/** Reasons in words: those of one finding together, findings of which the same is said together, each fact once. */
export function reasonsInWords(reasons: readonly WeightedReason[], several: boolean): string[] {
  const facts = new Map<number, Set<string>>();
  for (const { finding } of reasons) {
    const at = several ? Number(OF_FINDING.exec(finding)?.[1] ?? -1) : -1;
    const said = facts.get(at) ?? new Set<string>();
    for (const fact of finding.split(" & ")) said.add(factStatement(fact));
    facts.set(at, said);
  }
  const groups = new Map<string, number[]>();
  for (const [at, said] of facts) {
    const words = `${at < 0 ? "" : ": "}${[...said].join(", ")}`;
    groups.set(words, [...(groups.get(words) ?? []), at + 1]);
  }
  return [...groups].map(([words, [first = 0, ...more]]) => {
    if (first === 0) return words;
    return more.length === 0
      ? `finding ${String(first)}${words}`
      : `findings ${[first, ...more.slice(0, -1)].join(", ")} and ${String(more.at(-1))}${words}`;
  });
}
