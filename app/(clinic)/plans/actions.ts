"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import { changePlanStateSchema } from "#lib/schemas/plan.ts";
import { changePlanState } from "#lib/use-cases/change-plan-state.ts";

export const changePlanStateAction = clinicAction(changePlanStateSchema, "plan.accept", (actor, input) =>
  changePlanState(actor, input),
);
