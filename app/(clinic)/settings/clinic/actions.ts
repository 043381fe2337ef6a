"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import { updateClinicSchema } from "#lib/schemas/clinic.ts";
import { updateClinic } from "#lib/use-cases/update-clinic.ts";

/** Saves the clinic's particulars. */
export const updateClinicAction = clinicAction(updateClinicSchema, "clinic.manage", updateClinic);
