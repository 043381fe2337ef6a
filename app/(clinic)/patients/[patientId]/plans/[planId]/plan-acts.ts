import { ofPage } from "#lib/actions/of-page.ts";
import {
  acceptPlanAction,
  amendPlanAction,
  recordPregnancyAction,
  recordScreeningAction,
  savePlanDraftAction,
  startConsultationAction,
  startFromProtocolAction,
} from "./actions.ts";

const askingActs = (patientId: string) => ({
  save: ofPage(patientId, savePlanDraftAction),
  startConsultation: ofPage(patientId, startConsultationAction),
  recordPregnancy: ofPage(patientId, recordPregnancyAction),
  recordScreening: ofPage(patientId, recordScreeningAction),
});

/** The acts of the builder of a plan that was never accepted. */
export const draftActs = (patientId: string) => ({
  ...askingActs(patientId),
  accept: ofPage(patientId, acceptPlanAction),
  startFromProtocol: ofPage(patientId, startFromProtocolAction),
});

/** The acts of the builder on which an accepted plan is amended. */
export const amendmentActs = (patientId: string) => ({
  ...askingActs(patientId),
  accept: ofPage(patientId, amendPlanAction),
});
