"use client";

import { useEffect, useRef, useState } from "react";
import { singleKeysAreOn, isTyping } from "../layout/single-keys.ts";
import { PlanCard, type BoardCard } from "./plan-card.tsx";
import { PlanFilters, usePlanFilters } from "./plan-filters.tsx";
import { PlanMoveDialog, type ChangeState, type PlanMove } from "./plan-move-dialog.tsx";
import { PLAN_STATE_WORDS, type PlanStateName } from "./plan-words.ts";

/** One column of the board, and how many plans it holds in all. */
export type BoardColumnView = {
  readonly state: PlanStateName;
  readonly total: number;
  readonly plans: readonly BoardCard[];
};

/**
 * The clinic's plans as a board by state. A card is moved through its menu, which `m` opens on the focused card; each
 * move asks for what it needs before it is made.
 * @param props.mayMove Whether this person may move cards. @param props.changeState The action that moves a plan.
 */
export function PlanBoard({
  columns,
  similarOnly,
  mayMove,
  changeState,
}: {
  readonly columns: readonly BoardColumnView[];
  readonly similarOnly: boolean;
  readonly mayMove: boolean;
  readonly changeState: ChangeState;
}) {
  const filters = usePlanFilters();
  const [move, setMove] = useState<PlanMove | null>(null);
  const board = useRef<HTMLDivElement>(null);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key !== "m" || isTyping(event) || !singleKeysAreOn()) return;
      const focused = document.activeElement;
      const card = focused instanceof HTMLElement ? focused.closest("[data-plan-card]") : null;
      const trigger = card?.querySelector<HTMLButtonElement>("button[popovertarget]");
      if (!trigger || !board.current?.contains(trigger)) return;
      event.preventDefault();
      trigger.click();
      const menu = document.getElementById(trigger.getAttribute("popovertarget") ?? "");
      menu?.querySelector<HTMLElement>("button, a")?.focus();
    }
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
    };
  }, []);

  return (
    <>
      <PlanFilters filters={filters} similarOnly={similarOnly} />
      <div
        ref={board}
        role="group"
        aria-label="Board, scrolls sideways"
        tabIndex={0}
        aria-busy={filters.pending || undefined}
        className="scroll-region -mx-3 px-3 pb-4 sm:-mx-6 sm:px-6"
      >
        <div className="grid min-w-[60rem] grid-cols-5 gap-x-4">
          {columns.map((column) => (
            <section key={column.state} aria-label={PLAN_STATE_WORDS[column.state]} className="min-w-0">
              <h2 className="flex items-baseline justify-between border-t-2 border-rule pt-2 pb-1 font-bold">
                {PLAN_STATE_WORDS[column.state]}
                <span className="text-sm font-normal text-muted">{column.total}</span>
              </h2>
              {column.plans.length === 0 ? (
                <p className="border-t border-line py-3 text-sm text-muted">None</p>
              ) : (
                <ul>
                  {column.plans.map((plan) => (
                    <PlanCard
                      key={plan.id}
                      plan={plan}
                      onMove={
                        mayMove
                          ? (to) => {
                              setMove({ planId: plan.id, version: plan.version, to, patient: plan.patient });
                            }
                          : undefined
                      }
                    />
                  ))}
                </ul>
              )}
              {column.total > column.plans.length ? (
                <p className="border-t border-line py-2 text-sm text-muted">
                  {`${String(column.total - column.plans.length)} more in the table`}
                </p>
              ) : null}
            </section>
          ))}
        </div>
      </div>
      <PlanMoveDialog
        move={move}
        changeState={changeState}
        onDone={() => {
          setMove(null);
        }}
      />
    </>
  );
}
