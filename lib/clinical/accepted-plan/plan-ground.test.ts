import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import type { Finding } from "../model/clinical-case.ts";
import { STRICTEST_POLICIES } from "../model/policies.ts";
import { evaluatePlanOn, visitGoneOn, type PlanSources, type VisitOfPlan } from "./plan-ground.ts";

const TODAY = "2026-11-23";
const RED: Finding = { sites: ["cheek"], colour: "red", surface: "flat", blanches: "yes", acneAtSite: true };
const ULCER: Finding = { sites: ["cheek"], lesions: ["ulcer"] };

const visit = (more: Partial<VisitOfPlan> = {}): VisitOfPlan => ({
  history: {},
  skin: {},
  findings: [],
  safety: { confirmedOn: {} },
  impression: { diagnoses: [] },
  ...more,
});
const concluded = (decision: "accepted" | "rejected" = "accepted"): VisitOfPlan["impression"] => ({
  diagnoses: [{ diagnosis: "post-inflammatory-erythema", decision, findings: [0] }],
});
const own = {
  on: "2026-06-01",
  visit: visit({
    history: { previousProcedures: [{ treatment: "microneedling", monthsAgo: 0.5 }], preoccupation: false },
    findings: [RED],
    impression: concluded(),
  }),
};

describe("the visits on which a plan goes on", () => {
  it("are its own where none came after it", () => {
    expect(visitGoneOn(own, [])).toEqual({ visit: own.visit, marks: [RED], visitOn: own.on });
  });

  it.each([
    ["only words", { diagnoses: [] }],
    ["nothing but rejections", concluded("rejected")],
  ])(
    "let safety see what was seen last where the newest concluded %s, and keep the plan's marks",
    (_, impression) => {
      const { visit: now, marks } = visitGoneOn(own, [
        { on: "2026-11-01", visit: visit({ findings: [ULCER], impression }) },
      ]);
      expect(now.findings).toEqual([ULCER]);
      expect(marks).toEqual([RED]);
      expect(now.impression).toEqual(own.visit.impression);
    },
  );

  it("take marks and conclusion of the newest visit that has both", () => {
    const brown: Finding = { ...RED, colour: "brown" };
    const newer = { on: "2026-11-01", visit: visit({ findings: [brown], impression: concluded() }) };
    const { visit: now, marks } = visitGoneOn(own, [newer]);
    expect([now.findings, marks]).toEqual([[brown], [brown]]);
  });

  it("are all those in between too, the later answer first", () => {
    const { visit: now, visitOn } = visitGoneOn(own, [
      { on: "2026-09-01", visit: visit({ findings: [ULCER], history: { preoccupation: true } }) },
      { on: "2026-11-01", visit: visit({ history: { photosensitivity: true } }) },
    ]);
    expect(now.findings).toEqual([ULCER]);
    expect(now.history).toMatchObject({ preoccupation: true, photosensitivity: true });
    expect(visitOn).toBe("2026-11-01");
  });

  it("let an earlier procedure grow older from visit to visit", () => {
    const months = (...since: Parameters<typeof visitGoneOn>[1]) =>
      visitGoneOn(own, since).visit.history.previousProcedures?.map(({ monthsAgo }) => monthsAgo);
    expect(months()).toEqual([0.5]);
    expect(months({ on: "2026-09-01", visit: visit() }, { on: "2026-11-01", visit: visit() })).toEqual([5.5]);
    const asked = visit({ history: { previousProcedures: [] } });
    expect(months({ on: "2026-11-01", visit: asked })).toEqual([]);
  });
});

describe("a plan evaluated on its visits", () => {
  const facts: PlanSources["facts"] = {
    ...{
      born: "1998-07-14",
      sex: "male",
      fitzpatrick: "II",
      monk: null,
      pregnant: null,
      breastfeeding: null,
    },
    ...{ planningPregnancy: null, pregnancyAskedOn: null, keloid: "none", keloidAskedOn: TODAY },
    ...{ declines: [], declinesAskedOn: TODAY, allergies: [], allergiesAskedOn: TODAY },
    ...{ conditions: [], conditionsScreenedOn: TODAY, medications: [], medicationsScreenedOn: TODAY },
  };
  const evaluated = (since: Parameters<typeof visitGoneOn>[1], done: PlanSources["done"] = []) => {
    const sources = { ...visitGoneOn(own, since), facts, policies: STRICTEST_POLICIES, done };
    const { evaluation } = evaluatePlanOn(engineCatalogue, "plan", TODAY, sources);
    const laser = evaluation.safety.find(({ treatment }) => treatment === "pulsed-dye-laser-595");
    return {
      marks: evaluation.differential.filter(({ likelihood }) => likelihood === "likely"),
      verdict: laser?.verdict,
      rules: laser?.because.map(({ text }) => text).join(" ") ?? "",
    };
  };

  it("is blocked by open skin that a later visit saw, and stays a plan for its marks", () => {
    const before = evaluated([]);
    expect(before.verdict).not.toBe("block");
    const after = evaluated([{ on: "2026-11-01", visit: visit({ findings: [ULCER] }) }]);
    expect(after.verdict).toBe("block");
    expect(after.marks.map(({ diagnosis }) => diagnosis)).toEqual(["post-inflammatory-erythema"]);
  });

  it("counts what was done in another course within four weeks", () => {
    expect(evaluated([]).verdict).not.toBe("override");
    expect(evaluated([], [{ treatment: "microneedling", on: "2026-11-10" }]).verdict).toBe("override");
    expect(evaluated([], [{ treatment: "microneedling", on: "2026-10-20" }]).verdict).not.toBe("override");
  });
});
