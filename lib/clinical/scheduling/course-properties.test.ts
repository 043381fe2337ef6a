import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CourseInput, CourseLayout, CourseStep } from "./course.ts";
import { layOutCourse } from "./lay-out-course.ts";

// Written on its own: nothing of the scheduler is used below but its types and its answer.
const DAY_MS = 86_400_000;
const number = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const text = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

type Day = { readonly step: number; readonly kind: string; readonly day: number };

function isBlocked(input: CourseInput, step: CourseStep | null, day: number): boolean {
  if (input.closedWeekdays.includes(weekday(day))) return true;
  if (input.closedDates.some((date) => number(date) === day)) return true;
  return input.away.some(({ from, to, inSun }) => {
    const sun = inSun === true ? (step?.clearOfSun ?? null) : null;
    return day >= number(from) - (sun?.before ?? 0) && day <= number(to) + (sun?.after ?? 0);
  });
}

function apartBy(input: CourseInput, one: CourseStep, other: CourseStep): number {
  const pair = [one.treatment, other.treatment].sort().join();
  const asked = input.gaps.filter(({ first, second }) => [first, second].sort().join() === pair);
  return Math.max(one.injuresSkin && other.injuresSkin ? 14 : 0, ...asked.map(({ days }) => days));
}

/** Every rule that days break; `days` in the order of each step, its test patch first. */
function broken(input: CourseInput, days: readonly Day[]): string[] {
  const start = number(input.startOn);
  const faults: string[] = [];
  const fault = (isFault: boolean, what: string): void => {
    if (isFault) faults.push(what);
  };
  input.steps.forEach((step, at) => {
    const own = days.filter((day) => day.step === at);
    const wait = step.testPatchWaitDays ?? null;
    const kinds = [...(wait ? ["test-patch"] : []), ...Array<string>(step.sessions).fill("treatment")];
    fault(own.map(({ kind }) => kind).join() !== kinds.join(), "visits");
    const safe = Math.max(
      start,
      step.earliest ? number(step.earliest) : start,
      ...(step.washouts ?? []).map(({ endedOn, days: after }) => number(endedOn) + after),
    );
    const later = start + 7 * Math.max(step.startWeek, step.leadInWeeks ?? 0);
    own.forEach(({ kind, day }, index) => {
      fault(isBlocked(input, step, day), "blocked day");
      fault(day < safe || (kind === "treatment" && day < later), "too early");
      const before = own[index - 1];
      if (before === undefined) return;
      const gap = day - before.day;
      const range =
        before.kind === "test-patch"
          ? { min: Math.max(1, wait?.min ?? 0), max: Math.max(1, wait?.max ?? 0) }
          : { min: (step.intervalWeeks?.min ?? 0) * 7, max: (step.intervalWeeks?.max ?? 0) * 7 };
      fault(gap < range.min || gap > range.max, "interval");
    });
  });
  days.forEach((one, index) => {
    days.slice(index + 1).forEach((other) => {
      if (one.step === other.step || one.kind !== "treatment" || other.kind !== "treatment") return;
      const [a, b] = [input.steps[one.step], input.steps[other.step]];
      if (a && b) fault(Math.abs(one.day - other.day) < apartBy(input, a, b), "gap");
    });
  });
  return faults;
}

function daysOf(input: CourseInput, { sessions }: CourseLayout): Day[] {
  return input.steps.flatMap((step, at) =>
    sessions
      .filter(({ stepId }) => stepId === step.id)
      .sort((one, other) => one.dueOn.localeCompare(other.dueOn))
      .map(({ kind, dueOn }) => ({ step: at, kind, day: number(dueOn) })),
  );
}

const START = "2026-11-23";

