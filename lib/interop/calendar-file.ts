import "server-only";
import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { IsoDate } from "#lib/format/iso-date.ts";

/** A visit as a calendar on somebody's phone shows it. */
export type CalendarEntry = {
  /** The visit's id: the entry of another day with the same id replaces this one. */
  readonly id: string;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly on: IsoDate;
  /** Of the appointment; null for a day without one, which fills the whole day of the clinic's calendar. */
  readonly at: Date | null;
  readonly status: "agreed" | "open" | "cancelled";
  /** Rises with each change of the visit. */
  readonly version: number;
  readonly changedAt: Date;
};

/** A calendar of visits. */
export type CalendarContent = {
  readonly name: string;
  readonly clinicName: string;
  /** IANA zone of the clinic. */
  readonly zone: string;
  readonly writtenAt: Date;
  readonly entries: readonly CalendarEntry[];
};

const STATUS = {
  agreed: ICalEventStatus.CONFIRMED,
  open: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/** How often a program should ask again, in seconds. */
const ASK_AGAIN_SECONDS = 3600;

/**
 * A calendar file (RFC 5545): lines end in CRLF and are folded at 75 octets, texts are escaped. Appointments stand at
 * their instant in UTC, which every program shows in its own zone; days without one are dates and belong to no zone.
 */
export function writeCalendarFile({ name, clinicName, zone, writtenAt, entries }: CalendarContent): string {
  const calendar = new ICalCalendar({
    name,
    prodId: { company: "Aftermark", product: "Visits", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: ASK_AGAIN_SECONDS,
    x: [{ key: "X-WR-TIMEZONE", value: zone }],
  });
  for (const { id, summary, description, on, at, status, version, changedAt } of entries) {
    calendar.createEvent({
      ...{ id, summary, location: clinicName, sequence: Math.max(0, version - 1) },
      description: description ?? null,
      start: at ?? new Date(`${on}T00:00:00Z`),
      allDay: at === null,
      status: STATUS[status],
      ...{ stamp: writtenAt, lastModified: changedAt },
    });
  }
  return calendar.toString();
}
