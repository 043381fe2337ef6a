import "server-only";
import { can } from "#lib/auth/permissions.ts";
import { DAYS_TO_NEXT_TRY } from "#lib/format/call-state.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { Prisma } from "./generated/client.ts";
import { matchesSearch, type SearchReach } from "./patient-search.ts";
import type { PlanState } from "./plan.ts";

// What "due", "overdue", "not yet called" and "review due" mean in the database. The list of plans, its board, its file,
// its print and Today all ask through these; lib/format/call-state.ts says the same in words, and a test compares them.

/** Which courses are asked for. What is left empty narrows nothing. */
export type CourseFilter = {
  readonly search: string;
  readonly states: readonly PlanState[];
  /** Courses with one of these treatments; finds nothing more for who may not read plans. */
  readonly treatments: readonly string[];
  readonly overdue: boolean;
  readonly toCall: boolean;
  /** Overdue, and somebody called about it since: those that are left when those to call are taken away. */
  readonly called?: boolean;
  /** The next visit is due from today to this many days ahead. */
  readonly dueWithin: number | null;
  /** The next visit has no appointment. */
  readonly unbooked: boolean;
  readonly holdReasons: readonly string[];
  readonly reviewDue: boolean;
  /** Only these plans; null for all. */
  readonly among: readonly string[] | null;
};

/** A filter that lets everything through. */
export const EVERY_COURSE: CourseFilter = {
  search: "",
  states: [],
  treatments: [],
  overdue: false,
  toCall: false,
  dueWithin: null,
  unbooked: false,
  holdReasons: [],
  reviewDue: false,
  among: null,
};

/** A course that runs: its dates count. `q` is the plan, `p` its patient. */
export const RUNS = Prisma.sql`q.state = 'active' and p.deceased_on is null`;

const OPEN = Prisma.sql`t.state in ('planned', 'in-progress')`;

const NEXT_COLUMNS = Prisma.sql`t.plan_id, t.id, t.plan_step_id, t.kind, t.number, t.of, t.due_on, t.window_from,
  t.window_to, t.appointment_at, t.booked_with`;

/** The next open visit `n` of each plan `q`, one after the other: for few plans. */
export const NEXT_VISIT = Prisma.sql`left join lateral (
  select ${NEXT_COLUMNS} from treatment_session t
  where t.clinic_id = q.clinic_id and t.plan_id = q.id and ${OPEN} and q.state in ('active', 'on-hold')
  order by t.due_on, t.number, t.id limit 1) n on true`;

/** The same for all plans at once: for lists of thousands. */
export const nextVisitOfAll = (clinicId: string): Prisma.Sql => Prisma.sql`left join (
  select distinct on (t.plan_id) ${NEXT_COLUMNS} from treatment_session t
  where t.clinic_id = ${clinicId}::uuid and ${OPEN}
  order by t.plan_id, t.due_on, t.number, t.id) n on n.plan_id = q.id and q.state in ('active', 'on-hold')`;

/** The day of the next open visit alone, of all plans at once: enough for an order by it. */
export const nextDayOfAll = (clinicId: string): Prisma.Sql => Prisma.sql`left join (
  select t.plan_id, min(t.due_on) as due_on from treatment_session t
  where t.clinic_id = ${clinicId}::uuid and ${OPEN}
  group by t.plan_id) n on n.plan_id = q.id and q.state in ('active', 'on-hold')`;

/**
 * Sessions `v.done` of `v.total` agreed; missed ones are not counted, because each is planned again, and those that were
 * given up count only where the whole plan ended.
 */
export const PROGRESS = Prisma.sql`left join lateral (
  select count(*) filter (where t.state = 'completed')::int as done,
         count(*) filter (where t.state <> 'missed'
           and (t.state <> 'cancelled' or q.state in ('completed', 'stopped')))::int as total
  from treatment_session t
  where t.clinic_id = q.clinic_id and t.plan_id = q.id and t.kind = 'treatment') v on true`;

