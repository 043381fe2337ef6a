import "server-only";
import type { ActionState } from "./action-state.ts";
import type { ClinicAction } from "./clinic-action.ts";

/**
 * Binds an action to the patient of the page that offers it, so that the server refuses it for another patient's
 * record, whatever the page holds by then.
 *
 * @param patientId of the page's address
 * @returns the action as a form calls it
 */
export const ofPage = <Value>(
  patientId: string,
  action: ClinicAction<Value>,
): ((previous: ActionState<Value> | null | undefined, submitted: unknown) => Promise<ActionState<Value>>) =>
  action.bind(null, patientId);
