import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { EVERY_COURSE, type CourseFilter } from "#lib/data/course-query.ts";
import { listPlans } from "#lib/data/plan-list.ts";
import {
  countPeople,
  findClinicalWork,
  listVisitsOfDay,
  type ListedVisit,
  type PeopleCount,
} from "#lib/data/today.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatShortTime } from "#lib/format/instant.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { formatBannerName } from "#lib/format/person-name.ts";
import type { Result } from "#lib/result/result.ts";
import { patientNumber, toListedPlan, visitInWords, type ListedPlan } from "./load-plans.ts";
import { readOffCourse } from "./read-off-course.ts";
import { unwrapOrNotFound } from "./unwrap.ts";

/** One visit of the day as a line. */
export type TodayVisit = {
  readonly id: string;
  readonly patientId: string;
  readonly planId: string;
  readonly name: string;
  readonly born: string;
  readonly number: string;
  readonly phone: string | null;
  /** Of the appointment today, `14:30`; null without one. */
  readonly time: string | null;
  /** For example “Pulsed dye laser 595 nm 3 of 4”; without the treatment for who may not read it. */
  readonly words: string;
  readonly isReview: boolean;
  readonly state: "waiting" | "going-on" | "done";
};

/** One thing that waits for a clinician. */
export type TodayTask = {
  readonly id: string;
  readonly name: string;
  readonly on: IsoDate;
  readonly href: string;
};

/** Some of a kind, and how many there are in all. */
export type TodayTaskList = { readonly total: number; readonly tasks: readonly TodayTask[] };

/** What waits for a clinician, by kind; a kind that is not this person's to do is empty. */
export type TodayTasks = {
  readonly drafts: TodayTaskList;
  readonly adverseEvents: TodayTaskList;
  readonly onHold: TodayTaskList;
  readonly reviews: TodayTaskList;
  /** Courses that do not work as they should, which asks for a review. */
  readonly offCourse: TodayTaskList;
};

/** Courses of one kind: the first of them, and how many there are in all. */
export type TodayCourses = { readonly total: number; readonly plans: readonly ListedPlan[] };

/** The page Today, as far as the person's roles go. */
export type TodayPage = {
  readonly clinicId: string;
  readonly clinicName: string;
  readonly today: IsoDate;
  /** Visits due today, and those done today. */
  readonly now: readonly TodayVisit[];
  /** Overdue and not yet called. */
  readonly toCall: TodayCourses;
  /** Overdue and called, so that nobody is lost who said they would come. */
  readonly called: TodayCourses;
  /** Due soon without an appointment; null for who does not sit at the desk. */
  readonly toBook: TodayCourses | null;
  /** Null for who does not read the clinical record. */
  readonly tasks: TodayTasks | null;
  /** Null for who does not manage people. */
  readonly people: PeopleCount | null;
};

/** Most lines of one list on Today; the rest is under Plans, where its heading leads. */
const MOST_LINES = 100;
/** How many days ahead the desk looks for visits without an appointment. */
export const BOOK_AHEAD_DAYS = 14;

function toVisit(visit: ListedVisit, zone: string): TodayVisit {
  const { id, patientId, planId, phone, appointmentAt, state } = visit;
  return {
    ...{ id, patientId, planId, phone },
    name: formatBannerName(visit),
    born: visit.born === null ? "Not known" : formatClinicalDate(visit.born),
    number: patientNumber(visit),
    time: appointmentAt === null ? null : formatShortTime(appointmentAt, zone),
    words: visitInWords(visit),
    isReview: visit.kind === "review",
    state: state === "completed" ? "done" : state === "in-progress" ? "going-on" : "waiting",
  };
}

/** The first courses of a kind, by the same query as the list of plans. */
async function coursesOf(tx: ClinicTransaction, filter: Partial<CourseFilter>): Promise<TodayCourses> {
  const { rows, total } = await listPlans(tx, {
    ...EVERY_COURSE,
    ...filter,
    ...{ sort: "nextDue", descending: false, page: 1, pageSize: MOST_LINES },
  });
  return { total, plans: rows.map((row) => toListedPlan(row, tx.today)) };
}

const NOTHING: TodayTaskList = { total: 0, tasks: [] };

const listOf = <Item>(items: readonly Item[], toTask: (item: Item) => TodayTask): TodayTaskList => ({
  total: items.length,
  tasks: items.map(toTask),
});