/** The same for all plans at once. */
export const progressOfAll = (clinicId: string): Prisma.Sql => Prisma.sql`left join (
  select t.plan_id, count(*) filter (where t.state = 'completed')::int as done,
         count(*) filter (where t.state <> 'missed'
           and (t.state <> 'cancelled' or y.state in ('completed', 'stopped')))::int as total
  from treatment_session t
  join plan y on y.clinic_id = t.clinic_id and y.id = t.plan_id
  where t.clinic_id = ${clinicId}::uuid and t.kind = 'treatment' group by t.plan_id) v on v.plan_id = q.id`;

/** Days to the next try by outcome, for attempts that were written before the day itself was kept. */
const usualWait = Prisma.sql`(case a.outcome ${Prisma.join(
  Object.entries(DAYS_TO_NEXT_TRY).map(([outcome, days]) => Prisma.sql`when ${outcome} then ${days}::int`),
  " ",
)} end)`;

/** The last attempt `c` about each plan `q` that was not taken back. @param zone in which the clinic's days are meant */
export const lastContact = (zone: string): Prisma.Sql => Prisma.sql`left join lateral (
  select a.channel, a.outcome, (a.attempted_at at time zone ${zone})::date as contact_on,
         coalesce(a.next_try_on, (a.attempted_at at time zone ${zone})::date + ${usualWait}) as next_try_on
  from contact_attempt a
  where a.clinic_id = q.clinic_id and a.patient_id = q.patient_id and a.plan_id = q.id and a.withdrawn_at is null
  order by a.attempted_at desc, a.id desc limit 1) c on true`;

/** Overdue: the course runs and its next visit's day has passed. Needs `n`. */
const isOverdue = (today: string): Prisma.Sql => Prisma.sql`(${RUNS} and n.due_on < ${today}::date)`;

/** Overdue and nobody has called since, or the day of the next try has come. Needs `n` and `c`. */
const isToCall = (today: string): Prisma.Sql => Prisma.sql`(${isOverdue(today)} and
  (c.contact_on is null or c.contact_on < n.due_on or c.next_try_on <= ${today}::date))`;

/** Since when a review of a course that runs is due, whatever else is due before it. Null while none is. */
export const reviewDueSince = (today: string): Prisma.Sql => Prisma.sql`case when ${RUNS} then
  (select min(t.due_on) from treatment_session t
   where t.clinic_id = q.clinic_id and t.plan_id = q.id and t.kind = 'review' and ${OPEN}
     and t.due_on <= ${today}::date) end`;

/** The latest accepted version's treatments done in the clinic, in their order; those for home where there are no other. */
export const TREATMENTS_OF_PLAN = Prisma.sql`(
  select coalesce(
    array_agg(s.treatment order by s.position) filter (where s.sessions is not null),
    array_agg(s.treatment order by s.position), '{}')
  from plan_step s
  where s.clinic_id = q.clinic_id and s.plan_id = q.id and s.plan_version_id = (
    select w.id from plan_version w where w.clinic_id = q.clinic_id and w.plan_id = q.id
    order by w.number desc limit 1))`;

/** The same with what the clinician called a step of their own, as objects. */
export const STEPS_OF_PLAN = Prisma.sql`(
  select coalesce(
    json_agg(json_build_object('treatment', s.treatment, 'ownName', s.own_name) order by s.position)
      filter (where s.sessions is not null),
    json_agg(json_build_object('treatment', s.treatment, 'ownName', s.own_name) order by s.position), '[]')
  from plan_step s
  where s.clinic_id = q.clinic_id and s.plan_id = q.id and s.plan_version_id = (
    select w.id from plan_version w where w.clinic_id = q.clinic_id and w.plan_id = q.id
    order by w.number desc limit 1))`;

/** The accepted diagnoses of the consultation that the plan was made from, the likeliest first. */
export const DIAGNOSES_OF_PLAN = Prisma.sql`(
  select coalesce(array_agg(d.diagnosis order by d.score desc nulls last, d.diagnosis), '{}') from diagnosis d
  where d.clinic_id = q.clinic_id and d.patient_id = q.patient_id and d.consultation_id = q.consultation_id
    and d.accepted)`;

