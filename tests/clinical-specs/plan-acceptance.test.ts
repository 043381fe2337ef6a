import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { courseOfPlan, sessionRange } from "#lib/clinical/accepted-plan/course-of-plan.ts";
import { evaluateForPlan } from "#lib/clinical/accepted-plan/evaluate-for-plan.ts";
import { acceptedPlan } from "#lib/clinical/accepted-plan/settle-plan.ts";
import { planChanges, suppose, type Supposition } from "#lib/clinical/accepted-plan/what-if.ts";
import { evaluate } from "#lib/clinical/evaluate.ts";
import type { ClinicalCase } from "#lib/clinical/model/clinical-case.ts";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import { STRICTEST_POLICIES } from "#lib/clinical/model/policies.ts";
import { FITZPATRICK_TYPES } from "#lib/clinical/model/vocabulary.ts";
import { addDays, diffDays, weekdayOf } from "#lib/clinical/scheduling/calendar-day.ts";
import { DAYS_BETWEEN_SKIN_INJURIES } from "#lib/clinical/scheduling/course.ts";
import { layOutCourse } from "#lib/clinical/scheduling/lay-out-course.ts";
import { assessVisit } from "#lib/clinical/visit/assess-visit.ts";
import type { ComposedCase } from "#lib/clinical/visit/compose-case.ts";
import { FACTOR_EXAMPLES } from "./factor-examples.ts";
import { caseOf, readSpec } from "./read-spec.ts";
import { harmlessCase } from "./safety-catalogue.ts";

const composed = (clinicalCase: ClinicalCase): ComposedCase => ({ clinicalCase, unscreened: [] });
const { treatments } = engineCatalogue;

describe("questions that could forbid a treatment", () => {
  const unasked = harmlessCase();
  const cases = [
    { ...unasked, patient: {}, history: {} },
    { ...unasked, patient: { ...unasked.patient, conditions: null, medications: null } },
    ...Object.values(FACTOR_EXAMPLES).map((difference) => harmlessCase(difference)),
  ];

  it("are always among those that are still to ask", () => {
    for (const one of cases) {
      for (const { stillToAsk, mayForbid } of evaluate(engineCatalogue, one).safety) {
        expect(stillToAsk).toEqual(expect.arrayContaining([...mayForbid]));
      }
    }
  });

  it("leave out those whose answer could only ask for care", () => {
    const { safety } = evaluate(engineCatalogue, { ...unasked, patient: {}, history: {} });
    const careOnly = safety.filter(
      ({ stillToAsk, mayForbid }) => stillToAsk.length > 0 && mayForbid.length < stillToAsk.length,
    );
    expect(careOnly.length).toBeGreaterThan(0);
    const laser = safety.find(({ treatment }) => treatment === "pulsed-dye-laser-595");
    expect(laser?.mayForbid).toContain("patient.medications");
  });

  it("are joined from both ways of asking while a list was not gone through lately", () => {
    const known = harmlessCase({ patient: { medications: [{ name: "paracetamol", status: "current" }] } });
    const laserOf = (unscreened: ComposedCase["unscreened"]) =>
      assessVisit(engineCatalogue, { clinicalCase: known, unscreened }).safety.find(
        ({ treatment }) => treatment === "pulsed-dye-laser-595",
      );
    expect(laserOf([])?.mayForbid).toEqual([]);
    expect(laserOf(["medications"])?.mayForbid).toContain("patient.medications");
    expect(laserOf(["medications"])?.stillToAsk).toContain("patient.medications");
  });
});

describe("what the clinician concluded", () => {
  it("is planned for, and what was rejected is not", () => {
    const both = harmlessCase({
      findings: [
        { sites: ["cheek"], colour: "red", blanches: "yes", surface: "flat" },
        { sites: ["cheek"], colour: "brown", blanches: "no", surface: "flat" },
      ],
    });
    const plan = (decision: "accepted" | "rejected") =>
      evaluateForPlan(engineCatalogue, composed(both), [
        { diagnosis: "post-inflammatory-erythema", decision, findings: [] },
      ]).plan.steps.flatMap((step) => step.for);
    expect(new Set(plan("accepted"))).toEqual(new Set(["post-inflammatory-erythema"]));
    expect(plan("rejected")).not.toContain("post-inflammatory-erythema");
    expect(plan("rejected").length).toBeGreaterThan(0);
  });

  it("is planned for even where the rules did not find it", () => {
    const evaluation = evaluateForPlan(engineCatalogue, composed(harmlessCase()), [
      { diagnosis: "keloid", decision: "added", findings: [] },
    ]);
    expect(evaluation.differential).toMatchObject([{ diagnosis: "keloid", likelihood: "likely" }]);
    expect(evaluation.plan.steps.every((step) => step.for.includes("keloid"))).toBe(true);
  });
});

