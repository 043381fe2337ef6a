import type { Catalogue } from "../model/catalogue.ts";
import type { ConditionEntry } from "../model/catalogue-condition.ts";
import type { TreatmentEntry } from "../model/catalogue-treatment.ts";
import type { SafetyCell, SafetyRule } from "../model/safety-rule.ts";
import { TREATMENTS, type Treatment } from "../model/vocabulary.ts";
import { onceFor } from "../once-for.ts";

/** A row of the matrix, its cells with the position of their treatment in the vocabulary. */
export type PreparedRow = {
  readonly rule: SafetyRule;
  readonly cells: readonly { readonly at: number; readonly cell: SafetyCell }[];
};

/** Views of a catalogue that every assessment needs; they depend on nothing but the catalogue. */
export type PreparedCatalogue = {
  readonly conditions: ReadonlyMap<string, ConditionEntry>;
  /** Every factor of the matrix, once. */
  readonly safetyFactors: readonly string[];
  /** Factors that some condition can establish. */
  readonly conditionFactors: ReadonlySet<string>;
  readonly rows: readonly PreparedRow[];
  readonly entries: ReadonlyMap<Treatment, TreatmentEntry>;
  readonly procedures: ReadonlySet<Treatment>;
  /** Allergy groups of what a treatment contains. */
  readonly allergyGroups: ReadonlyMap<Treatment, ReadonlySet<string>>;
};

/** The views of a catalogue. */
export const preparedCatalogue = onceFor((catalogue: Catalogue): PreparedCatalogue => {
  const groupsOf = new Map(catalogue.drugs.map((drug) => [drug.id, drug.allergyGroups]));
  return {
    conditions: new Map(catalogue.conditions.map((entry) => [entry.id, entry])),
    safetyFactors: [...new Set(catalogue.safetyRules.map((rule) => rule.factor))],
    conditionFactors: new Set(
      catalogue.conditionFactors ??
        catalogue.conditions.flatMap((entry) => [...entry.factors, ...entry.possibleFactors]),
    ),
    rows: catalogue.safetyRules.map((rule) => ({
      rule,
      cells: rule.cells.map((cell) => ({ at: TREATMENTS.indexOf(cell.treatment), cell })),
    })),
    entries: new Map(catalogue.treatments.map((entry) => [entry.id, entry])),
    procedures: new Set(
      catalogue.treatments.filter((treatment) => treatment.procedure).map((treatment) => treatment.id),
    ),
    allergyGroups: new Map(
      catalogue.treatments.map((treatment) => [
        treatment.id,
        new Set(treatment.substances.flatMap((substance) => groupsOf.get(substance) ?? [])),
      ]),
    ),
  };
});
