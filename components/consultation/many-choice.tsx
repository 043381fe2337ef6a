"use client";

import { memo, useId } from "react";
import { ChoiceGroup } from "../form/choice-group.tsx";
import { PulledMark } from "./pull-context.tsx";
import { factAnchor, termsOf } from "./term-choice.tsx";

const CARD =
  "relative inline-flex min-h-8 items-center rounded-md border border-control bg-surface px-2 text-sm hover:bg-hover pointer-coarse:min-h-11 " +
  "has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:shadow-[inset_0_0_0_1px_var(--accent)] " +
  "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent";

/**
 * Several terms of a vocabulary. Nothing ticked is "not asked"; where `none` is given, it can be said that there is none.
 * @param props.fact The path it answers. @param props.terms The terms to show, all of them by default.
 * @param props.none The words for "asked, none of these"; left out where an empty list makes no sense.
 */
function DrawnChoice<Term extends string>({
  legend,
  fact,
  words,
  terms = termsOf(words),
  value,
  onChange,
  none,
  swatches,
}: {
  readonly legend: string;
  readonly fact: string;
  readonly words: Readonly<Record<Term, string>>;
  readonly terms?: readonly Term[] | undefined;
  readonly value: readonly Term[] | null | undefined;
  readonly onChange: (value: Term[] | null) => void;
  readonly none?: string | undefined;
  /** Class of a small ground before a term, for colours. */
  readonly swatches?: Readonly<Record<Term, string>> | undefined;
}) {
  const id = useId();
  const chosen = value ?? [];

  function toggle(term: Term, on: boolean) {
    const all = termsOf(words);
    const next = all.filter((one) => (one === term ? on : chosen.includes(one)));
    onChange(next.length > 0 ? next : null);
  }

  return (
    <div id={factAnchor(fact)} className="scroll-mt-40">
      <ChoiceGroup id={id} legend={legend} kind="group">
        <div className="flex flex-wrap gap-1">
          {terms.map((term) => (
            <label key={term} className={CARD}>
              <input
                type="checkbox"
                className="absolute inset-0 appearance-none rounded-md outline-none"
                checked={chosen.includes(term)}
                onChange={(event) => {
                  toggle(term, event.target.checked);
                }}
              />
              {swatches ? (
                <span
                  aria-hidden="true"
                  className={`mr-1.5 size-3 rounded-full border border-line ${swatches[term]}`}
                />
              ) : null}
              {words[term]}
            </label>
          ))}
          {none ? (
            <label className={CARD}>
              <input
                type="checkbox"
                className="absolute inset-0 appearance-none rounded-md outline-none"
                checked={value?.length === 0}
                onChange={(event) => {
                  onChange(event.target.checked ? [] : null);
                }}
              />
              {none}
            </label>
          ) : null}
        </div>
      </ChoiceGroup>
      <PulledMark fact={fact} />
    </div>
  );
}

/** Drawn again only when its own answer changed. */
export const ManyChoice = memo(DrawnChoice) as typeof DrawnChoice;
