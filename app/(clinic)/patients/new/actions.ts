"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import { registerPatientSchema } from "#lib/schemas/patient.ts";
import { registerPatient } from "#lib/use-cases/register-patient.ts";
import { goOn } from "../go-on.ts";

/** Registers a patient and opens their chart. */
export const registerPatientAction = clinicAction(registerPatientSchema, "patient.register", (actor, input) =>
  goOn(registerPatient(actor, input), ({ id }) => `/patients/${id}`),
);
