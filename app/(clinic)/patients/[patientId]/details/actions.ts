"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import { updatePatientSchema } from "#lib/schemas/patient.ts";
import { updatePatientDetails } from "#lib/use-cases/update-patient-details.ts";
import { goOn } from "../../go-on.ts";

/** Changes a patient's demographics and goes back to their chart. */
export const updatePatientAction = clinicAction(updatePatientSchema, "patient.update", (actor, input) =>
  goOn(updatePatientDetails(actor, input), ({ id }) => `/patients/${id}`),
);
