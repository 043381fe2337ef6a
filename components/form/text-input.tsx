import type { InputHTMLAttributes } from "react";
import { useId } from "react";
import { classNames } from "../ui/class-names.ts";
import { controlClassNames } from "./control-class-names.ts";
import { controlAttributes, Field, type FieldWords } from "./field.tsx";

/** How wide the box is, as a hint at how much belongs in it. */
export type InputWidth = "number" | "date" | "name" | "full";

const WIDTHS: Record<InputWidth, string> = {
  number: "max-w-24",
  date: "max-w-44",
  name: "max-w-sm",
  full: "",
};

/** A text field's attributes and words. */
export type TextInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, "style" | "className" | "width"> &
  FieldWords & {
    readonly width?: InputWidth | undefined;
    readonly optional?: boolean | undefined;
    /** A unit shown after the box, such as "J/cm²". */
    readonly unit?: string | undefined;
    /** Sets the label above screen readers only, where a table head or a heading already says it. */
    readonly labelHidden?: boolean | undefined;
  };

/**
 * A one-line text box. Give `defaultValue` from the action's echoed values, so that what was typed stays after a
 * refusal; or `value` with `onChange`.
 */
export function TextInput({
  label,
  hint,
  error,
  required,
  optional,
  unit,
  width = "full",
  labelHidden = false,
  id,
  type = "text",
  ...rest
}: TextInputProps) {
  const made = useId();
  const ownId = id ?? made;
  const words: FieldWords = { label, hint, error, required };
  const box = (
    <div className="flex items-center gap-2">
      <input
        type={type}
        autoComplete="off"
        {...rest}
        {...controlAttributes(ownId, words)}
        aria-label={labelHidden ? label : undefined}
        className={classNames(controlClassNames, WIDTHS[width])}
      />
      {unit ? <span className="shrink-0 text-sm text-muted">{unit}</span> : null}
    </div>
  );
  if (labelHidden) return box;
  return (
    <Field id={ownId} words={words} optional={optional}>
      {box}
    </Field>
  );
}
