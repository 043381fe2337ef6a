import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { eraseRecord, listRecordsBefore } from "#lib/data/keeping.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { addDays } from "#lib/format/iso-date.ts";
import { isPastRetention } from "#lib/format/retention.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { EraseRecordInput } from "#lib/schemas/keeping.ts";
import { demandConfirmed } from "./demand-confirmed.ts";

/**
 * Erases everything that is kept of a patient; a tombstone of ids stays, and so does the audit trail, which holds none
 * of it.
 *
 * @returns the erased id. Refused as `conflict` while a hold stands, and before the record's time is over unless the
 *   number of an authorised decision is given; `not_found` when the clinic has no such patient; `forbidden` when the
 *   person did not confirm lately that it is them
 */
export function erasePatientRecord(
  actor: Actor,
  { patientId, decision }: EraseRecordInput,
): Promise<Result<{ readonly patientId: string }>> {
  return withClinic(actor, "record.erase", async (tx) => {
    demandConfirmed(actor);
    const [record] = await listRecordsBefore(tx, addDays(tx.today, 2), patientId);
    if (record === undefined) refuse("not_found", "There is no such patient.");
    if (record.held) refuse("conflict", "This record is held. Release the hold first.");
    if (decision === undefined && !isPastRetention(record, tx.today)) {
      refuse("conflict", "This record must still be kept. Only an authorised decision allows erasing it.");
    }
    const ground = decision === undefined ? "past-retention" : "authorised-decision";
    if (!(await eraseRecord(tx, patientId, ground, decision ?? null))) {
      refuse("not_found", "There is no such patient.");
    }
    tx.audit({
      action: "delete",
      entity: "patient",
      entityId: patientId,
      patientId,
      detail: { kind: "erased", ground },
    });
    return { patientId };
  });
}
