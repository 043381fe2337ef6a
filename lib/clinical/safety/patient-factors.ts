import type { ClinicalCase } from "../model/clinical-case.ts";
import { isKnown, type Optional } from "../model/presence.ts";
import { ABSENT, notAsked, PRESENT, type FactorState, type FactorStates } from "./factor-state.ts";

function answered(value: Optional<boolean>, path: string): FactorState {
  if (!isKnown(value)) return notAsked(path);
  return value ? PRESENT : ABSENT;
}

/** Pregnancy is asked of everybody but men; an answer that was given counts whatever the sex. */
function ofPregnancy(asked: ClinicalCase, value: Optional<boolean>, path: string): FactorState {
  if (!isKnown(value) && asked.patient?.sex === "male") return ABSENT;
  return answered(value, path);
}

/** An unknown age is not an adult's: it is asked wherever a younger age would be stricter. */
function youngerThan(age: Optional<number>, limit: number): FactorState {
  if (!isKnown(age)) return notAsked("patient.ageYears");
  return age < limit ? PRESENT : ABSENT;
}

/** A pregnancy is possible in anyone who is not a man, from 10 to 55 years or of unknown age (general knowledge). */
function canBecomePregnant(asked: ClinicalCase): FactorState {
  const { sex, ageYears } = asked.patient ?? {};
  if (sex === "male") return ABSENT;
  if (isKnown(ageYears) && (ageYears < 10 || ageYears > 55)) return ABSENT;
  return isKnown(sex) ? PRESENT : notAsked("patient.sex");
}

/** Factors that come from the person: age, pregnancy, skin type. The skin type is never taken from the seen colour. */
export function patientFactors(asked: ClinicalCase): FactorStates {
  const patient = asked.patient ?? {};
  const type = (wanted: string): FactorState => {
    if (!isKnown(patient.fitzpatrick)) return notAsked("patient.fitzpatrick");
    return patient.fitzpatrick === wanted ? PRESENT : ABSENT;
  };
  return [
    ["pregnancy", ofPregnancy(asked, patient.pregnant, "patient.pregnant")],
    ["breastfeeding", ofPregnancy(asked, patient.breastfeeding, "patient.breastfeeding")],
    ["planning_pregnancy", ofPregnancy(asked, patient.planningPregnancy, "patient.planningPregnancy")],
    ["childbearing_potential", canBecomePregnant(asked)],
    ["under_12", youngerThan(patient.ageYears, 12)],
    ["under_18", youngerThan(patient.ageYears, 18)],
    ["under_22", youngerThan(patient.ageYears, 22)],
    ["fst_4", type("IV")],
    ["fst_5", type("V")],
    ["fst_6", type("VI")],
  ];
}
