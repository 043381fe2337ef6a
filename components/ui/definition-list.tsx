import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** A label with its value. Write "Not asked" or "Not recorded" for an unknown value; never leave it blank. */
export type Definition = { readonly label: string; readonly value: ReactNode };

/**
 * Facts as label and value; the value is heavier than the label.
 * @param props.items The facts in reading order. @param props.layout `rows`: one a line, values aligned;
 * `flow`: side by side, wrapping.
 */
export function DefinitionList({
  items,
  layout = "rows",
}: {
  readonly items: readonly Definition[];
  readonly layout?: "rows" | "flow" | undefined;
}) {
  return (
    <dl
      className={
        layout === "rows"
          ? "grid grid-cols-[minmax(6rem,auto)_minmax(3.5rem,1fr)] gap-x-4 gap-y-1"
          : "flex flex-wrap gap-x-6 gap-y-1"
      }
    >
      {items.map(({ label, value }) => (
        <div
          key={label}
          className={classNames(layout === "rows" ? "contents" : "flex items-baseline gap-1.5")}
        >
          <dt className="text-sm text-muted">{label}</dt>
          <dd className="min-w-0 font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
