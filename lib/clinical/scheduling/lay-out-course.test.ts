import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, diffDays, weekdayOf } from "./calendar-day.ts";
import type { CourseInput, CourseStep, PlannedSession } from "./course.ts";
import { layOutCourse } from "./lay-out-course.ts";

const laser: CourseStep = {
  id: "a",
  treatment: "pulsed-dye-laser-595",
  sessions: 3,
  intervalWeeks: { min: 4, max: 6 },
  startWeek: 0,
  injuresSkin: true,
};
const course = (change: Partial<CourseInput> = {}): CourseInput => ({
  startOn: "2026-11-23",
  steps: [laser],
  away: [],
  closedWeekdays: [6, 7],
  closedDates: [],
  gaps: [],
  reviewWeeks: [],
  ...change,
});
const dates = (input: CourseInput, stepId = "a"): string[] =>
  layOutCourse(input)
    .sessions.filter((session) => session.stepId === stepId)
    .map((session) => session.dueOn);
const codes = (session: PlannedSession | undefined): string[] =>
  (session?.because ?? []).map(({ code }) => code);

describe("laying a course on the calendar", () => {
  it("puts each session on the earliest day of its interval, and says so", () => {
    const { sessions, conflicts } = layOutCourse(course());
    expect(conflicts).toEqual([]);
    expect(sessions.map((session) => session.dueOn)).toEqual(["2026-11-23", "2026-12-21", "2027-01-18"]);
    expect(sessions[1]).toMatchObject({ number: 2, of: 3, windowFrom: "2026-12-21", windowTo: "2027-01-04" });
    expect(sessions.map(codes)).toEqual([["start"], ["interval"], ["interval"]]);
  });

  it("waits for the lead-in, the start week and the earliest safe day, whichever is last", () => {
    expect(dates(course({ steps: [{ ...laser, leadInWeeks: 2, startWeek: 1 }] }))[0]).toBe("2026-12-07");
    expect(dates(course({ steps: [{ ...laser, leadInWeeks: 2, startWeek: 3 }] }))[0]).toBe("2026-12-14");
    const safe = layOutCourse(course({ steps: [{ ...laser, leadInWeeks: 2, earliest: "2027-02-01" }] }))
      .sessions[0];
    expect(safe?.dueOn).toBe("2027-02-01");
    expect(codes(safe)).toEqual(["earliest-safe"]);
  });

  it("lets the wait after a test patch run while the lead-in does", () => {
    const { sessions } = layOutCourse(
      course({ steps: [{ ...laser, leadInWeeks: 2, testPatchWaitDays: { min: 7, max: 14 } }] }),
    );
    expect(sessions.slice(0, 2).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ["test-patch", "2026-11-23"],
      ["treatment", "2026-12-07"],
    ]);
  });

  it("keeps the window of a test patch so that it is read neither too soon nor too late", () => {
    const { sessions } = layOutCourse(
      course({ steps: [{ ...laser, testPatchWaitDays: { min: 7, max: 14 } }] }),
    );
    const [patch, first] = sessions;
    expect(patch).toMatchObject({ kind: "test-patch", dueOn: "2026-11-23", windowFrom: "2026-11-23" });
    expect(diffDays(patch?.windowTo ?? "", first?.dueOn ?? "")).toBeGreaterThanOrEqual(7);
    expect(first).toMatchObject({ dueOn: "2026-11-30", windowFrom: "2026-11-30", windowTo: "2026-12-07" });
  });

  it("moves past days away and closed days and names them", () => {
    const { sessions } = layOutCourse(
      course({ away: [{ from: "2026-12-18", to: "2026-12-24" }], closedDates: ["2026-12-25"] }),
    );
    expect(sessions[1]?.dueOn).toBe("2026-12-28");
    expect(codes(sessions[1])).toEqual(["interval", "away", "closed-date", "closed-weekday"]);
  });

  it("starts later rather than break an interval during a long absence", () => {
    const away = [{ from: "2026-12-10", to: "2027-02-28" }];
    const { sessions } = layOutCourse(course({ away }));
    expect(sessions[0]?.dueOn).toBe("2027-03-01");
    expect(codes(sessions[0])).toContain("keeps-intervals");
  });

  it("keeps two treatments that injure the skin 14 days apart, and any asked gap", () => {
    const needling: CourseStep = { ...laser, id: "b", treatment: "microneedling" };
    const led: CourseStep = { ...laser, id: "c", treatment: "led-red", injuresSkin: false };
    expect(dates(course({ steps: [laser, needling] }), "b")[0]).toBe("2026-12-07");
    expect(dates(course({ steps: [laser, led] }), "c")[0]).toBe("2026-11-23");
    const gaps = [{ first: "led-red", second: "pulsed-dye-laser-595", days: 3 }];
    expect(dates(course({ steps: [laser, led], gaps }), "c")[0]).toBe("2026-11-26");
  });

  it("reviews on the first open day, from the start and after the last session", () => {
    const { sessions } = layOutCourse(
      course({ reviewWeeks: [12], reviewAfterLastWeeks: 6, closedDates: ["2027-02-15"] }),
    );
    const reviews = sessions.filter(({ kind }) => kind === "review");
    expect(reviews.map(({ dueOn, number, of }) => [dueOn, number, of])).toEqual([
      ["2027-02-16", 1, 2],
      ["2027-03-01", 2, 2],
    ]);
    expect(codes(reviews[0])).toEqual(["review", "closed-date"]);
  });

  it("gives no dates but the rules in conflict when there is no answer", () => {
    const blocked = layOutCourse(course({ closedWeekdays: [1, 2, 3, 4, 5, 6, 7] }));
    expect(blocked).toMatchObject({ sessions: [], conflicts: [{ code: "days-blocked", stepId: "a" }] });
    const late = layOutCourse(course({ steps: [{ ...laser, earliest: "2035-01-01" }] }));
    expect(late.conflicts).toMatchObject([{ code: "beyond-horizon" }]);
    const crowded = layOutCourse(
      course({
        steps: [
          { ...laser, sessions: 40 },
          { ...laser, id: "b", treatment: "ipl" },
        ],
        gaps: [{ first: "ipl", second: "pulsed-dye-laser-595", days: 600 }],
      }),
    );
    expect(crowded.conflicts).toMatchObject([{ code: "treatments-too-close", stepId: "b" }]);
    expect(
      layOutCourse(course({ steps: [{ ...laser, sessions: 2, intervalWeeks: null }] })).conflicts,
    ).toMatchObject([{ code: "invalid-step" }]);
    expect(layOutCourse(course({ steps: [laser, laser] })).conflicts).toMatchObject([
      { code: "invalid-step" },
    ]);
    expect(layOutCourse(course({ startOn: "2026-02-30" })).conflicts).toMatchObject([
      { code: "invalid-date" },
    ]);
  });

  it("lays out twelve sessions of three treatments around thirty blocked days at once", () => {
    const steps = ["a", "b", "c"].map((id) => ({ ...laser, id, treatment: id, sessions: 12 }));
    const closedDates = Array.from({ length: 30 }, (_, index) => addDays("2026-12-01", index * 9));
    const input = course({ steps, closedDates });
    layOutCourse(input);
    const began = performance.now();
    expect(layOutCourse(input).sessions).toHaveLength(36);
    // The measurement asks for 20 ms; here only what no slow machine explains is a fault.
    expect(performance.now() - began).toBeLessThan(400);
  });

  it("waits after what ended before, and keeps light clear of a stay in the sun", () => {
    const washouts = [
      { after: "isotretinoin was stopped", endedOn: "2026-10-01", days: 90 },
      { after: "a peel of another course", endedOn: "2026-11-20", days: 14 },
    ];
    const [first] = layOutCourse(course({ steps: [{ ...laser, washouts }] })).sessions;
    expect(first?.dueOn).toBe("2026-12-30");
    expect(first?.because[0]).toEqual({
      code: "washout",
      text: "90 days are kept after isotretinoin was stopped on 2026-10-01.",
    });
    const away = [{ from: "2026-12-01", to: "2026-12-05", inSun: true }];
    const light = { ...laser, clearOfSun: { before: 14, after: 28 } };
    expect(dates(course({ steps: [light], away }))[0]).toBe("2027-01-04");
    expect(codes(layOutCourse(course({ steps: [light], away })).sessions[0])).toContain("sun");
    expect(dates(course({ steps: [laser], away }))[0]).toBe("2026-11-23");
  });

  it("finds a course where each order of its treatments by itself leads nowhere", () => {
    // Both need Mondays in pairs four weeks apart; only taking turns leaves both their room.
    const open = ["2026-11-23", "2026-12-07", "2026-12-21", "2027-01-04", "2027-01-18"];
    const closedDates = Array.from({ length: 1100 }, (_, index) => addDays("2026-11-23", index)).filter(
      (day) => !open.includes(day),
    );
    const steps = [
      { ...laser, sessions: 2, intervalWeeks: { min: 4, max: 6 } },
      { ...laser, id: "b", treatment: "peel", sessions: 3, intervalWeeks: { min: 4, max: 4 } },
    ];
    const input = course({ steps, closedDates });
    expect([dates(input, "a"), dates(input, "b")]).toEqual([
      ["2026-12-07", "2027-01-04"],
      ["2026-11-23", "2026-12-21", "2027-01-18"],
    ]);
  });

  it("names a smallest set of rules that exclude each other", () => {
    // 39 sessions every four weeks leave 36 days to begin on: the first absence takes 21 of them, the second the rest,
    // the third none.
    const away = [0, 161, 290].map((from, at) => ({
      from: addDays("2026-11-23", from),
      to: addDays("2026-11-23", from + (20 - 6 * at)),
    }));
    const steps = [{ ...laser, sessions: 39, intervalWeeks: { min: 4, max: 4 } }];
    const { conflicts } = layOutCourse(course({ steps, away, closedWeekdays: [7] }));
    expect(conflicts).toMatchObject([{ code: "days-blocked", stepId: "a" }]);
    const named = conflicts[0]?.rules.map(({ code, text }) => [code, text]);
    expect(named).toEqual([
      ["interval", "Sessions are 4 weeks apart."],
      ["away", "The patient is away from 2026-11-23 to 2026-12-13."],
      ["away", "The patient is away from 2027-05-03 to 2027-05-17."],
    ]);
  });
});

