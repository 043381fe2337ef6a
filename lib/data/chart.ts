import "server-only";
import { can } from "#lib/auth/permissions.ts";
import type { AcceptedPlan } from "#lib/clinical/accepted-plan/accepted-plan.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { Prisma } from "./generated/client.ts";

/** A patient's course as the chart tells it. `document` is null for roles without clinical reading and for drafts. */
export type ChartPlan = {
  readonly id: string;
  readonly consultationId: string;
  readonly state: string;
  readonly holdReasonCode: string | null;
  readonly done: number;
  readonly of: number;
  readonly nextDue: IsoDate | null;
  readonly nextSessionId: string | null;
  readonly nextKind: string | null;
  readonly handoutId: string | null;
  readonly document:
    | {
        readonly [Part in "startOn" | "diagnoses" | "steps" | "ownSteps"]: NonNullable<
          AcceptedPlan[Part]
        > | null;
      }
    | null;
};

/**
 * A patient's courses, the one that counts first: active, on hold, draft, then the ended ones, newest first. One
 * statement.
 */
export function listChartPlans(tx: ClinicTransaction, patientId: string): Promise<ChartPlan[]> {
  const { clinicId, roles } = tx.actor;
  const document = can(roles, "plan.read")
    ? Prisma.sql`(
        select jsonb_build_object('startOn', v.document -> 'startOn', 'diagnoses', v.document -> 'diagnoses',
          'steps', v.document -> 'steps', 'ownSteps', v.document -> 'ownSteps')
        from plan_version v where v.clinic_id = q.clinic_id and v.plan_id = q.id
        order by v.number desc limit 1)`
    : Prisma.sql`null::jsonb`;
  return tx.db.$queryRaw<ChartPlan[]>`
    select q.id, q.consultation_id as "consultationId", q.state, q.hold_reason_code as "holdReasonCode",
           visits.done, visits."of", to_char(next.due_on, 'YYYY-MM-DD') as "nextDue", next.id as "nextSessionId",
           next.kind as "nextKind",
           (select h.id from handout h
            where h.clinic_id = q.clinic_id and h.patient_id = q.patient_id and h.plan_id = q.id
              and h.paper = 'handout' and h.state in ('draft', 'issued')
            order by h.created_at desc, h.id desc limit 1) as "handoutId",
           ${document} as document
    from plan q
    left join lateral (
      select (count(*) filter (where s.state = 'completed'))::int as done,
             (count(*) filter (where s.state <> 'cancelled'))::int as "of"
      from treatment_session s
      where s.clinic_id = q.clinic_id and s.patient_id = q.patient_id and s.plan_id = q.id and s.kind = 'treatment'
    ) visits on true
    left join lateral (
      select s.id, s.due_on, s.kind from treatment_session s
      where s.clinic_id = q.clinic_id and s.patient_id = q.patient_id and s.plan_id = q.id
        and s.state in ('planned', 'in-progress')
      order by s.due_on, s.number, s.id limit 1
    ) next on true
    where q.clinic_id = ${clinicId}::uuid and q.patient_id = ${patientId}::uuid
    order by array_position(array['active', 'on-hold', 'draft'], q.state) nulls last, q.created_at desc, q.id desc
    limit 20`;
}

/** One signed score. */
export type ChartScore = { readonly scale: string; readonly value: number; readonly scoredOn: IsoDate };

/** All signed scores of a patient, scale by scale, oldest first. One statement. */
export function listChartScores(tx: ClinicTransaction, patientId: string): Promise<ChartScore[]> {
  return tx.db.$queryRaw<ChartScore[]>`
    select s.scale, s.value::float8 as value, to_char(s.scored_on, 'YYYY-MM-DD') as "scoredOn"
    from score s
    join consultation c on c.clinic_id = s.clinic_id and c.patient_id = s.patient_id and c.id = s.consultation_id
    where s.clinic_id = ${tx.actor.clinicId}::uuid and s.patient_id = ${patientId}::uuid and c.state = 'signed'
    order by s.scale, s.scored_on, s.id`;
}
