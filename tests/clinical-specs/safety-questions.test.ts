import { describe, expect, it } from "vitest";
import { TREATMENT_ENTRIES } from "#lib/catalogue/treatments/treatments.ts";
import type { CaseHistory, CasePatient, ClinicalCase } from "#lib/clinical/model/clinical-case.ts";
import type { Treatment } from "#lib/clinical/model/vocabulary.ts";
import { strictness } from "#lib/clinical/safety/verdict.ts";
import { FACTOR_EXAMPLES } from "./factor-examples.ts";
import { safetyFor, safetyOf } from "./safety-catalogue.ts";

/** A patient of whom nothing was asked. */
const UNKNOWN: ClinicalCase = { id: "case", on: "2026-03-02", patient: {}, history: {}, findings: [] };

type Answer = { readonly patient?: CasePatient; readonly history?: CaseHistory };

/** Answers that tell by another question what an example patient tells by its own. */
const ALSO_TOLD: Readonly<Record<string, readonly Answer[]>> = {
  "patient.conditions": ["pregnant", "breastfeeding", "keloid"].map((name) => ({
    patient: { conditions: [name] },
  })),
  "patient.medications": [{ patient: { medications: [{ name: "brivudine", status: "current" }] } }],
  "history.productsAtSite": [{ history: { productsAtSite: ["tretinoin cream"] } }],
};

/** Answers to one question that some example patient gives, and an allergy to what the treatment contains. */
function answersTo(path: string, treatment: Treatment): readonly Answer[] {
  const [part = "", key = ""] = path.split(".");
  const given = Object.values(FACTOR_EXAMPLES).flatMap((example): Answer[] => {
    const from: Readonly<Record<string, unknown>> = {
      ...(part === "patient" ? example.patient : example.history),
    };
    if (from[key] === undefined) return [];
    return [part === "patient" ? { patient: { [key]: from[key] } } : { history: { [key]: from[key] } }];
  });
  const substances = TREATMENT_ENTRIES.find((entry) => entry.id === treatment)?.substances ?? [];
  const allergies = path === "patient.allergies" ? substances.map((name) => name.replaceAll("-", " ")) : [];
  return [
    ...given,
    ...(ALSO_TOLD[path] ?? []),
    ...allergies.map((name): Answer => ({ patient: { allergies: [name] } })),
  ];
}

describe("the questions still to ask", () => {
  it("are those alone of which an answer makes the verdict stricter, for every treatment", () => {
    for (const [treatment, entry] of safetyOf(UNKNOWN)) {
      for (const path of entry.stillToAsk) {
        const worse = answersTo(path, treatment).some(
          (answer) =>
            strictness(safetyFor(treatment, { ...UNKNOWN, ...answer }).verdict) > strictness(entry.verdict),
        );
        expect(worse, `${treatment} asks ${path}`).toBe(true);
      }
    }
  });

  it("could forbid the treatment where they are said to", () => {
    for (const [treatment, entry] of safetyOf(UNKNOWN)) {
      for (const path of entry.stillToAsk) {
        const forbids = answersTo(path, treatment).some(
          (answer) =>
            strictness(safetyFor(treatment, { ...UNKNOWN, ...answer }).verdict) >= strictness("override"),
        );
        expect(forbids, `${treatment} may be forbidden by ${path}`).toBe(entry.mayForbid.includes(path));
      }
    }
  });

  it("never ask for a tan, a keloid, an earlier procedure or the skin type before a plain cream", () => {
    const asks = ["azelaic-acid", "niacinamide", "vitamin-c", "benzoyl-peroxide", "dapsone-gel"] as const;
    for (const treatment of asks) {
      const { stillToAsk } = safetyFor(treatment, UNKNOWN);
      expect(stillToAsk.filter((path) => /tanned|keloid|Procedures|fitzpatrick/u.test(path))).toEqual([]);
    }
  });
});
