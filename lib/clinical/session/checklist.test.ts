import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { STRICTEST_POLICIES } from "../model/policies.ts";
import type { Fitzpatrick, Sex, Treatment } from "../model/vocabulary.ts";
import type { RecordedFacts, RecordedVisit } from "../visit/recorded-visit.ts";
import { assessSession, type SessionGround } from "./assess-session.ts";
import { checklistFor } from "./checklist.ts";
import type { ChecklistAnswers } from "./checklist-facts.ts";

const ON = "2026-11-23";
const VISIT_ON = "2026-10-01";

const questionsOf = (treatment: Treatment, sex: Sex | null = "female", afterTestPatch = false) =>
  checklistFor(engineCatalogue, { treatment, sex, policies: STRICTEST_POLICIES, afterTestPatch });
const idsOf = (...asked: Parameters<typeof questionsOf>) => questionsOf(...asked).map(({ id }) => id);

function groundFor(
  treatment: Treatment,
  more: {
    readonly facts?: Partial<RecordedFacts>;
    readonly history?: RecordedVisit["history"];
    readonly fitzpatrick?: Fitzpatrick;
    readonly overriddenRules?: readonly string[];
    readonly afterTestPatch?: boolean;
    readonly done?: SessionGround["done"];
  } = {},
): SessionGround {
  const facts: RecordedFacts = {
    born: "1998-07-14",
    sex: "female",
    fitzpatrick: more.fitzpatrick ?? "II",
    monk: null,
    pregnant: false,
    breastfeeding: false,
    planningPregnancy: false,
    pregnancyAskedOn: VISIT_ON,
    keloid: "none",
    keloidAskedOn: VISIT_ON,
    declines: [],
    declinesAskedOn: VISIT_ON,
    allergies: [],
    allergiesAskedOn: VISIT_ON,
    conditions: [],
    conditionsScreenedOn: VISIT_ON,
    medications: [],
    medicationsScreenedOn: VISIT_ON,
    ...more.facts,
  };
  const visit: RecordedVisit = {
    history: {
      activeAcne: "none",
      keloid: "none",
      previousProcedures: [],
      productsAtSite: [],
      preoccupation: false,
      ...more.history,
    },
    skin: {},
    findings: [{ sites: ["cheek"], colour: "red", surface: "flat", blanches: "yes" }],
    safety: { confirmedOn: {} },
  };
  return {
    treatment,
    facts,
    visit,
    policies: STRICTEST_POLICIES,
    visitOn: VISIT_ON,
    done: more.done ?? [],
    overriddenRules: more.overriddenRules ?? [],
    questions: questionsOf(treatment, facts.sex, more.afterTestPatch ?? false),
    testPatch: more.afterTestPatch === true ? "unread" : null,
  };
}

/** The answers with which the session may go on, with some changed; null leaves a question unanswered. */
function answersTo(ground: SessionGround, changed: Readonly<Record<string, "yes" | "no" | null>> = {}) {
  const answers: Record<string, { answer: "yes" | "no" }> = {};
  for (const { id, clearAnswer } of ground.questions) {
    const answer = Object.hasOwn(changed, id) ? changed[id] : clearAnswer;
    if (answer) answers[id] = { answer };
  }
  return answers;
}

const stopsOf = (ground: SessionGround, answers: ChecklistAnswers) =>
  assessSession(engineCatalogue, ground, answers, ON).stops;
const codesOf = (ground: SessionGround, changed?: Readonly<Record<string, "yes" | "no" | null>>) =>
  stopsOf(ground, answersTo(ground, changed)).map(({ code, questions }) => [code, ...questions]);

