import "server-only";
import { can } from "#lib/auth/permissions.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { Prisma } from "./generated/client.ts";
import { matchesSearch, type SearchReach } from "./patient-search.ts";
import type { PlanState } from "./plan.ts";

/** By what the list of plans can be sorted. */
export const PLAN_SORTS = ["patient", "progress", "nextDue", "state"] as const;
export type PlanSort = (typeof PLAN_SORTS)[number];

/** Which plans are asked for. */
export type PlanFilter = {
  readonly search: string;
  readonly states: readonly PlanState[];
  readonly overdueOnly: boolean;
};

/** One page of the table. */
export type PlanListQuery = PlanFilter & {
  readonly sort: PlanSort;
  readonly descending: boolean;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
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
  /** Sessions done, and sessions agreed. */
  readonly done: number;
  readonly total: number;
  readonly nextDue: IsoDate | null;
  readonly nextIsReview: boolean;
  readonly diagnoses: readonly string[] | null;
  /** What is done in the clinic, in the plan's order; what is done at home where there is nothing else. */
  readonly treatments: readonly string[] | null;
};

export type PlanList = {
  readonly rows: readonly PlanListRow[];
  readonly total: number;
  readonly reach: SearchReach;
};

/** Counting stops here. */
export const PLAN_COUNT_LIMIT = 10_000;
/** Most cards shown in one column of the board. */
export const BOARD_COLUMN_LIMIT = 40;

const nextVisit = Prisma.sql`left join lateral (
  select t.due_on, t.kind from treatment_session t
  where t.clinic_id = q.clinic_id and t.patient_id = q.patient_id and t.plan_id = q.id
    and t.state in ('planned', 'in-progress') and q.state in ('active', 'on-hold')
  order by t.due_on, t.number, t.id limit 1) n on true`;

const progress = Prisma.sql`left join lateral (
  select count(*) filter (where t.state = 'completed')::int as done,
         count(*) filter (where t.state <> 'missed')::int as total
  from treatment_session t
  where t.clinic_id = q.clinic_id and t.patient_id = q.patient_id and t.plan_id = q.id
    and t.kind = 'treatment') v on true`;

const diagnoses = Prisma.sql`(
  select coalesce(array_agg(d.diagnosis order by d.score desc nulls last, d.diagnosis), '{}') from diagnosis d
  where d.clinic_id = q.clinic_id and d.patient_id = q.patient_id and d.consultation_id = q.consultation_id
    and d.accepted)`;

const treatments = Prisma.sql`(
  select coalesce(
    array_agg(s.treatment order by s.position) filter (where s.sessions is not null),
    array_agg(s.treatment order by s.position), '{}')
  from plan_step s
  where s.clinic_id = q.clinic_id and s.plan_id = q.id and s.plan_version_id = (
    select w.id from plan_version w where w.clinic_id = q.clinic_id and w.plan_id = q.id
    order by w.number desc limit 1))`;

const stateOrder = Prisma.sql`array_position(array['active', 'on-hold', 'draft', 'completed', 'stopped'], q.state)`;

/** The columns of a row; whoever may not read plans is not even asked for the clinical ones. */
function columns(tx: ClinicTransaction): Prisma.Sql {
  const clinical = can(tx.actor.roles, "plan.read")
    ? Prisma.sql`${diagnoses} as diagnoses, ${treatments} as treatments`
    : Prisma.sql`null as diagnoses, null as treatments`;
  return Prisma.sql`q.id, q.patient_id as "patientId", q.state, q.hold_reason_code as "holdReasonCode", q.version,
    p.family_name as "familyName", p.given_names as "givenNames", p.title, v.done, v.total,
    to_char(n.due_on, 'YYYY-MM-DD') as "nextDue", coalesce(n.kind = 'review', false) as "nextIsReview", ${clinical}`;
}

