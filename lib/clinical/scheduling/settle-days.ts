import {
  holdOn,
  keepClearOf,
  narrowChain,
  type Chain,
  type CourseDays,
  type CourseProblem,
} from "./course-problem.ts";
import { searchDays, type SearchBudget } from "./search-days.ts";

/** The days of a visit in the order in which they are wanted, out of those on which it may be. */
export type WantedDays = (chain: number, visit: number, possible: Uint8Array) => Iterable<number>;

/** Each visit as early as can be. */
export function* earliestFirst(_chain: number, _visit: number, possible: Uint8Array): Iterable<number> {
  for (let day = possible.indexOf(1); day >= 0; day = possible.indexOf(1, day + 1)) yield day;
}

/**
 * Each visit as near as can be to the day that it has, later rather than earlier; one that has none as early as can be.
 *
 * @param now the days of the visits by chain, as offsets; one that is past counts as the first day
 */
export const nearestTo = (now: readonly (readonly number[])[]): WantedDays =>
  function* (chain, visit, possible) {
    const wanted = Math.max(0, now[chain]?.[visit] ?? 0);
    for (let more = 0; more < possible.length; more += 1) {
      if (possible[wanted + more] === 1) yield wanted + more;
      if (more > 0 && possible[wanted - more] === 1) yield wanted - more;
    }
  };

/**
 * Days for all visits: chain by chain in their order, each visit on the day most wanted among those that leave room for
 * everything after it. Whatever has an answer gets one.
 *
 * Chains that have nothing to do with each other are settled apart. Each chain is first placed as it would like to be;
 * only where that leaves no room for a later one are its days searched for.
 *
 * @returns null when no days keep every rule, `"unknown"` when the budget ended before that was known. Where it ends
 *   after an answer was found, that answer stands, its days perhaps not the most wanted
 */
export function settleDays(
  problem: CourseProblem,
  wanted: WantedDays,
  budget: SearchBudget,
): CourseDays | null | "unknown" {
  const settled: (readonly number[])[] = problem.chains.map(() => []);
  for (const group of groupsOf(problem)) {
    const days = settleGroup(problem, group, wanted, budget);
    if (days === null || days === "unknown") return days;
    group.forEach((chain, at) => {
      settled[chain] = days[at] ?? [];
    });
  }
  return settled;
}

/** Chains that are kept apart from one another, directly or through others. */
function groupsOf({ chains, apart }: CourseProblem): number[][] {
  const groups: number[][] = [];
  const seen = new Set<number>();
  chains.forEach((_, start) => {
    if (seen.has(start)) return;
    const group = [start];
    seen.add(start);
    for (const chain of group) {
      apart[chain]?.forEach((days, other) => {
        if (days > 0 && !seen.has(other)) {
          seen.add(other);
          group.push(other);
        }
      });
    }
    groups.push(group.toSorted((one, other) => one - other));
  });
  return groups;
}

type Group = {
  readonly names: readonly number[];
  readonly wanted: WantedDays;
  readonly budget: SearchBudget;
};

function settleGroup(
  problem: CourseProblem,
  names: readonly number[],
  wanted: WantedDays,
  budget: SearchBudget,
): CourseDays | null | "unknown" {
  const group: Group = { names, wanted, budget };
  const settled: (readonly number[])[] = [];
  let rest = partOf(problem, names);
  let known: CourseDays | null = null;
  while (settled.length < names.length) {
    const easy = placeInTurn(rest, group, settled.length);
    if (easy !== null) return [...settled, ...easy];
    known ??= sure(search(rest, budget));
    if (known === null) return budget.left < 0 ? "unknown" : null;
    known = settleFirst(rest, group, settled.length, known);
    const [first = [], ...others] = known;
    settled.push(first);
    rest = withoutFirst(rest, first);
    known = others;
  }
  return settled;
}

const sure = (answer: CourseDays | null | "unknown"): CourseDays | null =>
  answer === "unknown" ? null : answer;

function partOf({ chains, apart }: CourseProblem, names: readonly number[]): CourseProblem {
  return {
    chains: names.map((name) => chains[name] ?? []),
    apart: names.map((name) => names.map((other) => apart[name]?.[other] ?? 0)),
  };
}

function withoutFirst({ chains, apart }: CourseProblem, days: readonly number[]): CourseProblem {
  const [first = [], ...others] = chains;
  return {
    chains: others.map((chain, at) => keepClearOf(chain, first, days, apart[0]?.[at + 1] ?? 0)),
    apart: apart.slice(1).map((row) => row.slice(1)),
  };
}

/** Each chain as it would like to be, clear of those before it; null where that leaves one without room. */
function placeInTurn(problem: CourseProblem, group: Group, offset: number): CourseDays | null {
  const placed: (readonly number[])[] = [];
  for (let rest = problem; rest.chains.length > 0;) {
    const days = placeChain(rest.chains[0] ?? [], group, offset + placed.length);
    if (days === null) return null;
    placed.push(days);
    rest = withoutFirst(rest, days);
  }
  return placed;
}

/** A chain alone: in a narrowed chain the most wanted day within the interval can always be gone on from. */
function placeChain(chain: Chain, group: Group, position: number): readonly number[] | null {
  const narrowed = narrowChain(chain);
  if (narrowed === null) return null;
  const days: number[] = [];
  for (const [at, visit] of narrowed.entries()) {
    const before = days[at - 1];
    const from = before === undefined || visit.link === null ? 0 : before + visit.link.min;
    const to = before === undefined || visit.link === null ? Infinity : before + visit.link.max;
    const day = firstWithin(group.wanted(group.names[position] ?? 0, at, visit.days), from, to);
    if (day === null) return null;
    days.push(day);
  }
  return days;
}

function firstWithin(days: Iterable<number>, from: number, to: number): number | null {
  for (const day of days) if (day >= from && day <= to) return day;
  return null;
}

function search(problem: CourseProblem, budget: SearchBudget): CourseDays | null | "unknown" {
  const chains = problem.chains.map(narrowChain);
  const narrowed = chains.flatMap((chain) => (chain === null ? [] : [chain]));
  return narrowed.length < chains.length ? null : searchDays({ ...problem, chains: narrowed }, budget);
}

/** Moves the first chain of a known answer to its most wanted days that leave room for the others. */
function settleFirst(problem: CourseProblem, group: Group, offset: number, known: CourseDays): CourseDays {
  const [first = [], ...others] = problem.chains;
  const liked = placeChain(first, group, offset);
  if (liked !== null) {
    const rest = sure(search(withoutFirst(problem, liked), group.budget));
    if (rest !== null) return [liked, ...rest];
  }
  let answer = known;
  let held: Chain = first;
  for (const at of first.keys()) {
    const narrowed = narrowChain(held) ?? held;
    const found = answer[0]?.[at] ?? 0;
    for (const day of group.wanted(group.names[offset] ?? 0, at, narrowed[at]?.days ?? new Uint8Array())) {
      if (day === found || group.budget.left < 0) break;
      const tried = sure(search({ ...problem, chains: [holdOn(held, at, day), ...others] }, group.budget));
      if (tried === null) continue;
      answer = tried;
      break;
    }
    held = holdOn(held, at, answer[0]?.[at] ?? 0);
  }
  return answer;
}
