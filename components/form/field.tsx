import type { ReactNode } from "react";
import { FieldMessage } from "./field-message.tsx";

/** What a field tells about itself, whatever its control is. */
export type FieldWords = {
  readonly label: string;
  /** What to know before filling it in; stays on screen. */
  readonly hint?: ReactNode;
  /** The sentence that says what is wrong and how to put it right. */
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
};

/** The attributes that tie a control to its label, hint and error. */
export type ControlAttributes = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
  readonly required: boolean | undefined;
};

/**
 * The attributes of a control inside a `Field`.
 * @param id The control's id. @param words The field's words. @returns Attributes to spread onto the control.
 */
export function controlAttributes(id: string, words: FieldWords): ControlAttributes {
  const described = [words.hint ? `${id}-hint` : "", words.error ? `${id}-error` : ""]
    .filter(Boolean)
    .join(" ");
  return {
    id,
    "aria-describedby": described || undefined,
    "aria-invalid": words.error ? true : undefined,
    required: words.required,
  };
}

/**
 * One form row: label, control, hint, error. Required fields carry no star; the optional ones say "optional".
 * @param props.id The control's id. @param props.words Label, hint, error, required. @param props.optional Shows
 * "optional" after the label. @param props.children The control.
 */
export function Field({
  id,
  words,
  optional = false,
  children,
}: {
  readonly id: string;
  readonly words: FieldWords;
  readonly optional?: boolean | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className="min-w-0">
      <div className="mb-1 flex items-baseline gap-2">
        <label htmlFor={id} className="font-medium">
          {words.label}
        </label>
        {optional ? <span className="text-sm text-muted">optional</span> : null}
      </div>
      {children}
      <FieldMessage id={id} hint={words.hint} error={words.error} />
    </div>
  );
}
