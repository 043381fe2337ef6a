import type { FaultGround } from "../../faults/fault-ground.ts";

/** Where the id of each kind of record comes from, by the name of the field or of the address's part that takes it. */
const SOURCES: Readonly<Record<string, readonly [table: string, column: string]>> = {
  patientId: ["patient", "id"],
  consultationId: ["consultation", "id"],
  planId: ["plan", "id"],
  sessionId: ["treatment_session", "id"],
  handoutId: ["handout", "id"],
  adverseEventId: ["adverse_event", "id"],
  contactId: ["contact_attempt", "id"],
  consentId: ["treatment_consent", "id"],
  deviceId: ["device", "id"],
  protocolId: ["protocol", "id"],
  protocolVersionId: ["protocol_version", "id"],
  templateId: ["consultation_template", "id"],
  wordingId: ["clinic_passage", "id"],
  viewId: ["saved_view", "id"],
  closureId: ["clinic_closure", "id"],
  feedId: ["calendar_feed", "id"],
  moveId: ["visit_move", "move_id"],
  invitationId: ["account_link", "id"],
  sha256: ["clinic_picture", "sha256"],
  personId: ["membership", "person_id"],
  operatorId: ["membership", "person_id"],
  takenById: ["membership", "person_id"],
  readById: ["membership", "person_id"],
};

/** Whether a field or a part of an address takes the id of a record. */
export const isRecordId = (field: string): boolean => field in SOURCES;

/** Ids of a clinic's records, some of each kind; a kind without a record has none. */
export async function recordIds(
  { ask }: FaultGround,
  clinicId: string,
  most: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = new Map<string, readonly string[]>();
  for (const [field, [table, column]] of Object.entries(SOURCES)) {
    const rows = await ask<{ id: string }>(
      `select distinct ${column}::text as id from ${table} where clinic_id = $1 order by 1 limit ${String(most)}`,
      [clinicId],
    );
    if (rows.length > 0) {
      ids.set(
        field,
        rows.map(({ id }) => id),
      );
    }
  }
  return ids;
}
