"use client";

import { useEffect, useRef, type MouseEvent } from "react";
import { classNames } from "../ui/class-names.ts";

/** What can be taken at the caret: the line as it then stands, and where the caret goes. */
export type LineOption = {
  readonly text: string;
  readonly caret: number;
  readonly label: string;
  /** What it means, where the word does not say it. */
  readonly meaning: string | null;
};

/** Keeps the focus in the box when something under it is pressed: nothing is drawn anew under the finger. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

/**
 * The words that fit at the caret, in a row under the box. The focus stays in the box. The row always has the same
 * height, so that nothing moves while typing: of the words only those that have room are seen, and the arrow keys
 * bring the others into view.
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
  const chosen = useRef<HTMLLIElement>(null);
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: "nearest" });
  }, [active, options]);
  return (
    <div className="mt-1 h-8 pointer-coarse:h-11">
      {options.length > 0 ? (
        <ul
          id={id}
          role="listbox"
          aria-label={label}
          className="flex h-full flex-wrap gap-1 overflow-hidden"
          onMouseDown={keepFocus}
        >
          {options.map((option, index) => (
            <li
              key={option.label}
              ref={index === active ? chosen : null}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              className={classNames(
                "flex min-h-8 min-w-8 cursor-pointer items-center gap-1.5 rounded-md border px-2 text-sm hover:bg-hover pointer-coarse:min-h-11 pointer-coarse:min-w-11",
                index === active
                  ? "border-accent bg-accent-soft font-semibold shadow-[inset_0_0_0_1px_var(--accent)]"
                  : "border-line bg-surface",
              )}
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
