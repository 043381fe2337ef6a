import type { Chain, CourseDays, CourseProblem } from "./course-problem.ts";

/** What is left of the states that a search may look at; shared by the searches of one question. */
export type SearchBudget = { left: number };

type Walk = {
  readonly problem: CourseProblem;
  readonly budget: SearchBudget;
  /** For each visit of each chain, the first day from each day on on which it may be; the number of days for none. */
  readonly nextDay: readonly (readonly Uint16Array[])[];
  /** Next visit of each chain. */
  readonly at: number[];
  /** First and last day for it by its own chain, and the first one by the gaps to the others. */
  readonly from: number[];
  readonly to: number[];
  readonly clearFrom: number[];
  readonly found: number[][];
  /** States from which the course is known not to go on. */
  readonly dead: Set<string>;
};

/**
 * Finds days for all visits, or shows that there are none.
 *
 * Visits are placed in the order of the calendar: whatever is placed next is the earliest of what is left. What can still
 * follow then depends only on the next visit of each chain and the days between which it may be, so a state that has led
 * nowhere once is not entered again. Every course can be reached in this order, so that nothing is missed: the answer
 * "none" is a proof, unless the budget ended first.
 *
 * @param problem its chains narrowed by `narrowChain`
 * @param budget counted down; the search ends without an answer when nothing is left
 * @returns days for each chain, null when there are none, `"unknown"` when the budget ended
 */
export function searchDays(problem: CourseProblem, budget: SearchBudget): CourseDays | null | "unknown" {
  const { chains } = problem;
  const walk: Walk = {
    problem,
    budget,
    nextDay: chains.map((chain) => chain.map(({ days }) => nextDays(days))),
    at: chains.map(() => 0),
    from: chains.map(() => 0),
    to: chains.map((chain) => (chain[0]?.days.length ?? 0) - 1),
    clearFrom: chains.map(() => 0),
    found: chains.map(() => []),
    dead: new Set(),
  };
  if (goOn(walk, 0, -1)) return walk.found.map((days) => [...days]);
  return budget.left < 0 ? "unknown" : null;
}

function nextDays(days: Uint8Array): Uint16Array {
  const next = new Uint16Array(days.length + 2).fill(days.length);
  for (let day = days.length - 1; day >= 0; day -= 1)
    next[day] = days[day] === 1 ? day : (next[day + 1] ?? 0);
  return next;
}

/** First day of the chain's next visit that is no earlier than `day`; beyond `to` where there is none. */
function firstDay(walk: Walk, chain: number, day: number): number {
  const next = walk.nextDay[chain]?.[walk.at[chain] ?? 0];
  return day > walkLength(walk, chain) ? Infinity : (next?.[day] ?? Infinity);
}

const walkLength = ({ problem }: Walk, chain: number): number => problem.chains[chain]?.[0]?.days.length ?? 0;

function earliestOf(walk: Walk, chain: number, today: number, last: number): number {
  const visit = walk.problem.chains[chain]?.[walk.at[chain] ?? 0];
  const gap = visit?.keepsApart === true ? (walk.clearFrom[chain] ?? 0) : 0;
  // Of two visits on one day the chain with the lower number is placed first.
  const inOrder = chain < last ? today + 1 : today;
  return firstDay(walk, chain, Math.max(walk.from[chain] ?? 0, gap, inOrder));
}

const isOpen = (walk: Walk, chain: number): boolean =>
  (walk.at[chain] ?? 0) < (walk.problem.chains[chain]?.length ?? 0);

