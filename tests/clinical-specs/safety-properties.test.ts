import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recognisePatient } from "#lib/clinical/matching/recognise.ts";
import { CONDITIONS } from "#lib/catalogue/conditions/conditions.ts";
import { DRUGS } from "#lib/catalogue/drugs/drugs.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import type { CaseHistory, CasePatient, ClinicalCase } from "#lib/clinical/model/clinical-case.ts";
import type { TreatmentSafety } from "#lib/clinical/model/evaluation.ts";
import { SOURCE_POLICIES, STRICTEST_POLICIES } from "#lib/clinical/model/policies.ts";
import { TREATMENTS, VERDICTS, type Treatment } from "#lib/clinical/model/vocabulary.ts";
import { strictness } from "#lib/clinical/safety/verdict.ts";
import {
  anyAllergy,
  anyCase,
  anyCondition,
  anyMedication,
  anyProcedure,
} from "#tests/support/arbitrary-case.ts";
import { FACTOR_EXAMPLES } from "./factor-examples.ts";
import { joinDifferences } from "./join-differences.ts";
import { harmlessCase, safetyFor, safetyOf, type Difference } from "./safety-catalogue.ts";

/** The same ten thousand cases each time. */
const RUNS = { numRuns: 10_000, seed: 20260302 };
const SLOW = { timeout: 300_000 };

const factors = Object.keys(FACTOR_EXAMPLES);
const difference = (factor: string): Difference => FACTOR_EXAMPLES[factor] ?? {};

/** Factors that only ever add something; the others (age, skin type, sex) replace an answer by another. */
const ADDING = factors.filter((factor) => {
  const { patient, history } = difference(factor);
  const lists = [patient?.medications, patient?.conditions, patient?.allergies];
  return [...lists, history?.previousProcedures, history?.productsAtSite].some((list) => list !== undefined);
});

/** Treatments whose verdict is milder in the second judgement than in the first. */
function milderIn(
  first: ReadonlyMap<Treatment, TreatmentSafety>,
  second: ReadonlyMap<Treatment, TreatmentSafety>,
): string[] {
  return TREATMENTS.flatMap((treatment) => {
    const [was, is] = [first.get(treatment)?.verdict ?? "ok", second.get(treatment)?.verdict ?? "ok"];
    return strictness(is) < strictness(was) ? [`${treatment}: ${was}, then ${is}`] : [];
  });
}

const bytesOf = (theCase: ClinicalCase): string => JSON.stringify([...safetyOf(theCase).values()]);

/** One more thing that a patient may have: a name in a list, or a yes to a question. */
const anyAddition: fc.Arbitrary<(theCase: ClinicalCase) => ClinicalCase> = fc.oneof(
  anyCondition.map((one) => (asked: ClinicalCase) => ({
    ...asked,
    patient: { ...asked.patient, conditions: [...(asked.patient?.conditions ?? []), one] },
  })),
  anyMedication.map((one) => (asked: ClinicalCase) => ({
    ...asked,
    patient: { ...asked.patient, medications: [...(asked.patient?.medications ?? []), one] },
  })),
  anyAllergy.map((one) => (asked: ClinicalCase) => ({
    ...asked,
    patient: { ...asked.patient, allergies: [...(asked.patient?.allergies ?? []), one] },
  })),
  anyProcedure.map((one) => (asked: ClinicalCase) => ({
    ...asked,
    history: {
      ...asked.history,
      previousProcedures: [...(asked.history?.previousProcedures ?? []), one],
    },
  })),
  fc
    .constantFrom<CaseHistory>(
      { preoccupation: true },
      { photosensitivity: true },
      { systemicSymptoms: true },
      { flushing: true },
    )
    .map((answer) => (asked: ClinicalCase) => ({ ...asked, history: { ...asked.history, ...answer } })),
  fc
    .constantFrom<CasePatient>({ pregnant: true }, { breastfeeding: true }, { planningPregnancy: true })
    .map((answer) => (asked: ClinicalCase) => ({ ...asked, patient: { ...asked.patient, ...answer } })),
);

