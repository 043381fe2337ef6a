import "server-only";
import { can } from "#lib/auth/permissions.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { PlanColumnId } from "#lib/format/plan-columns.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import {
  DIAGNOSES_OF_PLAN,
  isNarrow,
  lastContact,
  matchesFilter,
  NEXT_VISIT,
  nextDayOfAll,
  nextVisitOfAll,
  PROGRESS,
  progressOfAll,
  readsCalls,
  readsVisits,
  reviewDueSince,
  RUNS,
  STEPS_OF_PLAN,
  TREATMENTS_OF_PLAN,
  type CourseFilter,
} from "./course-query.ts";
import { Prisma } from "./generated/client.ts";
import type { SearchReach } from "./patient-search.ts";
import type { PlanState } from "./plan.ts";
import type { SessionKind } from "./treatment-session.ts";

/** One page of the table. */
export type PlanListQuery = CourseFilter & {
  readonly sort: PlanColumnId;
  readonly descending: boolean;
  /** From 1; a page beyond the last one is the last one. */
  readonly page: number;
  readonly pageSize: number;
  /** Diagnoses and treatments in the order of the words that are shown for them. */
  readonly wordOrder?: { readonly diagnoses: readonly string[]; readonly treatments: readonly string[] };
};

/** A plan's step, and what the clinician called it where it is their own. */
export type NamedStep = { readonly treatment: string; readonly ownName: string | null };

/** The next visit of a course. */
export type NextVisit = {
  readonly id: string;
  readonly kind: SessionKind;
  readonly number: number;
  readonly of: number;
  readonly dueOn: IsoDate;
  readonly windowFrom: IsoDate;
  readonly windowTo: IsoDate;
  /** ISO instant of the appointment. */
  readonly appointmentAt: string | null;
  /** With whom it is booked; null where nobody said. */
  readonly withName: string | null;
  /** Null for roles that may not read it, and for reviews. */
  readonly step: NamedStep | null;
};

/** The last attempt to reach the patient about the course. */
export type ListedContact = {
  readonly channel: string;
  readonly outcome: string;
  readonly on: IsoDate;
  readonly nextTryOn: IsoDate | null;
};

/** A course of care in a list; the clinical columns are null for roles that may not read them. */
export type PlanListRow = {
  readonly id: string;
  readonly patientId: string;
  readonly state: PlanState;
  readonly holdReasonCode: string | null;
  readonly version: number;
  readonly familyName: string;
  readonly givenNames: string | null;
  readonly title: string | null;
  readonly born: IsoDate | null;
  readonly nhsNumber: string | null;
  readonly clinicNumber: string | null;
  readonly phone: string | null;
  /** Active, and the patient lives: its dates count. */
  readonly runs: boolean;
  /** Sessions done, and sessions agreed. */
  readonly done: number;
  readonly total: number;
  readonly next: NextVisit | null;
  /** Since when a review is due; null while none is. */
  readonly reviewDueOn: IsoDate | null;
  readonly contact: ListedContact | null;
  /** The day since which the plan stands as it does. */
  readonly since: IsoDate;
  readonly diagnoses: readonly string[] | null;
  /** What is done in the clinic, in the plan's order; what is done at home where there is nothing else. */
  readonly steps: readonly NamedStep[] | null;
};

export type PlanList = {
  readonly rows: readonly PlanListRow[];
  readonly total: number;
  /** The page that the rows are of, from 1. */
  readonly page: number;
  readonly reach: SearchReach;
};

const day = (column: Prisma.Sql): Prisma.Sql => Prisma.sql`to_char(${column}, 'YYYY-MM-DD')`;

/** With whom the next visit `n` is booked. */
const WITH_NAME = Prisma.sql`(select w.display_name from person w where w.id = n.booked_with)`;

