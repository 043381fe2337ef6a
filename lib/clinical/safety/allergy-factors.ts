import type { RecognisedFacts } from "../matching/recognised-facts.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { TreatmentEntry } from "../model/catalogue-treatment.ts";
import {
  ABSENT,
  notAsked,
  possible,
  PRESENT,
  strongest,
  type FactorState,
  type FactorStates,
} from "./factor-state.ts";
import { preparedCatalogue } from "./prepared-catalogue.ts";

/** Allergy groups that stand for a whole factor of the matrix (anaesthetics and metals used with needles). */
const FACTOR_OF_GROUP: Readonly<Record<string, string>> = {
  salicylates: "salicylate_allergy",
  "amide-anaesthetics": "lidocaine_or_metal_allergy",
  "ester-anaesthetics": "lidocaine_or_metal_allergy",
  metals: "lidocaine_or_metal_allergy",
  soya: "soya_allergy",
};

const FACTORS = [...new Set(Object.values(FACTOR_OF_GROUP))];

/** Factors of the matrix that allergies establish. */
export function allergyFactors(facts: RecognisedFacts): FactorStates {
  return FACTORS.map((factor) => {
    const found = (facts.allergies ?? [])
      .filter((allergy) => allergy.groups.some((group) => FACTOR_OF_GROUP[group] === factor))
      .map((allergy) => (allergy.match === "doubtful" ? possible(`${allergy.path}.name`) : PRESENT));
    const open = facts.allergies === null ? [notAsked("patient.allergies")] : [];
    return [factor, strongest(...found, ...open)] as const;
  });
}

/**
 * Whether the patient is allergic to something a treatment contains.
 *
 * @returns present where an allergy is to one of its substances or to a relative (same allergy group), possible for a
 *   doubtful match, not asked where allergies were not asked about and the treatment contains anything
 */
export function allergyTo(
  catalogue: Catalogue,
  treatment: TreatmentEntry,
  facts: RecognisedFacts,
): FactorState {
  if (treatment.substances.length === 0) return ABSENT;
  if (facts.allergies === null) return notAsked("patient.allergies");
  if (facts.allergies.length === 0) return ABSENT;
  const groups = preparedCatalogue(catalogue).allergyGroups.get(treatment.id);
  const states = facts.allergies
    .filter(
      (allergy) =>
        treatment.substances.includes(allergy.id) ||
        allergy.groups.some((group) => groups?.has(group) === true),
    )
    .map((allergy) => (allergy.match === "doubtful" ? possible(`${allergy.path}.name`) : PRESENT));
  return strongest(...states);
}
