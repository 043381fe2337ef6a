"use client";

import { factQuestion } from "#lib/catalogue/words/facts.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { answerFact, canAnswer } from "./answer-fact.ts";
import { useChangeDraft, useVisitDate } from "./draft-context.tsx";
import { factAnchor } from "./term-choice.tsx";

const SHOWN = 4;

/** The questions that could change an answer, the first few at hand. */
export function OpenQuestions({
  paths,
  live,
}: {
  readonly paths: readonly string[];
  readonly live: boolean;
}) {
  if (paths.length === 0) return null;
  if (!live) {
    const named = paths.map((path) => factQuestion(path).text).join(" ");
    return <p className="text-muted">Not asked: {named}</p>;
  }
  const sorted = [...paths.filter(canAnswer), ...paths.filter((path) => !canAnswer(path))];
  const more = sorted.slice(SHOWN);
  return (
    <div className="mt-1">
      <QuestionList paths={sorted.slice(0, SHOWN)} />
      {more.length > 0 ? (
        <Disclosure summary={`${String(more.length)} more to ask`}>
          <QuestionList paths={more} />
        </Disclosure>
      ) : null}
    </div>
  );
}

function QuestionList({ paths }: { readonly paths: readonly string[] }) {
  return (
    <ul aria-label="Still to ask">
      {paths.map((path) => (
        <Question key={path} path={path} />
      ))}
    </ul>
  );
}

function Question({ path }: { readonly path: string }) {
  const change = useChangeDraft();
  const on = useVisitDate();
  const { text, finding } = factQuestion(path);
  const asked = finding === null ? text : `${text} (finding ${String(finding)})`;
  if (!canAnswer(path)) {
    return (
      <li className="grid grid-cols-[1rem_minmax(0,1fr)] items-baseline">
        <span aria-hidden="true" className="font-bold text-muted">
          ?
        </span>
        <a
          href={`#${anchorOf(path)}`}
          className="inline-flex min-h-6 items-center text-accent underline-offset-2 hover:underline pointer-coarse:min-h-11"
        >
          {asked}
        </a>
      </li>
    );
  }
  function answer(yes: boolean) {
    change((draft) => answerFact(draft, path, yes, on));
  }
  return (
    <li className="grid grid-cols-[1rem_minmax(0,1fr)_auto] items-center gap-y-1 py-0.5">
      <span aria-hidden="true" className="font-bold text-muted">
        ?
      </span>
      <span>{asked}</span>
      <span className="flex gap-1">
        <Button
          size="small"
          aria-label={`${asked} Yes`}
          onClick={() => {
            answer(true);
          }}
        >
          Yes
        </Button>
        <Button
          size="small"
          aria-label={`${asked} No`}
          onClick={() => {
            answer(false);
          }}
        >
          No
        </Button>
      </span>
    </li>
  );
}

const OF_CHART = [
  "patient.allergies",
  "patient.conditions",
  "patient.medications",
  "patient.ageYears",
  "patient.sex",
];

/** Where a question is answered: a field of the visit, a finding, or the facts of the chart. */
function anchorOf(path: string): string {
  const finding = /^findings\.(\d+)\./.exec(path);
  if (finding) return `finding-${finding[1] ?? "0"}`;
  return OF_CHART.some((list) => path.startsWith(list))
    ? "chart-facts"
    : factAnchor(path.replace(/\.\d+.*$/, ""));
}
