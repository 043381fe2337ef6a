import "server-only";
import { can } from "#lib/auth/permissions.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { Prisma } from "./generated/client.ts";
import { matchesSearch, type SearchReach } from "./patient-search.ts";

/** By what the register can be sorted. */
export const PATIENT_SORTS = ["name", "born", "lastSeen", "nextDue"] as const;
export type PatientSort = (typeof PATIENT_SORTS)[number];

/** What of the register is asked for. Filters on clinical facts find nothing for roles that may not read them. */
export type PatientListQuery = {
  readonly search: string;
  readonly sort: PatientSort;
  readonly descending: boolean;
  readonly fitzpatrick: readonly string[];
  readonly diagnoses: readonly string[];
  readonly planStates: readonly string[];
  readonly overdueOnly: boolean;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
};

/** A row of the register; clinical columns are null for roles that may not read them. */
export type PatientListRow = {
  readonly id: string;
  readonly familyName: string;
  readonly givenNames: string | null;
  readonly title: string | null;
  readonly born: IsoDate | null;
  readonly sex: string | null;
  readonly nhsNumber: string | null;
  readonly clinicNumber: string | null;
  readonly deceasedOn: IsoDate | null;
  readonly fitzpatrick: string | null;
  readonly diagnoses: readonly string[];
  readonly planState: string | null;
  readonly nextDue: IsoDate | null;
  readonly lastSeen: IsoDate | null;
};

/** One page of the register. `total` stops counting at `COUNT_LIMIT`. */
export type PatientList = {
  readonly rows: readonly PatientListRow[];
  readonly total: number;
  readonly reach: SearchReach;
};

export const COUNT_LIMIT = 10_000;

const OPEN_STATES = ["planned", "in-progress"];

const nextDue = Prisma.sql`(
  select min(s.due_on) from treatment_session s
  join plan q on q.clinic_id = s.clinic_id and q.id = s.plan_id and q.state = 'active'
  where s.clinic_id = p.clinic_id and s.patient_id = p.id and s.state = any(${OPEN_STATES}))`;

const lastSeen = Prisma.sql`greatest(
  (select max(c.occurred_on) from consultation c
   where c.clinic_id = p.clinic_id and c.patient_id = p.id and c.state = 'signed'),
  (select max(s.performed_on) from treatment_session s
   where s.clinic_id = p.clinic_id and s.patient_id = p.id and s.state = 'completed'))`;

const latestDiagnoses = Prisma.sql`(
  select coalesce(array_agg(d.diagnosis order by d.score desc nulls last, d.diagnosis), '{}')
  from diagnosis d
  where d.clinic_id = p.clinic_id and d.patient_id = p.id and d.accepted
    and d.consultation_id = (
      select c.id from consultation c
      where c.clinic_id = p.clinic_id and c.patient_id = p.id and c.state = 'signed'
      order by c.occurred_on desc, c.id desc limit 1))`;

const latestPlanState = Prisma.sql`(
  select q.state from plan q where q.clinic_id = p.clinic_id and q.patient_id = p.id
  order by q.created_at desc, q.id desc limit 1)`;

function ordering({ sort, descending }: PatientListQuery): Prisma.Sql {
  const direction = descending ? Prisma.sql`desc nulls last` : Prisma.sql`asc nulls last`;
  const name = descending
    ? Prisma.sql`p.family_name desc, p.given_names desc, p.id desc`
    : Prisma.sql`p.family_name, p.given_names, p.id`;
  switch (sort) {
    case "name":
      return name;
    case "born":
      return Prisma.sql`p.born_on ${direction}, p.family_name, p.id`;
    case "lastSeen":
      return Prisma.sql`${lastSeen} ${direction}, p.family_name, p.id`;
    case "nextDue":
      return Prisma.sql`${nextDue} ${direction}, p.family_name, p.id`;
  }
}

