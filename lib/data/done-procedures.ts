import "server-only";
import type { DoneProcedure } from "#lib/clinical/accepted-plan/course-of-plan.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** What was done to a patient in other courses than one, newest first. One statement. */
export function listDoneProcedures(
  tx: ClinicTransaction,
  { id, patientId }: { readonly id: string; readonly patientId: string },
): Promise<DoneProcedure[]> {
  return tx.db.$queryRaw<DoneProcedure[]>`
    select t.treatment, to_char(s.performed_on, 'YYYY-MM-DD') as "on",
      case when t.own_name is null then null else coalesce((
        select o.step ->> 'injures' from plan_version v
        cross join lateral jsonb_array_elements(v.document -> 'ownSteps') as o(step)
        where v.clinic_id = t.clinic_id and v.id = t.plan_version_id and o.step ->> 'id' = t.id::text
      ), 'unknown') end as own
    from treatment_session s
    join plan_step t on t.clinic_id = s.clinic_id and t.id = s.plan_step_id
    where s.clinic_id = ${tx.actor.clinicId}::uuid and s.patient_id = ${patientId}::uuid
      and s.plan_id <> ${id}::uuid and s.kind = 'treatment' and s.state = 'completed' and s.performed_on is not null
    order by s.performed_on desc, s.id desc
    limit 60`;
}
