import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { BANK_HOLIDAY_REGIONS } from "#lib/catalogue/calendar/bank-holidays.ts";
import { createClosures, listVisitsOnClosedDays } from "#lib/data/clinic-calendar.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { AddBankHolidaysInput } from "#lib/schemas/clinic-calendar.ts";
import { closuresInTurn, demandRoomForClosures } from "./closures-in-turn.ts";

/**
 * Closes the clinic on the bank holidays of a region in a year, as they were announced: those to come on which it is not
 * closed by a closure already. Each can be taken back by itself.
 *
 * @returns how many were added, how many were there already, and how many planned visits now fall on a closed day.
 *   Refused as `invalid` for a region or a year whose days are not known
 */
export function addBankHolidays(
  actor: Actor,
  { region, year }: AddBankHolidaysInput,
): Promise<Result<{ readonly added: number; readonly known: number; readonly visits: number }>> {
  return withClinic(actor, "clinic.manage", async (tx) => {
    const own = BANK_HOLIDAY_REGIONS.find(({ code }) => code === region);
    const days = own?.years[year];
    if (days === undefined) {
      const sentence = "The bank holidays of this region and year are not known here. Add the days by hand.";
      return refuse("invalid", sentence, { fields: { [own === undefined ? "region" : "year"]: sentence } });
    }
    const closures = await closuresInTurn(tx);
    const coming = days.filter(({ on }) => on >= tx.today);
    const fresh = coming.filter(({ on }) => !closures.some(({ from, to }) => on >= from && on <= to));
    demandRoomForClosures(tx, closures, fresh.length);
    const made = fresh.map(({ on, name, moved }) => {
      const label = moved ? `${name} (substitute day)` : name;
      return { id: newId(), from: on, to: on, label, region };
    });
    await createClosures(tx, made);
    for (const { id } of made) tx.audit({ action: "create", entity: "clinic-closure", entityId: id });
    if (made.length === 0) {
      tx.audit({
        action: "execute",
        entity: "clinic",
        entityId: actor.clinicId,
        detail: { kind: "count", count: 0 },
      });
    }
    return {
      added: made.length,
      known: coming.length - made.length,
      visits: (await listVisitsOnClosedDays(tx)).total,
    };
  });
}
