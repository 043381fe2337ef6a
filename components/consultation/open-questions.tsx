"use client";

import { memo, useState, type ReactNode } from "react";
import { factQuestion, type FactAnswer } from "#lib/catalogue/words/facts.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { answersOf } from "./answer-fact.ts";
import { FactLink } from "./fact-link.tsx";
import { ASKED_ID, UNDO_ID, usePanelActs } from "./panel-context.tsx";

/** So many questions are at hand; the others are a fold away. */
const SHOWN = 4;
/** So many answers stand beside or under their question; more of them are a fold away. */
const AT_HAND = 5;

/**
 * The questions that could change an answer, the first few at hand. Those with closed answers are answered in place;
 * the others lead to their field.
 * @param props.list What this list of questions is called among those of the panel.
 */
export const OpenQuestions = memo(function OpenQuestions({
  list,
  paths,
}: {
  readonly list: string;
  readonly paths: readonly string[];
}) {
  const given = usePanelActs()?.given;
  const sorted = paths.toSorted((one, other) => effortOf(one) - effortOf(other));
  // What was just answered keeps its place, so that nothing moves under the finger.
  const shown =
    given?.list === list
      ? sorted.filter((path) => path !== given.path).toSpliced(given.index, 0, given.path)
      : sorted;
  const more = shown.slice(SHOWN);
  return shown.length === 0 ? null : (
    <div className="mt-1">
      <QuestionList list={list} paths={shown.slice(0, SHOWN)} from={0} />
      {more.length > 0 ? (
        <Disclosure summary={`${String(more.length)} more to ask`}>
          <QuestionList list={list} paths={more} from={SHOWN} />
        </Disclosure>
      ) : null}
    </div>
  );
});

/** What an answer takes: one tap, a fold and a tap, or going to its field. */
function effortOf(path: string): number {
  const { length } = answersOf(path);
  return length === 0 ? 2 : length > AT_HAND ? 1 : 0;
}

function QuestionList({
  list,
  paths,
  from,
}: {
  readonly list: string;
  readonly paths: readonly string[];
  readonly from: number;
}) {
  const given = usePanelActs()?.given;
  return (
    <ul aria-label="Still to ask">
      {paths.map((path, index) =>
        given?.list === list && given.path === path && given.label !== null ? (
          <Row key={path} sign="✓">
            <GivenLine path={path} label={given.label} />
          </Row>
        ) : (
          <Question key={path} path={path} list={list} index={from + index} />
        ),
      )}
    </ul>
  );
}

function Row({
  id,
  sign,
  children,
}: {
  readonly id?: string | undefined;
  readonly sign: string;
  readonly children: ReactNode;
}) {
  return (
    <li id={id} className="grid grid-cols-[1rem_minmax(0,1fr)] items-baseline py-0.5">
      <span aria-hidden="true" className="font-bold text-muted">
        {sign}
      </span>
      <div className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1">{children}</div>
    </li>
  );
}

/** What was answered, with the way back. */
export function GivenLine({ path, label }: { readonly path: string; readonly label: string }) {
  const acts = usePanelActs();
  const asked = askedOf(path);
  return (
    <>
      <span className="min-w-0 flex-1">
        {asked} <strong className="font-semibold">{label}</strong>
      </span>
      <Button
        id={UNDO_ID}
        size="small"
        tone="quiet"
        aria-label={`Undo: ${asked} ${label}`}
        onClick={() => acts?.undo()}
      >
        Undo
      </Button>
    </>
  );
}

/** A question in words, with the number of the finding that it is about. */
export function askedOf(path: string): string {
  const { text, finding } = factQuestion(path);
  return finding === null ? text : `${text} (finding ${String(finding)})`;
}

function Question({
  path,
  list,
  index,
}: {
  readonly path: string;
  readonly list: string;
  readonly index: number;
}) {
  const acts = usePanelActs();
  const [unfolded, setUnfolded] = useState(false);
  const asked = askedOf(path);
  const answers = answersOf(path);
  const isList = answers.some(({ value }) => Array.isArray(value));
  const give = (answer: FactAnswer, press: { readonly detail: number }) => {
    // The second press of a double click would answer what has moved there.
    if (press.detail < 2) acts?.give({ path, list, index, answer });
  };
  if (answers.length === 0) {
    return (
      <Row sign="?">
        <FactLink path={path}>{asked}</FactLink>
      </Row>
    );
  }
  const id = acts?.given?.list === list && acts.given.path === path ? ASKED_ID : undefined;
  const folded = answers.length > AT_HAND && !unfolded;
  return (
    <Row id={id} sign="?">
      <span className="min-w-32 flex-1">{asked}</span>
      {folded ? (
        <Button
          size="small"
          aria-expanded={false}
          aria-label={`Answer: ${asked}`}
          onClick={() => {
            setUnfolded(true);
          }}
        >
          Answer
        </Button>
      ) : (
        <span role="group" aria-label={asked} className="flex flex-wrap gap-1">
          {answers.map((answer, at) => (
            <Button
              key={answer.label}
              size="small"
              autoFocus={unfolded && at === 0}
              aria-label={`${asked} ${answer.label}`}
              onClick={(event) => {
                give(answer, event);
              }}
            >
              {answer.label}
            </Button>
          ))}
          {answers.length === 1 ? <FactLink path={path}>Name them</FactLink> : null}
          {answers.length > 1 && isList ? <FactLink path={path}>Several</FactLink> : null}
        </span>
      )}
    </Row>
  );
}
