import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { findClinicCalendar, type ClinicCalendar } from "#lib/data/clinic-calendar.ts";
import { CALENDAR_LIMIT, listVisitsBetween, type CalendarVisit } from "#lib/data/visit-calendar.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatShortTime } from "#lib/format/instant.ts";
import { addDays, weekdayOf, type IsoDate } from "#lib/format/iso-date.ts";
import { formatBannerName } from "#lib/format/person-name.ts";
import { todayIn } from "#lib/platform/clock.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import { visitInWords } from "./load-plans.ts";
import { unwrapOrNotFound } from "./unwrap.ts";

/** A visit as one line of a day. */
export type VisitOfDay = {
  readonly id: string;
  readonly patientId: string;
  readonly name: string;
  /** Of the appointment, `14:30`; null without one. */
  readonly time: string | null;
  /** For example “Pulsed dye laser 595 nm 3 of 4”; without the treatment for who may not read it. */
  readonly words: string;
  /** Who did it, else with whom it is booked; null where nobody said. */
  readonly withName: string | null;
  readonly isReview: boolean;
  readonly state: "waiting" | "going-on" | "done" | "missed" | "on-hold";
  readonly href: string;
};

/** A day of the calendar. */
export type CalendarDay = {
  readonly on: IsoDate;
  readonly isToday: boolean;
  /** Why the clinic is closed, for example a bank holiday's name; null on a day on which it is open. */
  readonly closed: string | null;
  readonly visits: readonly VisitOfDay[];
};

/** Some days of the clinic. */
export type CalendarPage = {
  readonly today: IsoDate;
  readonly days: readonly CalendarDay[];
  /** Not everything is shown, because there is too much of it. */
  readonly cut: boolean;
  /** Whether visits can be booked with the person, so that there may be some of their own. */
  readonly treats: boolean;
};

/** Most days of one look. */
const MOST_DAYS = 42;

function stateOf({ state, held }: CalendarVisit): VisitOfDay["state"] {
  if (state === "completed") return "done";
  if (state === "missed" || state === "cancelled") return "missed";
  if (held) return "on-hold";
  return state === "in-progress" ? "going-on" : "waiting";
}

function toLine(visit: CalendarVisit, zone: string): VisitOfDay {
  const { id, patientId, appointmentAt, withName } = visit;
  return {
    ...{ id, patientId, withName },
    name: formatBannerName(visit),
    time: appointmentAt === null ? null : formatShortTime(appointmentAt, zone),
    words: visitInWords(visit),
    isReview: visit.kind === "review",
    state: stateOf(visit),
    href: `/patients/${patientId}/sessions/${id}`,
  };
}

/** Why the clinic is closed on a day; null where it is open. */
function closedOn(day: IsoDate, { closures, closedWeekdays }: ClinicCalendar): string | null {
  const closure = closures.find(({ from, to }) => day >= from && day <= to);
  if (closure !== undefined) return closure.label;
  return closedWeekdays.includes(weekdayOf(day)) ? "not a working day" : null;
}

/**
 * The clinic's visits from one day to another, day by day, as far as the person's roles go.
 *
 * @param from the first day @param to the last day, itself included
 * @param mine whether only visits of the person's own are asked for
 * @returns refuses as `invalid` when the days are in the wrong order or more than six weeks
 */
export function readVisitCalendar(
  actor: Actor,
  from: IsoDate,
  to: IsoDate,
  mine = false,
): Promise<Result<CalendarPage>> {
  return withClinic(actor, "course.list", async (tx) => {
    const days: IsoDate[] = [];
    for (let day = from; day <= to && days.length <= MOST_DAYS; day = addDays(day, 1)) days.push(day);
    if (days.length === 0 || days.length > MOST_DAYS) refuse("invalid", "Choose one day to six weeks.");
    const visits = await listVisitsBetween(tx, {
      ...{ from, to },
      ...(mine ? { of: { personId: actor.personId, orNobody: false } } : {}),
    });
    const calendar = await findClinicCalendar(tx);
    const byDay = Map.groupBy(visits, ({ on }) => on);
    return {
      today: tx.today,
      days: days.map((on) => ({
        on,
        isToday: on === tx.today,
        closed: closedOn(on, calendar),
        visits: (byDay.get(on) ?? []).map((visit) => toLine(visit, actor.zone)),
      })),
      cut: visits.length === CALENDAR_LIMIT,
      treats: can(actor.roles, "session.record"),
    };
  });
}

/** The calendar of whoever is signed in. */
export async function loadVisitCalendar(
  look: (today: IsoDate) => { readonly from: IsoDate; readonly to: IsoDate; readonly mine: boolean },
): Promise<CalendarPage> {
  const actor = await requireActor();
  const { from, to, mine } = look(todayIn(actor.zone));
  return unwrapOrNotFound(await readVisitCalendar(actor, from, to, mine));
}