/** The columns of a row; whoever may not read plans is not even asked for the clinical ones. */
export function planColumns(tx: ClinicTransaction): Prisma.Sql {
  const reads = can(tx.actor.roles, "plan.read");
  const clinical = reads
    ? Prisma.sql`${DIAGNOSES_OF_PLAN} as diagnoses, ${STEPS_OF_PLAN} as steps`
    : Prisma.sql`null as diagnoses, null as steps`;
  const step = reads
    ? Prisma.sql`(select json_build_object('treatment', s.treatment, 'ownName', s.own_name) from plan_step s
        where s.clinic_id = q.clinic_id and s.id = n.plan_step_id)`
    : Prisma.sql`null::json`;
  return Prisma.sql`q.id, q.patient_id as "patientId", q.state, q.hold_reason_code as "holdReasonCode", q.version,
    p.family_name as "familyName", p.given_names as "givenNames", p.title, ${day(Prisma.sql`p.born_on`)} as born,
    p.nhs_number as "nhsNumber", p.clinic_number as "clinicNumber", p.phone, (${RUNS}) as runs, v.done, v.total,
    case when n.id is null then null else json_build_object('id', n.id, 'kind', n.kind, 'number', n.number, 'of', n.of,
      'dueOn', n.due_on, 'windowFrom', n.window_from, 'windowTo', n.window_to, 'appointmentAt', n.appointment_at,
      'withName', ${WITH_NAME}, 'step', ${step}) end as next,
    ${day(reviewDueSince(tx.today))} as "reviewDueOn",
    case when c.outcome is null then null else json_build_object('channel', c.channel, 'outcome', c.outcome,
      'on', c.contact_on, 'nextTryOn', c.next_try_on) end as contact,
    ${day(Prisma.sql`q.updated_at at time zone ${tx.actor.zone}`)} as since, ${clinical}`;
}

/** A plan `q` and its patient `p`. */
export const PLANS = Prisma.sql`from plan q join patient p on p.clinic_id = q.clinic_id and p.id = q.patient_id`;
/** The order of names, and of plans of one name. */
export const BY_NAME = Prisma.sql`p.family_name, p.given_names, q.id`;
const STATE_ORDER = Prisma.sql`array_position(array['active', 'on-hold', 'draft', 'completed', 'stopped'], q.state)`;

/** What an order reads besides plan and patient; `day` is the next visit's day alone. */
type Reads = "visit" | "day" | "progress" | "contact";

/** How a column orders the plans, and what it reads for that; null where it orders nothing for this person. */
function orderOf(
  tx: ClinicTransaction,
  { sort, wordOrder }: PlanListQuery,
): { readonly by: Prisma.Sql; readonly reads?: Reads } | null {
  const clinical = can(tx.actor.roles, "plan.read");
  const first = (list: Prisma.Sql, order: readonly string[] = []) =>
    clinical ? { by: Prisma.sql`array_position(${order}::text[], (${list})[1])` } : null;
  switch (sort) {
    case "patient":
      return { by: Prisma.sql`p.family_name` };
    case "born":
      return { by: Prisma.sql`p.born_on` };
    case "number":
      return { by: Prisma.sql`coalesce(p.nhs_number, p.clinic_number)` };
    case "phone":
      return { by: Prisma.sql`p.phone` };
    case "diagnosis":
      return first(DIAGNOSES_OF_PLAN, wordOrder?.diagnoses);
    case "plan":
      return first(TREATMENTS_OF_PLAN, wordOrder?.treatments);
    case "progress":
      return { by: Prisma.sql`v.done::numeric / nullif(v.total, 0)`, reads: "progress" };
    case "nextDue":
      return { by: Prisma.sql`n.due_on`, reads: "day" };
    case "window":
      return { by: Prisma.sql`n.window_to`, reads: "visit" };
    case "with":
      return { by: WITH_NAME, reads: "visit" };
    case "overdue":
      return {
        by: Prisma.sql`case when ${RUNS} and n.due_on < ${tx.today}::date then ${tx.today}::date - n.due_on end`,
        reads: "day",
      };
    case "contact":
      return { by: Prisma.sql`c.contact_on`, reads: "contact" };
    case "nextTry":
      return { by: Prisma.sql`c.next_try_on`, reads: "contact" };
    case "state":
      return { by: STATE_ORDER };
  }
}

