import { memo, type ReactNode } from "react";
import { TREATMENT_GROUPS } from "#lib/catalogue/words/treatments.ts";
import type { DidYouMean, TreatmentSafety } from "#lib/clinical/model/evaluation.ts";
import { Alert } from "../ui/alert.tsx";
import { Panel } from "../ui/panel.tsx";
import { OpenQuestions } from "./open-questions.tsx";

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
    [count(isOpen), "to ask"],
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
 * @param props.lines What the rules say to each treatment of a family, shown when it is opened.
 */
export const SafetyPanel = memo(function SafetyPanel({
  safety,
  unrecognised,
  didYouMean,
  lines,
}: {
  readonly safety: readonly TreatmentSafety[];
  readonly unrecognised: readonly string[];
  readonly didYouMean: readonly DidYouMean[];
  readonly lines: (family: readonly TreatmentSafety[], summary: ReactNode) => ReactNode;
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
      <p className="mb-1 text-sm">{countsOf(safety)}</p>
      <div className="mb-2 text-sm">
        {questions.length > 0 ? (
          <p className="text-muted">
            {questions.length === 1
              ? "1 open question keeps treatments from being clear."
              : `${String(questions.length)} open questions keep treatments from being clear.`}
          </p>
        ) : null}
        <OpenQuestions list="safety" paths={questions} />
      </div>
      <div className="divide-y divide-line">
        {TREATMENT_GROUPS.map(({ id, label, treatments }) => {
          const group = safety.filter(({ treatment }) => treatments.includes(treatment));
          return group.length === 0 ? null : (
            <div key={id}>
              {lines(
                group,
                <span className="flex flex-1 flex-wrap items-baseline gap-x-2 py-0.5">
                  <span className="font-medium">{label}</span>
                  <span className="text-sm text-muted">{countsOf(group)}</span>
                </span>,
              )}
            </div>
          );
        })}
      </div>
    </Panel>
  );
});

/** Open questions of all treatments, those first that keep most of them from being clear. */
function mostAsked(safety: readonly TreatmentSafety[]): string[] {
  const counts = new Map<string, number>();
  for (const { verdict, stillToAsk } of safety) {
    if (verdict === "block") continue;
    for (const path of stillToAsk) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([path]) => path);
}
