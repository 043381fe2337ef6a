"use client";

import { useId, type ReactNode } from "react";
import { classNames } from "../ui/class-names.ts";
import { ChoiceGroup } from "./choice-group.tsx";

/** The three states of a clinical question. Not asked is an answer of its own, never "no". */
export type Answer = "yes" | "no" | "not-asked";

const ANSWERS: readonly { readonly value: Answer; readonly label: string }[] = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "not-asked", label: "Not asked" },
];

/**
 * A yes or no question that starts at "Not asked".
 * @param props.legend The question. @param props.name The form field; sends yes, no or not-asked. @param props.value
 * With `onChange`: the answer. @param props.size `large` for a gloved hand. @param props.inline Question and answers in
 * one line; true by default.
 */
export function AnswerChoice({
  legend,
  name,
  value,
  defaultValue = "not-asked",
  onChange,
  hint,
  error,
  size = "medium",
  inline = true,
}: {
  readonly legend: string;
  readonly name: string;
  readonly value?: Answer | undefined;
  readonly defaultValue?: Answer | undefined;
  readonly onChange?: ((answer: Answer) => void) | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly size?: "medium" | "large" | undefined;
  readonly inline?: boolean | undefined;
}) {
  const id = useId();
  return (
    <ChoiceGroup id={id} legend={legend} kind="radiogroup" hint={hint} error={error} inline={inline}>
      <div className="inline-flex rounded-md border border-control bg-surface">
        {ANSWERS.map((answer) => (
          <label
            key={answer.value}
            className={classNames(
              "relative flex items-center justify-center border-l border-line px-3 first:rounded-l-md first:border-l-0 last:rounded-r-md hover:bg-hover",
              size === "large" ? "min-h-12 min-w-18" : "min-h-8 min-w-12 pointer-coarse:min-h-11",
              answer.value === "not-asked"
                ? "text-muted has-checked:bg-sunken"
                : "has-checked:bg-accent-fill has-checked:font-semibold has-checked:text-on-accent",
              "has-focus-visible:z-10 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
            )}
          >
            <input
              type="radio"
              name={name}
              value={answer.value}
              className="absolute inset-0 cursor-[inherit] appearance-none outline-none"
              {...(value === undefined
                ? { defaultChecked: answer.value === defaultValue }
                : { checked: answer.value === value })}
              onChange={() => onChange?.(answer.value)}
            />
            {answer.label}
          </label>
        ))}
      </div>
    </ChoiceGroup>
  );
}
