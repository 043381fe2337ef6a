import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { placeHold, releaseHold } from "#lib/data/keeping.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { PlaceHoldInput, ReleaseHoldInput } from "#lib/schemas/keeping.ts";
import { demandConfirmed } from "./demand-confirmed.ts";
import { demandPatient } from "./demand-patient.ts";

/** Keeps a record from erasure until it is released. @returns the hold's id; `not_found` for a patient of nobody here */
export function holdRecord(
  actor: Actor,
  { patientId, reason }: PlaceHoldInput,
): Promise<Result<{ readonly holdId: string }>> {
  return withClinic(actor, "record.erase", async (tx) => {
    await demandPatient(tx, patientId);
    const holdId = await placeHold(tx, patientId, reason);
    tx.audit({ action: "create", entity: "legal-hold", entityId: holdId, patientId });
    return { holdId };
  });
}

/** Releases a hold for good. @returns the hold's id; `not_found` when none stands under it; `forbidden` unconfirmed */
export function releaseRecord(
  actor: Actor,
  { holdId }: ReleaseHoldInput,
): Promise<Result<{ readonly holdId: string }>> {
  return withClinic(actor, "record.erase", async (tx) => {
    demandConfirmed(actor);
    const patientId = await releaseHold(tx, holdId);
    if (patientId === null) refuse("not_found", "There is no such hold.");
    tx.audit({
      action: "update",
      entity: "legal-hold",
      entityId: holdId,
      patientId,
      changedFields: ["released_at"],
    });
    return { holdId };
  });
}
