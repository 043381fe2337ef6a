import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { listVisitsOnClosedDays, saveClosedWeekdays } from "#lib/data/clinic-calendar.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { SetClosedWeekdaysInput } from "#lib/schemas/clinic-calendar.ts";

/**
 * Sets the weekdays on which the clinic is closed. Visits that are planned stay where they are.
 *
 * @returns how many planned visits now fall on a closed day. Refused as `conflict` when somebody changed the clinic's
 *   details meanwhile
 */
export function setClosedWeekdays(
  actor: Actor,
  { version, closedWeekdays }: SetClosedWeekdaysInput,
): Promise<Result<{ readonly visits: number }>> {
  return withClinic(actor, "clinic.manage", async (tx) => {
    if (!(await saveClosedWeekdays(tx, version, closedWeekdays))) {
      refuse(
        "conflict",
        "Somebody changed the clinic's details meanwhile. Yours are still here: save again.",
      );
    }
    tx.audit({
      action: "update",
      entity: "clinic",
      entityId: actor.clinicId,
      changedFields: ["closedWeekdays"],
    });
    return { visits: (await listVisitsOnClosedDays(tx)).total };
  });
}
