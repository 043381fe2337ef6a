import { describe, expect, it } from "vitest";
import { freshAnswers } from "./fresh-answers.ts";

const given = (id: string, on?: string) => ({ [id]: { answer: "no" as const, on } });

describe("answers of the checklist on the day of a session", () => {
  it.each([
    ["pregnant", "2026-11-23", true],
    ["pregnant", "2026-11-22", false],
    ["wants-to-stop", "2026-11-22", false],
    ["tan-or-sunburn", "2026-11-22", false],
    ["cold-sore-now", "2026-11-22", false],
    ["infection-or-wound", "2026-11-22", false],
    ["new-medicines", "2026-10-24", true],
    ["new-medicines", "2026-10-23", false],
    ["new-allergy", "2026-11-22", true],
    ["isotretinoin-now", "2026-10-24", true],
    ["test-patch-fine", "2026-11-22", false],
    ["a-question-of-another-version", "2026-11-22", false],
  ])("%s answered on %s counts: %s", (id, on, counts) => {
    expect(Object.keys(freshAnswers(given(id, on), "2026-11-23"))).toEqual(counts ? [id] : []);
  });

  it("does not count what nobody knows the day of, and counts what was answered about an earlier day", () => {
    expect(freshAnswers(given("pregnant"), "2026-11-23")).toEqual({});
    expect(freshAnswers(given("pregnant", "2026-11-23"), "2026-11-20")).toHaveProperty("pregnant");
  });
});
