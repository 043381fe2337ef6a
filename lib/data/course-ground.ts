import "server-only";
import { REDS } from "#lib/clinical/response/red-marks.ts";
import type { CourseOnRecord } from "#lib/clinical/response/response-of-course.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { Prisma } from "./generated/client.ts";
import type { PlanState } from "./plan.ts";

/** A course as it is on record, and whose it is. */
export type CourseRecord = Omit<CourseOnRecord, "visits"> & {
  readonly planId: string;
  readonly patientId: string;
  readonly familyName: string;
  readonly givenNames: string | null;
  readonly title: string | null;
  readonly visits: readonly (CourseOnRecord["visits"][number] & { readonly number: number })[];
  readonly state: PlanState;
  /** Visits that are still to come. @property on the day they are due */
  readonly coming: readonly (Omit<CourseOnRecord["visits"][number], "treatment"> & { readonly id: string })[];
};

/** Most courses of one list. */
const MOST = 300;

/**
 * What is known of one course, or of the active ones whose marks were scored or counted after their plan began, those
 * measured last first. A course begins with its plan's first version: an amendment
 * starts no clock anew. One statement; ask only where `chart.read` is held.
 *
 * @param of the plan, accepted and in any state; or the plans among which the active ones are asked for; left out for all
 */
export function listCourseRecords(
  tx: ClinicTransaction,
  of?: { readonly planId: string } | { readonly among: readonly string[] },
): Promise<CourseRecord[]> {
  const clinic = Prisma.sql`${tx.actor.clinicId}::uuid`;
  const scored = Prisma.sql`q.state = 'active' and p.deceased_on is null
    and scored.last > b.start_on::date`;
  const which =
    of === undefined
      ? scored
      : "among" in of
        ? Prisma.sql`q.id = any(${of.among}::uuid[]) and ${scored}`
        : Prisma.sql`q.id = ${of.planId}::uuid`;
  return tx.db.$queryRaw<CourseRecord[]>`
    select q.id as "planId", q.patient_id as "patientId", p.family_name as "familyName",
      p.given_names as "givenNames", p.title, coalesce(b.start_on, to_char(q.created_at, 'YYYY-MM-DD')) as "startOn",
      coalesce((select jsonb_agg(jsonb_build_object('treatment', g.treatment, 'on', g.start_on)) from (
        select e.step ->> 'treatment' as treatment, min(w.document ->> 'startOn') as start_on
        from plan_version w, jsonb_array_elements(w.document -> 'steps') as e(step)
        where w.clinic_id = q.clinic_id and w.plan_id = q.id group by 1) g), '[]') as begun,
      coalesce(v.document -> 'diagnoses', '[]') as diagnoses, q.state,
      coalesce((select jsonb_agg(jsonb_build_object('treatment', e.step -> 'treatment', 'area', e.step -> 'area') order by e.place)
        from jsonb_array_elements(v.document -> 'steps') with ordinality as e(step, place)), '[]') as steps,
      coalesce((select jsonb_agg(jsonb_build_object('name', o -> 'name', 'area', o -> 'area'))
        from jsonb_array_elements(v.document -> 'ownSteps') o), '[]') as "ownSteps",
      case when q.state in ('completed', 'stopped') then (select min(w.document ->> 'startOn')
        from plan n
        join plan_version w on w.clinic_id = n.clinic_id and w.plan_id = n.id and w.number = 1
        where n.clinic_id = q.clinic_id and n.patient_id = q.patient_id and n.accepted_at > q.accepted_at) end as "nextStartOn",
      coalesce(v.document -> 'review' -> 'stopRules', '[]') as "stopRules", f.fitzpatrick,
      coalesce((select jsonb_agg(jsonb_build_object('scale', s.scale, 'on', to_char(s.scored_on, 'YYYY-MM-DD'),
          'value', s.value::float8) order by s.scored_on, s.id)
        from score s
        join consultation c on c.clinic_id = s.clinic_id and c.patient_id = s.patient_id and c.id = s.consultation_id
        where s.clinic_id = q.clinic_id and s.patient_id = q.patient_id and c.state = 'signed'), '[]') as scores,
      coalesce((select jsonb_agg(jsonb_build_object('on', to_char(t.performed_on, 'YYYY-MM-DD'), 'kind', t.kind,
          'number', t.number, 'treatment', st.treatment) order by t.performed_on, t.id)
        from treatment_session t
        left join plan_step st on st.clinic_id = t.clinic_id and st.plan_id = t.plan_id and st.id = t.plan_step_id
        where t.clinic_id = q.clinic_id and t.patient_id = q.patient_id and t.plan_id = q.id
          and t.state = 'completed' and t.performed_on is not null), '[]') as visits,
      coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'on', to_char(t.due_on, 'YYYY-MM-DD'), 'kind', t.kind)
          order by t.due_on, t.id)
        from treatment_session t
        where t.clinic_id = q.clinic_id and t.patient_id = q.patient_id and t.plan_id = q.id
          and t.state in ('planned', 'in-progress')), '[]') as coming,
      coalesce((select jsonb_agg(jsonb_build_object('visit', c.id, 'on', to_char(c.occurred_on, 'YYYY-MM-DD'),
          'sites', d.sites, 'side', d.side, 'colours', d.colours, 'surface', d.surface, 'count', d.count,
          'lesions', coalesce(nullif(d.detail -> 'lesions', 'null'), '[]'),
          'pinned', d.detail @? '$.pins[*]', 'markMonths', c.draft -> 'history' -> 'markDurationMonths')
          order by c.occurred_on, c.signed_at, c.id, d.position)
        from finding d
        join consultation c on c.clinic_id = d.clinic_id and c.patient_id = d.patient_id and c.id = d.consultation_id
        where d.clinic_id = q.clinic_id and d.patient_id = q.patient_id and c.state = 'signed'
          and d.colours && ${[...REDS]}::text[]), '[]') as "redFindings",
      coalesce((select jsonb_agg(jsonb_build_object('on', to_char(a.onset_on, 'YYYY-MM-DD'), 'kind', a.kind)
          order by a.onset_on, a.id)
        from adverse_event a
        where a.clinic_id = q.clinic_id and a.patient_id = q.patient_id and a.plan_id = q.id), '[]') as events
    from plan q
    join patient p on p.clinic_id = q.clinic_id and p.id = q.patient_id
    join lateral (select w.document from plan_version w
      where w.clinic_id = q.clinic_id and w.plan_id = q.id order by w.number desc limit 1) v on true
    join lateral (select w.document ->> 'startOn' as start_on from plan_version w
      where w.clinic_id = q.clinic_id and w.plan_id = q.id order by w.number limit 1) b on true
    left join patient_facts f on f.clinic_id = q.clinic_id and f.patient_id = q.patient_id
    left join lateral (select greatest(
      (select max(s.scored_on) from score s where s.clinic_id = q.clinic_id and s.patient_id = q.patient_id),
      (select max(c.occurred_on) from finding d
        join consultation c on c.clinic_id = d.clinic_id and c.patient_id = d.patient_id and c.id = d.consultation_id
        where d.clinic_id = q.clinic_id and d.patient_id = q.patient_id and d.count is not null and c.state = 'signed'
          and d.colours && ${[...REDS]}::text[])) as last) scored on true
    where q.clinic_id = ${clinic} and ${which}
    order by scored.last desc nulls last, q.id
    limit ${of !== undefined && "among" in of ? of.among.length : MOST}`;
}