/** The first answer by the order of the steps, found by trying every open day; days after `last` are not tried. */
function bruteForce(input: CourseInput, last: number): Day[] | null {
  const start = number(input.startOn);
  const slots = input.steps.flatMap((own, at) => [
    ...(own.testPatchWaitDays ? [{ step: at, kind: "test-patch" }] : []),
    ...Array.from({ length: own.sessions }, () => ({ step: at, kind: "treatment" })),
  ]);
  const open = input.steps.map((own) =>
    Array.from({ length: last + 1 }, (_, offset) => start + offset).filter(
      (day) => !isBlocked(input, own, day) && !(own.earliest && day < number(own.earliest)),
    ),
  );
  const fits = (days: readonly Day[], { step: at, kind, day }: Day): boolean => {
    const own = input.steps[at];
    const before = days.filter((one) => one.step === at).at(-1);
    const wait = own?.testPatchWaitDays;
    const weeks = own?.intervalWeeks;
    const [min, max] =
      before?.kind === "test-patch"
        ? [wait?.min ?? 0, wait?.max ?? 0]
        : [(weeks?.min ?? 0) * 7, (weeks?.max ?? 0) * 7];
    if (before && (day - before.day < min || day - before.day > max)) return false;
    return days.every((one) => {
      const other = input.steps[one.step];
      if (one.step === at || kind !== "treatment" || one.kind !== "treatment" || !own || !other) return true;
      return Math.abs(one.day - day) >= apartBy(input, own, other);
    });
  };
  const go = (days: readonly Day[]): Day[] | null => {
    const slot = slots[days.length];
    if (slot === undefined) return [...days];
    for (const day of open[slot.step] ?? []) {
      if (!fits(days, { ...slot, day })) continue;
      const found = go([...days, { ...slot, day }]);
      if (found) return found;
    }
    return null;
  };
  return go([]);
}

const step = (id: string, more: Partial<CourseStep>): CourseStep => ({
  ...{ id, treatment: id, sessions: 1, intervalWeeks: { min: 1, max: 1 }, startWeek: 0, injuresSkin: true },
  ...more,
});

