import "server-only";
import type { OwnStepInjury } from "#lib/clinical/accepted-plan/own-step.ts";
import type { SessionElsewhere } from "#lib/clinical/accepted-plan/sessions-elsewhere.ts";
import type { TreatedArea } from "#lib/clinical/scheduling/treated-area.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

type Row = {
  readonly line: string;
  readonly treatment: string;
  readonly injures: OwnStepInjury | null;
  readonly area: TreatedArea | null;
  readonly on: IsoDate | null;
  readonly tookPlace: boolean;
};

/**
 * The sessions of a patient's other courses than one, by date: those that took place or are going on, and the planned ones
 * of plans that run. A planned one has a day only where its plan is active and the day has not passed. One statement; ask
 * only where `chart.read` is held.
 */
export function listSessionsElsewhere(
  tx: ClinicTransaction,
  { id, patientId }: { readonly id: string; readonly patientId: string },
): Promise<SessionElsewhere[]> {
  return tx.db.$queryRaw<Row[]>`
    select coalesce(t.line_id, t.plan_step_id) as line, s.treatment, s.area, own.injures,
      t.state = 'completed' as "tookPlace",
      case
        when t.state = 'completed' then to_char(t.performed_on, 'YYYY-MM-DD')
        when t.state = 'in-progress' then ${tx.today}
        when q.state = 'active' and t.due_on >= ${tx.today}::date then to_char(t.due_on, 'YYYY-MM-DD')
      end as "on"
    from treatment_session t
    join plan q on q.clinic_id = t.clinic_id and q.id = t.plan_id
    join plan_step s on s.clinic_id = t.clinic_id and s.plan_id = t.plan_id and s.id = t.plan_step_id
    left join lateral (
      select coalesce(o.step ->> 'injures', 'unknown') as injures
      from plan_version v, jsonb_array_elements(coalesce(v.document -> 'ownSteps', '[]')) as o(step)
      where s.own_name is not null and v.clinic_id = s.clinic_id and v.id = s.plan_version_id
        and o.step ->> 'key' = s.treatment
      limit 1) own on true
    where t.clinic_id = ${tx.actor.clinicId}::uuid and t.patient_id = ${patientId}::uuid
      and t.plan_id <> ${id}::uuid and t.kind = 'treatment'
      and (t.state in ('completed', 'in-progress') or t.state = 'planned' and q.state in ('active', 'on-hold'))
    order by coalesce(t.performed_on, t.due_on), t.id`;
}
