import type { SelectHTMLAttributes } from "react";
import { useId } from "react";
import { Icon } from "../ui/icon.tsx";
import { controlClassNames } from "./control-class-names.ts";
import { controlAttributes, Field, type FieldWords } from "./field.tsx";

/** One choice: the value that is sent and the words that are shown. */
export type Option = {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean | undefined;
};

/**
 * A closed list, the platform's own.
 * @param props.options The choices. @param props.empty The words of the choice that means nothing is chosen, such as
 * "Not recorded"; its value is the empty text. Leave it out where something is always chosen.
 */
export function Select({
  label,
  hint,
  error,
  required,
  optional,
  options,
  empty,
  id,
  ...rest
}: Omit<SelectHTMLAttributes<HTMLSelectElement>, "style" | "className" | "children"> &
  FieldWords & {
    readonly options: readonly Option[];
    readonly empty?: string | undefined;
    readonly optional?: boolean | undefined;
  }) {
  const made = useId();
  const ownId = id ?? made;
  const words: FieldWords = { label, hint, error, required };
  return (
    <Field id={ownId} words={words} optional={optional}>
      <div className="relative max-w-sm">
        <select
          {...rest}
          {...controlAttributes(ownId, words)}
          className={`${controlClassNames} appearance-none pr-9`}
        >
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon
          name="chevron-down"
          className="pointer-events-none absolute top-1/2 right-2.5 size-4.5 -translate-y-1/2 text-muted"
        />
      </div>
    </Field>
  );
}