/** Answers that safety rests on, by their paths. */
const SAFETY_ANSWERS = [
  "patient.ageYears",
  "patient.sex",
  "patient.fitzpatrick",
  "patient.pregnant",
  "patient.breastfeeding",
  "patient.planningPregnancy",
  "patient.allergies",
  "patient.conditions",
  "patient.medications",
  "history.activeAcne",
  "history.activeAcneType",
  "history.tannedWithinWeeks",
  "history.keloid",
  "history.previousProcedures",
  "history.productsAtSite",
  "history.preoccupation",
] as const;

const PREGNANCY: readonly string[] = [
  "patient.pregnant",
  "patient.breastfeeding",
  "patient.planningPregnancy",
];

/**
 * Factors that a condition may tell of and that have a question of their own: once that is answered, the list of
 * conditions is not asked for them ("not pregnant" and "expecting a baby" contradict each other).
 */
const HAS_OWN_QUESTION =
  /^SF-(pregnancy|breastfeeding|keloid-tendency|recent-tan-or-sunburn|salicylate-allergy|lidocaine-or-metal-allergy)-/u;

/** Answers that nobody asks for, and that count all the same: a pregnancy of a man, nodules in acne that is mild. */
function isOdd(asked: ClinicalCase, path: string): boolean {
  const { patient, history } = asked;
  if (path === "history.activeAcneType") return history?.activeAcne === "mild";
  if (patient?.sex !== "male") return false;
  const conditions = path === "patient.conditions" ? recognisePatient(engineCatalogue, asked).conditions : [];
  return (
    PREGNANCY.includes(path) ||
    conditions?.some(({ id }) => id === "pregnancy" || id === "breastfeeding") === true
  );
}

/** The case with one of its answers exchanged for that of another case, or for none. */
function answeredAs(asked: ClinicalCase, path: string, other: ClinicalCase | null): ClinicalCase {
  const [part = "", key = ""] = path.split(".");
  const from: Readonly<Record<string, unknown>> = {
    ...(part === "patient" ? other?.patient : other?.history),
  };
  const answer = { [key]: from[key] ?? null };
  return part === "patient"
    ? { ...asked, patient: { ...asked.patient, ...answer } }
    : { ...asked, history: { ...asked.history, ...answer } };
}

/**
 * What is certain: verdicts without the warnings that only stand until something is confirmed, and without that of a
 * possible pregnancy, which is assumed of a woman whose age was not asked.
 */
function certainOf(safety: ReadonlyMap<Treatment, TreatmentSafety>): Map<Treatment, TreatmentSafety> {
  return new Map(
    [...safety].map(([treatment, entry]) => {
      const certain = entry.because.filter(
        (reason) =>
          !/^(To be confirmed|May be)/u.test(reason.text) && !reason.rule.startsWith("SF-childbearing-"),
      );
      const verdicts = certain.map((reason) => reason.verdict);
      const verdict = VERDICTS.findLast((one) => verdicts.includes(one)) ?? "ok";
      return [treatment, { ...entry, verdict }];
    }),
  );
}

const RULES_TEXT = JSON.stringify([engineCatalogue.lookAgainRules, engineCatalogue.prognosisRules]);
const inNoRule = (kinds: readonly string[], id: string): boolean =>
  kinds.every((kind) => !RULES_TEXT.includes(`"${kind}.${id}"`));
const CONTAINED = new Set(engineCatalogue.treatments.flatMap((treatment) => treatment.substances));
const UNRELATED_MEDICINES = DRUGS.filter(
  ({ id, classes, classesByRoute }) =>
    classes.length === 0 &&
    Object.keys(classesByRoute).length === 0 &&
    !CONTAINED.has(id) &&
    inNoRule(["medication", "current"], id),
).map(({ id }) => id.replaceAll("-", " "));
const UNRELATED_CONDITIONS = CONDITIONS.filter(
  ({ id, factors: certain, possibleFactors }) =>
    certain.length === 0 && possibleFactors.length === 0 && inNoRule(["condition", "everHad"], id),
).map(({ id }) => id.replaceAll("-", " "));

