import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseHistory, CasePatient, ClinicalCase } from "#lib/clinical/model/clinical-case.ts";
import { FITZPATRICK_TYPES, TREATMENTS, VERDICTS } from "#lib/clinical/model/vocabulary.ts";
import { strictness } from "#lib/clinical/safety/verdict.ts";
import { FACTOR_EXAMPLES } from "./factor-examples.ts";
import { harmlessCase, safetyFor, safetyOf, type Difference } from "./safety-catalogue.ts";

const RUNS = { numRuns: 400, seed: 20260302 };

const factors = Object.keys(FACTOR_EXAMPLES);
const difference = (factor: string): Difference => FACTOR_EXAMPLES[factor] ?? {};

/** Lists of both are joined, single answers of the second win. */
function join(one: Difference, other: Difference): Difference {
  const patient: CasePatient = {
    ...one.patient,
    ...other.patient,
    medications: [...(one.patient?.medications ?? []), ...(other.patient?.medications ?? [])],
    conditions: [...(one.patient?.conditions ?? []), ...(other.patient?.conditions ?? [])],
    allergies: [...(one.patient?.allergies ?? []), ...(other.patient?.allergies ?? [])],
  };
  const history: CaseHistory = {
    ...one.history,
    ...other.history,
    previousProcedures: [
      ...(one.history?.previousProcedures ?? []),
      ...(other.history?.previousProcedures ?? []),
    ],
    productsAtSite: [...(one.history?.productsAtSite ?? []), ...(other.history?.productsAtSite ?? [])],
  };
  return { patient, history };
}

/** Factors that only ever add something; the others (age, skin type, sex) replace an answer by another. */
const ADDING = factors.filter((factor) => {
  const { patient, history } = difference(factor);
  const lists = [patient?.medications, patient?.conditions, patient?.allergies];
  return [...lists, history?.previousProcedures, history?.productsAtSite].some((list) => list !== undefined);
});

const someFactors = fc.uniqueArray(fc.constantFrom(...factors), { maxLength: 4 });
const caseWith = (list: readonly string[]): ClinicalCase =>
  harmlessCase(list.map(difference).reduce(join, { patient: {}, history: {} }));

