import { diagnosisWords, LIKELIHOOD_WORDS, PIGMENT_DEPTH_WORDS } from "#lib/catalogue/words/diagnoses.ts";
import { factStatement } from "#lib/catalogue/words/facts.ts";
import type { DiagnosisOutcome, LookAgain, WeightedReason } from "#lib/clinical/model/evaluation.ts";
import { Badge } from "../ui/badge.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Panel } from "../ui/panel.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import { Sources } from "./sources.tsx";

/**
 * What the marks may be, with what speaks for it, what against, and what is still to ask.
 * @param props.live Whether questions can be answered here; a frozen record only names them.
 */
export function DifferentialPanel({
  differential,
  lookAgain,
  live,
}: {
  readonly differential: readonly DiagnosisOutcome[];
  readonly lookAgain: readonly LookAgain[];
  readonly live: boolean;
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
            <Outcome key={outcome.diagnosis} outcome={outcome} several={several} live={live} />
          ))}
        </ol>
      )}
      {unlikely.length > 0 ? (
        <div className="mt-2 text-sm">
          <Disclosure summary={`Unlikely (${String(unlikely.length)})`}>
            <ul className="space-y-2">
              {unlikely.map(({ diagnosis, against }) => (
                <li key={diagnosis}>
                  <span className="font-semibold">{diagnosisWords(diagnosis)}</span>
                  <Reasons sign="−" label="Against" reasons={against} several={several} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ) : null}
    </Panel>
  );
}

function Outcome({
  outcome,
  several,
  live,
}: {
  readonly outcome: DiagnosisOutcome;
  readonly several: boolean;
  readonly live: boolean;
}) {
  const { diagnosis, likelihood, depth, stillToAsk } = outcome;
  return (
    <li>
      <div className="flex flex-wrap items-baseline justify-between gap-x-2">
        <h3 className="font-semibold">
          {diagnosisWords(diagnosis)}
          {depth && depth !== "unknown" ? (
            <span className="font-normal text-muted">, {PIGMENT_DEPTH_WORDS[depth].toLowerCase()}</span>
          ) : null}
        </h3>
        <Badge tone={likelihood === "likely" ? "accent" : "plain"}>{LIKELIHOOD_WORDS[likelihood]}</Badge>
      </div>
      <div className="text-sm">
        <Reasons sign="+" label="For" reasons={outcome.for} several={several} />
        <Reasons sign="−" label="Against" reasons={outcome.against} several={several} />
        <OpenQuestions paths={stillToAsk} live={live} />
        <Disclosure summary="Rules and sources">
          <ul>
            {[...outcome.for, ...outcome.against].map((reason) => (
              <li key={`${reason.rule}-${reason.finding}`} className="flex flex-wrap justify-between gap-x-3">
                <span>
                  {reason.veto
                    ? "excludes"
                    : reason.weight > 0
                      ? `+${String(reason.weight)}`
                      : String(reason.weight)}{" "}
                  {factStatement(reason.finding, several)}
                </span>
                <Sources rule={reason.rule} cite={reason.cite} />
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </li>
  );
}

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

/** Reasons in words, those of one finding together, each said once. */
function reasonsInWords(reasons: readonly WeightedReason[], several: boolean): string[] {
  const groups = new Map<string, Set<string>>();
  for (const { finding } of reasons) {
    const at = several ? OF_FINDING.exec(finding)?.[1] : undefined;
    const group = at === undefined ? "" : `finding ${String(Number(at) + 1)}: `;
    groups.set(group, (groups.get(group) ?? new Set()).add(factStatement(finding)));
  }
  return [...groups].map(([group, facts]) => `${group}${[...facts].join(", ")}`);
}
