import type { IsoDate } from "../model/clinical-case.ts";
import { distinct } from "../model/distinct.ts";

/**
 * What is known of a patient factor. `possible` stands for a doubtful match or a name that leaves it open
 * ("epilepsy"): it warns and asks, and is never taken for certain or for absent.
 */
export type FactorState = {
  readonly presence: "present" | "possible" | "absent" | "not-asked";
  /** Paths of the case that would settle or change it. */
  readonly ask: readonly string[];
  /** First day on which it no longer holds, where time alone ends it. */
  readonly until: IsoDate | null;
};

/** What a source knows of some factors; a factor stands in it once. */
export type FactorStates = readonly (readonly [factor: string, state: FactorState])[];

export const ABSENT: FactorState = { presence: "absent", ask: [], until: null };
export const PRESENT: FactorState = { presence: "present", ask: [], until: null };

/** @returns a factor that nobody asked about, and where the answer belongs. */
export function notAsked(...ask: readonly string[]): FactorState {
  return { presence: "not-asked", ask, until: null };
}

/** @returns a factor that may hold; `ask` names what would settle it. */
export function possible(...ask: readonly string[]): FactorState {
  return { presence: "possible", ask, until: null };
}

const ORDER = { absent: 0, "not-asked": 1, possible: 2, present: 3 } as const;

/** The strongest of several sources for one factor; open questions of all of them stay open unless it is present. */
export function strongest(...states: readonly FactorState[]): FactorState {
  if (states.length === 1 && states[0] !== undefined) return states[0];
  let first = ABSENT;
  for (const state of states) if (ORDER[state.presence] > ORDER[first.presence]) first = state;
  if (first === ABSENT) return ABSENT;
  if (first.presence === "present") {
    const present = states.filter((state) => state.presence === "present");
    const lasting = present.some((state) => state.until === null);
    const dates = present.flatMap((state) => (state.until === null ? [] : [state.until])).toSorted();
    return { ...first, until: lasting ? null : (dates.at(-1) ?? null) };
  }
  return { ...first, ask: distinct(states.flatMap((state) => state.ask)) };
}
