import "server-only";
import { can } from "#lib/auth/permissions.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { Prisma } from "./generated/client.ts";
import type { NamedStep } from "./plan-list.ts";
import { NO_STEP, STEP_OF_VISIT, type ListedPatient } from "./today.ts";
import { SESSION_KINDS, SESSION_STATES, type SessionKind, type SessionState } from "./treatment-session.ts";

/** Most visits of one look at the calendar. */
export const CALENDAR_LIMIT = 2000;
/** How far from its due day a visit that took place is looked for. */
const DAYS_AROUND = 180;

/** A visit in the calendar. `step` is null for roles without clinical reading, and for reviews. */
export type CalendarVisit = ListedPatient & {
  readonly id: string;
  readonly planId: string;
  readonly kind: SessionKind;
  readonly number: number;
  readonly of: number;
  readonly state: SessionState;
  /** The day on which it stands: that on which it took place, else that on which it is due. */
  readonly on: IsoDate;
  readonly appointmentAt: Date | null;
  /** Who did it, else with whom it is booked; null where nobody said. */
  readonly withName: string | null;
  readonly held: boolean;
  readonly clinicNumber: string | null;
  readonly step: NamedStep | null;
  readonly version: number;
  readonly updatedAt: Date;
};

type VisitColumns = Omit<CalendarVisit, "kind" | "state"> & {
  readonly kind: string;
  readonly state: string;
};

/** What one look asks for. */
export type CalendarQuery = {
  readonly from: IsoDate;
  /** The last day, itself included. */
  readonly to: IsoDate;
  /** One patient's visits alone. */
  readonly patientId?: string;
  /** One plan's visits alone. */
  readonly planId?: string;
  /** Whether cancelled visits are asked for too, for somebody who was told of them before. */
  readonly cancelled?: boolean;
  /** One person's visits alone, and by choice those that are booked with nobody. */
  readonly of?: { readonly personId: string; readonly orNobody: boolean };
};

/** Who has a visit: who did it, else with whom it is booked. */
const WITH = Prisma.sql`(case when s.state = 'completed' then s.performed_by else s.booked_with end)`;

/**
 * The visits of the clinic on some days: those to come of plans that run or are on hold, those that took place, and those
 * that were missed. What is treated is asked for only where the actor may read it. One statement, led by the clinic and
 * the due day.
 */
export async function listVisitsBetween(
  tx: ClinicTransaction,
  { from, to, patientId, planId, cancelled = false, of: who }: CalendarQuery,
): Promise<CalendarVisit[]> {
  const { clinicId, roles } = tx.actor;
  const step = can(roles, "chart.read") ? STEP_OF_VISIT : NO_STEP;
  const ofPatient =
    patientId === undefined ? Prisma.empty : Prisma.sql`and s.patient_id = ${patientId}::uuid`;
  const ofPlan = planId === undefined ? Prisma.empty : Prisma.sql`and s.plan_id = ${planId}::uuid`;
  const ofPerson =
    who === undefined
      ? Prisma.empty
      : Prisma.sql`and (${WITH} = ${who.personId}::uuid ${who.orNobody ? Prisma.sql`or ${WITH} is null` : Prisma.empty})`;
  const ended = cancelled ? ["missed", "cancelled"] : ["missed"];
  const rows = await tx.db.$queryRaw<VisitColumns[]>`
    select s.id, s.plan_id as "planId", s.kind, s.number, s.of, s.state,
      to_char(case when s.state = 'completed' then s.performed_on else s.due_on end, 'YYYY-MM-DD') as "on",
      s.appointment_at as "appointmentAt", q.state = 'on-hold' as held, w.display_name as "withName", s.version, s.updated_at as "updatedAt",
      p.id as "patientId", p.family_name as "familyName", p.given_names as "givenNames", p.title,
      p.clinic_number as "clinicNumber", ${step.column} as step
    from treatment_session s
    join plan q on q.clinic_id = s.clinic_id and q.id = s.plan_id
    join patient p on p.clinic_id = s.clinic_id and p.id = s.patient_id
    left join person w on w.id = ${WITH}
    ${step.join}
    where s.clinic_id = ${clinicId}::uuid ${ofPatient} ${ofPlan} ${ofPerson}
      and s.due_on between ${from}::date - ${DAYS_AROUND}::int and ${to}::date + ${DAYS_AROUND}::int
      and case when s.state = 'completed' then s.performed_on else s.due_on end between ${from}::date and ${to}::date
      and (s.state = 'completed' or s.state = any(${ended})
        or (s.state in ('planned', 'in-progress') and q.state in ('active', 'on-hold') and p.deceased_on is null))
    order by "on", s.appointment_at nulls last, p.family_name, p.given_names, s.id
    limit ${CALENDAR_LIMIT}`;
  return rows.map(({ kind, state, ...row }) => ({
    ...row,
    kind: SESSION_KINDS.find((own) => own === kind) ?? "treatment",
    state: SESSION_STATES.find((own) => own === state) ?? "cancelled",
  }));
}