describe("the checklist of a session", () => {
  it("asks whether the patient still wants it, and what the treatment's safety rules can be changed by", () => {
    expect(idsOf("pulsed-dye-laser-595")).toEqual([
      "wants-to-stop",
      "pregnant",
      "breastfeeding",
      "isotretinoin-now",
      "new-medicines",
      "new-allergy",
      "new-condition",
      "flashing-light-seizures",
      "tan-or-sunburn",
      "self-tan",
      "cold-sore-now",
      "infection-or-wound",
      "inflamed-acne",
      "acne-cysts",
    ]);
    expect(idsOf("microneedling")).not.toContain("flashing-light-seizures");
    expect(idsOf("intralesional-5-fu")).toContain("planning-pregnancy");
    expect(idsOf("ipl")).not.toContain("new-allergy");
  });

  it("does not ask men about pregnancy, and asks people of unknown sex", () => {
    for (const id of ["pregnant", "breastfeeding"] as const) {
      expect(idsOf("ipl", "male")).not.toContain(id);
      expect(idsOf("ipl", null)).toContain(id);
    }
  });

  it("asks about the test patch where one was due", () => {
    expect(idsOf("ipl")).not.toContain("test-patch-fine");
    expect(idsOf("ipl", "female", true)).toContain("test-patch-fine");
  });
});