describe("safety, whatever the patient has", SLOW, () => {
  it("never becomes milder when a factor of the matrix is added to others", () => {
    const someFactors = fc.uniqueArray(fc.constantFrom(...factors), { maxLength: 4 });
    fc.assert(
      fc.property(someFactors, fc.constantFrom(...ADDING), (present, added) => {
        const before = present.map(difference).reduce(joinDifferences, { patient: {}, history: {} });
        const after = joinDifferences(before, difference(added));
        expect(milderIn(safetyOf(harmlessCase(before)), safetyOf(harmlessCase(after)))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("never becomes milder with any further condition, medicine, allergy, procedure or positive answer", () => {
    fc.assert(
      fc.property(anyCase, anyAddition, (asked, add) => {
        expect(milderIn(safetyOf(asked), safetyOf(add(asked)))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("is not changed by a medicine or condition that no rule names, by notes or by the seen colour", () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.constantFrom(...UNRELATED_MEDICINES),
        fc.constantFrom(...UNRELATED_CONDITIONS),
        (anything, medicine, condition) => {
          const { conditions, medications } = anything.patient ?? {};
          const asked = {
            ...anything,
            patient: { ...anything.patient, conditions: conditions ?? [], medications: medications ?? [] },
          };
          const more: ClinicalCase = {
            ...asked,
            notes: "Likes to swim.",
            patient: {
              ...asked.patient,
              monk: 9,
              conditions: [...asked.patient.conditions, condition],
              medications: [...asked.patient.medications, { name: medicine, status: "current" }],
            },
          };
          expect(bytesOf(more)).toBe(bytesOf(asked));
        },
      ),
      RUNS,
    );
  });

  it("never takes what was not asked for a no: the answer that would be stricter is asked for", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...SAFETY_ANSWERS), (theCase, path) => {
        fc.pre(!isOdd(theCase, path));
        const known = safetyOf(theCase);
        const unasked = safetyOf(answeredAs(theCase, path, null));
        for (const [treatment, entry] of unasked) {
          const reasons = known.get(treatment)?.because ?? [];
          const asked = reasons.filter(
            ({ rule }) => path !== "patient.conditions" || !HAS_OWN_QUESTION.test(rule),
          );
          const verdict = VERDICTS.findLast((one) => asked.some((reason) => reason.verdict === one)) ?? "ok";
          if (strictness(verdict) > strictness(entry.verdict)) {
            // How bad the acne is is asked before of which kind it is.
            const question = path === "history.activeAcneType" ? /^history\.activeAcne/u : path;
            const asks = entry.stillToAsk.filter((open) => open.match(question) !== null);
            expect(asks, `${treatment} would be ${verdict}`).not.toEqual([]);
          }
        }
      }),
      RUNS,
    );
  });

  it("never becomes milder than what was certain when a question that was open is answered", () => {
    fc.assert(
      fc.property(anyCase, anyCase, fc.constantFrom(...SAFETY_ANSWERS), (asked, other, path) => {
        // "No acne today" takes back the nodules that another answer told of.
        fc.pre(
          path !== "history.activeAcne" || asked.history?.activeAcneType?.includes("nodulocystic") !== true,
        );
        const open = answeredAs(asked, path, null);
        const answered = answeredAs(open, path, other);
        expect(milderIn(certainOf(safetyOf(open)), safetyOf(answered))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("is never milder by the strictest policy than by the labels or the consensus", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...SOURCE_POLICIES), fc.nat(2), (asked, choice, which) => {
        const policy =
          (["isotretinoin", "photosensitisers", "deviceLimits"] as const)[which] ?? "isotretinoin";
        const chosen = safetyOf(asked, { [policy]: choice });
        expect(milderIn(chosen, safetyOf(asked, STRICTEST_POLICIES))).toEqual([]);
      }),
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
