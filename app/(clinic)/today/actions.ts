"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import { logContactSchema } from "#lib/schemas/contact.ts";
import { logContact } from "#lib/use-cases/log-contact.ts";

export const logContactAction = clinicAction(logContactSchema, "contact.log", logContact);
