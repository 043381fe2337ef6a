import { describe, expect, it } from "vitest";
import type { RecognisedFacts } from "../matching/recognised-facts.ts";
import type { ClinicalCase } from "../model/clinical-case.ts";
import { collectCaseFacts } from "./case-facts.ts";
import { factReader, factTable, type NamedFacts } from "./fact-table.ts";

const NOTHING: RecognisedFacts = {
  medications: null,
  products: null,
  conditions: null,
  allergies: null,
  procedures: null,
  tried: [],
  unrecognised: [],
  didYouMean: [],
};

const lookUpFact = (facts: NamedFacts, name: string) => factReader(name)(factTable(facts));

function rosacea(match: "exact" | "spelling" | "doubtful", path = "patient.conditions.0") {
  return { id: "rosacea", path, match, status: "current" as const, lastEpisodeMonthsAgo: null };
}

function factOf(conditions: RecognisedFacts["conditions"]) {
  const facts = collectCaseFacts({ id: "a", findings: [] }, { ...NOTHING, conditions });
  return lookUpFact(facts, "condition.rosacea");
}

describe("facts that come from typed names", () => {
  it("are present when the name was recognised, and with a slip of spelling", () => {
    expect(factOf([rosacea("exact")]).value).toEqual(["rosacea"]);
    expect(factOf([rosacea("spelling")]).value).toEqual(["rosacea"]);
  });

  it("stay an open question at their own line when the match is doubtful", () => {
    expect(factOf([rosacea("doubtful")])).toEqual({ at: "patient.conditions.0", value: null });
  });

  it("stay certain when a doubtful name means the same", () => {
    expect(factOf([rosacea("exact"), rosacea("doubtful", "patient.conditions.1")]).value).toEqual([
      "rosacea",
    ]);
  });

  it("are absent when the list was asked for and does not hold them, and open when nobody asked", () => {
    expect(factOf([]).value).toEqual([]);
    expect(factOf(null).value).toBeNull();
  });
});

describe("what happened lately", () => {
  const factsOf = (theCase: Partial<ClinicalCase>) =>
    collectCaseFacts({ id: "a", findings: [], ...theCase }, NOTHING);

  it("holds a medicine begun within two months, whatever its name, and not one that was never taken", () => {
    const begun = (startedMonthsAgo: number, status: "current" | "never" = "current") =>
      lookUpFact(
        factsOf({ patient: { medications: [{ name: "any", status, startedMonthsAgo }] } }),
        "derived.newMedicine",
      ).value;
    expect([begun(0), begun(2), begun(3), begun(1, "never")]).toEqual([true, true, false, false]);
  });

  it("holds a procedure that made things worse within two months", () => {
    const after = (outcome: "better" | "worse", monthsAgo: number) =>
      lookUpFact(
        factsOf({ history: { previousProcedures: [{ treatment: "any", outcome, monthsAgo }] } }),
        "derived.worseAfterProcedure",
      ).value;
    expect([after("worse", 1), after("worse", 3), after("better", 1)]).toEqual([true, false, false]);
  });

  it("is open where the lists were never asked for", () => {
    expect(lookUpFact(factsOf({}), "derived.newMedicine").value).toBeNull();
    expect(lookUpFact(factsOf({}), "derived.worseAfterProcedure").value).toBeNull();
  });
});
