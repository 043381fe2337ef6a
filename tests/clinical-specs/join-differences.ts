import type { CaseHistory, CasePatient } from "#lib/clinical/model/clinical-case.ts";
import type { Difference } from "./safety-catalogue.ts";

/** What two patients have, in one: lists of both are joined, single answers of the second win. */
export function joinDifferences(one: Difference, other: Difference): Difference {
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
