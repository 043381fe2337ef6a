"use client";

import { classNames } from "../ui/class-names.ts";

/** What can be taken at the caret: the line as it then stands, and where the caret goes. */
export type LineOption = {
  readonly text: string;
  readonly caret: number;
  readonly label: string;
  /** What it means, where the word does not say it. */
  readonly meaning: string | null;
};

/**
 * The words that fit at the caret, in a row under the box. The focus stays in the box; the row keeps its height
 * when it is empty, so that nothing moves while typing.
 * @param props.typed What is typed of the word, for telling a screen reader only once there is something to complete.
 */
export function ShorthandOptions({
  id,
  optionId,
  label,
  options,
  typed,
  active,
  onTake,
}: {
  readonly id: string;
  readonly optionId: (index: number) => string;
  readonly label: string;
  readonly options: readonly LineOption[];
  readonly typed: string;
  readonly active: number;
  readonly onTake: (option: LineOption) => void;
}) {
  return (
    <div className="mt-1 min-h-8 pointer-coarse:min-h-11">
      {options.length > 0 ? (
        <ul id={id} role="listbox" aria-label={label} className="flex flex-wrap gap-1">
          {options.map((option, index) => (
            <li
              key={option.label}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              className={classNames(
                "flex min-h-8 min-w-8 cursor-pointer items-center gap-1.5 rounded-md border px-2 text-sm hover:bg-hover pointer-coarse:min-h-11 pointer-coarse:min-w-11",
                index === active
                  ? "border-accent bg-accent-soft font-semibold shadow-[inset_0_0_0_1px_var(--accent)]"
                  : "border-line bg-surface",
              )}
              onPointerDown={(event) => {
                event.preventDefault();
              }}
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                onTake(option);
              }}
            >
              <span className="font-mono">{option.label}</span>
              {option.meaning === null ? null : <span className="text-muted">{option.meaning}</span>}
            </li>
          ))}
        </ul>
      ) : null}
      <p role="status" className="sr-only">
        {options.length > 0 && typed !== ""
          ? `${label}: ${options.map((option) => option.label).join(", ")}. Arrow down chooses.`
          : ""}
      </p>
    </div>
  );
}
