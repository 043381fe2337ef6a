"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import { signOffContentSchema, withdrawSignOffSchema } from "#lib/schemas/content-sign-off.ts";
import { signOffContent } from "#lib/use-cases/sign-off-content.ts";
import { withdrawSignOff } from "#lib/use-cases/withdraw-sign-off.ts";

/** Signs off pages of the guide as they were shown. */
export const signOffContentAction = clinicAction(signOffContentSchema, "policy.manage", signOffContent);

/** Withdraws the sign-off of a page, with the reason. */
export const withdrawSignOffAction = clinicAction(withdrawSignOffSchema, "policy.manage", withdrawSignOff);