describe("what if", () => {
  const before = evaluateForPlan(engineCatalogue, composed(harmlessCase()), []);
  const changesOf = (supposed: Supposition) =>
    planChanges(before, evaluateForPlan(engineCatalogue, suppose(composed(harmlessCase()), supposed), []));

  it("nothing is supposed, nothing changes", () => {
    expect(changesOf({})).toEqual([]);
  });

  it("the skin were darker, the dye laser drops out with the rule that says so", () => {
    const dropped = changesOf({ fitzpatrick: "VI" }).find(
      ({ treatment }) => treatment === "pulsed-dye-laser-595",
    );
    expect(dropped).toMatchObject({ kind: "drops-out" });
    expect(dropped?.because.map(({ rule }) => rule)).toContain("SF-fst-6-pulsed-dye-laser-595");
  });

  it.each<[string, Supposition]>([
    ["isotretinoin were taken", { isotretinoinNow: true }],
    ["the skin were tanned", { tanned: true }],
    ["the patient were pregnant", { pregnant: true }],
    ["acne were active", { activeAcne: "moderate" }],
  ])("%s, something would drop out, wait or be judged more strictly", (_, supposed) => {
    const kinds = changesOf(supposed).map(({ kind }) => kind);
    expect(kinds.some((kind) => kind === "drops-out" || kind === "waits" || kind === "stricter")).toBe(true);
  });

  it("never changes the case it is asked about", () => {
    const own = composed(harmlessCase());
    const text = JSON.stringify(own);
    suppose(own, { isotretinoinNow: true, coldSores: true, pregnant: true, tanned: true });
    expect(JSON.stringify(own)).toBe(text);
  });
});

const VIGNETTES: readonly Evaluation[] = readSpec("plan-cases.csv").flatMap((row) => {
  const asked = caseOf(row, row["what"] ?? "");
  return FITZPATRICK_TYPES.map((fitzpatrick) => {
    const base = harmlessCase({ findings: asked.findings });
    return evaluate(engineCatalogue, {
      ...base,
      history: { ...base.history, ...asked.history },
      patient: { ...base.patient, ...asked.patient, fitzpatrick },
    });
  });
});