const coursesAsTasks = (
  { total, plans }: TodayCourses,
  toTask: (plan: ListedPlan) => TodayTask,
): TodayTaskList => ({ total, tasks: plans.map(toTask) });

/** What waits for this clinician: signing and reviewing are a dermatologist's. */
async function readTasks(tx: ClinicTransaction): Promise<TodayTasks> {
  const decides = can(tx.actor.roles, "plan.accept");
  const work = await findClinicalWork(tx);
  return {
    drafts: decides
      ? listOf(work.drafts, (draft) => ({
          id: draft.id,
          name: formatBannerName(draft),
          on: draft.on,
          href: `/patients/${draft.patientId}/consultations/${draft.id}`,
        }))
      : NOTHING,
    adverseEvents: listOf(work.adverseEvents, (event) => ({
      id: event.id,
      name: formatBannerName(event),
      on: event.on,
      href:
        event.sessionId === null
          ? `/patients/${event.patientId}`
          : `/patients/${event.patientId}/sessions/${event.sessionId}#adverse-events`,
    })),
    reviews: decides
      ? coursesAsTasks(await coursesOf(tx, { reviewDue: true }), (plan) => ({
          id: plan.id,
          name: plan.patient,
          on: plan.reviewDueOn ?? tx.today,
          href: plan.href,
        }))
      : NOTHING,
    offCourse: listOf(await readOffCourse(tx), ({ planId, patientName, scoredOn, href }) => ({
      id: planId,
      name: patientName,
      on: scoredOn,
      href,
    })),
    onHold: coursesAsTasks(await coursesOf(tx, { states: ["on-hold"] }), (plan) => ({
      id: plan.id,
      name: plan.patient,
      on: plan.since,
      href: plan.href,
    })),
  };
}

/** By the hour for those with an appointment, then by name. */
const byTime = (one: TodayVisit, other: TodayVisit): number =>
  (one.time ?? "99").localeCompare(other.time ?? "99") || one.name.localeCompare(other.name, "en-GB");

/** Overdue courses apart: who is to be called, and who was. A few more lines are read than are shown of either. */
async function readCalls(tx: ClinicTransaction): Promise<Pick<TodayPage, "toCall" | "called">> {
  const toCall = await coursesOf(tx, { toCall: true });
  const overdue = await coursesOf(tx, { overdue: true });
  const called = overdue.plans.filter((plan) => !plan.toCall);
  return { toCall, called: { total: overdue.total - toCall.total, plans: called } };
}

/** The page Today for one person, in one transaction and as few statements as the roles need. */
export function todayFor(actor: Actor): Promise<Result<TodayPage>> {
  return withClinic(actor, "course.list", async (tx) => {
    const visits = await listVisitsOfDay(tx);
    const calls = await readCalls(tx);
    const desk = actor.roles.includes("reception");
    return {
      clinicId: actor.clinicId,
      clinicName: actor.clinicName,
      today: tx.today,
      now: visits.map((visit) => toVisit(visit, actor.zone)).toSorted(byTime),
      ...calls,
      toBook: desk ? await coursesOf(tx, { dueWithin: BOOK_AHEAD_DAYS, unbooked: true }) : null,
      tasks: can(actor.roles, "chart.read") ? await readTasks(tx) : null,
      people: can(actor.roles, "people.read") ? await countPeople(tx) : null,
    };
  });
}

/** The day's visits for paper; that they were taken out is an event of the audit trail. */
function dayOnPaper(
  actor: Actor,
): Promise<Result<Pick<TodayPage, "today" | "clinicName"> & { readonly visits: readonly TodayVisit[] }>> {
  return withClinic(actor, "course.list", async (tx) => {
    const visits = (await listVisitsOfDay(tx)).map((visit) => toVisit(visit, actor.zone)).toSorted(byTime);
    tx.audit({
      action: "execute",
      entity: "clinic",
      entityId: actor.clinicId,
      detail: { kind: "listed", list: "day", as: "print", rows: visits.length },
    });
    return { visits, today: tx.today, clinicName: actor.clinicName };
  });
}

/** The same for whoever is signed in. */
export const loadDayOnPaper = async () => dayOnPaper(await requireActor());

/** The page Today of whoever is signed in. */
export async function loadToday(): Promise<TodayPage> {
  return unwrapOrNotFound(await todayFor(await requireActor()));
}