/** Small courses in few open days, most of them hard and many without an answer. */
const LAST = 34;
const smallCourse = fc
  .record({
    steps: fc.array(
      fc.record({
        sessions: fc.integer({ min: 1, max: 3 }),
        min: fc.integer({ min: 1, max: 2 }),
        extra: fc.integer({ min: 0, max: 1 }),
        earliest: fc.option(fc.integer({ min: 0, max: 12 })),
        patch: fc.option(fc.integer({ min: 1, max: 4 })),
        injures: fc.boolean(),
        sun: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    open: fc.uniqueArray(fc.integer({ min: 0, max: LAST }), { minLength: 4, maxLength: 18 }),
    gap: fc.integer({ min: 0, max: 9 }),
    sun: fc.integer({ min: 0, max: LAST }),
  })
  .map(({ steps, open, gap, sun }): CourseInput => {
    const start = number(START);
    const closed = Array.from({ length: 1100 }, (_, offset) => offset).filter(
      (offset) => !open.includes(offset),
    );
    return {
      startOn: START,
      closedWeekdays: [],
      closedDates: closed.map((offset) => text(start + offset)),
      away: [{ from: text(start + sun), to: text(start + sun), inSun: true }],
      gaps: [{ first: "s0", second: "s2", days: gap }],
      reviewWeeks: [],
      steps: steps.map((one, at) =>
        step(`s${String(at)}`, {
          sessions: one.sessions,
          intervalWeeks: { min: one.min, max: one.min + one.extra },
          earliest: one.earliest === null ? null : text(start + one.earliest),
          testPatchWaitDays: one.patch === null ? null : { min: one.patch, max: one.patch + 5 },
          injuresSkin: one.injures,
          clearOfSun: one.sun ? { before: 1, after: 3 } : null,
        }),
      ),
    };
  });

/** Courses made from an answer: the days are drawn first, and rules that they keep are laid around them. */
const plantedCourse = fc
  .record({
    steps: fc.array(
      fc.record({
        first: fc.integer({ min: 0, max: 90 }),
        intervals: fc.array(fc.integer({ min: 14, max: 56 }), { minLength: 1, maxLength: 11 }),
        slackBefore: fc.integer({ min: 0, max: 1 }),
        slackAfter: fc.integer({ min: 0, max: 1 }),
      }),
      { minLength: 2, maxLength: 4 },
    ),
    closed: fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 60 }),
    away: fc.array(
      fc.record({ from: fc.integer({ min: 0, max: 500 }), days: fc.integer({ min: 0, max: 25 }) }),
      {
        maxLength: 5,
      },
    ),
  })
  .map(({ steps, closed, away }) => {
    const start = number(START);
    const planted = steps.map(({ first, intervals }) =>
      intervals.reduce((days, interval) => [...days, (days.at(-1) ?? 0) + interval], [start + first]),
    );
    const all = planted.flat();
    const gaps = planted.flatMap((one, at) =>
      planted.slice(at + 1).map((other, more) => ({
        first: `s${String(at)}`,
        second: `s${String(at + more + 1)}`,
        days: Math.min(21, ...one.flatMap((day) => other.map((later) => Math.abs(day - later)))),
      })),
    );
    const input: CourseInput = {
      startOn: START,
      gaps,
      closedWeekdays: [1, 2, 3, 4, 5, 6, 7].filter((day) => !all.some((own) => weekday(own) === day)),
      closedDates: closed
        .map((offset) => start + offset)
        .filter((day) => !all.includes(day))
        .map(text),
      away: away
        .map(({ from, days }) => ({ from: start + from, to: start + from + days }))
        .filter(({ from, to }) => !all.some((day) => day >= from && day <= to))
        .map(({ from, to }) => ({ from: text(from), to: text(to) })),
      reviewWeeks: [],
      steps: steps.map(({ intervals, slackBefore, slackAfter }, at) =>
        step(`s${String(at)}`, {
          sessions: intervals.length + 1,
          intervalWeeks: {
            min: Math.floor(Math.min(...intervals) / 7) - slackBefore,
            max: Math.ceil(Math.max(...intervals) / 7) + slackAfter,
          },
          earliest: text(planted[at]?.[0] ?? start),
          injuresSkin: false,
        }),
      ),
    };
    const answer = planted.flatMap((days, at) => days.map((day) => ({ step: at, kind: "treatment", day })));
    return { input, answer };
  });

describe("courses of every kind", () => {
  it("are laid exactly where trying every day finds an answer, and on the days that it finds first", () => {
    let solved = 0;
    fc.assert(
      fc.property(smallCourse, (input) => {
        const layout = layOutCourse(input);
        const answer = bruteForce(input, LAST);
        if (answer) solved += 1;
        expect(layout.sessions.length > 0).toBe(answer !== null);
        if (answer) expect(daysOf(input, layout)).toEqual(answer);
      }),
      { numRuns: 120, seed: 20261123 },
    );
    expect(solved).toBeGreaterThan(25);
    expect(solved).toBeLessThan(110);
  });

  it("that have an answer always get one, and it breaks no rule", () => {
    fc.assert(
      fc.property(plantedCourse, ({ input, answer }) => {
        expect(broken(input, answer)).toEqual([]);
        const layout = layOutCourse(input);
        expect(layout.conflicts).toEqual([]);
        expect(broken(input, daysOf(input, layout))).toEqual([]);
      }),
      { numRuns: 120, seed: 20261123 },
    );
  });

  it("without an answer name rules that exclude each other, none of them needlessly", () => {
    let impossible = 0;
    fc.assert(
      fc.property(smallCourse, (input) => {
        const [conflict] = layOutCourse(input).conflicts;
        if (conflict === undefined) return;
        impossible += 1;
        expect(conflict.rules.length).toBeGreaterThan(0);
        const named = conflict.rules.map(
          ({ code, stepId, text: words }) => `${code} ${String(stepId)} ${words}`,
        );
        expect(new Set(named).size).toBe(named.length);
        const freed = withoutRule(input, conflict.rules);
        expect(layOutCourse(freed).sessions.length).toBeGreaterThan(0);
      }),
      { numRuns: 80, seed: 20261123 },
    );
    expect(impossible).toBeGreaterThan(20);
  });

  it("are laid the same way each time", () => {
    fc.assert(
      fc.property(plantedCourse, ({ input }) => {
        expect(layOutCourse(input)).toEqual(layOutCourse(input));
      }),
      { numRuns: 20, seed: 7 },
    );
  });
});

/** The course with one named rule lifted by hand, the first that can be; the set is minimal, so that this frees it. */
function withoutRule(
  input: CourseInput,
  rules: readonly { readonly code: string; readonly stepId: string | null }[],
): CourseInput {
  const [rule] = rules;
  const own = (change: Partial<CourseStep>): CourseInput => ({
    ...input,
    steps: input.steps.map((one) => (one.id === rule?.stepId ? { ...one, ...change } : one)),
  });
  const unbound = { min: 0, max: 1100 };
  switch (rule?.code) {
    case "closed-date":
      return { ...input, closedDates: [] };
    case "away":
      return { ...input, away: [] };
    case "sun":
      return { ...input, away: input.away.map((away) => ({ ...away, inSun: false })) };
    case "interval":
      return own({ intervalWeeks: unbound });
    case "test-patch-wait":
      return own({ testPatchWaitDays: unbound });
    case "earliest-safe":
      return own({ earliest: null });
    default:
      return { ...input, gaps: [], steps: input.steps.map((one) => ({ ...one, injuresSkin: false })) };
  }
}
