import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { findClinic, saveClinic, type ClinicParticulars } from "#lib/data/clinic.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { UpdateClinicInput } from "#lib/schemas/clinic.ts";

const FIELDS = ["name", "address", "phone", "zone"] as const;

/**
 * Replaces the clinic's name, address, telephone and time zone.
 *
 * @returns the names of the fields that changed. Refused as `conflict` when somebody changed them meanwhile
 */
export function updateClinic(
  actor: Actor,
  input: UpdateClinicInput,
): Promise<Result<{ readonly changed: readonly string[] }>> {
  return withClinic(actor, "clinic.manage", async (tx) => {
    const before = await findClinic(tx);
    const after: ClinicParticulars = {
      name: input.name,
      address: input.address ?? null,
      phone: input.phone ?? null,
      zone: input.zone,
    };
    if (!(await saveClinic(tx, input.version, after))) {
      refuse(
        "conflict",
        "Somebody changed these details meanwhile. Yours are still here: compare, then save again.",
      );
    }
    const changed = FIELDS.filter((field) => before[field] !== after[field]);
    tx.audit({ action: "update", entity: "clinic", entityId: actor.clinicId, changedFields: changed });
    return { changed };
  });
}
