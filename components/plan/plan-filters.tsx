"use client";

import { useQueryStates } from "nuqs";
import { useTransition, type ReactNode } from "react";
import { TableSearch } from "../data-table/table-search.tsx";
import { ToggleButton } from "../ui/toggle-button.tsx";
import { planFilterParsers, planTableParsers } from "./plan-list-url.ts";
import { PLAN_STATE_WORDS, PLAN_STATES, type PlanStateName } from "./plan-words.ts";

/** What the list and the board are narrowed to, kept in the address. */
export type PlanFilterState = {
  readonly search: string;
  readonly states: readonly PlanStateName[];
  readonly overdue: boolean;
  readonly view: "table" | "board";
  readonly any: boolean;
  readonly pending: boolean;
  readonly change: (change: Partial<Pick<PlanFilterState, "search" | "states" | "overdue" | "view">>) => void;
};

/** Reads and changes the filters in the address; each change asks the server for the page again. */
export function usePlanFilters(): PlanFilterState {
  const [pending, startTransition] = useTransition();
  const [url, setUrl] = useQueryStates(
    { ...planFilterParsers, q: planTableParsers.q, page: planTableParsers.page },
    { shallow: false, startTransition, history: "replace" },
  );
  return {
    search: url.q,
    states: url.state,
    overdue: url.overdue,
    view: url.view,
    any: url.state.length > 0 || url.overdue,
    pending,
    change: ({ search, states, overdue, view }) => {
      void setUrl({
        page: null,
        ...(search === undefined ? {} : { q: search === "" ? null : search }),
        ...(states === undefined ? {} : { state: states.length === 0 ? null : [...states] }),
        ...(overdue === undefined ? {} : { overdue: overdue ? true : null }),
        ...(view === undefined ? {} : { view }),
      });
    },
  };
}

/**
 * Search and filters above the list and the board.
 * @param props.similarOnly Nobody is called exactly so; what follows is alike. @param props.aside Stands at the right.
 */
export function PlanFilters({
  filters,
  similarOnly,
  aside,
}: {
  readonly filters: PlanFilterState;
  readonly similarOnly: boolean;
  readonly aside?: ReactNode;
}) {
  const { search, states, overdue, view, pending, change } = filters;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 pb-2">
        <TableSearch
          label="Search plans"
          placeholder="Patient's name, birth date or number"
          value={search}
          onSearch={(text) => {
            change({ search: text });
          }}
        />
        <div role="group" aria-label="Filters" className="flex flex-wrap items-center gap-1">
          <ToggleButton
            pressed={overdue}
            onToggle={(on) => {
              change({ overdue: on });
            }}
          >
            Overdue
          </ToggleButton>
          {view === "board"
            ? null
            : PLAN_STATES.map((state) => (
                <ToggleButton
                  key={state}
                  pressed={states.includes(state)}
                  onToggle={(on) => {
                    change({
                      states: on ? [...states, state] : states.filter((other) => other !== state),
                    });
                  }}
                >
                  {PLAN_STATE_WORDS[state]}
                </ToggleButton>
              ))}
        </div>
        <div className="ml-auto flex items-center gap-1">
          {aside}
          <ToggleButton
            pressed={view === "board"}
            onToggle={(on) => {
              change({ view: on ? "board" : "table" });
            }}
          >
            Board
          </ToggleButton>
        </div>
      </div>
      {similarOnly && !pending ? (
        <p role="status" className="pb-2 text-sm">
          Nobody is called exactly “{search}”; similar names:
        </p>
      ) : null}
    </>
  );
}
