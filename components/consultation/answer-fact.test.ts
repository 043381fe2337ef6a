import { describe, expect, it } from "vitest";
import { emptyDraft } from "#lib/schemas/consultation-draft.ts";
import { answerFact, canAnswer } from "./answer-fact.ts";

const TODAY = "2026-11-23";
const FINDING = { id: "019aaaaa-0000-7000-8000-000000000001" };

describe("answering a question of the live panel with one tap", () => {
  it("writes the answer where the path says", () => {
    const draft = {
      ...emptyDraft(),
      findings: [FINDING, { ...FINDING, id: "019aaaaa-0000-7000-8000-000000000002" }],
    };
    expect(answerFact(draft, "history.flushing", false, TODAY).history.flushing).toBe(false);
    expect(answerFact(draft, "findings.1.sideLightShadow", true, TODAY).findings[1]).toMatchObject({
      sideLightShadow: true,
    });
    expect(answerFact(draft, "findings.1.sideLightShadow", true, TODAY).findings[0]).toEqual(FINDING);
  });

  it("dates an answer that counts for the day only", () => {
    expect(answerFact(emptyDraft(), "patient.pregnant", false, TODAY).safety).toEqual({
      pregnant: false,
      confirmedOn: { pregnancy: TODAY },
    });
  });

  it("leaves alone what is no yes/no fact of the visit", () => {
    const draft = emptyDraft();
    for (const path of ["history.onset", "patient.sex", "findings.0.dermoscopy", "patient.allergies", "x"]) {
      expect(canAnswer(path)).toBe(false);
      expect(answerFact(draft, path, true, TODAY)).toBe(draft);
    }
  });
});
