"use server";

import { goOn } from "#app/(clinic)/patients/go-on.ts";
import { clinicAction } from "#lib/actions/clinic-action.ts";
import { startConsultationSchema } from "#lib/schemas/consultation-draft.ts";
import { composeHandoutSchema } from "#lib/schemas/handout.ts";
import { recordPregnancySchema, recordScreeningSchema } from "#lib/schemas/patient-facts.ts";
import {
  acceptPlanSchema,
  amendPlanSchema,
  changePlanStateSchema,
  namedPlanSchema,
  savePlanDraftSchema,
} from "#lib/schemas/plan.ts";
import { startFromProtocolSchema } from "#lib/schemas/protocol.ts";
import { acceptPlan } from "#lib/use-cases/accept-plan.ts";
import { amendPlan } from "#lib/use-cases/amend-plan.ts";
import { beginAmendment } from "#lib/use-cases/begin-amendment.ts";
import { discardAmendment } from "#lib/use-cases/discard-amendment.ts";
import { changePlanState } from "#lib/use-cases/change-plan-state.ts";
import { composeHandout } from "#lib/use-cases/compose-handout.ts";
import { recordPregnancy } from "#lib/use-cases/record-pregnancy.ts";
import { recordScreening } from "#lib/use-cases/record-screening.ts";
import { savePlanDraft } from "#lib/use-cases/save-plan-draft.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { startFromProtocol } from "#lib/use-cases/start-from-protocol.ts";

/** Keeps the choices of a draft plan. */
export const savePlanDraftAction = clinicAction(savePlanDraftSchema, "plan.draft", (actor, input) =>
  savePlanDraft(actor, input),
);

/** Accepts a plan after it was evaluated again. */
export const acceptPlanAction = clinicAction(acceptPlanSchema, "plan.accept", (actor, input) =>
  acceptPlan(actor, input),
);

/** Opens the amendment of an active plan and goes to it. */
export const beginAmendmentAction = clinicAction(namedPlanSchema, "plan.accept", (actor, input) =>
  goOn(
    beginAmendment(actor, input),
    ({ planId, patientId }) => `/patients/${patientId}/plans/${planId}/amend`,
  ),
);

/** Discards an amendment and goes back to the plan in force. */
export const discardAmendmentAction = clinicAction(namedPlanSchema, "plan.accept", (actor, input) =>
  goOn(discardAmendment(actor, input), ({ planId, patientId }) => `/patients/${patientId}/plans/${planId}`),
);

/** Accepts an amendment as the plan's next version. */
export const amendPlanAction = clinicAction(amendPlanSchema, "plan.accept", (actor, input) =>
  amendPlan(actor, input),
);

/** Puts a plan on hold, resumes, completes or stops it. */
export const changePlanStateAction = clinicAction(changePlanStateSchema, "plan.accept", (actor, input) =>
  changePlanState(actor, input),
);

/** Opens a handout of the plan and goes to it. */
export const composeHandoutAction = clinicAction(composeHandoutSchema, "handout.compose", (actor, input) =>
  goOn(composeHandout(actor, input), ({ id, patientId }) => `/patients/${patientId}/handouts/${id}`),
);

/** Opens a consultation in which answers of the day can be given. */
export const startConsultationAction = clinicAction(
  startConsultationSchema,
  "consultation.record",
  (actor, input) => startConsultation(actor, input),
);

/** Records what the patient answered today about pregnancy. */
export const recordPregnancyAction = clinicAction(recordPregnancySchema, "facts.record", (actor, input) =>
  recordPregnancy(actor, input),
);

/** Records that a list was gone through today. */
export const recordScreeningAction = clinicAction(recordScreeningSchema, "facts.record", (actor, input) =>
  recordScreening(actor, input),
);

/** Begins a draft plan from a protocol of the clinic, or takes it off. */
export const startFromProtocolAction = clinicAction(startFromProtocolSchema, "plan.draft", startFromProtocol);
