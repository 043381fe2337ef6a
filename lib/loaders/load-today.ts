import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import type { CourseFilter } from "#lib/data/course-query.ts";
import { listCourseGroups, type CourseGroup } from "#lib/data/plan-groups.ts";
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
import type { PlanIds } from "./off-course-filter.ts";
import { readOffCourse, type OffCourse } from "./read-off-course.ts";
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
  /** Who did it, else with whom it is booked; null where nobody said. */
  readonly withName: string | null;
  readonly isReview: boolean;
  /** Its course is off course; only ever true for who reads plans. */
  readonly offCourse: boolean;
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

function toVisit(visit: ListedVisit, zone: string, off: PlanIds): TodayVisit {
  const { id, patientId, planId, phone, appointmentAt, withName, state } = visit;
  return {
    ...{ id, patientId, planId, phone, withName },
    offCourse: off.has(planId),
    name: formatBannerName(visit),
    born: visit.born === null ? "Not known" : formatClinicalDate(visit.born),
    number: patientNumber(visit),
    time: appointmentAt === null ? null : formatShortTime(appointmentAt, zone),
    words: visitInWords(visit),
    isReview: visit.kind === "review",
    state: state === "completed" ? "done" : state === "in-progress" ? "going-on" : "waiting",
  };
}

const NOTHING: TodayTaskList = { total: 0, tasks: [] };

const listOf = <Item>(items: readonly Item[], toTask: (item: Item) => TodayTask): TodayTaskList => ({
  total: items.length,
  tasks: items.map(toTask),
});

const coursesAsTasks = (
  { total, plans }: TodayCourses,
  dayOf: (plan: ListedPlan) => IsoDate,
): TodayTaskList => ({
  total,
  tasks: plans.map((plan) => ({ id: plan.id, name: plan.patient, on: dayOf(plan), href: plan.href })),
});

type CourseKind = "toCall" | "called" | "toBook" | "onHold" | "reviews";

/** Which courses the page asks for, by the same conditions as the list of plans. */
function kindsFor({ roles }: Actor): Partial<Record<CourseKind, Partial<CourseFilter>>> {
  const desk: Partial<CourseFilter> = { dueWithin: BOOK_AHEAD_DAYS, unbooked: true };
  return {
    toCall: { toCall: true },
    called: { called: true },
    ...(roles.includes("reception") ? { toBook: desk } : {}),
    ...(can(roles, "chart.read") ? { onHold: { states: ["on-hold"] } } : {}),
    ...(can(roles, "plan.accept") ? { reviews: { reviewDue: true } } : {}),
  };
}

type Lists = Readonly<Record<"onHold" | "reviews", TodayCourses>>;

/** What waits for this clinician: signing and reviewing are a dermatologist's. */
async function readTasks(
  tx: ClinicTransaction,
  { onHold, reviews }: Lists,
  offCourse: readonly OffCourse[],
): Promise<TodayTasks> {
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
    reviews: coursesAsTasks(reviews, (plan) => plan.reviewDueOn ?? tx.today),
    offCourse: listOf(offCourse, ({ planId, patientName, scoredOn, href }) => ({
      id: planId,
      name: patientName,
      on: scoredOn,
      href,
    })),
    onHold: coursesAsTasks(onHold, (plan) => plan.since),
  };
}

/** By the hour for those with an appointment, then by name. */
const byTime = (one: TodayVisit, other: TodayVisit): number =>
  (one.time ?? "99").localeCompare(other.time ?? "99") || one.name.localeCompare(other.name, "en-GB");

/** The page Today for one person, in one transaction and as few statements as the roles need. */
export function todayFor(actor: Actor): Promise<Result<TodayPage>> {
  return withClinic(actor, "course.list", async (tx) => {
    const clinical = can(actor.roles, "chart.read");
    const visits = await listVisitsOfDay(tx);
    const groupOf = await listCourseGroups<CourseKind>(tx, kindsFor(actor), MOST_LINES);
    const offCourse = clinical ? await readOffCourse(tx) : [];
    const off: PlanIds = new Set(offCourse.map(({ planId }) => planId));
    const shown = ({ total, rows }: CourseGroup): TodayCourses => ({
      total,
      plans: rows.map((row) => toListedPlan(row, tx.today, off)),
    });
    const lists = { onHold: shown(groupOf("onHold")), reviews: shown(groupOf("reviews")) };
    return {
      clinicId: actor.clinicId,
      clinicName: actor.clinicName,
      today: tx.today,
      now: visits.map((visit) => toVisit(visit, actor.zone, off)).toSorted(byTime),
      toCall: shown(groupOf("toCall")),
      called: shown(groupOf("called")),
      toBook: actor.roles.includes("reception") ? shown(groupOf("toBook")) : null,
      tasks: clinical ? await readTasks(tx, lists, offCourse) : null,
      people: can(actor.roles, "people.read") ? await countPeople(tx) : null,
    };
  });
}

/** The day's visits for paper; that they were taken out is an event of the audit trail. */
function dayOnPaper(
  actor: Actor,
): Promise<Result<Pick<TodayPage, "today" | "clinicName"> & { readonly visits: readonly TodayVisit[] }>> {
  return withClinic(actor, "course.list", async (tx) => {
    const listed = await listVisitsOfDay(tx);
    const visits = listed.map((visit) => toVisit(visit, actor.zone, new Set())).toSorted(byTime);
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
