import type { ReactNode } from "react";
import { AlertSign } from "../ui/alert-sign.tsx";

/**
 * The hint and the error under a control, with the ids its `aria-describedby` names.
 * @param props.id The control's id. @param props.hint What to know before. @param props.error What is wrong.
 */
export function FieldMessage({
  id,
  hint,
  error,
}: {
  readonly id: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}) {
  return (
    <>
      {error ? (
        <p id={`${id}-error`} className="mt-1 flex items-start gap-1.5 text-sm font-semibold">
          <AlertSign level="stop" className="mt-0.5 size-4" />
          <span>{error}</span>
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="mt-0.5 text-sm text-muted">
          {hint}
        </p>
      ) : null}
    </>
  );
}