function goOn(walk: Walk, today: number, last: number): boolean {
  const open = walk.at.flatMap((_, chain) => (isOpen(walk, chain) ? [chain] : []));
  if (open.length === 0) return true;
  walk.budget.left -= 1;
  if (walk.budget.left < 0) return false;
  const next = walk.at.map((_, chain) =>
    open.includes(chain) ? earliestOf(walk, chain, today, last) : Infinity,
  );
  if (open.some((chain) => (next[chain] ?? 0) > (walk.to[chain] ?? 0))) return false;
  if (open.length > 1 && !pairsFit(walk, open, next)) return false;
  const key = keyOf(walk, next);
  if (walk.dead.has(key)) return false;
  const deadline = Math.min(...open.map((chain) => walk.to[chain] ?? 0));
  for (let chain = soonest(next); chain >= 0; chain = soonest(next)) {
    const day = next[chain] ?? Infinity;
    if (day > deadline) break;
    if (place(walk, chain, day)) return true;
    if (walk.budget.left < 0) return false;
    const later = firstDay(walk, chain, day + 1);
    next[chain] = later > (walk.to[chain] ?? 0) ? Infinity : later;
  }
  walk.dead.add(key);
  return false;
}

/** The chain with the earliest day, the first of several; -1 when none has a day left. */
function soonest(next: readonly number[]): number {
  let best = -1;
  next.forEach((day, chain) => {
    if (day < (best < 0 ? Infinity : (next[best] ?? Infinity))) best = chain;
  });
  return best;
}

/** Of any two chains one can have its next visit before the other without making that one too late. */
function pairsFit(walk: Walk, open: readonly number[], next: readonly number[]): boolean {
  return open.every((one, position) =>
    open.slice(position + 1).every((other) => {
      const apart = apartOf(walk, one, other);
      return (
        apart === 0 ||
        canFollow(walk, other, (next[one] ?? 0) + apart) ||
        canFollow(walk, one, (next[other] ?? 0) + apart)
      );
    }),
  );
}

const canFollow = (walk: Walk, chain: number, day: number): boolean => {
  const bound = Math.max(day, walk.from[chain] ?? 0, walk.clearFrom[chain] ?? 0);
  return firstDay(walk, chain, bound) <= (walk.to[chain] ?? 0);
};

function apartOf({ problem, at }: Walk, one: number, other: number): number {
  const both = [one, other].every((chain) => problem.chains[chain]?.[at[chain] ?? 0]?.keepsApart === true);
  return both ? (problem.apart[one]?.[other] ?? 0) : 0;
}

/** All that decides how the course can go on. */
function keyOf({ at, to, clearFrom, problem }: Walk, next: readonly number[]): string {
  const codes: number[] = [];
  at.forEach((visit, chain) => {
    const waits = problem.chains[chain]?.[visit]?.keepsApart === false ? (clearFrom[chain] ?? 0) : 0;
    codes.push(visit, Math.min(next[chain] ?? 0, 65_535), to[chain] ?? 0, waits);
  });
  return String.fromCharCode(...codes);
}

/** Places the next visit of a chain and goes on; takes it back where that leads nowhere. */
function place(walk: Walk, chain: number, day: number): boolean {
  const own: Chain = walk.problem.chains[chain] ?? [];
  const visit = own[walk.at[chain] ?? 0];
  if (visit === undefined) return false;
  const before = { from: walk.from[chain] ?? 0, to: walk.to[chain] ?? 0, clear: [...walk.clearFrom] };
  walk.found[chain]?.push(day);
  walk.at[chain] = (walk.at[chain] ?? 0) + 1;
  const link = own[walk.at[chain] ?? 0]?.link ?? { min: 0, max: 0 };
  walk.from[chain] = day + link.min;
  walk.to[chain] = Math.min(day + link.max, visit.days.length - 1);
  if (visit.keepsApart) {
    walk.problem.apart[chain]?.forEach((days, other) => {
      if (days > 0) walk.clearFrom[other] = Math.max(walk.clearFrom[other] ?? 0, day + days);
    });
  }
  if (goOn(walk, day, chain)) return true;
  walk.found[chain]?.pop();
  walk.at[chain] = (walk.at[chain] ?? 0) - 1;
  walk.from[chain] = before.from;
  walk.to[chain] = before.to;
  before.clear.forEach((clear, other) => {
    walk.clearFrom[other] = clear;
  });
  return false;
}
