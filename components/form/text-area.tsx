import type { TextareaHTMLAttributes } from "react";
import { useId } from "react";
import { classNames } from "../ui/class-names.ts";
import { controlClassNames } from "./control-class-names.ts";
import { controlAttributes, Field, type FieldWords } from "./field.tsx";

/** A box for several lines; it grows with its text where the browser can. */
export function TextArea({
  label,
  hint,
  error,
  required,
  optional,
  id,
  rows = 3,
  ...rest
}: Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "style" | "className"> &
  FieldWords & { readonly optional?: boolean | undefined }) {
  const made = useId();
  const ownId = id ?? made;
  const words: FieldWords = { label, hint, error, required };
  return (
    <Field id={ownId} words={words} optional={optional}>
      <textarea
        rows={rows}
        {...rest}
        {...controlAttributes(ownId, words)}
        className={classNames(controlClassNames, "field-sizing-content max-h-96 min-h-18")}
      />
    </Field>
  );
}
