import "server-only";
import { can } from "#lib/auth/permissions.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { RUNS } from "./course-query.ts";
import { Prisma } from "./generated/client.ts";
import type { NamedStep } from "./plan-list.ts";
import { SESSION_KINDS, SESSION_STATES, type SessionKind, type SessionState } from "./treatment-session.ts";

/** Most rows of one list. */
const MOST = 300;
/** How far from its due day a visit that took place today is looked for. */
const DAYS_AROUND = 180;

/** Whom a line is about. */
export type ListedPatient = {
  readonly patientId: string;
  readonly familyName: string;
  readonly givenNames: string | null;
  readonly title: string | null;
};

/** A visit of today. `step` is null for roles without clinical reading, and for reviews. */
export type ListedVisit = ListedPatient & {
  readonly id: string;
  readonly planId: string;
  readonly kind: SessionKind;
  readonly number: number;
  readonly of: number;
  readonly state: SessionState;
  readonly dueOn: IsoDate;
  readonly appointmentAt: Date | null;
  readonly born: IsoDate | null;
  readonly nhsNumber: string | null;
  readonly clinicNumber: string | null;
  readonly phone: string | null;
  readonly step: NamedStep | null;
  /** Who did it, else with whom it is booked; null where nobody said. */
  readonly withName: string | null;
};

type VisitColumns = Omit<ListedVisit, "kind" | "state"> & { readonly kind: string; readonly state: string };

/** The step of a visit `s`, for who may read what is treated; null for others. */
export const STEP_OF_VISIT = {
  column: Prisma.sql`case when st.id is null then null
    else json_build_object('treatment', st.treatment, 'ownName', st.own_name) end`,
  join: Prisma.sql`left join plan_step st
    on st.clinic_id = s.clinic_id and st.plan_id = s.plan_id and st.id = s.plan_step_id`,
};
export const NO_STEP = { column: Prisma.sql`null::json`, join: Prisma.empty };

/**
 * Visits of courses that run and are due today, and those that took place today, in one statement; what is overdue
 * stands in the list of courses. What is treated is asked for only where the actor may read it.
 */
export async function listVisitsOfDay(tx: ClinicTransaction): Promise<ListedVisit[]> {
  const { clinicId, roles } = tx.actor;
  const clinical = can(roles, "chart.read") ? STEP_OF_VISIT : NO_STEP;
  const rows = await tx.db.$queryRaw<VisitColumns[]>`
    select s.id, s.plan_id as "planId", s.kind, s.number, s.of, s.state,
      to_char(s.due_on, 'YYYY-MM-DD') as "dueOn", s.appointment_at as "appointmentAt",
      p.id as "patientId", p.family_name as "familyName", p.given_names as "givenNames", p.title, p.phone,
      to_char(p.born_on, 'YYYY-MM-DD') as born, p.nhs_number as "nhsNumber", p.clinic_number as "clinicNumber",
      ${clinical.column} as step, w.display_name as "withName"
    from treatment_session s
    join plan q on q.clinic_id = s.clinic_id and q.id = s.plan_id
    join patient p on p.clinic_id = s.clinic_id and p.id = s.patient_id
    left join person w on w.id = case when s.state = 'completed' then s.performed_by else s.booked_with end
    ${clinical.join}
    where s.clinic_id = ${clinicId}::uuid and p.deceased_on is null and (
      (s.state in ('planned', 'in-progress') and s.due_on = ${tx.today}::date and ${RUNS})
      or (s.state = 'completed' and s.performed_on = ${tx.today}::date
          and s.due_on between ${tx.today}::date - ${DAYS_AROUND}::int and ${tx.today}::date + ${DAYS_AROUND}::int))
    order by s.appointment_at nulls last, p.family_name, p.given_names, s.id
    limit ${MOST}`;
  return rows.map(({ kind, state, ...row }) => ({
    ...row,
    kind: SESSION_KINDS.find((own) => own === kind) ?? "treatment",
    state: SESSION_STATES.find((own) => own === state) ?? "cancelled",
  }));
}

/** A draft that waits for its signature. */
export type ListedDraft = ListedPatient & { readonly id: string; readonly on: IsoDate };
/** An adverse event that is not closed and is to be looked at again. */
export type ListedEvent = ListedPatient & {
  readonly id: string;
  readonly sessionId: string | null;
  readonly grade: number;
  readonly on: IsoDate;
};
/** What waits for a clinician besides courses. */
export type ClinicalWork = {
  readonly drafts: readonly ListedDraft[];
  readonly adverseEvents: readonly ListedEvent[];
};

const NAMES = Prisma.sql`'patientId', p.id, 'familyName', p.family_name, 'givenNames', p.given_names, 'title', p.title`;

/** Drafts and adverse events that wait for a clinician, in one statement. Ask only where `chart.read` is held. */
export async function findClinicalWork(tx: ClinicTransaction): Promise<ClinicalWork> {
  const clinic = Prisma.sql`${tx.actor.clinicId}::uuid`;
  const rows = await tx.db.$queryRaw<ClinicalWork[]>`
    select
      (select coalesce(json_agg(d.line order by d.at, d.id), '[]') from (
        select c.id, c.occurred_on as at, json_build_object('id', c.id,
          'on', to_char(c.occurred_on, 'YYYY-MM-DD'), ${NAMES}) as line
        from consultation c join patient p on p.clinic_id = c.clinic_id and p.id = c.patient_id
        where c.clinic_id = ${clinic} and c.state = 'draft' order by c.occurred_on, c.id limit ${MOST}) d) as drafts,
      (select coalesce(json_agg(e.line order by e.at, e.id), '[]') from (
        select a.id, a.follow_up_on as at, json_build_object('id', a.id, 'sessionId', a.treatment_session_id,
          'grade', a.grade, 'on', to_char(a.follow_up_on, 'YYYY-MM-DD'), ${NAMES}) as line
        from adverse_event a join patient p on p.clinic_id = a.clinic_id and p.id = a.patient_id
        where a.clinic_id = ${clinic} and a.follow_up_on is not null and a.resolved_on is null
        order by a.follow_up_on, a.id limit ${MOST}) e) as "adverseEvents"`;
  return rows[0] ?? { drafts: [], adverseEvents: [] };
}

/** How many people work in the clinic, and how many are shut out. */
export type PeopleCount = { readonly active: number; readonly disabled: number };

/** Counts the clinic's people. Ask only where `people.read` is held. */
export async function countPeople(tx: ClinicTransaction): Promise<PeopleCount> {
  const rows = await tx.db.$queryRaw<PeopleCount[]>`
    select count(*) filter (where status = 'active')::int as active,
      count(*) filter (where status <> 'active')::int as disabled
    from membership where clinic_id = ${tx.actor.clinicId}::uuid`;
  return rows[0] ?? { active: 0, disabled: 0 };
}
