import "server-only";
import { unstable_rethrow } from "next/navigation";
import { can, type Permission } from "#lib/auth/permissions.ts";
import { findActor } from "#lib/auth/require-actor.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { newId } from "#lib/platform/ids.ts";
import { logger } from "#lib/platform/logger.ts";
import { RefusedError } from "#lib/result/refused-error.ts";
import { fail, type Refusal, type Result } from "#lib/result/result.ts";
import { parseStrictly, type InputSchema } from "#lib/schemas/parse-strictly.ts";
import type { Submission } from "./read-submission.ts";

/** One guarded call: who may make it, what it must look like, what it does. */
export type GuardedCall<Input, Outcome> = {
  readonly permission: Permission;
  readonly schema: InputSchema<Input>;
  /** Reads what was sent, which happens only for somebody who is signed in. */
  readonly submission: () => Promise<Result<Submission>>;
  readonly run: (actor: Actor, input: Input) => Promise<Outcome>;
};

/**
 * The steps every action and route takes, in this order: authenticate, compare the form's clinic, validate,
 * authorise, run. The data door authorises again, so that a use case reached another way is guarded as well; it also
 * holds what is written to the patient of the page.
 *
 * @returns what `run` returned, or the refusal of the step that refused. Exceptions become `internal` with a
 *   reference under which the cause is logged, without its message; Next's own redirects and not-founds pass.
 */
export async function guardedRun<Input, Outcome>(
  call: GuardedCall<Input, Outcome>,
): Promise<Outcome | Result<never>> {
  const { permission } = call;
  try {
    const actor = await findActor();
    if (actor === null) return fail(SIGNED_OUT);
    const sent = await call.submission();
    if (!sent.ok) return sent;
    const submission = sent.value;
    const ids = { permission, clinicId: actor.clinicId, personId: actor.personId };
    if (submission.clinicId !== null && submission.clinicId !== actor.clinicId) {
      logger.warn({ ...ids, code: "conflict" }, "A form of another clinic was refused");
      return fail(OTHER_CLINIC);
    }
    const parsed = parseStrictly(call.schema, submission.input);
    if (!parsed.ok) return fail({ ...CHECK_FIELDS, fields: parsed.fields });
    if (!can(actor.roles, permission)) {
      logger.warn({ ...ids, code: "forbidden" }, "A call was refused for want of a role");
      return fail(NOT_YOUR_ROLE);
    }
    return await call.run({ ...actor, page: { patientId: submission.pagePatientId } }, parsed.value);
  } catch (error) {
    unstable_rethrow(error);
    return fail(describeException(error, permission));
  }
}

function describeException(error: unknown, permission: Permission): Refusal {
  if (error instanceof RefusedError) return error.refusal;
  const reference = newId();
  logger.error({ reference, permission, error }, "A call failed");
  return { code: "internal", message: FAILED, reference };
}

const SIGNED_OUT: Refusal = {
  code: "unauthenticated",
  message: "You are signed out. Nothing was saved. Sign in again to carry on.",
};
const OTHER_CLINIC: Refusal = {
  code: "conflict",
  message:
    "This form was opened in another clinic. Nothing was saved. Switch back to that clinic to send it.",
  details: { kind: "other-clinic" },
};
const CHECK_FIELDS: Refusal = {
  code: "invalid",
  message: "Nothing was saved yet. Check the marked fields.",
};
const NOT_YOUR_ROLE: Refusal = {
  code: "forbidden",
  message: "Your role in this clinic does not allow this. Nothing was changed.",
};
const FAILED =
  "Something went wrong on our side. Try again; if it happens again, give the reference to your administrator.";