function filters(tx: ClinicTransaction, query: PatientListQuery, reach: SearchReach): Prisma.Sql {
  const { clinicId } = tx.actor;
  const conditions = [
    Prisma.sql`p.clinic_id = ${clinicId}::uuid`,
    Prisma.sql`p.merged_into_id is null`,
    matchesSearch(clinicId, query.search, reach),
  ];
  if (query.fitzpatrick.length > 0) {
    conditions.push(Prisma.sql`exists (select 1 from patient_facts f
      where f.clinic_id = p.clinic_id and f.patient_id = p.id and f.fitzpatrick = any(${query.fitzpatrick}))`);
  }
  if (query.diagnoses.length > 0)
    conditions.push(Prisma.sql`${latestDiagnoses} && ${query.diagnoses}::text[]`);
  if (query.planStates.length > 0) conditions.push(Prisma.sql`${latestPlanState} = any(${query.planStates})`);
  if (query.overdueOnly) conditions.push(Prisma.sql`${nextDue} < ${tx.today}::date`);
  return Prisma.join(conditions, " and ");
}

/**
 * One page of the clinic's register. Where nobody fits the search as typed, one slip in each name is forgiven, and
 * `reach` says so. At most three statements. Clinical columns and filters are left out, sorting by the last visit
 * becomes sorting by name, for roles that may not read the clinical record.
 */
export async function listPatients(tx: ClinicTransaction, asked: PatientListQuery): Promise<PatientList> {
  const clinical = can(tx.actor.roles, "chart.read");
  const query = clinical ? asked : withoutClinicalParts(asked);
  const exact = filters(tx, query, "exact");
  const found = await countMatches(tx, exact);
  if (found > 0) return { rows: await readRows(tx, query, exact, clinical), total: found, reach: "exact" };
  if (query.search.trim() === "") return { rows: [], total: 0, reach: "exact" };
  const near = filters(tx, query, "near");
  const similar = await countMatches(tx, near);
  const rows = similar === 0 ? [] : await readRows(tx, query, near, clinical);
  return { rows, total: similar, reach: "near" };
}

function withoutClinicalParts(query: PatientListQuery): PatientListQuery {
  const sort = query.sort === "lastSeen" ? "name" : query.sort;
  return { ...query, sort, fitzpatrick: [], diagnoses: [] };
}

async function countMatches(tx: ClinicTransaction, where: Prisma.Sql): Promise<number> {
  const [count] = await tx.db.$queryRaw<{ total: number }[]>`
    select count(*)::int as total from (select 1 from patient p where ${where} limit ${COUNT_LIMIT}) counted`;
  return count?.total ?? 0;
}

const CLINICAL_COLUMNS = Prisma.sql`
  (select f.fitzpatrick from patient_facts f where f.clinic_id = p.clinic_id and f.patient_id = p.id) as fitzpatrick,
  ${latestDiagnoses} as diagnoses, to_char(${lastSeen}, 'YYYY-MM-DD') as "lastSeen"`;
const NO_CLINICAL_COLUMNS = Prisma.sql`
  null::text as fitzpatrick, '{}'::text[] as diagnoses, null::text as "lastSeen"`;

function readRows(
  tx: ClinicTransaction,
  query: PatientListQuery,
  where: Prisma.Sql,
  clinical: boolean,
): Promise<PatientListRow[]> {
  return tx.db.$queryRaw<PatientListRow[]>`
    select p.id, p.family_name as "familyName", p.given_names as "givenNames", p.title,
           to_char(p.born_on, 'YYYY-MM-DD') as born, p.sex, p.nhs_number as "nhsNumber",
           p.clinic_number as "clinicNumber", to_char(p.deceased_on, 'YYYY-MM-DD') as "deceasedOn",
           ${latestPlanState} as "planState", to_char(${nextDue}, 'YYYY-MM-DD') as "nextDue",
           ${clinical ? CLINICAL_COLUMNS : NO_CLINICAL_COLUMNS}
    from patient p
    where ${where}
    order by ${ordering(query)}
    limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`;
}
