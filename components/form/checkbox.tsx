import { useId, type InputHTMLAttributes, type ReactNode } from "react";
import { FieldMessage } from "./field-message.tsx";

/**
 * A box to tick, named by its label. What stands beside it describes it and is read after it.
 * @param props.label Its name. @param props.hint What ticking it means. @param props.error What is wrong.
 */
export function Checkbox({
  label,
  hint,
  error,
  id,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, "style" | "className" | "type"> & {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}) {
  const made = useId();
  const ownId = id ?? made;
  const described = [error ? `${ownId}-error` : "", hint ? `${ownId}-hint` : ""].filter(Boolean).join(" ");
  return (
    <div className="grid grid-cols-[1.5rem_minmax(0,1fr)] items-start gap-x-1">
      <span className="flex min-h-6 items-center pointer-coarse:min-h-11">
        <input
          type="checkbox"
          {...rest}
          id={ownId}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          className="size-4.5 accent-accent-fill"
        />
      </span>
      <div className="min-w-0">
        <label htmlFor={ownId} className="flex min-h-6 items-center pointer-coarse:min-h-11">
          {label}
        </label>
        <FieldMessage id={ownId} hint={hint} error={error} />
      </div>
    </div>
  );
}
