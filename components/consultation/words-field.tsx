"use client";

import { TextArea } from "../form/text-area.tsx";

/** Words beside coded fields: what no code can say. */
export function WordsField({
  label,
  value,
  onChange,
  max = 2000,
  rows = 2,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly max?: number | undefined;
  readonly rows?: number | undefined;
}) {
  return (
    <TextArea
      label={label}
      optional
      rows={rows}
      maxLength={max}
      value={value ?? ""}
      onChange={(event) => {
        onChange(event.target.value === "" ? undefined : event.target.value);
      }}
    />
  );
}
