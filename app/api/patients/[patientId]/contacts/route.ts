import { clinicRoute } from "#lib/actions/clinic-route.ts";
import { readContacts } from "#lib/loaders/load-contacts.ts";

/** What was tried to reach a patient, newest first. */
export const GET = clinicRoute("course.list", null, (actor, _nothing, { params }) =>
  readContacts(actor, params["patientId"] ?? ""),
);
