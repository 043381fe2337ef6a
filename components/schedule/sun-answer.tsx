import { Select } from "../form/select.tsx";
import type { InSun } from "./in-sun.ts";

const ANSWERS = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

/** Asks whether a stay is in the sun: yes, no or not known. @param props.label The question, one name for each stay. */
export function SunAnswer({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: InSun;
  readonly onChange: (inSun: InSun) => void;
}) {
  return (
    <Select
      label={label}
      empty="Not known"
      options={ANSWERS}
      value={value === null ? "" : value ? "yes" : "no"}
      onChange={({ target }) => {
        onChange(target.value === "" ? null : target.value === "yes");
      }}
    />
  );
}
