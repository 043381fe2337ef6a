import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { findHandout, revokeRow } from "#lib/data/handout.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { RevokeHandoutInput } from "#lib/schemas/handout.ts";

/**
 * Takes back an issued handout, so that nobody prints it again; its bytes stay in the archive and the reason in the
 * audit trail. Refused as `conflict` when it is not issued, was replaced or taken back already.
 */
export function revokeHandout(
  actor: Actor,
  { handoutId, version, reason }: RevokeHandoutInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "handout.issue", async (tx) => {
    const handout = await findHandout(tx, handoutId);
    if (handout === null) return refuse("not_found", "This handout is not on record.");
    if (!(await revokeRow(tx, handoutId, version))) {
      refuse("conflict", "Only an issued handout can be taken back. This one is not, or has changed.");
    }
    const { patientId } = handout;
    tx.audit({
      action: "update",
      entity: "handout",
      entityId: handoutId,
      patientId,
      detail: { kind: "revoked", reason },
    });
    return { id: handoutId };
  });
}
