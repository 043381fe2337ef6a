import "server-only";
import { closedDatesFrom } from "#lib/clinical/scheduling/clinic-closures.ts";
import type { RelayInput } from "#lib/clinical/scheduling/relay-input.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { findClinicCalendar } from "./clinic-calendar.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { listPlanAway } from "./plan-away.ts";
import { listSpacedVisitsOfPatient } from "./spaced-visits.ts";
import type { CourseVisit } from "./treatment-session.ts";

/** The days on which the clinic takes no visits, as the scheduler reads them. */
export type ClosedDays = {
  /** ISO weekdays, 1 Monday … 7 Sunday. */
  readonly closedWeekdays: readonly number[];
  readonly closedDates: readonly IsoDate[];
};

/** When the actor's clinic takes no visits, from today on. */
export async function findClosedDays(tx: ClinicTransaction): Promise<ClosedDays> {
  const { closedWeekdays, closures } = await findClinicCalendar(tx);
  return { closedWeekdays, closedDates: closedDatesFrom(tx.today, closures) };
}

/**
 * The course of a plan as it stands, as the scheduler reads it, with the sessions of the patient's other courses, and
 * nothing asked of it yet.
 */
export async function findCourseInput(
  tx: ClinicTransaction,
  planId: string,
): Promise<RelayInput & { readonly visits: readonly CourseVisit[] }> {
  const { own: visits, elsewhere } = await listSpacedVisitsOfPatient(tx, planId);
  const away = await listPlanAway(tx, planId);
  const closed = await findClosedDays(tx);
  return {
    today: tx.today,
    visits,
    elsewhere,
    away,
    ...closed,
    move: null,
    moveBooked: false,
    longer: false,
  };
}
