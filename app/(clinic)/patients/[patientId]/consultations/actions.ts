"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import { startConsultationSchema } from "#lib/schemas/consultation-draft.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";

/** Opens a consultation for a patient, or resumes the open one. */
export const startConsultationAction = clinicAction(
  startConsultationSchema,
  "consultation.record",
  (actor, input) => startConsultation(actor, input),
);
