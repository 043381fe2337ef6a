import type {
  AcneType,
  ActiveAcne,
  ConditionStatus,
  Course,
  Declinable,
  KeloidTendency,
  MedicationStatus,
  Onset,
  Picking,
  ProcedureOutcome,
  Route,
  Sex,
  SunExposure,
} from "#lib/clinical/model/vocabulary.ts";

type Words<Term extends string> = Readonly<Record<Term, string>>;

export const SEX_WORDS: Words<Sex> = { female: "Female", male: "Male", other: "Other" };

export const ACNE_LEVEL_WORDS: Words<ActiveAcne> = {
  none: "None",
  mild: "Mild",
  moderate: "Moderate",
  severe: "Severe",
};
export const ACNE_TYPE_WORDS: Words<AcneType> = {
  comedonal: "Comedonal",
  papulopustular: "Papulopustular",
  nodulocystic: "Nodulocystic",
};
export const COURSE_WORDS: Words<Course> = {
  fading: "Fading",
  stable: "Stable",
  growing: "Growing",
  spreading: "Spreading",
  fluctuating: "Comes and goes",
  changing: "Changing",
};
export const ONSET_WORDS: Words<Onset> = {
  gradual: "Gradual",
  sudden: "Sudden",
  "after-procedure": "After a procedure",
  "after-new-drug": "After a new medicine",
  "with-hormonal-change": "With hormonal change",
  "since-childhood": "Since childhood",
};
export const PICKING_WORDS: Words<Picking> = { never: "Never", sometimes: "Sometimes", often: "Often" };
export const SUN_WORDS: Words<SunExposure> = { low: "Low", moderate: "Moderate", high: "High" };
export const KELOID_WORDS: Words<KeloidTendency> = { none: "None", self: "Own", family: "In the family" };
export const OUTCOME_WORDS: Words<ProcedureOutcome> = {
  better: "Better",
  "no-change": "No change",
  worse: "Worse",
};
export const DECLINABLE_WORDS: Words<Declinable> = {
  procedures: "Procedures",
  laser: "Laser and light",
  needles: "Needles",
  peels: "Peels",
  "oral-medicines": "Oral medicines",
  injections: "Injections",
};
export const CONDITION_STATUS_WORDS: Words<ConditionStatus> = {
  current: "Current",
  recurrent: "Comes back",
  past: "Past",
};
export const MEDICATION_STATUS_WORDS: Words<MedicationStatus> = {
  current: "Taken now",
  stopped: "Stopped",
  never: "Never taken",
  unknown: "Not known",
};
export const ROUTE_WORDS: Words<Route> = {
  oral: "By mouth",
  topical: "On the skin",
  injected: "Injected",
  inhaled: "Inhaled",
};
