import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CourseInput, CourseStep } from "../scheduling/course.ts";
import { layOutRemaining, type CourseSoFar } from "./remaining-course.ts";

// Written on its own: nothing of the scheduler is used below but its types and its answer.
const DAY_MS = 86_400_000;
const START = "2027-12-20";
const number = (day: string): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${START}T00:00:00Z`)) / DAY_MS;
const text = (day: number): string =>
  new Date(Date.parse(`${START}T00:00:00Z`) + day * DAY_MS).toISOString().slice(0, 10);
const APART = 14;

const aStep = fc.record({
  sessions: fc.integer({ min: 1, max: 5 }),
  least: fc.integer({ min: 1, max: 4 }),
  extra: fc.integer({ min: 0, max: 3 }),
  done: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 5 }),
  skipped: fc.integer({ min: 0, max: 2 }),
  planned: fc.array(fc.integer({ min: -10, max: 150 }), { maxLength: 5 }),
  patchedAgo: fc.option(fc.integer({ min: 0, max: 20 })),
  washout: fc.option(fc.integer({ min: 0, max: 20 })),
  sun: fc.boolean(),
});

/** Courses in every state: not begun, half done, over, with sessions missed, dropped, overdue or moved before. */
const halfDone = fc
  .record({
    steps: fc.array(aStep, { minLength: 1, maxLength: 3 }),
    dropped: fc.option(fc.integer({ min: 0, max: 20 })),
    away: fc.array(
      fc.record({
        from: fc.integer({ min: 0, max: 90 }),
        days: fc.integer({ min: 0, max: 12 }),
        inSun: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    closed: fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 40 }),
  })
  .map(({ steps, dropped, away, closed }) => {
    const courseSteps = steps.map((one, at): CourseStep => ({
      ...{ id: `s${String(at)}`, treatment: `s${String(at)}`, sessions: one.sessions, startWeek: 0 },
      intervalWeeks: { min: one.least, max: one.least + one.extra },
      injuresSkin: true,
      testPatchWaitDays: one.patchedAgo === null ? null : { min: 7, max: 14 },
      washouts:
        one.washout === null
          ? []
          : [{ after: "a session of another course", endedOn: text(-one.washout), days: 14 }],
      clearOfSun: one.sun ? { before: 14, after: 28 } : null,
    }));
    const course: CourseInput = {
      ...{ startOn: START, steps: courseSteps, gaps: [], reviewWeeks: [], closedWeekdays: [6, 7] },
      away: away.map(({ from, days, inSun }) => ({ from: text(from), to: text(from + days), inSun })),
      closedDates: closed.map(text),
    };
    const treated = steps.flatMap((one, at) =>
      [...new Set(one.done)]
        .toSorted((a, b) => b - a)
        .map((ago, index) => ({
          ...{ stepId: `s${String(at)}`, kind: "treatment" as const },
          ...{ number: index + 1 + one.skipped, on: text(-ago) },
        })),
    );
    const patched = steps.flatMap(({ patchedAgo }, at) =>
      patchedAgo === null
        ? []
        : [{ stepId: `s${String(at)}`, kind: "test-patch" as const, number: 1, on: text(-patchedAgo) }],
    );
    const so: CourseSoFar = {
      done: [...patched, ...treated],
      running: new Map(),
      given: [
        ...courseSteps.map((step) => ({
          step,
          on: treated.filter(({ stepId }) => stepId === step.id).map(({ on }) => on),
        })),
        ...(dropped === null
          ? []
          : [
              {
                step: {
                  id: "old",
                  treatment: "old",
                  sessions: 1,
                  intervalWeeks: null,
                  startWeek: 0,
                  injuresSkin: true,
                },
                on: [text(-dropped)],
              },
            ]),
      ],
      ...{ sinceStart: 60, sinceReview: null },
      planned: steps.flatMap((one, at) =>
        one.planned
          .toSorted((a, b) => a - b)
          .map((day) => ({ stepId: `s${String(at)}`, kind: "treatment" as const, on: text(day) })),
      ),
    };
    return { course, so };
  });

type Laid = { readonly step: CourseStep; readonly days: readonly number[] };

/** Every rule that days to come break, the longest interval since the last session left aside. */
function broken({ away, closedDates, steps }: CourseInput, so: CourseSoFar, laid: readonly Laid[]): string[] {
  const faults = new Set<string>();
  for (const { step, days } of laid) {
    const done = so.done.filter(({ stepId, kind }) => stepId === step.id && kind === "treatment");
    const patch = so.done.find(({ stepId, kind }) => stepId === step.id && kind === "test-patch");
    const least = (step.intervalWeeks?.min ?? 0) * 7;
    const most = (step.intervalWeeks?.max ?? 0) * 7;
    const sun = step.clearOfSun ?? { before: 0, after: 0 };
    if (days.length !== Math.max(0, step.sessions - done.length)) faults.add("sessions");
    days.forEach((day, at) => {
      const weekday = new Date(`${text(day)}T00:00:00Z`).getUTCDay();
      if (day < 0 || weekday === 0 || weekday === 6 || closedDates.includes(text(day))) faults.add("closed");
      for (const { from, to, inSun } of away) {
        const margin = inSun !== false ? sun : { before: 0, after: 0 };
        if (day >= number(from) - margin.before && day <= number(to) + margin.after) faults.add("away");
      }
      const before = days[at - 1];
      if (before !== undefined && (day - before < least || day - before > most)) faults.add("interval");
      if (done.some(({ on }) => day - number(on) < least)) faults.add("least interval since the last");
      if (done.length === 0 && patch && day - number(patch.on) < 7) faults.add("test patch");
      if ((step.washouts ?? []).some(({ endedOn, days: kept }) => day < number(endedOn) + kept))
        faults.add("washout");
      for (const { step: other, on } of so.given)
        if (other.id !== step.id && on.some((one) => day - number(one) < APART))
          faults.add("gap to what was given");
      for (const other of laid)
        if (other.step.id !== step.id && other.days.some((one) => Math.abs(one - day) < APART))
          faults.add("gap");
    });
  }
  if (laid.length !== steps.length) faults.add("steps");
  return [...faults];
}

/** The last day for the next session of a step by the one before it; null where it has passed or there is none. */
function latestOf(step: CourseStep, so: CourseSoFar): number | null {
  const days = so.done.filter(({ stepId }) => stepId === step.id);
  const done = days.filter(({ kind }) => kind === "treatment").map(({ on }) => number(on));
  const patch = days.find(({ kind }) => kind === "test-patch");
  const latest =
    done.length > 0
      ? Math.max(...done) + (step.intervalWeeks?.max ?? 0) * 7
      : patch === undefined
        ? null
        : number(patch.on) + 14;
  return latest !== null && latest >= 0 ? latest : null;
}

const daysOf = (
  course: CourseInput,
  visits: readonly { readonly stepId: string | null; readonly on: string }[],
) =>
  course.steps.map((step) => ({
    step,
    days: visits.filter(({ stepId }) => stepId === step.id).map(({ on }) => number(on)),
  }));

describe("what remains of any course", () => {
  it("breaks no rule, goes on counting, and stays on its days where those keep every rule", () => {
    const seen = { laid: 0, kept: 0, soon: 0, moved: 0 };
    fc.assert(
      fc.property(halfDone, ({ course, so }) => {
        const { sessions, conflicts } = layOutRemaining(course, so);
        const before = daysOf(course, so.planned);
        const isLate = before.some(({ step, days: [first] }) => {
          const latest = latestOf(step, so);
          return latest !== null && first !== undefined && first > latest;
        });
        const holds = broken(course, so, before).length === 0 && !isLate;
        if (conflicts.length > 0) {
          expect(holds).toBe(false);
          expect(sessions).toEqual([]);
          expect(conflicts[0]?.rules.length).toBeGreaterThan(0);
          return;
        }
        seen.laid += 1;
        const laid = daysOf(
          course,
          sessions.map(({ stepId, dueOn }) => ({ stepId, on: dueOn })),
        );
        expect(broken(course, so, laid)).toEqual([]);
        if (holds) {
          seen.kept += 1;
          expect(laid.map(({ days }) => days)).toEqual(before.map(({ days }) => days));
        }
        for (const step of course.steps) {
          const own = sessions.filter(({ stepId }) => stepId === step.id);
          const done = so.done.filter(({ stepId, kind }) => stepId === step.id && kind === "treatment");
          const last = Math.max(0, ...done.map((one) => one.number));
          expect(own.map((one) => one.number)).toEqual(own.map((_, at) => last + at + 1));
          const latest = latestOf(step, so);
          const [first] = own;
          if (first === undefined || latest === null) continue;
          if (number(first.dueOn) <= latest) seen.soon += 1;
          else expect(first.because.some((reason) => reason.code !== "keeps-day")).toBe(true);
        }
        for (const { dueOn, windowFrom, windowTo, because } of sessions) {
          expect(windowFrom <= dueOn && dueOn <= windowTo).toBe(true);
          expect(because.length).toBeGreaterThan(0);
          if (!because.some(({ code }) => code === "keeps-day")) seen.moved += 1;
        }
      }),
      { numRuns: 400, seed: 20261123 },
    );
    expect(seen.laid).toBeGreaterThan(150);
    expect(seen.kept).toBeGreaterThan(5);
    expect(seen.soon).toBeGreaterThan(30);
    expect(seen.moved).toBeGreaterThan(100);
  });

  it("moves a session back within its longest interval where it lies beyond, and lets it go on late where it must", () => {
    const step: CourseStep = {
      ...{ id: "laser", treatment: "laser", sessions: 3, intervalWeeks: { min: 4, max: 6 }, startWeek: 0 },
      injuresSkin: true,
    };
    const course: CourseInput = {
      ...{
        startOn: START,
        steps: [step],
        gaps: [],
        reviewWeeks: [],
        closedWeekdays: [],
        closedDates: [],
        away: [],
      },
    };
    const so: CourseSoFar = {
      done: [{ stepId: "laser", kind: "treatment", number: 1, on: text(-20) }],
      ...{ running: new Map(), given: [], sinceStart: 20, sinceReview: null },
      planned: [40, 70].map((day) => ({ stepId: "laser", kind: "treatment", on: text(day) })),
    };
    const [second, third] = layOutRemaining(course, so).sessions;
    expect([second?.dueOn, third?.dueOn]).toEqual([text(22), text(64)]);
    expect(second?.because.map(({ text: words }) => words)).toEqual([
      `By ${text(22)} at the latest, the longest interval after the visit before it.`,
    ]);
    const away = [{ from: text(0), to: text(30) }];
    const [late] = layOutRemaining({ ...course, away }, so).sessions;
    expect(late?.dueOn).toBe(text(40));
    expect(late?.because.at(-1)?.text).toBe(`The longest interval ended on ${text(22)}.`);
  });
});