function conditions(tx: ClinicTransaction, filter: PlanFilter, reach: SearchReach): Prisma.Sql {
  const { clinicId } = tx.actor;
  return Prisma.join(
    [
      Prisma.sql`q.clinic_id = ${clinicId}::uuid`,
      matchesSearch(clinicId, filter.search, reach),
      ...(filter.states.length > 0 ? [Prisma.sql`q.state = any(${filter.states})`] : []),
      ...(filter.overdueOnly ? [Prisma.sql`q.state = 'active' and n.due_on < ${tx.today}::date`] : []),
    ],
    " and ",
  );
}

const FROM = Prisma.sql`from plan q join patient p on p.clinic_id = q.clinic_id and p.id = q.patient_id`;

function ordering({ sort, descending }: PlanListQuery): Prisma.Sql {
  const direction = descending ? Prisma.sql`desc nulls last` : Prisma.sql`asc nulls last`;
  const byName = Prisma.sql`p.family_name, p.given_names, q.id`;
  switch (sort) {
    case "patient":
      return descending ? Prisma.sql`p.family_name desc, p.given_names desc, q.id desc` : byName;
    case "progress":
      return Prisma.sql`v.done::numeric / nullif(v.total, 0) ${direction}, ${byName}`;
    case "nextDue":
      return Prisma.sql`n.due_on ${direction}, ${stateOrder}, ${byName}`;
    case "state":
      return Prisma.sql`${stateOrder} ${direction}, n.due_on nulls last, ${byName}`;
  }
}

/**
 * One page of the clinic's plans. Where nobody fits the search as typed, one slip in each name is forgiven, and `reach`
 * says so.
 */
export async function listPlans(tx: ClinicTransaction, query: PlanListQuery): Promise<PlanList> {
  const exact = await readPage(tx, query, "exact");
  if (exact.total > 0 || query.search.trim() === "") return exact;
  return readPage(tx, query, "near");
}

async function readPage(tx: ClinicTransaction, query: PlanListQuery, reach: SearchReach): Promise<PlanList> {
  const where = conditions(tx, query, reach);
  const visit = query.overdueOnly ? nextVisit : Prisma.empty;
  const [count] = await tx.db.$queryRaw<{ total: number }[]>`
    select count(*)::int as total from (select 1 ${FROM} ${visit} where ${where} limit ${PLAN_COUNT_LIMIT}) counted`;
  const total = count?.total ?? 0;
  if (total === 0) return { rows: [], total, reach };
  const rows = await tx.db.$queryRaw<PlanListRow[]>`
    select ${columns(tx)} ${FROM} ${nextVisit} ${progress}
    where ${where} order by ${ordering(query)}
    limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`;
  return { rows, total, reach };
}

/** A card of the board, with how many plans its column holds in all. */
export type BoardRow = PlanListRow & { readonly inState: number };

/** The board: of each state, the plans that are due first, at most `BOARD_COLUMN_LIMIT`. */
export async function listBoard(
  tx: ClinicTransaction,
  filter: PlanFilter,
): Promise<{ readonly rows: readonly BoardRow[]; readonly reach: SearchReach }> {
  const exact = await readBoard(tx, filter, "exact");
  if (exact.length > 0 || filter.search.trim() === "") return { rows: exact, reach: "exact" };
  return { rows: await readBoard(tx, filter, "near"), reach: "near" };
}

function readBoard(tx: ClinicTransaction, filter: PlanFilter, reach: SearchReach): Promise<BoardRow[]> {
  return tx.db.$queryRaw<BoardRow[]>`
    with ranked as (
      select q.clinic_id, q.id, count(*) over (partition by q.state)::int as in_state,
             row_number() over (partition by q.state order by n.due_on nulls last, q.updated_at desc, q.id) as place
      ${FROM} ${nextVisit} where ${conditions(tx, filter, reach)})
    select ${columns(tx)}, r.in_state as "inState"
    from ranked r join plan q on q.clinic_id = r.clinic_id and q.id = r.id
    join patient p on p.clinic_id = q.clinic_id and p.id = q.patient_id
    ${nextVisit} ${progress}
    where r.place <= ${BOARD_COLUMN_LIMIT}
    order by q.state, r.place`;
}
