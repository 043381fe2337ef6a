import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { createClosures, listVisitsOnClosedDays } from "#lib/data/clinic-calendar.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { AddClosureInput } from "#lib/schemas/clinic-calendar.ts";
import { closuresInTurn, demandRoomForClosures } from "./closures-in-turn.ts";

/**
 * Closes the clinic on a day or a range of days. Visits that are planned stay where they are, and are listed.
 *
 * @returns the closure's id, and how many planned visits fall on it. Refused as `invalid` when the same closure is there
 *   already, or the clinic keeps enough of them
 */
export function addClosure(
  actor: Actor,
  { from, to, label }: AddClosureInput,
): Promise<Result<{ readonly id: string; readonly visits: number }>> {
  return withClinic(actor, "clinic.manage", async (tx) => {
    const closures = await closuresInTurn(tx);
    if (closures.some((other) => other.from === from && other.to === to)) {
      const sentence = "The clinic is closed on exactly these days already.";
      refuse("invalid", sentence, { fields: { from: sentence } });
    }
    demandRoomForClosures(tx, closures, 1);
    const id = newId();
    await createClosures(tx, [{ id, from, to, label, region: null }]);
    tx.audit({ action: "create", entity: "clinic-closure", entityId: id });
    const { visits } = await listVisitsOnClosedDays(tx);
    return { id, visits: visits.filter(({ dueOn }) => dueOn >= from && dueOn <= to).length };
  });
}
