"use client";

import { TextArea } from "../form/text-area.tsx";
import { PulledMark } from "./pull-context.tsx";

/** Words beside coded fields: what no code can say. */
export function WordsField({
  label,
  value,
  onChange,
  fact = "",
  max = 2000,
  rows = 2,
}: {
  readonly label: string;
  /** Its path, where it can be taken over from another visit. */
  readonly fact?: string | undefined;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly max?: number | undefined;
  readonly rows?: number | undefined;
}) {
  return (
    <div>
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
      <PulledMark fact={fact} />
    </div>
  );
}