const stepArbitrary = fc.record({
  sessions: fc.integer({ min: 1, max: 8 }),
  min: fc.integer({ min: 1, max: 5 }),
  extra: fc.integer({ min: 0, max: 3 }),
  startWeek: fc.integer({ min: 0, max: 6 }),
  leadInWeeks: fc.integer({ min: 0, max: 4 }),
  earliest: fc.option(fc.integer({ min: 0, max: 200 })),
  patch: fc.option(fc.integer({ min: 1, max: 14 })),
  injuresSkin: fc.boolean(),
});
const courseArbitrary = fc
  .record({
    start: fc.integer({ min: 0, max: 800 }),
    steps: fc.array(stepArbitrary, { minLength: 1, maxLength: 4 }),
    away: fc.array(
      fc.record({ from: fc.integer({ min: 0, max: 400 }), length: fc.integer({ min: 0, max: 60 }) }),
      { maxLength: 4 },
    ),
    closedWeekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 5 }),
    closed: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 30 }),
    gap: fc.integer({ min: 0, max: 40 }),
    reviewWeeks: fc.array(fc.integer({ min: 1, max: 52 }), { maxLength: 2 }),
  })
  .map(({ start, steps, away, closedWeekdays, closed, gap, reviewWeeks }): CourseInput => {
    const startOn = addDays("2026-01-01", start);
    return {
      startOn,
      closedWeekdays,
      reviewWeeks,
      closedDates: closed.map((offset) => addDays(startOn, offset)),
      away: away.map(({ from, length }) => ({
        from: addDays(startOn, from),
        to: addDays(startOn, from + length),
      })),
      gaps: [{ first: "t0", second: "t1", days: gap }],
      steps: steps.map((step, index) => ({
        id: String(index),
        treatment: `t${String(index)}`,
        sessions: step.sessions,
        intervalWeeks: { min: step.min, max: step.min + step.extra },
        startWeek: step.startWeek,
        leadInWeeks: step.leadInWeeks,
        earliest: step.earliest === null ? null : addDays(startOn, step.earliest),
        testPatchWaitDays: step.patch === null ? null : { min: step.patch, max: step.patch + 14 },
        injuresSkin: step.injuresSkin,
      })),
    };
  });

