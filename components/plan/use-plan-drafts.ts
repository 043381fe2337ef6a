"use client";

import { useMemo, useRef, useState } from "react";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { DraftPlanView, SavedDrafts } from "./draft-plan-props.ts";
import type { ChangeChoices } from "./options-panel.tsx";
import { readChoices, typedChoices, type PlanChoices } from "./plan-choices.ts";

/** Most drafts beside each other. */
export const MOST_DRAFTS = 3;

/** The drafts of the builder, one of them in hand. */
export type PlanDrafts = {
  readonly all: readonly PlanChoices[];
  /** Which of them is in hand. */
  readonly at: number;
  readonly choices: PlanChoices;
  readonly change: ChangeChoices;
  readonly take: (at: number) => void;
  /** Puts a copy of the draft in hand beside it, and takes that. */
  readonly copy: () => void;
  readonly remove: (at: number) => void;
};

/** The first name that no draft has: `Plan A`, `Plan B`, `Plan C`. */
function freeName(all: readonly PlanChoices[]): string {
  const names = ["Plan A", "Plan B", "Plan C"];
  return names.find((name) => !all.some((draft) => draft.name === name)) ?? `Plan ${String(all.length + 1)}`;
}

/**
 * Up to three sets of choices beside each other. Each keeps what was typed while another is in hand.
 *
 * @param onChange called with everything that is to be saved
 */
export function usePlanDrafts(plan: DraftPlanView, onChange: (drafts: SavedDrafts) => void): PlanDrafts {
  const [all, setAll] = useState<readonly PlanChoices[]>(() =>
    plan.drafts.map((draft) => typedChoices(draft, formatClinicalDate)),
  );
  const [at, setAt] = useState(0);
  const lastStarts = useRef(plan.drafts.map(({ startOn }) => startOn));
  const first = useMemo(() => typedChoices(plan.drafts[0], formatClinicalDate), [plan.drafts]);
  const choices = all[at] ?? first;

  function keep(next: readonly PlanChoices[], hand: number) {
    const read = next.map((draft, index) => {
      const { saved } = readChoices(draft, lastStarts.current[index] ?? plan.today, plan.today);
      lastStarts.current[index] = saved.startOn;
      const name = draft.name.trim() === "" ? freeName(next) : draft.name.trim();
      return { ...saved, name, ownStepsAcknowledged: false };
    });
    setAll(next);
    setAt(hand);
    const own = read[hand] ?? read[0];
    if (own !== undefined) onChange({ ...own, others: read.filter((_, index) => index !== hand) });
  }

  return {
    all,
    at,
    choices,
    change: (how) => {
      keep(
        all.map((draft, index) => (index === at ? how(draft) : draft)),
        at,
      );
    },
    take: (hand) => {
      keep(all, hand);
    },
    copy: () => {
      if (all.length >= MOST_DRAFTS) return;
      lastStarts.current[all.length] = lastStarts.current[at] ?? plan.today;
      keep([...all, { ...choices, name: freeName(all) }], all.length);
    },
    remove: (gone) => {
      if (all.length < 2) return;
      lastStarts.current.splice(gone, 1);
      const next = all.filter((_, index) => index !== gone);
      keep(next, Math.min(at > gone ? at - 1 : at, next.length - 1));
    },
  };
}
