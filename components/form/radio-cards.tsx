"use client";

import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { classNames } from "../ui/class-names.ts";
import { ChoiceGroup } from "./choice-group.tsx";

/** One card: its value, its name, and a few words beneath. `shortcut` is the digit that picks it. */
export type RadioCard = {
  readonly value: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly shortcut?: string | undefined;
  readonly disabled?: boolean | undefined;
};

/**
 * One choice of a few, as cards. While the focus is in the group, its digit picks a card.
 * @param props.name The form field. @param props.value With `onChange`: the chosen value, null for none yet.
 * @param props.defaultValue Without `value`: what is chosen at first. @param props.layout `row` for short scales,
 * `grid` for cards with words. @param props.kind What assistive technology calls it. @param props.keys Keys
 * that take the focus to it.
 */
export function RadioCards({
  legend,
  name,
  cards,
  value,
  defaultValue,
  onChange,
  hint,
  error,
  layout = "row",
  kind = "radiogroup",
  keys,
}: {
  readonly legend: string;
  readonly name: string;
  readonly cards: readonly RadioCard[];
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly layout?: "row" | "grid" | undefined;
  readonly kind?: "radiogroup" | "group" | undefined;
  readonly keys?: string | undefined;
}) {
  const id = useId();
  const group = useRef<HTMLDivElement>(null);

  function pickByDigit(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const card = cards.find((one) => one.shortcut === event.key && !one.disabled);
    if (!card) return;
    event.preventDefault();
    const radio = [...(group.current?.querySelectorAll("input") ?? [])].find(
      (one) => one.value === card.value,
    );
    radio?.focus();
    radio?.click();
  }

  return (
    <ChoiceGroup id={id} legend={legend} kind={kind} hint={hint} error={error} keys={keys}>
      <div
        ref={group}
        onKeyDown={pickByDigit}
        className={
          layout === "row"
            ? "flex flex-wrap gap-1"
            : "grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-1"
        }
      >
        {cards.map((card) => (
          <label
            key={card.value}
            className={classNames(
              "relative flex min-h-9 min-w-9 flex-col justify-center rounded-md border border-control bg-surface px-2.5 py-1 pointer-coarse:min-h-11 pointer-coarse:min-w-11",
              "has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:shadow-[inset_0_0_0_1px_var(--accent)]",
              "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
              card.disabled ? "opacity-50" : "hover:bg-hover",
            )}
          >
            <input
              type="radio"
              name={name}
              value={card.value}
              disabled={card.disabled}
              aria-keyshortcuts={card.shortcut}
              className="absolute inset-0 cursor-[inherit] appearance-none rounded-md outline-none"
              {...(value === undefined
                ? { defaultChecked: card.value === defaultValue }
                : { checked: card.value === value })}
              onChange={() => onChange?.(card.value)}
            />
            <span className={layout === "row" ? "text-center" : ""}>{card.label}</span>
            {card.detail ? <span className="text-xs font-normal text-muted">{card.detail}</span> : null}
          </label>
        ))}
      </div>
    </ChoiceGroup>
  );
}
