import type { ReactNode } from "react";
import { FieldMessage } from "./field-message.tsx";

/**
 * The frame of several radios or checkboxes that answer one question.
 * @param props.id A base for the ids of its hint and error. @param props.legend The question, and the group's name.
 * @param props.kind `radiogroup` for one answer, `group` for several. @param props.inline Sets the question beside the
 * answers where there is room, for lists of questions.
 */
export function ChoiceGroup({
  id,
  legend,
  kind,
  hint,
  error,
  inline = false,
  keys,
  children,
}: {
  readonly id: string;
  readonly legend: string;
  readonly kind: "radiogroup" | "group";
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly inline?: boolean | undefined;
  /** Keys that take the focus to it. */
  readonly keys?: string | undefined;
  readonly children: ReactNode;
}) {
  const described = [error ? `${id}-error` : "", hint ? `${id}-hint` : ""].filter(Boolean).join(" ");
  return (
    <div
      role={kind}
      data-act={keys === undefined ? undefined : ""}
      data-keys={keys}
      aria-labelledby={`${id}-legend`}
      aria-describedby={described || undefined}
      aria-invalid={kind === "radiogroup" && error ? true : undefined}
      className={inline ? "flex flex-wrap items-center justify-between gap-x-4 gap-y-1" : "min-w-0"}
    >
      <div className={inline ? "min-w-40 flex-1" : "mb-1"}>
        <span id={`${id}-legend`} className="font-medium">
          {legend}
        </span>
        {inline ? <FieldMessage id={id} hint={hint} error={error} /> : null}
      </div>
      {children}
      {inline ? null : <FieldMessage id={id} hint={hint} error={error} />}
    </div>
  );
}
