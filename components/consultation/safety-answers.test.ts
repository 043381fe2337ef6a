import { describe, expect, it } from "vitest";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { emptyDraft } from "#lib/schemas/consultation-draft.ts";
import type { ChartedAnswers } from "./safety-answers.ts";
import { answerNoneApply, answerTan, answerToday, openSafetyQuestions, todays } from "./safety-answers.ts";

const TODAY = "2026-11-23";
const CHART: ChartedAnswers = {
  sex: "female",
  keloid: null,
  pregnant: null,
  breastfeeding: null,
  planningPregnancy: null,
  pregnancyAskedOn: null,
};
const MALE: ChartedAnswers = { ...CHART, sex: "male" };
const draft = (change: Partial<ConsultationDraft> = {}): ConsultationDraft => ({
  ...emptyDraft(),
  ...change,
});

describe("answers that count for the day", () => {
  it("carry the day they were given on", () => {
    const answered = answerToday(draft(), "cold-sores", TODAY, { coldSores: "past" });
    expect(answered.safety).toMatchObject({ coldSores: "past", confirmedOn: { "cold-sores": TODAY } });
    expect(todays(answered, "cold-sores", "2026-11-24", answered.safety.coldSores)).toBeNull();
  });

  it("take no answer about pregnancy along from an earlier day", () => {
    const earlier = answerToday(draft(), "pregnancy", "2026-11-01", {
      pregnant: false,
      breastfeeding: true,
      planningPregnancy: false,
    });
    const answered = answerToday(earlier, "pregnancy", TODAY, { planningPregnancy: true });
    expect(answered.safety).toEqual({
      pregnant: null,
      breastfeeding: null,
      planningPregnancy: true,
      confirmedOn: { pregnancy: TODAY },
    });
    const second = answerToday(answered, "pregnancy", TODAY, { pregnant: false });
    expect(second.safety).toMatchObject({ pregnant: false, breastfeeding: null, planningPregnancy: true });
  });

  it("keep a tan beside the history, and forget the day when the answer is taken back", () => {
    const tanned = answerTan(draft(), 2, TODAY);
    expect(tanned.history.tannedWithinWeeks).toBe(2);
    expect(tanned.safety.confirmedOn.tan).toBe(TODAY);
    expect(answerTan(tanned, null, TODAY).safety.confirmedOn).toEqual({});
  });
});

describe("answering that none apply", () => {
  it("names every question it answers, and leaves none of them open", () => {
    const named = openSafetyQuestions(draft(), CHART, TODAY);
    expect(named).toContain("pregnancy");
    expect(named).toContain("cold sores");
    const answered = answerNoneApply(draft(), CHART, TODAY);
    expect(openSafetyQuestions(answered, CHART, TODAY)).toEqual([]);
    expect(answered.history.tannedWithinWeeks).toBe(-1);
  });

  it("changes no answer that was given today", () => {
    const given = answerTan(
      answerToday(draft({ history: { keloid: "family" } }), "cold-sores", TODAY, { coldSores: "recurrent" }),
      1,
      TODAY,
    );
    const answered = answerNoneApply(given, CHART, TODAY);
    expect(answered.safety.coldSores).toBe("recurrent");
    expect(answered.history).toMatchObject({ keloid: "family", tannedWithinWeeks: 1 });
  });

  it("asks again what was answered on an earlier day", () => {
    const stale = answerToday(draft(), "infection", "2026-11-01", { infectionAtSite: true });
    expect(openSafetyQuestions(stale, MALE, TODAY)).toContain("infection at the site");
    expect(answerNoneApply(stale, MALE, TODAY).safety.infectionAtSite).toBe(false);
  });

  it("never overwrites what the chart knows", () => {
    const known: ChartedAnswers = { ...CHART, keloid: "self", pregnant: true, pregnancyAskedOn: TODAY };
    expect(openSafetyQuestions(draft(), known, TODAY)).not.toContain("keloids");
    expect(openSafetyQuestions(draft(), known, TODAY)).not.toContain("pregnancy");
    const answered = answerNoneApply(draft(), known, TODAY);
    expect(answered.history.keloid).toBe("self");
    expect(answered.safety.pregnant).toBe(true);
  });

  it("does not ask a male patient about pregnancy, nor answer it for him", () => {
    expect(openSafetyQuestions(draft(), MALE, TODAY)).not.toContain("pregnancy");
    expect(answerNoneApply(draft(), MALE, TODAY).safety.pregnant).toBeUndefined();
    expect(openSafetyQuestions(draft(), { ...CHART, sex: null }, TODAY)).toContain("pregnancy");
  });
});
