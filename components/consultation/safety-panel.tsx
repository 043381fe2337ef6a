import { TREATMENT_GROUPS, treatmentWords, VERDICT_WORDS } from "#lib/catalogue/words/treatments.ts";
import { withFactWords } from "#lib/catalogue/words/facts.ts";
import type { DidYouMean, TreatmentSafety } from "#lib/clinical/model/evaluation.ts";
import { VERDICTS, type Verdict } from "#lib/clinical/model/vocabulary.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { Alert } from "../ui/alert.tsx";
import { AlertSign } from "../ui/alert-sign.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Panel } from "../ui/panel.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import { Sources } from "./sources.tsx";

const isClear = ({ verdict, stillToAsk }: TreatmentSafety): boolean =>
  verdict === "ok" && stillToAsk.length === 0;
const isOpen = ({ verdict, stillToAsk }: TreatmentSafety): boolean =>
  verdict === "ok" && stillToAsk.length > 0;

/** How many of a group are blocked, need a reason, ask for care, are open, are clear; only what there is. */
function countsOf(group: readonly TreatmentSafety[]): string {
  const count = (test: (one: TreatmentSafety) => boolean) => group.filter(test).length;
  const parts: readonly (readonly [number, string])[] = [
    [count(({ verdict }) => verdict === "block"), "blocked"],
    [count(({ verdict }) => verdict === "override"), "need a reason"],
    [count(({ verdict }) => verdict === "caution"), "caution"],
    [count(isOpen), "open"],
    [count(isClear), "clear"],
  ];
  return parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${String(number)} ${word}`)
    .join(" · ");
}

/** What each doubtful name may mean, one line a name. */
function MeantNames({ didYouMean }: { readonly didYouMean: readonly DidYouMean[] }) {
  const names = [...new Set(didYouMean.map(({ typed }) => typed))];
  return names.map((name) => {
    const meant = didYouMean.filter(({ typed }) => typed === name);
    const words = [...new Set(meant.map(({ suggestion }) => suggestion.replaceAll("-", " ")))];
    return (
      <p key={name}>
        {name}: did you mean {words.join(" or ")}? Until that is settled it counts as possible.
      </p>
    );
  });
}

/**
 * What the safety rules say to every treatment, by group. Nothing is called clear while a question is open.
 * @param props.unrecognised Names that no list knows, so that nobody believes they were checked.
 * @param props.didYouMean What some of them may mean; that is warned about and asked, and not taken as certain.
 */
export function SafetyPanel({
  safety,
  unrecognised,
  didYouMean,
  live,
}: {
  readonly safety: readonly TreatmentSafety[];
  readonly unrecognised: readonly string[];
  readonly didYouMean: readonly DidYouMean[];
  readonly live: boolean;
}) {
  const questions = mostAsked(safety);
  return (
    <Panel title="Safety" id="safety">
      {unrecognised.length > 0 ? (
        <Alert level="caution" title={`Not recognised: ${unrecognised.join(", ")}`} className="mb-2">
          <p>No rule knows these names for certain, so they were not checked.</p>
          <MeantNames didYouMean={didYouMean} />
        </Alert>
      ) : null}
      {questions.length > 0 ? (
        <div className="mb-2 text-sm">
          <p className="text-muted">
            {String(questions.length)} open questions keep treatments from being clear.
          </p>
          <OpenQuestions paths={questions} live={live} />
        </div>
      ) : null}
      <div className="divide-y divide-line">
        {TREATMENT_GROUPS.map(({ id, label, treatments }) => {
          const group = safety.filter(({ treatment }) => treatments.includes(treatment));
          return group.length === 0 ? null : (
            <Disclosure
              key={id}
              summary={
                <span className="flex flex-1 flex-wrap items-baseline gap-x-2 py-0.5">
                  <span className="font-medium">{label}</span>
                  <span className="text-sm text-muted">{countsOf(group)}</span>
                </span>
              }
            >
              <ul className="space-y-1.5 text-sm">
                {strictestFirst(group).map((one) => (
                  <TreatmentLine key={one.treatment} safety={one} />
                ))}
              </ul>
            </Disclosure>
          );
        })}
      </div>
    </Panel>
  );
}

function strictestFirst(group: readonly TreatmentSafety[]): TreatmentSafety[] {
  return group.toSorted((one, other) => VERDICTS.indexOf(other.verdict) - VERDICTS.indexOf(one.verdict));
}

/** Open questions of all treatments, those first that keep most of them from being clear. */
function mostAsked(safety: readonly TreatmentSafety[]): string[] {
  const counts = new Map<string, number>();
  for (const { verdict, stillToAsk } of safety) {
    if (verdict === "block") continue;
    for (const path of stillToAsk) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([path]) => path);
}

function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
  if (verdict === "ok") return <span className="inline-block size-4" />;
  return <AlertSign level={verdict === "caution" ? "caution" : "stop"} className="size-4" />;
}

function TreatmentLine({ safety }: { readonly safety: TreatmentSafety }) {
  const { treatment, verdict, because, earliest, stillToAsk } = safety;
  const words = isClear(safety)
    ? "Clear"
    : isOpen(safety)
      ? `${String(stillToAsk.length)} open`
      : VERDICT_WORDS[verdict];
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)] items-start">
      <span className="mt-0.5">
        <VerdictSign verdict={verdict} />
      </span>
      <div>
        <p>
          <span className={verdict === "ok" ? "" : "font-semibold"}>{treatmentWords(treatment)}</span>{" "}
          <span className="text-muted">
            {words}
            {earliest ? `, earliest ${formatClinicalDate(earliest)}` : ""}
            {verdict !== "ok" && stillToAsk.length > 0 ? `, ${String(stillToAsk.length)} open` : ""}
          </span>
        </p>
        {because.length > 0 ? (
          <ul className="text-muted">
            {because.map((reason) => (
              <li key={`${reason.rule}-${reason.text}`}>
                {withFactWords(reason.text)}{" "}
                <Sources rule={reason.rule} cite={reason.cite} unverified={reason.unverified} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}
