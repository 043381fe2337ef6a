import { clinicRoute } from "#lib/actions/clinic-route.ts";
import { fail } from "#lib/result/result.ts";
import { saveDraftSchema } from "#lib/schemas/consultation-draft.ts";
import { saveConsultationDraft } from "#lib/use-cases/save-consultation-draft.ts";

/** Saves the draft of a consultation; the address and the body must name the same one. */
export const PUT = clinicRoute("consultation.record", saveDraftSchema, (actor, input, { params }) =>
  params["consultationId"] === input.consultationId
    ? saveConsultationDraft(actor, input)
    : Promise.resolve(
        fail({ code: "invalid", message: "The address names another consultation. Nothing was saved." }),
      ),
);
