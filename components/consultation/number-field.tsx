"use client";

import { memo, useState } from "react";
import { TextInput } from "../form/text-input.tsx";
import { PulledMark } from "./pull-context.tsx";
import { factAnchor } from "./term-choice.tsx";

type Limits = { readonly min: number; readonly max: number; readonly whole?: boolean };

const NUMBER = /^-?\d{1,9}(\.\d{1,6})?$/;

function problemOf(text: string, { min, max, whole = false }: Limits): string | undefined {
  const value = Number(text);
  const fits = NUMBER.test(text) && value >= min && value <= max && (!whole || Number.isInteger(value));
  return fits ? undefined : `Enter a${whole ? " whole" : ""} number from ${String(min)} to ${String(max)}.`;
}

/**
 * A number of the draft. What is typed stays in the box; only a number within its limits reaches the draft, and
 * until then the draft has none.
 * @param props.fact The path it answers.
 */
export const NumberField = memo(function NumberField({
  label,
  fact,
  value,
  onChange,
  unit,
  ...limits
}: Limits & {
  readonly label: string;
  readonly fact: string;
  readonly value: number | null | undefined;
  readonly onChange: (value: number | null) => void;
  readonly unit?: string | undefined;
}) {
  const [typed, setTyped] = useState(value === null || value === undefined ? "" : String(value));
  const known = value === null || value === undefined ? null : value;
  const meant = typed.trim() === "" || problemOf(typed.trim(), limits) ? null : Number(typed.trim());
  // The draft may change by another way: a shorthand, a text taken over from another tab.
  const shown = known !== null && known !== meant ? String(known) : typed;
  const text = shown.trim();
  const problem = text === "" ? undefined : problemOf(text, limits);
  return (
    <div id={factAnchor(fact)} className="scroll-mt-40">
      <TextInput
        label={label}
        inputMode="decimal"
        width="number"
        unit={unit}
        value={shown}
        error={problem}
        onChange={(event) => {
          const next = event.target.value;
          setTyped(next);
          const trimmed = next.trim();
          onChange(trimmed === "" || problemOf(trimmed, limits) ? null : Number(trimmed));
        }}
      />
      <PulledMark fact={fact} />
    </div>
  );
});
