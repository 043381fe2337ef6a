"use client";

import { memo, useId } from "react";
import { RadioCards } from "../form/radio-cards.tsx";
import { PulledMark } from "./pull-context.tsx";

/** The terms of a map of words, in its order. */
export function termsOf<Term extends string>(words: Readonly<Record<Term, string>>): Term[] {
  return Object.keys(words).filter((term): term is Term => Object.hasOwn(words, term));
}

/** The id of the control that answers a fact, so that a question in the live panel can lead to it. */
export const factAnchor = (path: string): string => `fact-${path.replaceAll(".", "-")}`;

/** No answer is an answer too, but it must not look like a finding: it stays quiet when it is the chosen one. */
export const QUIET_EMPTY_CARD =
  "[&_label:has([value='']:checked)]:border-line [&_label:has([value='']:checked)]:bg-sunken [&_label:has([value='']:checked)]:font-normal [&_label:has([value='']:checked)]:text-muted [&_label:has([value='']:checked)]:shadow-none";

/**
 * One term of a small vocabulary, or none. Digits pick while the focus is in the group; 0 takes the answer back.
 * @param props.fact Path of the case that it answers. @param props.words The terms with their words, in order.
 * @param props.empty What no answer is called.
 */
function DrawnChoice<Term extends string>({
  legend,
  fact,
  words,
  value,
  onChange,
  empty = "Not asked",
  keys,
}: {
  readonly legend: string;
  readonly fact: string;
  readonly words: Readonly<Record<Term, string>>;
  readonly value: Term | null | undefined;
  readonly onChange: (value: Term | null) => void;
  readonly empty?: string | undefined;
  readonly keys?: string | undefined;
}) {
  const name = useId();
  const terms = termsOf(words);
  const cards = terms.map((term, index) => ({
    value: term,
    label: words[term],
    shortcut: index < 9 ? String(index + 1) : undefined,
  }));
  return (
    <div id={factAnchor(fact)} className={`scroll-mt-40 ${QUIET_EMPTY_CARD}`}>
      <RadioCards
        legend={legend}
        keys={keys}
        name={name}
        cards={[...cards, { value: "", label: empty, shortcut: "0" }]}
        value={value ?? ""}
        onChange={(picked) => {
          onChange(terms.find((term) => term === picked) ?? null);
        }}
      />
      <PulledMark fact={fact} />
    </div>
  );
}

/** Drawn again only when its own answer changed. */
export const TermChoice = memo(DrawnChoice) as typeof DrawnChoice;
