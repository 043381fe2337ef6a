"use client";

import { useId, type ReactNode } from "react";

const ANSWERS = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
] as const;

/**
 * A question for a gloved hand: a large Yes and a large No, neither chosen until somebody answers.
 * @param props.name The form field. @param props.value The answer, or null. @param props.children What the answer calls
 * for: an alert beneath it.
 */
export function YesNo({
  legend,
  name,
  hint,
  value,
  onChange,
  children,
}: {
  readonly legend: string;
  readonly name: string;
  readonly hint?: string | undefined;
  readonly value: "yes" | "no" | null;
  readonly onChange: (answer: "yes" | "no") => void;
  readonly children?: ReactNode;
}) {
  const id = useId();
  return (
    <div id={`question-${name}`} className="space-y-2 border-b border-line py-2 last:border-b-0">
      <div
        role="radiogroup"
        aria-labelledby={`${id}-legend`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className="flex items-center justify-between gap-3"
      >
        <div className="min-w-0">
          <p id={`${id}-legend`} className="font-medium">
            {legend}
          </p>
          {hint === undefined ? null : (
            <p id={`${id}-hint`} className="text-sm text-muted">
              {hint}
            </p>
          )}
        </div>
        <div className="inline-flex shrink-0 rounded-md border border-control bg-surface">
          {ANSWERS.map((answer) => (
            <label
              key={answer.value}
              className="relative flex min-h-12 min-w-14 items-center justify-center border-l border-line first:rounded-l-md first:border-l-0 last:rounded-r-md hover:bg-hover has-checked:bg-accent-fill has-checked:font-semibold has-checked:text-on-accent has-focus-visible:z-10 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name={name}
                value={answer.value}
                checked={value === answer.value}
                onChange={() => {
                  onChange(answer.value);
                }}
                className="absolute inset-0 cursor-[inherit] appearance-none outline-none"
              />
              {answer.label}
            </label>
          ))}
        </div>
      </div>
      {children}
    </div>
  );
}
