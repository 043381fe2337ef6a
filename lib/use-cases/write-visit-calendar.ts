import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { findPlan } from "#lib/data/plan.ts";
import { listVisitsBetween, type CalendarVisit } from "#lib/data/visit-calendar.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { addDays } from "#lib/format/iso-date.ts";
import { writeCalendarFile, type CalendarEntry } from "#lib/interop/calendar-file.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";

/** How far a course lies around today at most. */
const DAYS_OF_COURSE = 1500;
/** What a feed shows: the last weeks and the coming year. */
const FEED_DAYS = { past: 28, ahead: 365 };

const KIND_WORDS = { treatment: "Session", review: "Review", "test-patch": "Test patch" } as const;

/** Without a clinical word: the file lies on phones and on servers elsewhere. */
function wordsOf({ kind, number, of }: CalendarVisit): string {
  return kind === "treatment" ? `Session ${String(number)} of ${String(of)}` : KIND_WORDS[kind];
}

function entryOf(visit: CalendarVisit, summary: string): CalendarEntry {
  const { id, on, state, held, appointmentAt, version, updatedAt } = visit;
  const ended = state === "cancelled" || state === "missed";
  const agreed = state === "completed" || state === "in-progress" || (appointmentAt !== null && !held);
  return {
    ...{ id, on, summary, version },
    at: state === "completed" ? null : appointmentAt,
    status: ended ? "cancelled" : agreed ? "agreed" : "open",
    changedAt: updatedAt,
  };
}

/**
 * All visits of one course as a calendar file for the patient, those that were cancelled marked as that.
 *
 * @returns the file's text; refuses as `not_found` when the clinic has no such plan
 */
export function writeCourseCalendar(actor: Actor, planId: string): Promise<Result<string>> {
  return withClinic(actor, "course.list", async (tx) => {
    const plan = await findPlan(tx, planId);
    if (plan === null) return refuse("not_found", "This plan is not on record.");
    const days = { from: addDays(tx.today, -DAYS_OF_COURSE), to: addDays(tx.today, DAYS_OF_COURSE) };
    const visits = await listVisitsBetween(tx, { ...days, planId, cancelled: true });
    tx.audit({
      action: "execute",
      entity: "plan",
      entityId: planId,
      patientId: plan.patientId,
      detail: { kind: "calendar", rows: visits.length },
    });
    return writeCalendarFile({
      name: `Visits at ${actor.clinicName}`,
      ...{ clinicName: actor.clinicName, zone: actor.zone, writtenAt: tx.at },
      entries: visits.map((visit) => entryOf(visit, `${wordsOf(visit)}, ${actor.clinicName}`)),
    });
  });
}

/** Initials and clinic number, by which only the clinic knows a patient. */
function shortNameOf({ familyName, givenNames, clinicNumber }: CalendarVisit): string {
  const initials = [familyName, givenNames ?? ""].map((name) => Array.from(name.trim())[0] ?? "").join("");
  return clinicNumber === null ? initials.toUpperCase() : `${initials.toUpperCase()} ${clinicNumber}`;
}

/**
 * What a private calendar address answers: its person's visits of the last four weeks and the coming year, and where they
 * chose so those that are booked with nobody. No patient is named but by initials and clinic number, and that by choice.
 *
 * @param actor the feed's own, under its own capability
 */
export function readCalendarFeed(
  actor: Actor,
  feed: { readonly feedId: string; readonly showsInitials: boolean; readonly withNobody: boolean },
): Promise<Result<string>> {
  return withClinic(actor, "course.list", async (tx) => {
    const days = { from: addDays(tx.today, -FEED_DAYS.past), to: addDays(tx.today, FEED_DAYS.ahead) };
    const of = { personId: actor.personId, orNobody: feed.withNobody };
    const visits = await listVisitsBetween(tx, { ...days, cancelled: true, of });
    tx.audit({
      action: "read",
      entity: "calendar-feed",
      entityId: feed.feedId,
      detail: { kind: "calendar", rows: visits.length },
    });
    return writeCalendarFile({
      name: actor.clinicName,
      ...{ clinicName: actor.clinicName, zone: actor.zone, writtenAt: tx.at },
      entries: visits.map((visit) =>
        entryOf(visit, feed.showsInitials ? `${shortNameOf(visit)}: ${wordsOf(visit)}` : wordsOf(visit)),
      ),
    });
  });
}
