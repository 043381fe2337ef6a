import { clinicRoute } from "#lib/actions/clinic-route.ts";
import { fail } from "#lib/result/result.ts";
import { saveSessionSchema } from "#lib/schemas/treatment-session.ts";
import { saveTreatmentSession } from "#lib/use-cases/save-treatment-session.ts";

/** Saves a session as it is recorded; the address and the body must name the same one. */
export const PUT = clinicRoute("session.record", saveSessionSchema, (actor, input, { params }) =>
  params["sessionId"] === input.sessionId
    ? saveTreatmentSession(actor, input)
    : Promise.resolve(
        fail({ code: "invalid", message: "The address names another session. Nothing was saved." }),
      ),
);
