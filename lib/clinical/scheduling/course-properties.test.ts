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
    const sun = inSun !== false ? (step?.clearOfSun ?? null) : null;
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
    const first = own[0];
    fault(first !== undefined && step.latest != null && first.day > number(step.latest), "too late");
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

/** A visit's days in the order in which they are wanted: by date, or by their distance from the day that it has. */
function wanted(days: readonly number[], now: number | null): readonly number[] {
  if (now === null) return days;
  const from = Math.max(now, number(START));
  return [...days].sort((one, other) => Math.abs(one - from) - Math.abs(other - from) || other - one);
}

/** The first answer by the order of the steps, found by trying every open day; days after `last` are not tried. */
function bruteForce(input: CourseInput, last: number): Day[] | null {
  const start = number(input.startOn);
  const slots = input.steps.flatMap((own, at) => {
    const kinds = [
      ...(own.testPatchWaitDays ? ["test-patch"] : []),
      ...Array<string>(own.sessions).fill("treatment"),
    ];
    const safe = [
      ...(own.earliest ? [number(own.earliest)] : []),
      ...(own.washouts ?? []).map(({ endedOn, days }) => number(endedOn) + days),
    ];
    const begins = start + 7 * Math.max(own.startWeek, own.leadInWeeks ?? 0);
    return kinds.map((kind, place) => {
      const now = input.present?.get(own.id)?.[place];
      const from = Math.max(start, ...safe, ...(kind === "treatment" ? [begins] : []));
      const to = place === 0 && own.latest ? number(own.latest) : start + last;
      const open = Array.from({ length: last + 1 }, (_, offset) => start + offset).filter(
        (day) => day >= from && day <= to && !isBlocked(input, own, day),
      );
      const isUnderWay = input.present !== undefined;
      return { step: at, kind, days: wanted(open, isUnderWay ? (now ? number(now) : start) : null) };
    });
  });
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
    for (const day of slot.days) {
      const one = { step: slot.step, kind: slot.kind, day };
      if (!fits(days, one)) continue;
      const found = go([...days, one]);
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
        begins: fc.integer({ min: 0, max: 2 }),
        washout: fc.option(
          fc.record({ ended: fc.integer({ min: -9, max: 0 }), days: fc.integer({ min: 0, max: 14 }) }),
        ),
        latest: fc.option(fc.integer({ min: 6, max: LAST }), { freq: 3 }),
        now: fc.array(fc.option(fc.integer({ min: -5, max: LAST + 4 }), { freq: 6 }), { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    underWay: fc.boolean(),
    weekday: fc.option(fc.integer({ min: 1, max: 7 })),
    open: fc.uniqueArray(fc.integer({ min: 0, max: LAST }), { minLength: 4, maxLength: 18 }),
    gap: fc.integer({ min: 0, max: 9 }),
    sun: fc.integer({ min: 0, max: LAST }),
  })
  .map(({ steps, open, gap, sun, underWay, weekday }): CourseInput => {
    const start = number(START);
    const closed = Array.from({ length: 1100 }, (_, offset) => offset).filter(
      (offset) => !open.includes(offset),
    );
    return {
      startOn: START,
      ...(underWay
        ? {
            present: new Map(
              steps.map(({ now }, at) => [
                `s${String(at)}`,
                now.map((offset) => (offset === null ? null : text(start + offset))),
              ]),
            ),
          }
        : {}),
      closedWeekdays: weekday === null ? [] : [weekday],
      closedDates: closed.map((offset) => text(start + offset)),
      away: [{ from: text(start + sun), to: text(start + sun), inSun: true }],
      gaps: [{ first: "s0", second: "s2", days: gap }],
      reviewWeeks: [],
      steps: steps.map((one, at) =>
        step(`s${String(at)}`, {
          sessions: one.sessions,
          intervalWeeks: { min: one.min, max: one.min + one.extra },
          earliest: one.earliest === null ? null : text(start + one.earliest),
          startWeek: one.begins === 2 ? 1 : 0,
          leadInWeeks: one.begins === 1 ? 1 : 0,
          latest: one.latest === null ? null : text(start + one.latest),
          washouts:
            one.washout === null
              ? []
              : [
                  {
                    after: "a session of another course",
                    endedOn: text(start + one.washout.ended),
                    days: one.washout.days,
                  },
                ],
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
        if (answer === null) return;
        expect(daysOf(input, layout)).toEqual(answer);
        expect(broken(input, answer)).toEqual([]);
      }),
      { numRuns: 140, seed: 20261123 },
    );
    expect(solved).toBeGreaterThan(35);
    expect(solved).toBeLessThan(120);
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
        const names = conflict.rules.map(nameOf);
        const alone = lifted(stepsAtFault(input), (name) => !names.includes(name));
        expect(layOutCourse(alone).sessions).toEqual([]);
        for (const name of new Set(names)) {
          const freed = lifted(alone, (own) => own === name);
          const isOneOfSeveral = name === "gap" && names.filter((own) => own === name).length > 1;
          if (!isOneOfSeveral) expect(layOutCourse(freed).sessions.length, name).toBeGreaterThan(0);
        }
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

/** The course without the steps that it has no dates without either. */
function stepsAtFault(input: CourseInput): CourseInput {
  let left = input;
  for (const { id } of input.steps.toReversed()) {
    const fewer = { ...left, steps: left.steps.filter((one) => one.id !== id) };
    if (fewer.steps.length > 0 && bruteForce(fewer, LAST) === null) left = fewer;
  }
  return left;
}

type NamedRule = ReturnType<typeof layOutCourse>["conflicts"][number]["rules"][number];

/** A rule's name below: its code, with the step that it binds; gaps have one name together. */
function nameOf({ code, stepId, text: words }: NamedRule): string {
  if (code === "gap") return "gap";
  const kind = code === "interval" && words.startsWith("By ") ? "latest" : code;
  return stepId === null ? kind : `${kind} ${stepId}`;
}

/** The course without the rules that are to be lifted, by their names. */
function lifted(input: CourseInput, isLifted: (name: string) => boolean): CourseInput {
  const unbound = { min: 0, max: 1100 };
  const away = input.away.filter(() => !isLifted("away"));
  return {
    ...input,
    closedWeekdays: isLifted("closed-weekday") ? [] : input.closedWeekdays,
    closedDates: isLifted("closed-date") ? [] : input.closedDates,
    away: isLifted("sun") ? away.map((range) => ({ ...range, inSun: false })) : away,
    gaps: isLifted("gap") ? [] : input.gaps,
    steps: input.steps.map((own) => {
      const is = (kind: string): boolean => isLifted(`${kind} ${own.id}`);
      return {
        ...own,
        ...(is("interval") && own.intervalWeeks ? { intervalWeeks: unbound } : {}),
        ...(is("test-patch-wait") && own.testPatchWaitDays ? { testPatchWaitDays: unbound } : {}),
        ...(is("earliest-safe") ? { earliest: null } : {}),
        ...(is("latest") ? { latest: null } : {}),
        ...(is("start-week") ? { startWeek: 0 } : {}),
        ...(is("lead-in") ? { leadInWeeks: 0 } : {}),
        ...(is("washout") ? { washouts: [] } : {}),
        ...(isLifted("gap") ? { injuresSkin: false } : {}),
      };
    }),
  };
}
