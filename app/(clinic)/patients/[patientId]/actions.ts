"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import { startConsultationSchema } from "#lib/schemas/consultation-draft.ts";
import {
  addAllergySchema,
  addConditionSchema,
  addMedicationSchema,
  endFactSchema,
  recogniseNameSchema,
  recordDeclinesSchema,
  recordPregnancySchema,
  recordScreeningSchema,
  recordSkinSchema,
  updateMedicationSchema,
} from "#lib/schemas/patient-facts.ts";
import {
  changeAwaySchema,
  moveSessionSchema,
  previewAwaySchema,
  previewMoveSchema,
  undoMoveSchema,
} from "#lib/schemas/treatment-session.ts";
import { addAllergy } from "#lib/use-cases/add-allergy.ts";
import { addCondition } from "#lib/use-cases/add-condition.ts";
import { addMedication } from "#lib/use-cases/add-medication.ts";
import { changeAway, previewAway } from "#lib/use-cases/change-away.ts";
import { changeMedication } from "#lib/use-cases/change-medication.ts";
import { endClinicalFact } from "#lib/use-cases/end-clinical-fact.ts";
import { moveSession, previewMove } from "#lib/use-cases/move-session.ts";
import { recogniseTypedName } from "#lib/use-cases/recognise-typed-name.ts";
import { recordDeclines } from "#lib/use-cases/record-declines.ts";
import { recordPregnancy } from "#lib/use-cases/record-pregnancy.ts";
import { recordScreening } from "#lib/use-cases/record-screening.ts";
import { recordSkin } from "#lib/use-cases/record-skin.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { undoMove } from "#lib/use-cases/undo-move.ts";
import { goOn } from "../go-on.ts";

/** Opens a consultation, or goes on with the open draft, and shows it. */
export const startConsultationAction = clinicAction(
  startConsultationSchema,
  "consultation.record",
  (actor, input) =>
    goOn(
      startConsultation(actor, input),
      ({ id, patientId, resumed }) =>
        `/patients/${patientId}/consultations/${id}${resumed ? "?resumed=1" : ""}`,
    ),
);

/** Records an allergy. */
export const addAllergyAction = clinicAction(addAllergySchema, "facts.record", addAllergy);
/** Records a condition. */
export const addConditionAction = clinicAction(addConditionSchema, "facts.record", addCondition);
/** Records a medicine. */
export const addMedicationAction = clinicAction(addMedicationSchema, "facts.record", addMedication);
/** Changes a medicine. */
export const changeMedicationAction = clinicAction(updateMedicationSchema, "facts.record", changeMedication);
/** Ends an allergy, condition or medicine. */
export const endFactAction = clinicAction(endFactSchema, "facts.record", endClinicalFact);
/** Records that a list was gone through today. */
export const recordScreeningAction = clinicAction(recordScreeningSchema, "facts.record", recordScreening);
/** Records skin type, tone and scarring tendency. */
export const recordSkinAction = clinicAction(recordSkinSchema, "facts.record", recordSkin);
/** Records today's answers about pregnancy. */
export const recordPregnancyAction = clinicAction(recordPregnancySchema, "facts.record", recordPregnancy);
/** Records what the patient does not want. */
export const recordDeclinesAction = clinicAction(recordDeclinesSchema, "facts.record", recordDeclines);
/** Tells what a typed name stands for. */
export const recogniseNameAction = clinicAction(recogniseNameSchema, "chart.read", recogniseTypedName);
/** Tells what moving a visit would change. */
export const previewMoveAction = clinicAction(previewMoveSchema, "course.list", previewMove);
/** Moves a visit and lays the rest of its course again. */
export const moveSessionAction = clinicAction(moveSessionSchema, "session.book", moveSession);
/** Tells what other days away would change. */
export const previewAwayAction = clinicAction(previewAwaySchema, "course.list", previewAway);
/** Keeps when the patient of an accepted plan is away. */
export const changeAwayAction = clinicAction(changeAwaySchema, "session.book", changeAway);
/** Takes the last move of a plan back. */
export const undoMoveAction = clinicAction(undoMoveSchema, "session.book", undoMove);
