import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { treatmentWords } from "#lib/catalogue/words/treatments.ts";
import {
  countPeople,
  findClinicalWork,
  listVisitsForToday,
  type ClinicalWork,
  type ListedVisit,
  type PeopleCount,
} from "#lib/data/today.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatShortTime, isoDateIn } from "#lib/format/instant.ts";
import { diffDays, type IsoDate } from "#lib/format/iso-date.ts";
import { formatBannerName } from "#lib/format/person-name.ts";
import type { Result } from "#lib/result/result.ts";
import { unwrapOrNotFound } from "./unwrap.ts";

/** One visit as a line of Today. */
export type TodayVisit = {
  readonly id: string;
  readonly patientId: string;
  readonly planId: string;
  readonly name: string;
  readonly phone: string | null;
  /** Of the appointment today, `14:30`; null without one. */
  readonly time: string | null;
  /** For example “Pulsed dye laser 595 nm 3 of 4”; without the treatment for who may not read it. */
  readonly words: string;
  readonly state: "waiting" | "going-on" | "done";
  readonly version: number;
  readonly dueOn: IsoDate;
  readonly windowFrom: IsoDate;
  readonly windowTo: IsoDate;
  readonly daysLate: number;
  readonly lastContact: { readonly channel: string; readonly outcome: string; readonly on: IsoDate } | null;
};

/** One thing that waits for a clinician. */
export type TodayTask = {
  readonly id: string;
  readonly name: string;
  readonly on: IsoDate;
  readonly href: string;
};

/** What waits for a clinician, by kind. */
export type TodayTasks = {
  readonly drafts: readonly TodayTask[];
  readonly adverseEvents: readonly TodayTask[];
  readonly onHold: readonly TodayTask[];
  readonly reviews: readonly TodayTask[];
  readonly offCourse: readonly TodayTask[];
};

/** The page Today, as far as the person's roles go. */
export type TodayPage = {
  readonly clinicId: string;
  readonly today: IsoDate;
  /** Visits due today, and those done today. */
  readonly now: readonly TodayVisit[];
  readonly toCall: readonly TodayVisit[];
  /** Overdue, and reached already. */
  readonly called: readonly TodayVisit[];
  /** Null for who does not read the clinical record. */
  readonly tasks: TodayTasks | null;
  /** Null for who does not manage people. */
  readonly people: PeopleCount | null;
};

/** Outcomes after which nobody has to call again; after the others it is tried again the next day. */
const SETTLED = ["reached", "left-message", "rebooked", "declined"];

const KIND_WORDS = { treatment: "Session", review: "Review", "test-patch": "Test patch" } as const;

function wordsOf({ kind, number, of, treatment }: ListedVisit): string {
  const series = kind === "treatment" ? ` ${String(number)} of ${String(of)}` : "";
  if (treatment === null) return `${KIND_WORDS[kind]}${series}`;
  return kind === "test-patch"
    ? `Test patch, ${treatmentWords(treatment)}`
    : `${treatmentWords(treatment)}${series}`;
}

function toVisit(visit: ListedVisit, today: IsoDate, zone: string): TodayVisit {
  const { id, patientId, planId, phone, version, dueOn, windowFrom, windowTo, appointmentAt } = visit;
  const { lastContact } = visit;
  return {
    ...{ id, patientId, planId, phone, version, dueOn, windowFrom, windowTo },
    name: formatBannerName(visit),
    time: appointmentAt === null ? null : formatShortTime(appointmentAt, zone),
    words: wordsOf(visit),
    state: visit.state === "completed" ? "done" : visit.state === "in-progress" ? "going-on" : "waiting",
    daysLate: visit.state === "completed" ? 0 : Math.max(0, diffDays(dueOn, today)),
    lastContact:
      lastContact === null
        ? null
        : {
            channel: lastContact.channel,
            outcome: lastContact.outcome,
            on: isoDateIn(lastContact.at, zone),
          },
  };
}

function wasCalled({ lastContact, dueOn }: TodayVisit, today: IsoDate): boolean {
  if (lastContact === null || lastContact.on < dueOn) return false;
  return lastContact.on === today || SETTLED.includes(lastContact.outcome);
}

const sessionHref = ({ patientId, id }: { readonly patientId: string; readonly id: string }): string =>
  `/patients/${patientId}/sessions/${id}`;

function tasksOf(work: ClinicalWork, listed: readonly ListedVisit[], today: IsoDate): TodayTasks {
  const open = listed.filter(({ state }) => state !== "completed");
  const visitTask = (visit: ListedVisit): TodayTask => ({
    id: visit.id,
    name: formatBannerName(visit),
    on: visit.dueOn,
    href: sessionHref(visit),
  });
  return {
    drafts: work.drafts.map((draft) => ({
      id: draft.id,
      name: formatBannerName(draft),
      on: draft.on,
      href: `/patients/${draft.patientId}/consultations/${draft.id}`,
    })),
    adverseEvents: work.adverseEvents.map((event) => ({
      id: event.id,
      name: formatBannerName(event),
      on: event.on,
      href:
        event.sessionId === null
          ? `/patients/${event.patientId}`
          : `/patients/${event.patientId}/sessions/${event.sessionId}#adverse-events`,
    })),
    onHold: work.onHold.map((plan) => ({
      id: plan.id,
      name: formatBannerName(plan),
      on: plan.on,
      href: `/patients/${plan.patientId}/plans/${plan.id}`,
    })),
    reviews: open.filter(({ kind }) => kind === "review").map(visitTask),
    offCourse: open.filter(({ kind, windowTo }) => kind !== "review" && windowTo < today).map(visitTask),
  };
}

/** One line for each course, the earliest visit of it: one call is about all that is overdue. */
function onePerCourse(visits: readonly TodayVisit[]): TodayVisit[] {
  const courses = Map.groupBy(visits, ({ planId }) => planId);
  return [...courses.values()].flatMap((course) => {
    const [first, ...more] = course;
    if (first === undefined) return [];
    return more.length === 0
      ? [first]
      : [{ ...first, words: `${first.words}, and ${String(more.length)} more` }];
  });
}

/** By the hour for those with an appointment, then by name. */
const byTime = (one: TodayVisit, other: TodayVisit): number =>
  (one.time ?? "99").localeCompare(other.time ?? "99") || one.name.localeCompare(other.name, "en-GB");

/** The page Today for one person, in one transaction and as few statements as the roles need. */
export function todayFor(actor: Actor): Promise<Result<TodayPage>> {
  return withClinic(actor, "course.list", async (tx) => {
    const listed = await listVisitsForToday(tx);
    const work = can(actor.roles, "chart.read") ? await findClinicalWork(tx) : null;
    const people = can(actor.roles, "people.read") ? await countPeople(tx) : null;
    const visits = listed.map((visit) => toVisit(visit, tx.today, actor.zone));
    const overdue = visits.filter(({ daysLate }) => daysLate > 0);
    return {
      clinicId: actor.clinicId,
      today: tx.today,
      now: visits.filter(({ daysLate }) => daysLate === 0).toSorted(byTime),
      toCall: onePerCourse(overdue.filter((visit) => !wasCalled(visit, tx.today))),
      called: onePerCourse(overdue.filter((visit) => wasCalled(visit, tx.today))),
      tasks: work === null ? null : tasksOf(work, listed, tx.today),
      people,
    };
  });
}

/** The page Today of whoever is signed in. */
export async function loadToday(): Promise<TodayPage> {
  return unwrapOrNotFound(await todayFor(await requireActor()));
}
