import type { FactActions } from "#components/patient/facts/fact-actions.ts";
import {
  addAllergyAction,
  addConditionAction,
  addMedicationAction,
  changeMedicationAction,
  endFactAction,
  recogniseNameAction,
  recordDeclinesAction,
  recordPregnancyAction,
  recordScreeningAction,
  recordSkinAction,
} from "./actions.ts";

/** The acts behind the facts of a chart, for every page that shows them. */
export const factActions: FactActions = {
  addAllergy: addAllergyAction,
  addCondition: addConditionAction,
  addMedication: addMedicationAction,
  changeMedication: changeMedicationAction,
  endFact: endFactAction,
  recordScreening: recordScreeningAction,
  recordSkin: recordSkinAction,
  recordPregnancy: recordPregnancyAction,
  recordDeclines: recordDeclinesAction,
  recogniseName: recogniseNameAction,
};
