import { TextInput, type TextInputProps } from "./text-input.tsx";

/**
 * A date as text, the way people write it: 14/07/1998, 14-Jul-1998 or 1998-07-14. It is read by whoever receives the
 * form; what was typed is never rewritten under the person's hands.
 */
export function DateInput({ hint, ...rest }: Omit<TextInputProps, "type" | "width" | "inputMode">) {
  return (
    <TextInput
      hint={hint ?? "For example 14/07/1998 or 14-Jul-1998"}
      width="date"
      spellCheck={false}
      {...rest}
    />
  );
}
