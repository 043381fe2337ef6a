import "server-only";
import { headers } from "next/headers";
import type { Actor } from "#lib/auth/actor.ts";
import type { Permission } from "#lib/auth/permissions.ts";
import { fail, succeed, type Result } from "#lib/result/result.ts";
import type { InputSchema } from "#lib/schemas/parse-strictly.ts";
import type { ActionState } from "./action-state.ts";
import { cameFromHere, ELSEWHERE } from "./came-from-here.ts";
import { guardedRun } from "./guarded-run.ts";
import { nameOf, readSubmission } from "./read-submission.ts";

type Previous<Value> = ActionState<Value> | null | undefined;

/** A server action, as a form calls it, and as it is called once a page has bound it to its patient. */
export type ClinicAction<Value> = {
  (previous: Previous<Value>, submitted: unknown): Promise<ActionState<Value>>;
  (pagePatientId: string, previous: Previous<Value>, submitted: unknown): Promise<ActionState<Value>>;
};

/**
 * Makes a server action of a use case, for pages of this installation only. The action can be given to `useActionState` or called with a plain object.
 *
 * @param schema what the input must be; unknown keys are refused
 * @param permission what the person must hold in the clinic they are in
 * @param run the use case; reached only with a valid input and a person who may
 * @returns an action that never throws across the boundary (except Next's redirects): refusals are values, with the
 *   text fields of a form as they were typed
 */
export function clinicAction<Input, Value>(
  schema: InputSchema<Input>,
  permission: Permission,
  run: (actor: Actor, input: Input) => Promise<Result<Value>>,
): ClinicAction<Value> {
  // Bound to a page, the patient comes first; see `ofPage`.
  return async (...call: readonly unknown[]) => {
    const submission = readSubmission(call.at(-1));
    const patientId = call.length > 2 ? nameOf(call[0]) : submission.pagePatientId;
    const outcome = cameFromHere(await headers())
      ? await guardedRun({
          ...{ schema, permission, run },
          submission: () => Promise.resolve(succeed({ ...submission, pagePatientId: patientId })),
        })
      : fail(ELSEWHERE);
    return outcome.ok || submission.values === undefined
      ? outcome
      : { ...outcome, values: submission.values };
  };
}
