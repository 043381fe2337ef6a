import { useId, type InputHTMLAttributes } from "react";
import { controlClassNames } from "./control-class-names.ts";
import { controlAttributes, Field, type FieldWords } from "./field.tsx";

/**
 * A text box with suggestions: the words typed count, listed or not. The browser's own list, so it costs nothing and
 * works with every keyboard.
 * @param props.suggestions What may be meant; order is kept. A detail is shown beside a suggestion where the browser can.
 */
export function Combobox({
  label,
  hint,
  error,
  required,
  optional,
  suggestions,
  id,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, "style" | "className" | "list"> &
  FieldWords & {
    readonly optional?: boolean | undefined;
    readonly suggestions: readonly { readonly value: string; readonly detail?: string | undefined }[];
  }) {
  const made = useId();
  const ownId = id ?? made;
  const words: FieldWords = { label, hint, error, required };
  return (
    <Field id={ownId} words={words} optional={optional}>
      <input
        type="text"
        autoComplete="off"
        {...rest}
        {...controlAttributes(ownId, words)}
        list={`${ownId}-list`}
        className={controlClassNames}
      />
      <datalist id={`${ownId}-list`}>
        {suggestions.map((suggestion) => (
          <option key={suggestion.value} value={suggestion.value}>
            {suggestion.detail}
          </option>
        ))}
      </datalist>
    </Field>
  );
}