describe("the course of any plan that the engine composes", () => {
  const start = "2026-11-23";
  const scenario = fc.record({
    at: fc.nat({ max: VIGNETTES.length - 1 }),
    picks: fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
    more: fc.array(fc.nat({ max: 5 }), { minLength: 30, maxLength: 30 }),
    startIn: fc.nat({ max: 60 }),
    away: fc.array(fc.record({ from: fc.nat({ max: 200 }), days: fc.nat({ max: 20 }) }), { maxLength: 4 }),
    fitzpatrick: fc.constantFrom(...FITZPATRICK_TYPES, null),
  });

  it("keeps every interval, gap, closed day and absence, or gives no dates and says why", () => {
    let laid = 0;
    fc.assert(
      fc.property(scenario, ({ at, picks, more, startIn, away, fitzpatrick }) => {
        const { plan } = VIGNETTES[at] ?? { plan: undefined };
        if (plan === undefined) return;
        const chosen = plan.steps.filter((_, index) => picks[index % picks.length] === true);
        const startOn = addDays(start, startIn);
        const absences = away.map(({ from, days }) => ({
          from: addDays(startOn, from),
          to: addDays(startOn, from + days),
        }));
        const sessions = Object.fromEntries(
          chosen.flatMap((step, index) => {
            const range = sessionRange(step, treatments);
            return range === null
              ? []
              : [[step.treatment, Math.min(range.max, range.min + (more[index % more.length] ?? 0))]];
          }),
        );
        const choices = {
          treatments: chosen.map(({ treatment }) => treatment),
          sessions,
          startOn,
          away: absences,
        };
        const rules = {
          steps: plan.steps,
          interactions: plan.interactions,
          reviewWeeks: plan.review.weeks,
          treatments,
          fitzpatrick,
          testPatch: STRICTEST_POLICIES.testPatch,
        };
        const course = courseOfPlan(rules, choices);
        const layout = layOutCourse(course);
        if (layout.conflicts.length > 0) {
          expect(layout.sessions).toEqual([]);
          expect(layout.conflicts.every(({ code }) => code !== "invalid-step")).toBe(true);
          return;
        }
        laid += 1;
        for (const visit of layout.sessions) {
          expect(visit.dueOn >= startOn).toBe(true);
          expect([6, 7]).not.toContain(weekdayOf(visit.dueOn));
          expect(absences.some(({ from, to }) => visit.dueOn >= from && visit.dueOn <= to)).toBe(false);
          expect(visit.because.length).toBeGreaterThan(0);
        }
        for (const step of course.steps) {
          const own = layout.sessions.filter(
            ({ stepId, kind }) => stepId === step.id && kind === "treatment",
          );
          expect(own).toHaveLength(step.sessions);
          expect(diffDays(startOn, own[0]?.dueOn ?? startOn)).toBeGreaterThanOrEqual(step.startWeek * 7);
          own.slice(1).forEach((visit, index) => {
            const days = diffDays(own[index]?.dueOn ?? visit.dueOn, visit.dueOn);
            expect(days).toBeGreaterThanOrEqual(Math.floor((step.intervalWeeks?.min ?? 0) * 7));
            expect(days).toBeLessThanOrEqual(Math.ceil((step.intervalWeeks?.max ?? 0) * 7));
          });
          for (const other of course.steps) {
            const asked = course.gaps
              .filter(
                ({ first, second }) =>
                  (first === step.id && second === other.id) || (first === other.id && second === step.id),
              )
              .map(({ days }) => days);
            const injuries = step.injuresSkin && other.injuresSkin ? DAYS_BETWEEN_SKIN_INJURIES : 0;
            const apart = step.id === other.id ? 0 : Math.max(injuries, ...asked, 0);
            const theirs = layout.sessions.filter(
              ({ stepId, kind }) => stepId === other.id && kind === "treatment",
            );
            for (const one of own)
              for (const two of theirs)
                if (step.id !== other.id)
                  expect(Math.abs(diffDays(one.dueOn, two.dueOn))).toBeGreaterThanOrEqual(apart);
          }
        }
      }),
      { numRuns: 150, seed: 20261123 },
    );
    expect(laid).toBeGreaterThan(75);
  });
});

describe("settling a plan", () => {
  it("keeps an override only where the verdict asked for one, and numbers sessions within their range", () => {
    const evaluation = evaluateForPlan(engineCatalogue, composed(harmlessCase()), []);
    const chosen = evaluation.plan.steps.map(({ treatment }) => treatment);
    let made = 0;
    const plan = acceptedPlan({
      evaluation,
      choices: {
        treatments: chosen,
        sessions: {},
        startOn: "2026-03-02",
        away: [],
        overrides: chosen.map((treatment) => ({ treatment, reason: "Written for everything.", rules: [] })),
        checkedByMe: [],
      },
      visits: [],
      treatments,
      impression: [],
      acceptedOn: "2026-03-02",
      acceptedAt: "2026-03-02T10:00:00Z",
      personId: "person",
      newId: () => `id-${String((made += 1))}`,
    });
    expect(plan.steps.map(({ treatment }) => treatment)).toEqual(chosen);
    for (const step of plan.steps) {
      expect(step.override === null).toBe(step.verdict !== "override");
      if (step.sessionRange === null) expect(step.sessions).toBeNull();
      else {
        expect(step.sessions).toBeGreaterThanOrEqual(step.sessionRange.min);
        expect(step.sessions).toBeLessThanOrEqual(step.sessionRange.max);
      }
    }
    expect(plan.diagnoses).toEqual([{ diagnosis: "post-inflammatory-erythema" }]);
    expect(plan.notChosen).toEqual([]);
  });
});
