import { describe, expect, it } from "vitest";
import { TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import { TREATMENT_ENTRIES } from "../treatments/treatments.ts";
import { diagnosisShortWords, diagnosisWords } from "./diagnoses.ts";
import { factName, factQuestion, factStatement, isYesNoFact, withFactWords } from "./facts.ts";
import { placeWords } from "./findings.ts";
import { TREATMENT_GROUPS, TREATMENT_WORDS, treatmentWords } from "./treatments.ts";

describe("words for terms", () => {
  it("name every treatment as the catalogue does", () => {
    expect(Object.entries(TREATMENT_WORDS).toSorted()).toEqual(
      TREATMENT_ENTRIES.map(({ id, name }) => [id, name]).toSorted(),
    );
  });

  it("put every treatment into exactly one group", () => {
    expect(TREATMENT_GROUPS.flatMap(({ treatments }) => treatments).toSorted()).toEqual(
      [...TREATMENTS].toSorted(),
    );
  });

  it("spell a term they do not know, so that an old record never shows an empty name", () => {
    expect(treatmentWords("old-lamp")).toBe("Old lamp");
    expect(diagnosisWords("constructor")).toBe("Constructor");
  });

  it("name marks and their imitators, at length and in short", () => {
    expect(diagnosisWords("post-inflammatory-erythema")).toBe("Post-inflammatory erythema");
    expect(diagnosisShortWords("post-inflammatory-erythema")).toBe("PIE");
    expect(diagnosisShortWords("rosacea")).toBe("Rosacea");
  });
});

describe("words for places", () => {
  it.each([
    [["cheek"], "right", "Right cheek"],
    [["cheek", "temple"], "both", "Both sides, cheek, temple"],
    [["upper-lip"], null, "Upper lip"],
    [[], "left", "Site not recorded"],
    [null, null, "Site not recorded"],
  ])("say %j on side %s as “%s”", (sites, side, words) => {
    expect(placeWords(sites, side)).toBe(words);
  });
});

describe("words for facts", () => {
  it.each([
    ["findings.0.blanches=yes", "blanches"],
    ["findings.1.surface=flat", "flat"],
    ["findings.0.sideLightShadow=false", "no shadow under raking light"],
    ["history.acneAtSite=true", "acne was at these sites"],
    ["history.activeAcne=severe", "active acne severe"],
    ["history.tannedWithinWeeks=-1", "no tan"],
    ["history.tannedWithinWeeks=2", "2 weeks since a tan or sunburn"],
    ["findings.0.lesions=papule,pustule", "papule, pustule"],
    ["findings.0.symptoms=none", "no symptoms"],
    ["patient.conditions.0=rosacea", "conditions: rosacea"],
  ])("tell %s as “%s”", (fact, words) => {
    expect(factStatement(fact)).toBe(words);
  });

  it("say which finding a fact belongs to where there are several", () => {
    expect(factStatement("findings.1.colour=red", true)).toBe("red (finding 2)");
  });

  it("ask for what is open, and know what yes or no settles", () => {
    expect(factQuestion("history.flushing")).toEqual({ text: "Flushing?", finding: null });
    expect(factQuestion("findings.2.dermoscopy")).toEqual({
      text: "What does dermoscopy show?",
      finding: 3,
    });
    expect(factName("findings.2.dermoscopy")).toBe("dermoscopy of finding 3");
    expect(factQuestion("history.previousProcedures.0.monthsAgo").text).toBe(
      "How many months ago was procedure 1?",
    );
    expect(factQuestion("history.productsAtSite.1.name").text).toBe("What exactly is the name of product 2?");
    expect(factName("history.previousProcedures.0.monthsAgo")).toBe("months since procedure 1");
    expect(isYesNoFact("history.flushing")).toBe(true);
    expect(isYesNoFact("findings.0.sideLightShadow")).toBe(true);
    expect(isYesNoFact("history.onset")).toBe(false);
  });

  it("take the place of paths inside the engine's sentences", () => {
    expect(withFactWords("Flushes easily (history.flushing=true).")).toBe("Flushes easily (flushing).");
    expect(withFactWords("Skin type V: more risk.")).toBe("Skin type V: more risk.");
  });
});
