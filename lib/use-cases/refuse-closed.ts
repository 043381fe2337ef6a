import "server-only";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findPeopleNames } from "#lib/data/consultation-people.ts";
import type { ConsultationRecord } from "#lib/data/consultation.ts";
import { formatDateAndTime } from "#lib/format/instant.ts";
import { refuse } from "#lib/result/refused-error.ts";

/**
 * Refuses an act on a consultation that is signed or discarded, in words: who closed it and when.
 *
 * Always refuses as `conflict`; `details.state` is the state, and of a signed one `details.draft` what was signed, so
 * that a page can tell what of its own text is not part of it.
 * @param so what follows from it for the act that was tried
 */
export async function refuseClosed(
  tx: ClinicTransaction,
  { state, draft, closed }: ConsultationRecord,
  so: string,
): Promise<never> {
  const names = closed === null ? new Map<string, string>() : await findPeopleNames(tx, [closed.by]);
  const who =
    closed === null
      ? ""
      : ` by ${closed.by === tx.actor.personId ? "you" : (names.get(closed.by) ?? "somebody who has left")}, ${formatDateAndTime(closed.at, tx.actor.zone)}`;
  return refuse("conflict", `This consultation was ${state}${who}. ${so}`, {
    details: state === "signed" ? { state, draft } : { state },
  });
}