/**
 * One page of the clinic's plans, in one statement. Where nobody fits the search as typed, one slip in each name is
 * forgiven, and `reach` says so.
 */
export async function listPlans(tx: ClinicTransaction, query: PlanListQuery): Promise<PlanList> {
  const exact = await readPage(tx, query, "exact");
  if (exact.total > 0 || query.search.trim() === "") return exact;
  return readPage(tx, query, "near");
}

/** Joins what ordering and filter read: one by one for few plans, all at once for many. */
export function planJoins(tx: ClinicTransaction, filter: CourseFilter, reads?: Reads): Prisma.Sql {
  const { clinicId, zone } = tx.actor;
  const narrow = isNarrow(filter);
  const days = reads === "day" && !readsVisits(filter);
  const visits = readsVisits(filter) || reads === "visit" || reads === "day";
  return Prisma.sql`
    ${visits ? (narrow ? NEXT_VISIT : days ? nextDayOfAll(clinicId) : nextVisitOfAll(clinicId)) : Prisma.empty}
    ${reads === "progress" ? (narrow ? PROGRESS : progressOfAll(clinicId)) : Prisma.empty}
    ${readsCalls(filter) || reads === "contact" ? lastContact(zone) : Prisma.empty}`;
}

type Counted = { readonly place: number; readonly found: number };

/** Beneath the order of a column, that of names and of plans of one name; `m` is a plan that was found. */
function tieOrder({ sort, descending }: PlanListQuery): Prisma.Sql {
  if (sort === "state") return Prisma.sql`m.updated_at desc, m.id`;
  return sort === "patient" && descending
    ? Prisma.sql`m.given_names desc, m.id desc`
    : Prisma.sql`m.family_name, m.given_names, m.id`;
}

async function readPage(tx: ClinicTransaction, query: PlanListQuery, reach: SearchReach): Promise<PlanList> {
  const order = orderOf(tx, query);
  const direction = query.descending ? Prisma.sql`desc nulls last` : Prisma.sql`asc nulls last`;
  // What is found is kept once, counted, and only the page is sorted out of it: numbering all of it would sort all of it.
  const rows = await tx.db.$queryRaw<(PlanListRow & Counted)[]>`
    with matched as materialized (
      select q.clinic_id, q.id, q.updated_at, p.family_name, p.given_names, ${order?.by ?? Prisma.sql`0`} as place_by
      ${PLANS} ${planJoins(tx, query, order?.reads)}
      where ${matchesFilter(tx, query, reach)}),
    counted as materialized (
      select found, least(${query.page}::int - 1, greatest(found - 1, 0) / ${query.pageSize}::int)
        * ${query.pageSize}::int as before
      from (select count(*)::int as found from matched) all_of_it),
    page as (
      select clinic_id, id, (row_number() over ())::int + (select before from counted) as place
      from (select * from matched m order by m.place_by ${direction}, ${tieOrder(query)}
            limit ${query.pageSize}::int offset (select before from counted)) sorted)
    select m.place, (select found from counted) as found, ${planColumns(tx)}
    from page m join plan q on q.clinic_id = m.clinic_id and q.id = m.id
    join patient p on p.clinic_id = q.clinic_id and p.id = q.patient_id
    ${NEXT_VISIT} ${PROGRESS} ${lastContact(tx.actor.zone)}
    order by m.place`;
  const first = rows[0];
  if (first === undefined) return { rows: [], total: 0, page: 1, reach };
  return { rows, total: first.found, page: Math.floor((first.place - 1) / query.pageSize) + 1, reach };
}
