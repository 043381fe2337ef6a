import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { removeClosure as saveRemoved } from "#lib/data/clinic-calendar.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { RemoveClosureInput } from "#lib/schemas/clinic-calendar.ts";
import { closuresInTurn } from "./closures-in-turn.ts";

/**
 * Opens the clinic again on the days of a closure. Dates that were laid around it stay as they are.
 *
 * @returns the closure's id. Refused as `not_found` when the clinic has none such, and as `conflict` when it was taken back
 *   meanwhile
 */
export function removeClosure(
  actor: Actor,
  { closureId, version }: RemoveClosureInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "clinic.manage", async (tx) => {
    const closures = await closuresInTurn(tx);
    if (!closures.some(({ id }) => id === closureId)) {
      return refuse("not_found", "This closure is not on record, or was taken back already.");
    }
    if (!(await saveRemoved(tx, { id: closureId, version }))) {
      refuse("conflict", "Somebody changed this closure at this moment. Look at it again.");
    }
    tx.audit({ action: "delete", entity: "clinic-closure", entityId: closureId });
    return { id: closureId };
  });
}
