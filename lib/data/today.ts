import "server-only";
import { can } from "#lib/auth/permissions.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { Prisma } from "./generated/client.ts";
import { SESSION_KINDS, SESSION_STATES, type SessionKind, type SessionState } from "./treatment-session.ts";

/** Most rows of one list; what lies beyond is counted by nobody and found under Plans. */
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

/** A visit that is due, overdue or was done today. `treatment` is null for roles without clinical reading. */
export type ListedVisit = ListedPatient & {
  readonly id: string;
  readonly planId: string;
  readonly kind: SessionKind;
  readonly number: number;
  readonly of: number;
  readonly state: SessionState;
  readonly version: number;
  readonly dueOn: IsoDate;
  readonly windowFrom: IsoDate;
  readonly windowTo: IsoDate;
  readonly appointmentAt: Date | null;
  readonly phone: string | null;
  readonly treatment: string | null;
  /** The last attempt to reach the patient about this course, whatever came of it. */
  readonly lastContact: { readonly channel: string; readonly outcome: string; readonly at: Date } | null;
};

type VisitColumns = Omit<ListedVisit, "kind" | "state" | "lastContact"> & {
  readonly kind: string;
  readonly state: string;
  readonly channel: string | null;
  readonly outcome: string | null;
  readonly attemptedAt: Date | null;
};

const TREATMENT = {
  column: Prisma.sql`st.treatment`,
  join: Prisma.sql`left join plan_step st
    on st.clinic_id = s.clinic_id and st.plan_id = s.plan_id and st.id = s.plan_step_id`,
};
const NO_TREATMENT = { column: Prisma.sql`null`, join: Prisma.empty };

/**
 * Visits of active plans that are due today or overdue, and those that took place today, in one statement. What is
 * treated is asked for only where the actor may read it.
 */
export async function listVisitsForToday(tx: ClinicTransaction): Promise<ListedVisit[]> {
  const { clinicId, roles } = tx.actor;
  const clinical = can(roles, "chart.read") ? TREATMENT : NO_TREATMENT;
  const rows = await tx.db.$queryRaw<VisitColumns[]>`
    select s.id, s.plan_id as "planId", s.kind, s.number, s.of, s.state, s.version,
      to_char(s.due_on, 'YYYY-MM-DD') as "dueOn", to_char(s.window_from, 'YYYY-MM-DD') as "windowFrom",
      to_char(s.window_to, 'YYYY-MM-DD') as "windowTo", s.appointment_at as "appointmentAt",
      p.id as "patientId", p.family_name as "familyName", p.given_names as "givenNames", p.title, p.phone,
      ${clinical.column} as treatment, c.channel, c.outcome, c.attempted_at as "attemptedAt"
    from treatment_session s
    join plan pl on pl.clinic_id = s.clinic_id and pl.id = s.plan_id
    join patient p on p.clinic_id = s.clinic_id and p.id = s.patient_id
    ${clinical.join}
    left join lateral (
      select a.channel, a.outcome, a.attempted_at from contact_attempt a
      where a.clinic_id = s.clinic_id and a.patient_id = s.patient_id and a.plan_id = s.plan_id
      order by a.attempted_at desc limit 1) c on true
    where s.clinic_id = ${clinicId}::uuid and p.deceased_on is null and (
      (s.state in ('planned', 'in-progress') and s.due_on <= ${tx.today}::date and pl.state = 'active')
      or (s.state = 'completed' and s.performed_on = ${tx.today}::date
          and s.due_on between ${tx.today}::date - ${DAYS_AROUND}::int and ${tx.today}::date + ${DAYS_AROUND}::int))
    order by s.due_on, s.appointment_at nulls last, s.id
    limit ${MOST}`;
  return rows.map(({ channel, outcome, attemptedAt, kind, state, ...row }) => ({
    ...row,
    kind: SESSION_KINDS.find((own) => own === kind) ?? "treatment",
    state: SESSION_STATES.find((own) => own === state) ?? "cancelled",
    lastContact:
      channel === null || outcome === null || attemptedAt === null
        ? null
        : { channel, outcome, at: attemptedAt },
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
/** A plan on hold, and since when. */
export type ListedHold = ListedPatient & { readonly id: string; readonly on: IsoDate };

/** What waits for a clinician. */
export type ClinicalWork = {
  readonly drafts: readonly ListedDraft[];
  readonly adverseEvents: readonly ListedEvent[];
  readonly onHold: readonly ListedHold[];
};

const NAMES = Prisma.sql`'patientId', p.id, 'familyName', p.family_name, 'givenNames', p.given_names, 'title', p.title`;

/** What waits for a clinician, in one statement. Ask only where `chart.read` is held. */
export async function findClinicalWork(tx: ClinicTransaction): Promise<ClinicalWork> {
  const clinic = Prisma.sql`${tx.actor.clinicId}::uuid`;
  const { zone } = tx.actor;
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
        order by a.follow_up_on, a.id limit ${MOST}) e) as "adverseEvents",
      (select coalesce(json_agg(h.line order by h.at, h.id), '[]') from (
        select l.id, l.updated_at as at, json_build_object('id', l.id,
          'on', to_char(l.updated_at at time zone ${zone}, 'YYYY-MM-DD'), ${NAMES}) as line
        from plan l join patient p on p.clinic_id = l.clinic_id and p.id = l.patient_id
        where l.clinic_id = ${clinic} and l.state = 'on-hold' order by l.updated_at, l.id limit ${MOST}) h) as "onHold"`;
  return rows[0] ?? { drafts: [], adverseEvents: [], onHold: [] };
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
