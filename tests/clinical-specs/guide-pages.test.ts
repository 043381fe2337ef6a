import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { ENGINE_STEPS } from "#lib/catalogue/guide/engine-steps.ts";
import { recordOf } from "#lib/catalogue/guide/guide.ts";
import { TREATMENT_ENTRIES } from "#lib/catalogue/treatments/treatments.ts";
import { evaluate } from "#lib/clinical/evaluate.ts";
import type { ClinicalCase } from "#lib/clinical/model/clinical-case.ts";
import type { Evaluation, Reason } from "#lib/clinical/model/evaluation.ts";
import { STRICTEST_POLICIES, type SourcePolicy } from "#lib/clinical/model/policies.ts";
import { FACTOR_EXAMPLES } from "./factor-examples.ts";
import { caseOf, readSpec } from "./read-spec.ts";
import { harmlessCase } from "./safety-catalogue.ts";

/** Tables whose rows describe a case in the columns `finding1`, `history` and `patient`. */
const TABLES_OF_CASES = [
  "differential-vignettes.csv",
  "differential-thresholds.csv",
  "look-again-rows.csv",
  "plan-cases.csv",
  "prognosis-classes.csv",
  "reviewer-vignettes.csv",
];

const READINGS: readonly SourcePolicy[] = ["strictest", "label", "consensus"];

function ofTable(table: string): readonly ClinicalCase[] {
  return readSpec(table).map((row, index) => caseOf(row, `${table} ${String(index + 2)}`));
}

/** The harmless patient with one factor of the safety matrix, under every reading a clinic may choose. */
function ofFactors(): readonly ClinicalCase[] {
  return Object.values(FACTOR_EXAMPLES).flatMap((example) =>
    READINGS.map((reading) => ({
      ...harmlessCase(example),
      policies: {
        ...STRICTEST_POLICIES,
        isotretinoin: reading,
        photosensitisers: reading,
        deviceLimits: reading,
      },
    })),
  );
}

/** A patient who is allergic to what the treatments hold. */
function ofAllergies(): readonly ClinicalCase[] {
  const substances = [...new Set(TREATMENT_ENTRIES.flatMap((entry) => entry.substances))];
  return substances.map((name) => harmlessCase({ patient: { allergies: [name.replaceAll("-", " ")] } }));
}

const valuesAfter = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? "");

function rulesOf(evaluation: Evaluation): readonly string[] {
  return valuesAfter(JSON.stringify(evaluation), /"rule":"([^"]+)"/gu);
}

function sourcesOf(evaluation: Evaluation): readonly string[] {
  return valuesAfter(JSON.stringify(evaluation), /"cite":\[([^\]]+)\]/gu).flatMap((list) =>
    valuesAfter(list, /"([^"]+)"/gu),
  );
}

const reasonsOf = ({ plan, referral }: Evaluation): readonly Reason[] => [
  ...plan.excluded.flatMap(({ because }) => because),
  ...referral.reasons,
];

describe("whatever an evaluation names has a page in the guide", () => {
  const groups: readonly (readonly [string, () => readonly ClinicalCase[]])[] = [
    ...TABLES_OF_CASES.map((table) => [table, () => ofTable(table)] as const),
    ["every factor of the safety matrix", ofFactors],
    ["allergies to what treatments hold", ofAllergies],
  ];
  const seen = new Set<string>();

  it.each(groups)("%s", (_, cases) => {
    const evaluations = cases().map((one) => evaluate(engineCatalogue, one));
    const rules = [...new Set(evaluations.flatMap(rulesOf))];
    const keys = [...new Set(evaluations.flatMap(sourcesOf))];
    for (const id of rules) seen.add(id);
    expect(rules.length).toBeGreaterThan(5);
    expect(rules.filter((id) => recordOf("rules", id) === null)).toEqual([]);
    expect(keys.filter((key) => recordOf("sources", key) === null)).toEqual([]);
  });

  it("of every kind of rule", () => {
    const kinds = ["DX-", "RF-", "PG-", "SF-", "SF-allergy-", "REF-", "PL-", "PL-not-for-", "PL-apart-"];
    expect(kinds.filter((kind) => ![...seen].some((id) => id.startsWith(kind)))).toEqual([]);
    expect(seen.size).toBeGreaterThan(800);
  });

  it("with the sources that the guide gives for it, where it is a step of the engine", () => {
    const cases = TABLES_OF_CASES.flatMap(ofTable);
    const reasons = cases.flatMap((one) => reasonsOf(evaluate(engineCatalogue, one)));
    const differing = reasons.flatMap(({ rule, cite }) => {
      const step = ENGINE_STEPS.find(({ id }) => id === rule);
      const same = step === undefined || step.id === "REF-LOOK-AGAIN" || String(step.cite) === String(cite);
      return same ? [] : [`${rule}: ${cite.join(" ")}`];
    });
    expect([...new Set(differing)]).toEqual([]);
  });

  it("and a rule that does not exist has none", () => {
    for (const id of [
      "SF-nothing",
      "SF-allergy-lamp",
      "PL-not-for-keloid-moisturiser",
      "PL-apart-x-y",
      "REF-WEATHER",
    ])
      expect(recordOf("rules", id), id).toBeNull();
  });
});
