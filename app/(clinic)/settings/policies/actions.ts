"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import { updatePoliciesSchema } from "#lib/schemas/clinic.ts";
import { updatePolicies } from "#lib/use-cases/update-policies.ts";

/** Saves the clinic's readings where sources disagree. */
export const updatePoliciesAction = clinicAction(updatePoliciesSchema, "policy.manage", updatePolicies);