describe("no schedule ever breaks a rule", () => {
  it("holds for any course", () => {
    let laidOut = 0;
    fc.assert(
      fc.property(courseArbitrary, (input) => {
        const { sessions, conflicts } = layOutCourse(input);
        expect(sessions.length === 0).toBe(conflicts.length > 0);
        if (sessions.length > 0) laidOut += 1;
        for (const { dueOn, windowFrom, windowTo, because } of sessions) {
          expect(input.closedWeekdays).not.toContain(weekdayOf(dueOn));
          expect(input.closedDates).not.toContain(dueOn);
          expect(input.away.some(({ from, to }) => from <= dueOn && dueOn <= to)).toBe(false);
          expect(dueOn >= input.startOn && windowFrom <= dueOn && dueOn <= windowTo).toBe(true);
          expect(because.length).toBeGreaterThan(0);
        }
        if (sessions.length === 0) return;
        for (const step of input.steps) {
          const own = sessions.filter(({ stepId, kind }) => stepId === step.id && kind === "treatment");
          const patch = sessions.find(({ stepId, kind }) => stepId === step.id && kind === "test-patch");
          expect(own.map(({ number }) => number)).toEqual(
            Array.from({ length: step.sessions }, (_, index) => index + 1),
          );
          const first = own[0]?.dueOn ?? "";
          expect(diffDays(input.startOn, first)).toBeGreaterThanOrEqual(
            7 * Math.max(step.startWeek, step.leadInWeeks ?? 0),
          );
          if (step.earliest)
            expect(first >= step.earliest && (patch?.dueOn ?? first) >= step.earliest).toBe(true);
          expect(patch !== undefined).toBe(Boolean(step.testPatchWaitDays));
          if (patch && step.testPatchWaitDays) {
            expect(diffDays(patch.dueOn, first)).toBeGreaterThanOrEqual(step.testPatchWaitDays.min);
            expect(diffDays(patch.dueOn, first)).toBeLessThanOrEqual(step.testPatchWaitDays.max);
          }
          own.slice(1).forEach((session, index) => {
            const days = diffDays(own[index]?.dueOn ?? "", session.dueOn);
            expect(days).toBeGreaterThanOrEqual((step.intervalWeeks?.min ?? 0) * 7);
            expect(days).toBeLessThanOrEqual((step.intervalWeeks?.max ?? 0) * 7);
          });
        }
        const treated = sessions.filter(({ kind }) => kind === "treatment");
        for (const one of treated) {
          for (const other of treated) {
            if (one.stepId === other.stepId) continue;
            const days = Math.abs(diffDays(one.dueOn, other.dueOn));
            const injuring = [one, other].every(
              (visit) => input.steps.find(({ id }) => id === visit.stepId)?.injuresSkin,
            );
            if (injuring) expect(days).toBeGreaterThanOrEqual(14);
            if ([one.treatment, other.treatment].sort().join() === "t0,t1") {
              expect(days).toBeGreaterThanOrEqual(input.gaps[0]?.days ?? 0);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(laidOut).toBeGreaterThan(200);
  });

  it("gives the same dates for the same question", () => {
    fc.assert(
      fc.property(courseArbitrary, (input) => {
        expect(layOutCourse(input)).toEqual(layOutCourse(input));
      }),
      { numRuns: 30 },
    );
  });
});

describe("courses that are hard on a calendar", () => {
  const fixed = (startOn: string, weeks: number, change: Partial<CourseInput> = {}) =>
    dates(
      course({
        ...{ startOn, closedWeekdays: [], steps: [{ ...laser, intervalWeeks: { min: weeks, max: weeks } }] },
        ...change,
      }),
    );

  it("go over leap days, years' ends and clock changes by whole days", () => {
    expect(fixed("2028-02-01", 4)).toEqual(["2028-02-01", "2028-02-29", "2028-03-28"]);
    expect(fixed("2100-02-01", 4)).toEqual(["2100-02-01", "2100-03-01", "2100-03-29"]);
    expect(fixed("2026-12-31", 4)).toEqual(["2026-12-31", "2027-01-28", "2027-02-25"]);
    for (const startOn of ["2027-03-27", "2027-10-30", "2027-03-13", "2027-11-06"]) {
      expect(fixed(startOn, 1)).toEqual([startOn, addDays(startOn, 7), addDays(startOn, 14)]);
    }
  });

  it("have no dates at a clinic that is never open, or for a patient who never comes, and name that rule alone", () => {
    const named = (change: Partial<CourseInput>) =>
      layOutCourse(course(change)).conflicts.map(({ rules }) => rules.map(({ text }) => text));
    expect(named({ closedWeekdays: [1, 2, 3, 4, 5, 6, 7] })).toEqual([
      ["The clinic is closed on Mondays, Tuesdays, Wednesdays, Thursdays, Fridays, Saturdays and Sundays."],
    ]);
    expect(named({ away: [{ from: "2026-01-01", to: "2031-01-01" }] })).toEqual([
      ["The patient is away from 2026-01-01 to 2031-01-01."],
    ]);
    expect(
      named({ closedDates: Array.from({ length: 1100 }, (_, at) => addDays("2026-11-23", at)) }),
    ).toEqual([["The clinic is closed on its closure dates and bank holidays."]]);
  });

  it("wait a year for who is away that long, and say so", () => {
    const { sessions } = layOutCourse(course({ away: [{ from: "2026-11-23", to: "2027-11-22" }] }));
    expect(sessions[0]).toMatchObject({
      dueOn: "2027-11-23",
      because: [
        { text: "The plan begins on 2026-11-23." },
        { text: "The patient is away from 2026-11-23 to 2027-11-22." },
      ],
    });
  });

  it("say which number of a step is none, whichever it is", () => {
    const faults = (change: Partial<CourseStep>) =>
      layOutCourse(course({ steps: [{ ...laser, ...change }] })).conflicts.map(({ code, text, rules }) => {
        expect(rules.map((rule) => rule.text)).toEqual([text]);
        return [code, text];
      });
    expect(faults({ intervalWeeks: { min: 6, max: 4 } })).toEqual([
      ["invalid-step", "Its intervals, 6 to 4 weeks, are no range."],
    ]);
    expect(faults({ intervalWeeks: null })).toEqual([
      ["invalid-step", "It has 3 sessions and no interval between them."],
    ]);
    expect(faults({ testPatchWaitDays: { min: 14, max: 7 } })).toEqual([
      ["invalid-step", "The wait after its test patch, 14 to 7 days, is no range."],
    ]);
    for (const sessions of [0, 61, 1.5, Number.NaN])
      expect(faults({ sessions })[0]?.[0]).toBe("invalid-step");
    for (const weeks of [-1, Number.NaN, Infinity]) {
      expect(faults({ startWeek: weeks })[0]?.[0]).toBe("invalid-step");
      expect(faults({ leadInWeeks: weeks })[0]?.[0]).toBe("invalid-step");
    }
    expect(layOutCourse(course({ steps: [laser, laser] })).conflicts).toMatchObject([
      { code: "invalid-step", text: "It stands twice in the plan." },
    ]);
    for (const startOn of ["2027-02-29", "9999-12-31", "soon"])
      expect(layOutCourse(course({ startOn })).conflicts).toMatchObject([{ code: "invalid-date" }]);
  });

  it("are nothing but reviews where nothing is done in the clinic, and nothing where there are none", () => {
    expect(layOutCourse(course({ steps: [], reviewWeeks: [6] })).sessions).toMatchObject([
      { kind: "review", dueOn: "2027-01-04", because: [{ text: "Reviewed 6 weeks into the plan." }] },
    ]);
    expect(layOutCourse(course({ steps: [] }))).toEqual({ sessions: [], conflicts: [] });
  });

  it("are laid around forty blocked days, and name the distances where the search gives up", () => {
    const steps = ["a", "b", "c"].map((id) => ({ ...laser, id, treatment: id, sessions: 12 }));
    const closedDates = Array.from({ length: 40 }, (_, at) => addDays("2026-11-23", at * 9));
    const laid = layOutCourse(course({ steps, closedDates }));
    expect(laid.sessions).toHaveLength(36);
    const apart = [
      ["a", "b"],
      ["a", "c"],
      ["b", "c"],
    ].map(([first = "", second = ""]) => ({ first, second, days: 30 }));
    const away = [{ from: "2026-11-23", to: "2027-12-31" }];
    const { conflicts } = layOutCourse(course({ steps, away, gaps: apart }));
    expect(conflicts).toMatchObject([{ code: "search-ended" }]);
    expect(conflicts[0]?.rules.map(({ code }) => code)).toEqual(["gap", "gap", "gap"]);
  });
});

describe("the words on a date", () => {
  const words = (input: CourseInput) =>
    layOutCourse(input).sessions.map(({ because }) => because.map(({ text }) => text).join(" "));
  const christmas = ["2026-12-25", "2026-12-28", "2027-01-01"];

  it("name the clinic's own days where they decided, and only there", () => {
    const patched = { ...laser, sessions: 1, testPatchWaitDays: { min: 7, max: 14 } };
    expect(words(course({ startOn: "2026-12-19", closedDates: christmas, steps: [patched] }))).toEqual([
      "The plan begins on 2026-12-19. The clinic is closed on Saturdays and Sundays.",
      "The test patch is watched for 7 days at least. The clinic is closed on 2026-12-28.",
    ]);
    const peel = { ...laser, id: "b", treatment: "peel", sessions: 1 };
    expect(words(course({ steps: [{ ...laser, sessions: 1 }, peel] }))[1]).toBe(
      "The plan begins on 2026-11-23. At least 14 days from pulsed-dye-laser-595.",
    );
    const week = ["2026-12-21", "2026-12-22", "2026-12-23", "2026-12-24", "2026-12-25"];
    expect(words(course({ closedDates: week }))[1]).toBe(
      "At least 4 weeks after the session before it. The clinic is closed from 2026-12-21 to 2026-12-25. The clinic is closed on Saturdays and Sundays.",
    );
  });

  it("say that a test patch waits because its session does", () => {
    const patched = { ...laser, sessions: 1, leadInWeeks: 4, testPatchWaitDays: { min: 7, max: 14 } };
    expect(words(course({ steps: [patched] }))).toEqual([
      "The plan begins on 2026-11-23. The first session follows the test patch within 14 days.",
      "4 weeks of sun protection come first.",
    ]);
    expect(words(course({ steps: [{ ...laser, sessions: 1, leadInWeeks: 1 }] }))).toEqual([
      "1 week of sun protection comes first.",
    ]);
  });

  it("name the stay, the days around it, and what had to follow", () => {
    const light = { ...laser, clearOfSun: { before: 14, after: 28 } };
    const away = [{ from: "2026-12-10", to: "2026-12-20", inSun: true }];
    expect(words(course({ steps: [light], away }))[0]).toBe(
      "The plan begins on 2026-11-23. On an earlier day, a visit after it could not keep its interval. The patient is away from 2026-12-10 to 2026-12-20. It is not within 14 days before or 28 days after the stay in the sun from 2026-12-10 to 2026-12-20.",
    );
    expect(layOutCourse(course({ steps: [light], away })).sessions[0]?.windowFrom).toBe("2027-01-18");
    const needled = { ...laser, sessions: 1, clearOfSun: { before: 3, after: 0 } };
    const soon = [{ from: "2026-11-25", to: "2026-11-29", inSun: true }];
    expect(words(course({ steps: [needled], away: soon }))[0]).toContain(
      "It is not within 3 days before the stay in the sun from 2026-11-25 to 2026-11-29.",
    );
  });

  it("say of a course under way what kept a visit from the day that it had", () => {
    const present = new Map([["a", ["2026-12-01", "2027-01-09", "2027-03-30"]]]);
    expect(words(course({ present }))).toEqual([
      "The plan begins on 2026-11-23. It keeps the day that it had.",
      "The clinic is closed on Saturdays.",
      "At most 6 weeks after the session before it.",
    ]);
  });

  it("count days where an interval is not whole weeks", () => {
    const often = { ...laser, sessions: 2, intervalWeeks: { min: 0.5, max: 1 } };
    expect(words(course({ steps: [often] }))[1]).toBe("At least 3 days after the session before it.");
    const blocked = { away: [{ from: "2026-11-24", to: "2029-11-24" }] };
    const [conflict] = layOutCourse(course({ ...blocked, steps: [often] })).conflicts;
    expect(conflict?.rules.map(({ text }) => text)).toContain("Sessions are 3 to 7 days apart.");
  });
});

describe("a course beside another of the same patient", () => {
  const needles = (...on: readonly string[]): NonNullable<CourseInput["elsewhere"]> => [
    { id: "needles-line", treatment: "microneedling", injuresSkin: true, on },
  ];
  const first = (elsewhere: CourseInput["elsewhere"], more: Partial<CourseInput> = {}) =>
    layOutCourse(course({ steps: [{ ...laser, sessions: 1, intervalWeeks: null }], elsewhere, ...more }))
      .sessions[0];

  it("keeps its distance after a session that took place and before one that is planned", () => {
    expect(first(needles("2026-11-20"))?.dueOn).toBe("2026-12-04");
    expect(first(needles("2026-11-09"))?.dueOn).toBe("2026-11-23");
    expect(first(needles("2026-11-10"))?.dueOn).toBe("2026-11-24");
    expect(first(needles("2026-12-07"))).toMatchObject({ dueOn: "2026-11-23", windowTo: "2026-11-23" });
    expect(first(needles("2026-12-06"))?.dueOn).toBe("2026-12-21");
  });

  it("says why, and writes the distance beside the visit for whoever books it later", () => {
    const visit = first(needles("2026-11-20"));
    expect(visit?.because.map(({ text }) => text)).toContain(
      "At least 14 days from a session of another course.",
    );
    expect(visit?.keeps?.apart).toEqual([{ stepId: "needles-line", days: 14 }]);
    expect(first(needles())?.keeps?.apart).toEqual([{ stepId: "needles-line", days: 14 }]);
  });

  it("keeps the longer distance that two treatments ask for, and none on other parts of the skin", () => {
    const gaps = [{ first: "microneedling", second: laser.treatment, days: 90 }];
    expect(first(needles("2026-11-20"), { gaps })?.dueOn).toBe("2027-02-18");
    const sides = [
      { ...laser, sessions: 1, intervalWeeks: null, area: { side: "left" as const, sites: [] } },
    ];
    const right = needles("2026-11-20").map((step) => ({
      ...step,
      area: { side: "right" as const, sites: [] },
    }));
    expect(first(right, { steps: sides })?.dueOn).toBe("2026-11-23");
  });

  it("names the other course where no dates are left beside it", () => {
    const on = Array.from({ length: 90 }, (_, index) => addDays("2026-11-23", index * 14));
    const { sessions, conflicts } = layOutCourse(course({ elsewhere: needles(...on) }));
    expect(sessions).toEqual([]);
    expect(conflicts[0]?.code).toBe("treatments-too-close");
    expect(conflicts[0]?.rules.map(({ text }) => text)).toContain(
      "It stays 14 days from a session of another course.",
    );
  });
});
