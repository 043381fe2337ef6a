"use client";

import { useRef, type KeyboardEvent } from "react";
import { classNames } from "./class-names.ts";

/** One tab. `panelId` is the id of what it shows, when that is on the page. */
export type Tab<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly panelId?: string | undefined;
};

/**
 * A row of tabs for views of the same thing, such as Table and Board. Left, Right, Home and End move; moving selects.
 * @param props.label What is being switched. @param props.selected The id of the tab shown. @param props.onSelect
 * Called with the id of the next one.
 */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
}: {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}) {
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const here = tabs.findIndex((tab) => tab.id === selected);
    const last = tabs.length - 1;
    const steps: Record<string, number> = {
      ArrowLeft: here === 0 ? last : here - 1,
      ArrowRight: here === last ? 0 : here + 1,
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || !tab) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label={label} onKeyDown={move} className="flex border-b border-line">
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          aria-selected={tab.id === selected}
          aria-controls={tab.id === selected ? tab.panelId : undefined}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => {
            onSelect(tab.id);
          }}
          className={classNames(
            "-mb-px h-9 border-b-2 px-3 pointer-coarse:h-11",
            tab.id === selected
              ? "border-accent font-semibold text-ink"
              : "border-transparent text-muted hover:text-ink",
          )}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
