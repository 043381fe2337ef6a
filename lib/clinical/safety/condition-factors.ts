import type { RecognisedCondition, RecognisedFacts } from "../matching/recognised-facts.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { ConditionEntry } from "../model/catalogue-condition.ts";
import type { ClinicalCase } from "../model/clinical-case.ts";
import { isKnown } from "../model/presence.ts";
import { mayWeakenForLife, settledByWords } from "./condition-words.ts";
import { ABSENT, notAsked, possible, PRESENT, strongest, type FactorState } from "./factor-state.ts";
import { preparedCatalogue } from "./prepared-catalogue.ts";

/** Factors that count for life even where they are called past. */
const LASTING = new Set(
  (
    "hsv_history keloid_tendency bleeding_disorder thrombosis_risk porphyria lupus_or_photosensitive_disease vitiligo " +
    "photosensitive_epilepsy seizure_disorder migraine_aura tattoo_or_pmu_in_field salicylate_allergy " +
    "lidocaine_or_metal_allergy g6pd_deficiency radiotherapy_field connective_tissue_disorder intracranial_hypertension " +
    "heart_block mood_disorder melasma hypertension_cvd renal_disease asthma_copd autoimmune_disease " +
    "inflammatory_bowel eye_disease narrow_angle_glaucoma bdd_positive"
  ).split(" "),
);

/** Factors that a recurrent condition makes possible today, but not certain. */
const TODAY = new Set([
  "active_hsv_site",
  "active_infection_or_wound_site",
  "recent_tan_or_sunburn",
  "eczema_active",
]);

/** Things in the body: one that is called past may have been taken out or only put in long ago. */
const IMPLANTED = new Set(["pacemaker_or_icd", "metal_implant_in_field"]);

function certainState(condition: RecognisedCondition, factor: string): FactorState {
  if (condition.status === "past") {
    if (IMPLANTED.has(factor)) return possible(`${condition.path}.detail`);
    return LASTING.has(factor) ? PRESENT : ABSENT;
  }
  if (condition.status === "recurrent" && TODAY.has(factor)) {
    return factor === "active_hsv_site" ? ABSENT : possible(`${condition.path}.status`);
  }
  return nowOrOver(condition, factor);
}

/** Called current by the list and over by its own name ("previous impetigo"): what ends is asked, what lasts counts. */
function nowOrOver(condition: RecognisedCondition, factor: string): FactorState {
  const ends = !LASTING.has(factor) && !IMPLANTED.has(factor);
  return condition.saysOver && ends ? possible(`${condition.path}.status`) : PRESENT;
}

/** Months without a seizure after which an epilepsy that is called past is not one that light sets off today. */
const SEIZURE_FREE_MONTHS = 24;

/** Epilepsy that is over, with its last seizure years ago, is not photosensitive epilepsy; until then it is asked. */
function pastEpilepsy(condition: RecognisedCondition): FactorState {
  const since = condition.lastEpisodeMonthsAgo;
  if (!isKnown(since)) return possible(`${condition.path}.lastEpisodeMonthsAgo`);
  return since >= SEIZURE_FREE_MONTHS ? ABSENT : possible(`${condition.path}.detail`);
}

/** A name that leaves it open is settled by its status where that says "now"; otherwise it is asked. */
function openState(condition: RecognisedCondition, factor: string): FactorState {
  if (factor === "active_hsv_site") {
    if (condition.status === "current") return nowOrOver(condition, factor);
    return condition.status === null ? possible(`${condition.path}.status`) : ABSENT;
  }
  if (factor === "photosensitive_epilepsy" && condition.status === "past") return pastEpilepsy(condition);
  if (condition.status === "past" && !LASTING.has(factor)) return ABSENT;
  return possible(`${condition.path}.detail`);
}

function stateOf(
  asked: ClinicalCase,
  condition: RecognisedCondition,
  entry: ConditionEntry,
  factor: string,
): FactorState {
  const certain = entry.factors.includes(factor);
  const position = Number(condition.path.split(".")[2]);
  const settled = settledByWords(asked, position, factor, certain);
  if (settled === false) return ABSENT;
  if (settled === true && IMPLANTED.has(factor)) return PRESENT;
  if (factor === "immunosuppressed" && condition.status === "past" && mayWeakenForLife(asked, position))
    return possible(`${condition.path}.detail`);
  const named = certain || (settled === true && condition.status !== "past");
  const state = named ? certainState(condition, factor) : openState(condition, factor);
  return condition.match === "doubtful" && state.presence === "present"
    ? possible(`${condition.path}.name`)
    : state;
}

/**
 * Factors that the conditions of a case establish.
 *
 * @returns tells the state of every factor that some condition of the catalogue can establish, and nothing of another;
 *   where the list was not asked for, all of them are not asked
 */
export function conditionFactors(
  catalogue: Catalogue,
  asked: ClinicalCase,
  facts: RecognisedFacts,
): (factor: string) => FactorState | undefined {
  const { conditions, conditionFactors: factors } = preparedCatalogue(catalogue);
  const states = new Map<string, FactorState>();
  for (const condition of facts.conditions ?? []) {
    const entry = conditions.get(condition.id);
    if (entry === undefined) continue;
    for (const factor of [...entry.factors, ...entry.possibleFactors]) {
      const state = stateOf(asked, condition, entry, factor);
      states.set(factor, strongest(states.get(factor) ?? ABSENT, state));
    }
  }
  const unsettled = facts.conditions === null ? notAsked("patient.conditions") : ABSENT;
  return (factor) => states.get(factor) ?? (factors.has(factor) ? unsettled : undefined);
}
