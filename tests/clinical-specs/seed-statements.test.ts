import { describe, expect, it } from "vitest";
import { SEED_STATEMENTS } from "#lib/catalogue/references/seed-statements.ts";
import { recordOf } from "#lib/catalogue/guide/guide.ts";
import { FAQ_PASSAGES } from "#lib/catalogue/passages/questions.ts";
import type { CaseHistory, ClinicalCase } from "#lib/clinical/model/clinical-case.ts";
import { layOutCourse } from "#lib/clinical/scheduling/lay-out-course.ts";
import { readClinicalCase } from "#lib/schemas/read-clinical-case.ts";
import { readSpec } from "./read-spec.ts";
import { RED_MARK } from "./plain-patient.ts";
import { answer, BOXCAR, BROWN, likely, sheet, stepOf, weeksOf } from "./seed-cases.ts";

/** The facts that lengthen or shorten the outlook, without their values. */
const modifiersOf = (...args: Parameters<typeof answer>) =>
  answer(...args).prognosis.flatMap(({ modifiers }) =>
    modifiers.map(({ fact }) => fact.replace(/=.*$/u, "")),
  );
const rulesOfReferral = (...args: Parameters<typeof answer>) =>
  answer(...args).referral.reasons.map(({ rule }) => rule);

/** How each statement of the seed article is stated, recorded or acted on. */
const SHOWN: Readonly<Record<string, () => void>> = {
  "SD-01": () => {
    expect(likely(answer(RED_MARK))).toEqual(["post-inflammatory-erythema"]);
    expect(sheet(answer(RED_MARK))).toMatch(
      /Tiny blood vessels in the skin grew wide.*The skin itself is smooth/,
    );
  },
  "SD-02": () => {
    expect(likely(answer(BROWN))).toEqual(["post-inflammatory-hyperpigmentation"]);
    expect(sheet(answer(BROWN))).toMatch(/made too much colour.*the skin is level/);
  },
  "SD-03": () => {
    expect(likely(answer(BOXCAR))).toEqual(["atrophic-scar-boxcar"]);
    expect(sheet(answer(BOXCAR))).toContain("lost some of its support");
    const raised = answer({ ...RED_MARK, surface: "raised", raised: "within-border" });
    expect(likely(raised)).toEqual(["hypertrophic-scar"]);
    expect(sheet(raised)).toContain("too much repair tissue");
  },
  "SD-04": () => {
    expect(likely(answer({ ...RED_MARK, colour: "brown", blanches: null }))).not.toEqual(
      likely(answer(RED_MARK)),
    );
    expect(likely(answer({ ...RED_MARK, surface: "depressed", depression: "rolling" }))).not.toEqual(
      likely(answer(RED_MARK)),
    );
  },
  "SD-05": () => {
    expect(answer(RED_MARK).differential[0]?.stillToAsk).toContain("findings.0.sideLightShadow");
    const shadow = answer({ ...RED_MARK, sideLightShadow: true });
    expect(likely(shadow)).toEqual(
      expect.arrayContaining(["post-inflammatory-erythema", "atrophic-scar-early"]),
    );
    expect(shadow.mixed).toBe(true);
    const spots = answer({ ...RED_MARK, lesions: ["papule", "pustule"] }, { activeAcne: "moderate" });
    expect(spots.activeAcneFirst).toBe(true);
  },
  "SD-06": () => {
    expect(modifiersOf(RED_MARK, { picking: "often" })).toContain("history.picking");
    expect(modifiersOf(RED_MARK, { sunExposure: "high" })).toContain("history.sunExposure");
    expect(modifiersOf(RED_MARK, { activeAcne: "moderate" })).toContain("history.activeAcne");
    expect(modifiersOf(RED_MARK, {}, { conditions: ["rosacea"] }).length).toBeGreaterThan(
      modifiersOf(RED_MARK).length,
    );
    expect(modifiersOf(RED_MARK, {}, { conditions: ["eczema"] }).length).toBeGreaterThan(
      modifiersOf(RED_MARK).length,
    );
    expect(modifiersOf(RED_MARK, {}, { fitzpatrick: "I" })).toContain("patient.fitzpatrick");
  },
  "SD-07": () => {
    const darker = { fitzpatrick: "IV" } as const;
    expect(weeksOf(answer(RED_MARK, { markDurationMonths: 1 }, darker))).toEqual({ min: 4, max: 12 });
    const deep = answer(RED_MARK, {
      activeAcne: "severe",
      activeAcneType: ["nodulocystic"],
      picking: "often",
    });
    expect(deep.prognosis[0]?.weeks?.max ?? 52).toBe(52);
    expect(weeksOf(answer(RED_MARK, { picking: "often" }))).toEqual({ min: 26, max: 52 });
    expect(sheet(answer(RED_MARK, { picking: "often" }))).toContain("Some take up to a year");
  },
  "SD-08": () => {
    const most = (history: CaseHistory) =>
      weeksOf(answer(RED_MARK, { markDurationMonths: 1, ...history }, { fitzpatrick: "IV" }))?.max ??
      Infinity;
    expect(most({})).toBe(12);
    expect(most({ activeAcne: "moderate" })).toBe(26);
    expect(most({ picking: "often" })).toBe(52);
    expect(modifiersOf(BROWN, {}, { fitzpatrick: "V" })).toContain("patient.fitzpatrick");
    expect(modifiersOf(RED_MARK, { sunscreenDaily: true })).toContain("history.sunscreenDaily");
  },
  "SD-09": () => {
    const purple = answer({ ...RED_MARK, colour: "purple" }, {}, { fitzpatrick: "VI" });
    expect(likely(purple)).toEqual(["post-inflammatory-erythema"]);
    expect(sheet(purple, { fitzpatrick: "VI" })).toContain("may look purple or brown more than red");
  },
  "SD-10": () => {
    const sure = answer({ ...BROWN, woodsLamp: "enhances" });
    expect(sure.differential[0]?.depth).toBe("epidermal");
    expect(answer({ ...BROWN, dermoscopy: ["network", "vessels"], blanches: null }).mixed).toBe(true);
    expect(likely(answer({ ...RED_MARK, sideLightShadow: true }))).toContain("atrophic-scar-early");
  },
  "SD-11": () => {
    const recorded: ClinicalCase = {
      id: "assessment",
      patient: { fitzpatrick: "IV", monk: 6 },
      history: { acneAtSite: true, activeAcne: "mild", monthsSinceAcneCleared: 2 },
      findings: [
        { sites: ["chin"], colour: "red", surface: "flat", sideLightShadow: false, lesions: ["macule"] },
      ],
    };
    expect(readClinicalCase(recorded)).toMatchObject({ ok: true });
    const [red] = answer(
      { sites: ["cheek"], colour: "red" },
      { acneAtSite: null, activeAcne: null },
    ).differential;
    expect(red?.stillToAsk).toEqual(expect.arrayContaining(["findings.0.surface"]));
  },
  "SD-12": () => {
    expect(stepOf(answer(RED_MARK), "azelaic-acid")?.role).toBe("home-care");
    expect(stepOf(answer(BROWN), "azelaic-acid")?.role).toBe("home-care");
    expect(stepOf(answer(RED_MARK), "vitamin-c")?.role).toBe("home-care");
    const without = answer(RED_MARK, {}, { allergies: ["azelaic acid", "vitamin C", "tranexamic acid"] });
    expect(stepOf(without, "niacinamide")?.role).toBe("home-care");
    const retinoid = stepOf(answer(BROWN), "topical-retinoid");
    expect(retinoid?.counsel?.join(" ")).toContain("Redness may come first");
    expect(sheet(answer(BROWN))).toMatch(/vitamin A cream/i);
  },
  "SD-13": () => {
    const laser = stepOf(answer(RED_MARK, { markDurationMonths: 8 }), "pulsed-dye-laser-595");
    expect(laser).toMatchObject({ role: "first-line", sessions: { min: 2, max: 4 } });
    expect(laser?.counsel?.join(" ")).toContain("May improve");
    expect(JSON.stringify(recordOf("treatments", "ipl"))).toContain("560 nm");
    expect(sheet(answer(RED_MARK))).toContain("2 to 4 visits");
  },
  "SD-14": () => {
    const scar = answer(BOXCAR);
    expect(stepOf(scar, "microneedling")?.sessions).toEqual({ min: 3, max: 4 });
    expect(stepOf(scar, "rf-microneedling")?.role).toBe("alternative");
    expect(stepOf(scar, "prp")?.role).toBe("adjunct");
    expect(sheet(scar)).toContain("Needling helps the skin make new support");
  },
  "SD-15": () => {
    const peel = stepOf(answer(BROWN), "peel-salicylic");
    expect(peel?.intervalWeeks).toEqual({ min: 2, max: 6 });
    const { sessions, conflicts } = layOutCourse({
      startOn: "2026-11-23",
      steps: [
        {
          id: "peel",
          treatment: "peel-lactic",
          sessions: 3,
          intervalWeeks: { min: 4, max: 6 },
          startWeek: 0,
          leadInWeeks: 0,
          earliest: null,
          testPatchWaitDays: null,
          injuresSkin: true,
        },
      ],
      away: [],
      closedWeekdays: [],
      closedDates: [],
      gaps: [],
      reviewWeeks: [],
    });
    expect(conflicts).toEqual([]);
    expect(sessions.map(({ dueOn }) => dueOn)).toEqual(["2026-11-23", "2026-12-21", "2027-01-18"]);
    expect(JSON.stringify(recordOf("treatments", "peel-lactic"))).toContain("4 to 6 weeks");
  },
  "SD-16": () => {
    expect(stepOf(answer(RED_MARK), "led-red")).toMatchObject({ role: "maintenance", evidence: "0" });
  },
  "SD-17": () => {
    expect(stepOf(answer(BROWN), "peel-salicylic")?.role).toBe("first-line");
    expect(stepOf(answer(BROWN), "topical-retinoid")?.role).toBe("home-care");
    expect(stepOf(answer(BOXCAR), "fractional-non-ablative")?.role).toBe("first-line");
    expect(stepOf(answer(BOXCAR), "microneedling")?.role).toBe("alternative");
  },
  "SD-18": () => {
    expect(sheet(answer(RED_MARK))).toMatch(/twice a day.*ceramides, glycerin or hyaluronic acid/);
    expect(stepOf(answer(RED_MARK), "moisturiser")?.dose).toBe("Twice a day");
  },
  "SD-19": () => {
    expect(stepOf(answer(RED_MARK), "sunscreen-spf30")).toMatchObject({ role: "lead-in", startWeek: 0 });
    expect(sheet(answer(RED_MARK))).toMatch(
      /SPF 30 or more every day, even when it is cloudy.*broad spectrum.*outside/,
    );
  },
  "SD-20": () => {
    expect(answer(RED_MARK, { picking: "sometimes" }).plan.advice).toContain("stop-picking");
    expect(answer(RED_MARK).plan.advice).toContain("gentle-skin-care");
    expect(sheet(answer(RED_MARK))).toMatch(/Do not scrub, and leave out harsh products/);
  },
  "SD-21": () => {
    expect(answer(RED_MARK).plan.advice).toContain("cool-compress");
    expect(sheet(answer(RED_MARK))).toContain("5 to 10 minutes, up to a few times a day");
  },
  "SD-22": () => {
    expect(sheet(answer(RED_MARK))).toContain("keep going and give it time");
  },
  "SD-23": () => {
    const words = sheet(answer(RED_MARK));
    for (const myth of [
      "Red marks are scars that stay",
      "You can scrub them off",
      "Only light skin gets them",
      "Make-up makes them worse",
    ])
      expect(words).toContain(myth);
  },
  "SD-24": () => {
    const words = sheet(answer(RED_MARK));
    expect(words).toMatch(/Treat spots early.*Do not squeeze/);
    expect(words).toContain("Niacinamide, panthenol or green tea");
    expect(words).toContain("marks last more than three months");
  },
  "SD-25": () => {
    expect(answer(RED_MARK).prognosis[0]?.statement).toContain("months");
    expect(sheet(answer(RED_MARK))).toMatch(/may stay dry and easy to upset.*keep them from going dark/);
  },
  "SD-26": () => {
    expect(rulesOfReferral(RED_MARK, { markDurationMonths: 3 })).not.toContain("REF-DURATION");
    expect(rulesOfReferral(RED_MARK, { markDurationMonths: 3.5 })).toContain("REF-DURATION");
    expect(rulesOfReferral(RED_MARK, { homeCareWeeksWithoutBenefit: 8 })).toContain("REF-HOME-CARE");
    expect(sheet(answer(RED_MARK))).toMatch(/more than three months, or if home care has not helped/);
  },
  "SD-27": () => {
    const { differential } = answer({ ...RED_MARK, sideLightShadow: false });
    expect(differential.filter(({ diagnosis }) => diagnosis.startsWith("atrophic-scar"))).not.toContainEqual(
      expect.objectContaining({ likelihood: "likely" }),
    );
    expect(sheet(answer(RED_MARK))).toMatch(
      /Most of these marks fade and leave no scar, but a few leave a dent/,
    );
    expect(sheet(answer(RED_MARK))).toContain("If you keep making the skin sore, it can leave dark marks");
  },
  "SD-28": () => {
    const words = sheet(answer(RED_MARK));
    expect(FAQ_PASSAGES).toHaveLength(10);
    for (const { title } of FAQ_PASSAGES) expect(words).toContain(title);
  },
  "SD-29": () => {
    const young = answer(RED_MARK, { markDurationMonths: 1 });
    const old = answer(RED_MARK, { markDurationMonths: 8 });
    expect(stepOf(young, "azelaic-acid")?.startWeek).toBe(0);
    expect(stepOf(young, "pulsed-dye-laser-595")?.startWeek).toBe(12);
    expect(stepOf(old, "azelaic-acid")?.startWeek).toBe(0);
    expect(stepOf(old, "pulsed-dye-laser-595")?.startWeek).toBe(4);
    expect(sheet(old)).toContain("start with creams, and add clinic visits if the marks stay");
  },
};

describe("each statement of the seed article is stated, recorded or acted on", () => {
  const rows = readSpec("seed-statements.csv");

  it.each(rows.map((row) => [row["id"] ?? "", row["statement"] ?? ""] as const))("%s: %s", (id) => {
    const shown = SHOWN[id];
    if (shown === undefined) throw new Error(`Nothing shows ${id}.`);
    shown();
  });

  it("none left out, in the table, in the guide and here", () => {
    const ids = SEED_STATEMENTS.map(({ id }) => id);
    expect(rows.map((row) => row["id"])).toEqual(ids);
    expect(Object.keys(SHOWN)).toEqual(ids);
    const page = JSON.stringify(recordOf("sources", "S0"));
    for (const { id, text } of SEED_STATEMENTS) expect(page, id).toContain(JSON.stringify(text));
  });
});