describe("safety, whatever the patient has", () => {
  it("never becomes milder when a contraindication is added", () => {
    fc.assert(
      fc.property(someFactors, fc.constantFrom(...ADDING), (present, added) => {
        const before = safetyOf(caseWith(present));
        const after = safetyOf(
          harmlessCase(join([...present].map(difference).reduce(join, {}), difference(added))),
        );
        for (const treatment of TREATMENTS) {
          const [was, is] = [before.get(treatment), after.get(treatment)];
          expect(strictness(is?.verdict ?? "ok")).toBeGreaterThanOrEqual(strictness(was?.verdict ?? "ok"));
        }
      }),
      RUNS,
    );
  });

  it("is not changed by a fact that has nothing to do with it", () => {
    fc.assert(
      fc.property(
        someFactors,
        fc.constantFrom("paracetamol", "levothyroxine", "salbutamol"),
        (present, harmless) => {
          const plain = caseWith(present);
          const more = harmlessCase(
            join([...present].map(difference).reduce(join, {}), {
              patient: { medications: [{ name: harmless, status: "current" }], conditions: ["migraine"] },
            }),
          );
          const noted = { ...more, notes: "Likes to swim.", patient: { ...more.patient, monk: 9 } };
          expect(JSON.stringify([...safetyOf(noted).values()])).toBe(
            JSON.stringify([...safetyOf(plain).values()]),
          );
        },
      ),
      RUNS,
    );
  });

  it("has an outcome for every treatment with every factor, known, unknown or absent", () => {
    for (const factor of factors) {
      for (const treatment of TREATMENTS) {
        const entry = safetyFor(treatment, harmlessCase(difference(factor)));
        expect(VERDICTS).toContain(entry.verdict);
        expect(entry.because.every((reason) => reason.text.length > 10)).toBe(true);
      }
    }
    const nothing = safetyOf({ id: "case", on: "2026-03-02", findings: [] });
    expect([...nothing.keys()]).toEqual([...TREATMENTS]);
  });

  it("rests on what is known, and lists a question wherever an answer could be stricter", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ADDING), (factor) => {
        const open = harmlessCase();
        const asked = difference(factor);
        const unknown: ClinicalCase = {
          ...open,
          patient: {
            ...open.patient,
            ...(asked.patient?.medications ? { medications: null } : {}),
            ...(asked.patient?.conditions ? { conditions: null } : {}),
            ...(asked.patient?.allergies ? { allergies: null } : {}),
          },
          history: {
            ...open.history,
            ...(asked.history?.previousProcedures ? { previousProcedures: null } : {}),
            ...(asked.history?.productsAtSite ? { productsAtSite: null } : {}),
          },
        };
        const worst = safetyOf(harmlessCase(asked));
        for (const [treatment, entry] of safetyOf(unknown)) {
          const verdict = worst.get(treatment)?.verdict ?? "ok";
          if (strictness(verdict) > strictness(entry.verdict)) expect(entry.stillToAsk).not.toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it("changes with the skin type only through a rule that names the skin type", () => {
    const light = safetyOf(harmlessCase());
    for (const type of FITZPATRICK_TYPES) {
      for (const [treatment, entry] of safetyOf(harmlessCase({ patient: { fitzpatrick: type } }))) {
        const other = entry.because.filter((reason) => !reason.rule.startsWith("SF-fst-"));
        expect(other).toEqual(light.get(treatment)?.because);
      }
    }
  });
});

describe("safety questions", () => {
  it("ask about pregnancy unless the patient is a man", () => {
    const asks = (sex: "female" | "male" | "other" | null): boolean =>
      safetyFor("microneedling", harmlessCase({ patient: { sex } })).stillToAsk.includes("patient.pregnant");
    expect([asks("female"), asks("other"), asks(null), asks("male")]).toEqual([true, true, true, false]);
  });

  it("do not take an unknown age for an adult's", () => {
    const filler = safetyFor("dermal-filler-ha", harmlessCase({ patient: { ageYears: null } }));
    expect(filler.stillToAsk).toContain("patient.ageYears");
  });

  it("never take the seen colour of the skin for its type", () => {
    const asked = harmlessCase({ patient: { fitzpatrick: null, monk: 10 } });
    const ipl = safetyFor("ipl", asked);
    expect([ipl.verdict, ipl.stillToAsk]).toEqual(["ok", ["patient.fitzpatrick"]]);
  });

  it("ask whether epilepsy is set off by light and whether diabetes is controlled, and warn meanwhile", () => {
    const epilepsy = safetyFor("ipl", harmlessCase({ patient: { conditions: ["fits"] } }));
    expect([epilepsy.verdict, epilepsy.stillToAsk]).toEqual(["caution", ["patient.conditions.0.detail"]]);
    const diabetes = safetyFor("microneedling", harmlessCase({ patient: { conditions: ["diabetes"] } }));
    expect([diabetes.verdict, diabetes.stillToAsk]).toEqual(["caution", ["patient.conditions.0.detail"]]);
  });
});

describe("allergies", () => {
  it.each([
    ["aspirin", "peel-salicylic"],
    ["salicylic acid", "peel-jessner"],
    ["doxycycline", "oral-tetracycline"],
    ["minocycline", "oral-tetracycline"],
    ["adapalene", "oral-isotretinoin"],
    ["tranexamic acid", "topical-tranexamic-acid"],
    ["hydroquinone", "triple-combination-cream"],
    ["triamcinolone", "intralesional-triamcinolone"],
    ["hyaluronic acid", "dermal-filler-ha"],
    ["acyclovir", "antiviral-prophylaxis"],
    ["benzoyl peroxide", "benzoyl-peroxide"],
  ] as const)("to %s blocks %s", (allergy, treatment) => {
    expect(safetyFor(treatment, harmlessCase({ patient: { allergies: [allergy] } })).verdict).toBe("block");
  });

  it("to something unrelated changes nothing", () => {
    const plain = JSON.stringify([...safetyOf(harmlessCase()).values()]);
    const allergic = harmlessCase({ patient: { allergies: ["penicillin", "shellfish", "pollen"] } });
    expect(JSON.stringify([...safetyOf(allergic).values()])).toBe(plain);
  });
});

describe("a harmless patient", () => {
  it("of 30, a man with skin type II, has nothing to be warned of and nothing left to ask", () => {
    const entries = [...safetyOf(harmlessCase()).values()];
    expect(entries.filter((entry) => entry.verdict !== "ok" || entry.stillToAsk.length > 0)).toEqual([]);
  });

  it("who is a woman is warned of two treatments only, both known to harm a pregnancy", () => {
    const patient = {
      sex: "female",
      pregnant: false,
      breastfeeding: false,
      planningPregnancy: false,
    } as const;
    const warned = [...safetyOf(harmlessCase({ patient })).values()].filter(
      (entry) => entry.verdict !== "ok",
    );
    expect(warned.map((entry) => `${entry.treatment} ${entry.verdict}`)).toEqual([
      "oral-isotretinoin caution",
      "intralesional-5-fu caution",
    ]);
  });

  it("who takes common medicines and has common conditions is warned of nothing", () => {
    const medications = [
      "paracetamol",
      "levothyroxine",
      "salbutamol",
      "cetirizine",
      "omeprazole",
      "sertraline",
    ].map((name) => ({ name, status: "current" as const }));
    const patient = { medications, conditions: ["migraine", "hay fever", "IBS"], allergies: ["penicillin"] };
    const warned = [...safetyOf(harmlessCase({ patient })).values()].filter(
      (entry) => entry.verdict !== "ok",
    );
    expect(warned).toEqual([]);
  });

  it("who had acne treatment long ago is warned of nothing", () => {
    const medications = [
      { name: "Roaccutane", status: "stopped", stoppedMonthsAgo: 24 },
      { name: "doxycycline", status: "stopped", stoppedMonthsAgo: 12 },
    ] as const;
    const warned = [...safetyOf(harmlessCase({ patient: { medications } })).values()];
    expect(warned.filter((entry) => entry.verdict !== "ok" || entry.stillToAsk.length > 0)).toEqual([]);
  });
});
