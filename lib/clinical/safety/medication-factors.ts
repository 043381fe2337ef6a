import { dateAfter, DAYS_A_MONTH } from "./date-after.ts";
import type { RecognisedFacts, RecognisedMedication } from "../matching/recognised-facts.ts";
import type { DrugClass } from "../model/catalogue-drug.ts";
import type { IsoDate } from "../model/clinical-case.ts";
import { isKnown } from "../model/presence.ts";
import {
  ABSENT,
  notAsked,
  possible,
  PRESENT,
  strongest,
  type FactorState,
  type FactorStates,
} from "./factor-state.ts";

/** How long a class of medicines counts after it was stopped. */
type Lasting =
  | { readonly kind: "while-taken" }
  | { readonly kind: "months-after"; readonly months: number; readonly alsoWhileTaken: boolean }
  | { readonly kind: "ever" };

type MedicationFactor = {
  readonly factor: string;
  readonly classes: readonly DrugClass[];
  readonly lasting: Lasting;
  /** Products used at the site count too. */
  readonly products?: true;
};

const WHILE_TAKEN: Lasting = { kind: "while-taken" };

/**
 * Months for which a medicine still counts after it was stopped, where it differs from others of its class: two days after
 * a cream for photodynamic therapy, five after verteporfin, three months after porfimer and temoporfin, half a year after
 * amiodarone. General knowledge of labels, which only ever restricts.
 */
const MONTHS_AFTER: Readonly<Record<string, number>> = {
  "aminolevulinic-acid": 2 / DAYS_A_MONTH,
  "methyl-aminolevulinate": 2 / DAYS_A_MONTH,
  verteporfin: 5 / DAYS_A_MONTH,
  porfimer: 3,
  temoporfin: 3,
  amiodarone: 6,
};

/**
 * Which medicines establish which factor. Six months after isotretinoin is the labels' wait (R93, R96); gold counts for
 * life (R101).
 */
const MEDICATION_FACTORS: readonly MedicationFactor[] = [
  { factor: "isotretinoin_current", classes: ["systemic-retinoid"], lasting: WHILE_TAKEN },
  {
    factor: "isotretinoin_lt_6m",
    classes: ["systemic-retinoid"],
    lasting: { kind: "months-after", months: 6, alsoWhileTaken: false },
  },
  {
    factor: "pdt_agent",
    classes: ["pdt-agent"],
    lasting: { kind: "months-after", months: 3, alsoWhileTaken: true },
  },
  {
    factor: "amiodarone_minocycline_sjw",
    classes: ["visible-light-caution"],
    lasting: { kind: "months-after", months: 0, alsoWhileTaken: true },
  },
  {
    factor: "other_photosensitiser",
    classes: ["photosensitiser-1", "photosensitiser-2"],
    lasting: WHILE_TAKEN,
  },
  { factor: "anticoagulant", classes: ["anticoagulant", "antiplatelet"], lasting: WHILE_TAKEN },
  { factor: "clotting_medicine_current", classes: ["anticoagulant"], lasting: WHILE_TAKEN },
  { factor: "gold_therapy_ever", classes: ["gold"], lasting: { kind: "ever" } },
  { factor: "immunosuppressed", classes: ["immunosuppressant"], lasting: WHILE_TAKEN },
  { factor: "hormone_therapy", classes: ["combined-contraceptive", "hormone-therapy"], lasting: WHILE_TAKEN },
  { factor: "tetracycline_current", classes: ["tetracycline"], lasting: WHILE_TAKEN },
  { factor: "other_retinoid_current", classes: ["other-retinoid"], lasting: WHILE_TAKEN },
  {
    factor: "dpd_deficiency",
    classes: ["dpd-inhibitor"],
    lasting: { kind: "months-after", months: 1, alsoWhileTaken: true },
  },
  { factor: "vitamin_a_supplement", classes: ["vitamin-a"], lasting: WHILE_TAKEN },
  { factor: "methotrexate_current", classes: ["methotrexate"], lasting: WHILE_TAKEN },
  { factor: "maoi_current", classes: ["maoi"], lasting: WHILE_TAKEN },
  { factor: "beta_blocker_current", classes: ["beta-blocker"], lasting: WHILE_TAKEN },
  { factor: "topical_retinoid_current", classes: ["topical-retinoid"], lasting: WHILE_TAKEN, products: true },
  { factor: "self_tan_on_skin", classes: ["self-tan"], lasting: WHILE_TAKEN, products: true },
];

function afterStopping(medication: RecognisedMedication, lasting: Lasting, on: IsoDate): FactorState {
  if (lasting.kind === "while-taken") return ABSENT;
  if (lasting.kind === "ever") return PRESENT;
  const months = MONTHS_AFTER[medication.id] ?? lasting.months;
  if (months === 0) return ABSENT;
  const since = medication.stoppedMonthsAgo;
  if (!isKnown(since)) return possible(`${medication.path}.stoppedMonthsAgo`);
  if (since >= months) return ABSENT;
  return { ...PRESENT, until: dateAfter(on, months, since) };
}

function whileTaken(lasting: Lasting): FactorState {
  return lasting.kind === "months-after" && !lasting.alsoWhileTaken ? ABSENT : PRESENT;
}

function stateOf(medication: RecognisedMedication, lasting: Lasting, on: IsoDate): FactorState {
  const certain = stateByStatus(medication, lasting, on);
  if (medication.match !== "doubtful" || certain.presence === "absent") return certain;
  return possible(`${medication.path}.name`);
}

function stateByStatus(medication: RecognisedMedication, lasting: Lasting, on: IsoDate): FactorState {
  if (medication.status === "never") return ABSENT;
  if (medication.status === "current") return whileTaken(lasting);
  if (medication.status === "stopped") return afterStopping(medication, lasting, on);
  return possible(`${medication.path}.status`);
}

/**
 * Factors that the medicines and products of a case establish.
 *
 * @param on day of the assessment, from which waits are counted
 * @returns a state for every factor that comes from medicines; where the list was not asked for, all are not asked
 */
export function medicationFactors(facts: RecognisedFacts, on: IsoDate): FactorStates {
  const { medications, products } = facts;
  return MEDICATION_FACTORS.map((row) => {
    const given = [...(medications ?? []), ...((row.products && products) ?? [])];
    const states = given
      .filter((medication) => medication.classes.some((drugClass) => row.classes.includes(drugClass)))
      .map((medication) => stateOf(medication, row.lasting, on));
    if (medications === null && row.factor !== "self_tan_on_skin")
      states.push(notAsked("patient.medications"));
    if (row.products && products === null) states.push(notAsked("history.productsAtSite"));
    return [row.factor, strongest(...states)] as const;
  });
}
