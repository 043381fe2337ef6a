"use client";

import { useEffect, useRef, useState, useTransition, type ComponentProps } from "react";
import { singleKeysAreOn, isTyping } from "../layout/single-keys.ts";
import { Button } from "../ui/button.tsx";
import { later } from "../ui/later.tsx";
import { TextLink } from "../ui/text-link.tsx";
import { PlanCard, type BoardCard } from "./plan-card.tsx";
import { CARDS_AT_ONCE, MOST_CARDS } from "./plan-list-url.ts";
import type { ChangeState, PlanMove, PlanMoveDialog as MoveDialog } from "./plan-move-dialog.tsx";
import { PlanSearch } from "./plan-search.tsx";
import type { PlanToolsProps } from "./plan-tools.tsx";
import { PLAN_STATE_WORDS, type PlanStateName } from "./plan-words.ts";
import { usePlanUrl } from "./use-plan-url.ts";

const PlanMoveDialog = later<ComponentProps<typeof MoveDialog>>(
  "The move",
  async () => (await import("./plan-move-dialog.tsx")).PlanMoveDialog,
  { unseen: true },
);

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
  tools,
}: {
  readonly columns: readonly BoardColumnView[];
  readonly similarOnly: boolean;
  readonly mayMove: boolean;
  readonly changeState: ChangeState;
  readonly tools: Omit<PlanToolsProps, "startTransition">;
}) {
  const [pending, startTransition] = useTransition();
  const { url, change } = usePlanUrl(startTransition);
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
      <PlanSearch
        startTransition={startTransition}
        pending={pending}
        similarOnly={similarOnly}
        tools={tools}
      />
      <div
        ref={board}
        role="group"
        aria-label="Board, scrolls sideways"
        tabIndex={0}
        aria-busy={pending || undefined}
        className="scroll-region relative -mx-3 px-3 pb-4 sm:-mx-6 sm:px-6"
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
                <div className="flex flex-wrap items-center gap-x-3 border-t border-line py-2 text-sm">
                  <span className="text-muted">{`${String(column.total - column.plans.length)} more`}</span>
                  {url.cards < MOST_CARDS ? (
                    <Button
                      size="small"
                      tone="quiet"
                      onClick={() => {
                        change({ cards: url.cards + CARDS_AT_ONCE });
                      }}
                    >
                      Show more
                    </Button>
                  ) : null}
                  <TextLink href={`/plans?saved=all&state=${column.state}`}>
                    {`All ${PLAN_STATE_WORDS[column.state].toLowerCase()} in the table`}
                  </TextLink>
                </div>
              ) : null}
            </section>
          ))}
        </div>
      </div>
      {move === null ? null : (
        <PlanMoveDialog
          move={move}
          changeState={changeState}
          onDone={() => {
            setMove(null);
          }}
        />
      )}
    </>
  );
}
