import "server-only";
import { can } from "#lib/auth/permissions.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { Prisma } from "./generated/client.ts";

/** Something that happened to a patient, or is planned. Clinical parts are empty for roles that may not read them. */
export type TimelineEvent = {
  readonly kind: "consultation" | "session" | "handout";
  readonly id: string;
  readonly on: IsoDate;
  readonly state: string;
  /** Of a session: treatment, review or test patch. */
  readonly sessionKind: string | null;
  readonly number: number | null;
  readonly of: number | null;
  readonly treatment: string | null;
  /** What the clinician called it, where the step is their own. */
  readonly ownName: string | null;
  readonly language: string | null;
  /** Of a handout: which paper it is. */
  readonly paper: string | null;
  readonly diagnoses: readonly string[];
  /** Why each addendum of a consultation was written, oldest first; `unrecorded` in those from before it was asked. */
  readonly addenda: readonly string[];
  readonly who: string | null;
};

const CONSULTATIONS = (clinicId: string, patientId: string) => Prisma.sql`
  select 'consultation' as kind, c.id, c.occurred_on as day, c.state, null::text as session_kind, null::int as number,
         null::int as "of", null::text as treatment, null::text as own_name, null::text as language,
         null::text as paper,
         (select coalesce(array_agg(d.diagnosis order by d.score desc nulls last, d.diagnosis), '{}') from diagnosis d
          where d.clinic_id = c.clinic_id and d.patient_id = c.patient_id and d.consultation_id = c.id and d.accepted)
           as diagnoses,
         (select coalesce(array_agg(coalesce(a.reason_words, a.reason, 'unrecorded') order by a.created_at, a.id), '{}')
          from consultation_addendum a
          where a.clinic_id = c.clinic_id and a.patient_id = c.patient_id and a.consultation_id = c.id) as addenda,
         coalesce(c.signed_by, c.created_by) as person_id
  from consultation c
  where c.clinic_id = ${clinicId}::uuid and c.patient_id = ${patientId}::uuid and c.state in ('draft', 'signed')
  union all`;

const TREATMENT = Prisma.sql`coalesce(
  (select r.treatment from treatment_record r
   where r.clinic_id = s.clinic_id and r.patient_id = s.patient_id and r.treatment_session_id = s.id),
  (select t.treatment from plan_step t where t.clinic_id = s.clinic_id and t.id = s.plan_step_id))`;

const OWN_NAME = Prisma.sql`
  (select t.own_name from plan_step t where t.clinic_id = s.clinic_id and t.id = s.plan_step_id)`;

/**
 * What happened to a patient, newest first: consultations (draft and signed, for who may read them), sessions that took
 * place or were missed, handouts that were issued. One statement.
 *
 * @param limit most events to answer
 */
export function listTimeline(
  tx: ClinicTransaction,
  patientId: string,
  limit: number,
): Promise<TimelineEvent[]> {
  const { clinicId, roles } = tx.actor;
  const clinical = can(roles, "chart.read");
  return tx.db.$queryRaw<TimelineEvent[]>`
    select e.kind, e.id, to_char(e.day, 'YYYY-MM-DD') as "on", e.state, e.session_kind as "sessionKind", e.number,
           e."of", e.treatment, e.own_name as "ownName", e.language, e.paper, e.diagnoses, e.addenda, w.display_name as who
    from (
      ${clinical ? CONSULTATIONS(clinicId, patientId) : Prisma.empty}
      select 'session' as kind, s.id, coalesce(s.performed_on, s.due_on) as day, s.state, s.kind as session_kind,
             s.number::int, s."of"::int, ${clinical ? TREATMENT : Prisma.sql`null::text`} as treatment,
             ${clinical ? OWN_NAME : Prisma.sql`null::text`} as own_name, null::text as language,
             null::text as paper, '{}'::text[] as diagnoses, '{}'::text[] as addenda, s.performed_by as person_id
      from treatment_session s
      where s.clinic_id = ${clinicId}::uuid and s.patient_id = ${patientId}::uuid
        and s.state in ('in-progress', 'completed', 'missed')
      union all
      select 'handout' as kind, h.id, (h.issued_at at time zone ${tx.actor.zone})::date as day, h.state, null::text,
             null::int, null::int, null::text, null::text, h.language, h.paper, '{}'::text[], '{}'::text[], h.issued_by
      from handout h
      where h.clinic_id = ${clinicId}::uuid and h.patient_id = ${patientId}::uuid and h.issued_at is not null
        and (${clinical} or h.paper not in ('gp-letter', 'plan-summary'))
    ) e
    left join person w on w.id = e.person_id
    order by e.day desc, e.id desc
    limit ${limit}`;
}

/** A visit that is still to come, without a clinical word. */
export type ComingVisit = {
  readonly id: string;
  readonly planId: string;
  readonly kind: string;
  readonly number: number;
  readonly of: number;
  readonly dueOn: IsoDate;
  readonly windowFrom: IsoDate;
  readonly windowTo: IsoDate;
  readonly appointmentAt: Date | null;
  /** With whom it is booked; null where nobody said. */
  readonly withName: string | null;
};

/** The visits of a patient's active courses that are still to come or overdue, soonest first. One statement. */
export function listComingVisits(tx: ClinicTransaction, patientId: string): Promise<ComingVisit[]> {
  return tx.db.$queryRaw<ComingVisit[]>`
    select s.id, s.plan_id as "planId", s.kind, s.number::int, s."of"::int, to_char(s.due_on, 'YYYY-MM-DD') as "dueOn",
           to_char(s.window_from, 'YYYY-MM-DD') as "windowFrom", to_char(s.window_to, 'YYYY-MM-DD') as "windowTo",
           s.appointment_at as "appointmentAt", w.display_name as "withName"
    from treatment_session s
    join plan q on q.clinic_id = s.clinic_id and q.id = s.plan_id and q.state = 'active'
    left join person w on w.id = s.booked_with
    where s.clinic_id = ${tx.actor.clinicId}::uuid and s.patient_id = ${patientId}::uuid
      and s.state in ('planned', 'in-progress')
    order by s.due_on, s.number, s.id
    limit 50`;
}
