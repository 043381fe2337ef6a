import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listContactAttempts, type ContactAttempt } from "#lib/data/contact-attempt.ts";
import { listColleagues } from "#lib/data/membership.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatDateAndTime, isoDateIn } from "#lib/format/instant.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { Result } from "#lib/result/result.ts";
import { idField } from "#lib/schemas/field.ts";
import { fail } from "#lib/result/result.ts";

/** One attempt to reach a patient, as a line of the history. */
export type ContactLine = {
  readonly id: string;
  readonly when: string;
  readonly channel: string;
  readonly outcome: string;
  readonly note: string | null;
  readonly nextTryOn: IsoDate | null;
  readonly who: string;
  readonly withdrawn: boolean;
  /** Whether this person may take it back now. */
  readonly mayWithdraw: boolean;
};

/** Most lines of a patient's history; older ones are counted by nobody. */
const MOST = 50;

function toLine(
  tx: ClinicTransaction,
  attempt: ContactAttempt,
  names: ReadonlyMap<string, string>,
): ContactLine {
  const { id, channel, outcome, note, nextTryOn, at, by, withdrawnAt } = attempt;
  const { zone, personId } = tx.actor;
  return {
    ...{ id, channel, outcome, note, nextTryOn },
    when: formatDateAndTime(at, zone),
    who: names.get(by) ?? "Somebody who left",
    withdrawn: withdrawnAt !== null,
    mayWithdraw: withdrawnAt === null && by === personId && isoDateIn(at, zone) === tx.today,
  };
}

/** The attempts to reach a patient, newest first; empty where the clinic has no such patient. */
async function readContactLines(tx: ClinicTransaction, patientId: string): Promise<ContactLine[]> {
  const attempts = await listContactAttempts(tx, patientId, MOST);
  if (attempts.length === 0) return [];
  const people = await listColleagues(tx);
  const names = new Map(people.map(({ personId, displayName }) => [personId, displayName]));
  return attempts.map((attempt) => toLine(tx, attempt, names));
}

/** The history of calls of one patient for an actor. `not_found` for what is no id. */
export async function readContacts(actor: Actor, patientId: string): Promise<Result<readonly ContactLine[]>> {
  if (!idField.safeParse(patientId).success) {
    return fail({ code: "not_found", message: "This patient is not on record." });
  }
  return withClinic(actor, "course.list", (tx) => readContactLines(tx, patientId));
}
