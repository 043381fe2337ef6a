import { clinicRoute } from "#lib/actions/clinic-route.ts";
import { searchRegister } from "#lib/loaders/search-patients.ts";
import { findPatientsSchema } from "#lib/schemas/patient.ts";

/** Patients by part of a name, a birth date or a number, for "Go to": `{ "patients": [{ id, name, born, nhsNumber }] }`. */
export const GET = clinicRoute("patient.list", findPatientsSchema, async (actor, { q }) => {
  const found = await searchRegister(actor, q);
  return found.ok ? Response.json({ patients: found.value }) : found;
});
