import "server-only";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { BANK_HOLIDAY_REGIONS, BANK_HOLIDAYS_SOURCE } from "#lib/catalogue/calendar/bank-holidays.ts";
import {
  findClinicCalendar,
  listClosures,
  listVisitsOnClosedDays,
  type ClosureRow,
  type VisitOnClosedDay,
} from "#lib/data/clinic-calendar.ts";
import { findClinic } from "#lib/data/clinic.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatBannerName } from "#lib/format/person-name.ts";
import { fail, type Result } from "#lib/result/result.ts";

/** A planned visit on a closed day, as the page lists it. */
export type VisitToMove = Omit<VisitOnClosedDay, "familyName" | "givenNames" | "title"> & {
  readonly patient: string;
};

/** When the clinic is closed, and what falls on it. */
export type ClinicCalendarPage = {
  readonly clinicId: string;
  /** Of the clinic's particulars, to change the weekdays from. */
  readonly version: number;
  readonly closedWeekdays: readonly number[];
  readonly coming: readonly ClosureRow[];
  readonly past: readonly ClosureRow[];
  readonly visits: readonly VisitToMove[];
  readonly totalVisits: number;
  /** Regions with the years to come whose days are known. */
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly years: readonly number[];
  readonly source: { readonly name: string; readonly address: string };
};

/** What the page of the clinic says of its calendar; `not_found` for whoever may not change it. */
export async function loadClinicCalendar(): Promise<Result<ClinicCalendarPage>> {
  const actor = await requireActor();
  if (!can(actor.roles, "clinic.manage")) {
    return fail({ code: "not_found", message: "There is no such page." });
  }
  return withClinic(actor, "people.read", async (tx) => {
    const { closedWeekdays } = await findClinicCalendar(tx);
    const closures = await listClosures(tx);
    const { visits, total } = await listVisitsOnClosedDays(tx);
    const thisYear = Number(tx.today.slice(0, 4));
    const years = BANK_HOLIDAY_REGIONS.flatMap(({ years: own }) => Object.keys(own).map(Number));
    return {
      clinicId: actor.clinicId,
      version: (await findClinic(tx)).version,
      closedWeekdays,
      coming: closures.filter(({ to }) => to >= tx.today),
      past: closures.filter(({ to }) => to < tx.today).toReversed(),
      visits: visits.map(({ familyName, givenNames, title, ...visit }) => ({
        ...visit,
        patient: formatBannerName({ familyName, givenNames, title }),
      })),
      totalVisits: total,
      regions: BANK_HOLIDAY_REGIONS.map(({ code, name }) => ({ code, name })),
      years: [...new Set(years)].filter((year) => year >= thisYear).toSorted((one, other) => one - other),
      source: { name: BANK_HOLIDAYS_SOURCE.name, address: BANK_HOLIDAYS_SOURCE.address },
    };
  });
}
