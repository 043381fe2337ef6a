"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import { addAddendumSchema, signConsultationSchema } from "#lib/schemas/consultation-acts.ts";
import { namedConsultationSchema } from "#lib/schemas/consultation-draft.ts";
import { keepTemplateSchema } from "#lib/schemas/consultation-template.ts";
import { startPlanSchema } from "#lib/schemas/plan.ts";
import { chooseSuggestionsSchema } from "#lib/schemas/suggestions.ts";
import { addConsultationAddendum } from "#lib/use-cases/add-consultation-addendum.ts";
import { chooseSuggestions } from "#lib/use-cases/choose-suggestions.ts";
import { discardConsultation } from "#lib/use-cases/discard-consultation.ts";
import { keepTemplate } from "#lib/use-cases/keep-template.ts";
import { moveConsultation } from "#lib/use-cases/move-consultation.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { startPlan } from "#lib/use-cases/start-plan.ts";
import { goOn } from "../../../go-on.ts";

/** Signs a consultation after the engine was asked again. */
export const signConsultationAction = clinicAction(
  signConsultationSchema,
  "consultation.sign",
  (actor, input) => signConsultation(actor, input),
);

/** Makes the draft of an earlier day today's visit. */
export const moveConsultationAction = clinicAction(
  namedConsultationSchema,
  "consultation.record",
  (actor, input) => moveConsultation(actor, input),
);

/** Closes a draft without signing it. */
export const discardConsultationAction = clinicAction(
  namedConsultationSchema,
  "consultation.record",
  (actor, input) => discardConsultation(actor, input),
);

/** Adds to a signed consultation. */
export const addAddendumAction = clinicAction(addAddendumSchema, "consultation.record", (actor, input) =>
  addConsultationAddendum(actor, input),
);

/** Shows or hides suggestions for the person who records. */
export const chooseSuggestionsAction = clinicAction(
  chooseSuggestionsSchema,
  "consultation.record",
  (actor, input) => chooseSuggestions(actor, input),
);

/** Opens a plan for a signed consultation, and shows it. */
export const startPlanAction = clinicAction(startPlanSchema, "plan.draft", (actor, input) =>
  goOn(startPlan(actor, input), ({ id, patientId }) => `/patients/${patientId}/plans/${id}`),
);

/** Keeps the beginning of a visit as a template of the clinic. */
export const keepTemplateAction = clinicAction(keepTemplateSchema, "policy.manage", (actor, input) =>
  keepTemplate(actor, input),
);