describe("a session on its day", () => {
  it("may go on when every question was answered the clear way, weeks after the visit", () => {
    for (const treatment of ["pulsed-dye-laser-595", "ipl", "microneedling", "peel-glycolic"] as const) {
      expect([treatment, codesOf(groundFor(treatment))]).toEqual([treatment, []]);
    }
  });

  it("never takes an unanswered question for a no", () => {
    const ground = groundFor("ipl");
    expect(codesOf(ground, { "tan-or-sunburn": null })).toEqual([["open-questions", "tan-or-sunburn"]]);
    expect(stopsOf(ground, {})[0]).toMatchObject({ code: "open-questions" });
  });

  it("stops light treatment on tanned skin, and names the question", () => {
    expect(codesOf(groundFor("ipl"), { "tan-or-sunburn": "yes" })).toEqual([["blocked", "tan-or-sunburn"]]);
  });

  it("stops needling in pregnancy, and laser while isotretinoin is taken unless it was signed for", () => {
    expect(codesOf(groundFor("microneedling"), { pregnant: "yes" })).toEqual([["blocked", "pregnant"]]);
    const laser = groundFor("pulsed-dye-laser-595");
    const [stop] = stopsOf(laser, answersTo(laser, { "isotretinoin-now": "yes" }));
    expect(stop).toMatchObject({ code: "needs-override", questions: ["isotretinoin-now"] });
    const rule = stop?.reasons[0]?.rule ?? "";
    const signed = groundFor("pulsed-dye-laser-595", { overriddenRules: [rule] });
    expect(codesOf(signed, { "isotretinoin-now": "yes" })).toEqual([]);
  });

  it("does not let the signature for one reason cover another", () => {
    const unsigned = groundFor("pulsed-dye-laser-595", { fitzpatrick: "V" });
    const [stop] = stopsOf(unsigned, answersTo(unsigned));
    expect(stop).toMatchObject({ code: "needs-override", questions: [] });
    const overriddenRules = stop?.reasons.map(({ rule }) => rule) ?? [];
    const ground = groundFor("pulsed-dye-laser-595", { fitzpatrick: "V", overriddenRules });
    expect(codesOf(ground)).toEqual([]);
    expect(codesOf(ground, { pregnant: "yes" })).toEqual([["needs-override", "pregnant"]]);
  });

  it("says of each answer that matters that it does", () => {
    const both = { pregnant: "yes", "isotretinoin-now": "yes" } as const;
    expect(codesOf(groundFor("pulsed-dye-laser-595"), both).toSorted()).toEqual([
      ["needs-override", "isotretinoin-now"],
      ["needs-override", "pregnant"],
    ]);
  });

  it("keeps what the chart holds, whatever is answered", () => {
    const ground = groundFor("pulsed-dye-laser-595", {
      facts: {
        medications: [
          { name: "Roaccutane", status: "current", route: "oral", startedOn: null, stoppedOn: null },
        ],
      },
    });
    expect(codesOf(ground)).toEqual([["needs-override", "isotretinoin-now"]]);
  });

  it("asks to record a new medicine before going on", () => {
    expect(codesOf(groundFor("ipl"), { "new-medicines": "yes" })).toEqual([
      ["open-questions", "new-medicines"],
    ]);
  });

  it("stops on a cold sore, an infection and cysts", () => {
    const ground = groundFor("microneedling");
    for (const id of ["cold-sore-now", "infection-or-wound", "acne-cysts"]) {
      expect(codesOf(ground, { [id]: "yes" })).toEqual([["blocked", id]]);
    }
  });

  it("counts an earlier procedure by its age today, not on the day of the visit", () => {
    const recent = { previousProcedures: [{ treatment: "chemical peel", monthsAgo: 0.5 }] };
    expect(codesOf(groundFor("peel-glycolic", { history: recent }))).toEqual([]);
    const sameDay = { ...groundFor("peel-glycolic", { history: recent }), visitOn: ON };
    expect(codesOf(sameDay)).not.toEqual([]);
  });

  it("counts what was done in other courses from its day on, four weeks long, and not what is still to come", () => {
    const after = (on: string, treatment = "microneedling") =>
      codesOf(groundFor("peel-glycolic", { done: [{ treatment, on }] })).map(([code]) => code);
    expect(after("2026-11-22")).toEqual(["needs-override"]);
    expect(after("2026-10-27")).toEqual(["needs-override"]);
    expect(after("2026-10-25")).toEqual([]);
    expect(after("2026-11-24")).toEqual([]);
    expect(after("2026-08-24", "peel-tca-medium")).toEqual(["needs-override"]);
    expect(after("2026-08-23", "peel-tca-medium")).toEqual([]);
  });

  it("leaves earlier procedures unasked where nobody asked, whatever was done here", () => {
    const ground = groundFor("peel-glycolic", {
      history: { previousProcedures: null },
      done: [{ treatment: "microneedling", on: "2026-10-01" }],
    });
    expect(stopsOf(ground, answersTo(ground))).toMatchObject([
      { code: "open-questions", paths: ["history.previousProcedures"] },
    ]);
  });

  it("asks of a step of the clinician's own whether the patient still wants it", () => {
    const own = { ...groundFor("ipl"), treatment: "own-booster", questions: questionsOf("ipl").slice(0, 1) };
    expect(codesOf(own, { "wants-to-stop": null })).toEqual([["open-questions", "wants-to-stop"]]);
    expect(codesOf(own, { "wants-to-stop": "yes" })).toEqual([["consent", "wants-to-stop"]]);
    expect(codesOf(own)).toEqual([]);
  });

  it("waits for the test patch, and stops when it did not go well", () => {
    const ground = groundFor("ipl", { afterTestPatch: true });
    expect(codesOf(ground)).toEqual([]);
    for (const answer of [null, "no"] as const) {
      expect(codesOf(ground, { "test-patch-fine": answer })).toEqual([["test-patch", "test-patch-fine"]]);
    }
  });

  it("lets facts answered on the day itself stand without asking again", () => {
    const ground = groundFor("ipl", { facts: { medicationsScreenedOn: ON } });
    expect(codesOf(ground, { "new-medicines": null })).toEqual([]);
  });

  it("stops when the patient does not agree to it today, and waits for the answer", () => {
    const ground = groundFor("ipl");
    expect(codesOf(ground, { "wants-to-stop": "yes" })).toEqual([["consent", "wants-to-stop"]]);
    expect(codesOf(ground, { "wants-to-stop": null })).toEqual([["open-questions", "wants-to-stop"]]);
  });

  it.each([
    ["not-made", [["test-patch"]]],
    ["unread", []],
    ["reacted", [["test-patch"]]],
    ["as-expected", []],
  ] as const)("holds the first session by a test patch that is %s", (testPatch, codes) => {
    const ground = { ...groundFor("ipl", { afterTestPatch: true }), testPatch };
    expect(codesOf(ground)).toEqual(codes);
  });
});
