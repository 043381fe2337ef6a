"use client";

import { useSearchParams } from "next/navigation";
import type { TransitionStartFunction } from "react";
import { ChoiceMenu, type MenuChoice } from "../data-table/choice-menu.tsx";
import { Button } from "../ui/button.tsx";
import { Menu, menuItemClassNames } from "../ui/menu.tsx";
import { TextLink } from "../ui/text-link.tsx";
import { ToggleButton } from "../ui/toggle-button.tsx";
import { DUE_WITHIN_DAYS } from "./plan-list-url.ts";
import { PlanViews, type PlanView, type ViewActs } from "./plan-views.tsx";
import { HOLD_REASON_WORDS, PLAN_STATE_WORDS, PLAN_STATES } from "./plan-words.ts";
import { isFiltered, usePlanUrl } from "./use-plan-url.ts";

/** What the tools above the plans are made from. */
export type PlanToolsProps = {
  readonly startTransition: TransitionStartFunction;
  /** Treatments to filter by; null for who may not read them. */
  readonly treatments: readonly MenuChoice[] | null;
  readonly views: readonly PlanView[];
  readonly mayShare: boolean;
  readonly viewActs: ViewActs;
};

const STATES: readonly MenuChoice[] = PLAN_STATES.map((value) => ({ value, label: PLAN_STATE_WORDS[value] }));
const HOLDS: readonly MenuChoice[] = Object.entries(HOLD_REASON_WORDS).map(([value, label]) => ({
  value,
  label,
}));
const DUE_WORDS: Readonly<Record<number, string>> = {
  0: "Due today",
  7: "Due within 7 days",
  14: "Due within 14 days",
  28: "Due within 28 days",
};

/** Filters, saved views, file and print of the plans, and the way to the board. */
export function PlanTools({ startTransition, treatments, views, mayShare, viewActs }: PlanToolsProps) {
  const { url, change } = usePlanUrl(startTransition);
  const board = url.view === "board";
  const toggles = [
    { name: "overdue", label: "Overdue" },
    { name: "uncalled", label: "Not yet called" },
    { name: "review", label: "Review due" },
    { name: "unbooked", label: "Not booked" },
    ...(treatments === null ? [] : [{ name: "off", label: "Off course" } as const]),
  ] as const;
  return (
    <>
      <div role="group" aria-label="Filters" className="flex flex-wrap items-center gap-1">
        {toggles.map(({ name, label }) => (
          <ToggleButton
            key={name}
            pressed={url[name]}
            onToggle={(on) => {
              change({ [name]: on ? true : null });
            }}
          >
            {label}
          </ToggleButton>
        ))}
        <DueMenu
          due={url.due}
          onChange={(due) => {
            change({ due });
          }}
        />
        {board ? null : (
          <ChoiceMenu
            label="State"
            choices={STATES}
            chosen={url.state}
            onChange={(chosen) => {
              change({ state: PLAN_STATES.filter((state) => chosen.includes(state)) });
            }}
          />
        )}
        {treatments === null ? null : (
          <ChoiceMenu
            label="Treatment"
            choices={treatments}
            chosen={url.treatment}
            onChange={(chosen) => {
              change({ treatment: [...chosen] });
            }}
          />
        )}
        <ChoiceMenu
          label="On hold"
          choices={HOLDS}
          chosen={url.hold}
          onChange={(chosen) => {
            change({ hold: [...chosen] });
          }}
        />
        {isFiltered(url) ? (
          <Button
            tone="quiet"
            onClick={() => {
              change({
                ...{ state: null, treatment: null, hold: null, due: null },
                ...{ overdue: null, uncalled: null, review: null, unbooked: null, off: null },
              });
            }}
          >
            Clear filters
          </Button>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-1 sm:ml-auto">
        <PlanViews views={views} mayShare={mayShare} acts={viewActs} />
        <TakeOut />
        <ToggleButton
          pressed={board}
          onToggle={(on) => {
            change({ view: on ? "board" : null });
          }}
        >
          Board
        </ToggleButton>
      </div>
    </>
  );
}

function DueMenu({
  due,
  onChange,
}: {
  readonly due: number | null;
  readonly onChange: (due: number | null) => void;
}) {
  const choices = [null, ...DUE_WITHIN_DAYS];
  const words = (days: number | null) => (days === null ? "Any day" : (DUE_WORDS[days] ?? ""));
  return (
    <Menu
      label="Due"
      trigger={due === null ? "Due" : words(due)}
      tone={due === null ? "quiet" : "secondary"}
      items={choices.map((days) => ({
        key: String(days),
        content: (
          <button
            type="button"
            aria-pressed={days === due}
            className={menuItemClassNames}
            onClick={(event) => {
              event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
              onChange(days);
            }}
          >
            <span aria-hidden="true" className="w-4">
              {days === due ? "✓" : ""}
            </span>
            {words(days)}
          </button>
        ),
      }))}
    />
  );
}

/** The rows that are found, as a file or on paper; what they are, the address of the page says. */
function TakeOut() {
  const query = useSearchParams().toString();
  const lists = [
    { list: "plans", label: "Print this list" },
    { list: "calls", label: "Print the call list" },
    { list: "day", label: "Print the day’s list" },
  ];
  return (
    <Menu
      label="Export or print"
      align="end"
      items={[
        {
          key: "csv",
          content: (
            <a href={`/api/plans/export?${query}`} download className={menuItemClassNames}>
              Export CSV
            </a>
          ),
        },
        ...lists.map(({ list, label }) => ({
          key: list,
          content: (
            <TextLink href={`/plans/print?list=${list}&${query}`} className={menuItemClassNames}>
              {label}
            </TextLink>
          ),
        })),
      ]}
    />
  );
}