const hasOpenVisitDue = (clinicId: string, days: Prisma.Sql): Prisma.Sql => Prisma.sql`q.id in (
  select t.plan_id from treatment_session t
  where t.clinic_id = ${clinicId}::uuid and ${OPEN} and ${days})`;

const isReviewDue = (clinicId: string, today: string): Prisma.Sql => Prisma.sql`${RUNS} and
  ${hasOpenVisitDue(clinicId, Prisma.sql`t.due_on <= ${today}::date and t.kind = 'review'`)}`;

const isGiven = (clinicId: string, treatments: readonly string[]): Prisma.Sql => Prisma.sql`q.id in (
  select s.plan_id from plan_step s
  where s.clinic_id = ${clinicId}::uuid and s.treatment = any(${treatments})
    and s.plan_version_id = (select w.id from plan_version w
      where w.clinic_id = s.clinic_id and w.plan_id = s.plan_id order by w.number desc limit 1))`;

const readsLate = ({ overdue, toCall, called }: CourseFilter): boolean =>
  overdue || toCall || called === true;

/** Whether a filter leaves few plans, so that their visits are better looked up one by one. */
export const isNarrow = (filter: CourseFilter): boolean =>
  filter.search.trim() !== "" ||
  filter.among !== null ||
  readsLate(filter) ||
  filter.dueWithin !== null ||
  filter.reviewDue;

/** What a filter reads besides plan and patient. */
export const readsVisits = (filter: CourseFilter): boolean =>
  readsLate(filter) || filter.dueWithin !== null || filter.unbooked;

/** Whether it reads the last attempt to reach the patient. */
export const readsCalls = ({ toCall, called }: CourseFilter): boolean => toCall || called === true;

/** The condition under which a plan `q` of patient `p`, with `n` and `c` where the filter reads them, is asked for. */
export function matchesFilter(tx: ClinicTransaction, filter: CourseFilter, reach: SearchReach): Prisma.Sql {
  const { clinicId, roles } = tx.actor;
  const { today } = tx;
  const past = Prisma.sql`t.due_on < ${today}::date`;
  const within = Prisma.sql`between ${today}::date and ${today}::date + ${filter.dueWithin ?? 0}::int`;
  const asked: readonly (readonly [boolean, () => Prisma.Sql])[] = [
    [filter.search.trim() !== "", () => matchesSearch(clinicId, filter.search, reach)],
    [filter.states.length > 0, () => Prisma.sql`q.state = any(${filter.states})`],
    [filter.holdReasons.length > 0, () => holdsFor(filter.holdReasons)],
    [filter.treatments.length > 0 && can(roles, "plan.read"), () => isGiven(clinicId, filter.treatments)],
    // The visits that are late or due soon lead to their plans through an index; the rest of the condition then judges few.
    [filter.overdue || filter.toCall || filter.called === true, () => hasOpenVisitDue(clinicId, past)],
    [filter.overdue, () => isOverdue(today)],
    [filter.toCall, () => isToCall(today)],
    [filter.called === true, () => Prisma.sql`${isOverdue(today)} and ${isToCall(today)} is not true`],
    [filter.dueWithin !== null, () => hasOpenVisitDue(clinicId, Prisma.sql`t.due_on ${within}`)],
    [filter.dueWithin !== null, () => Prisma.sql`${RUNS} and n.due_on ${within}`],
    [filter.unbooked, () => Prisma.sql`${RUNS} and n.id is not null and n.appointment_at is null`],
    [filter.among !== null, () => Prisma.sql`q.id = any(${filter.among ?? []}::uuid[])`],
    [filter.reviewDue, () => isReviewDue(clinicId, today)],
  ];
  return Prisma.join(
    [
      Prisma.sql`q.clinic_id = ${clinicId}::uuid`,
      ...asked.flatMap(([wanted, condition]) => (wanted ? [condition()] : [])),
    ],
    " and ",
  );
}

const holdsFor = (reasons: readonly string[]): Prisma.Sql =>
  Prisma.sql`q.state = 'on-hold' and q.hold_reason_code = any(${reasons})`;
