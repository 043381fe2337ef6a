import "server-only";
import type { RecordedFacts } from "#lib/clinical/visit/recorded-visit.ts";
import {
  CONDITION_STATUSES,
  DECLINABLE,
  FITZPATRICK_TYPES,
  KELOID_TENDENCIES,
  MEDICATION_STATUSES,
  ROUTES,
  SEXES,
} from "#lib/clinical/model/vocabulary.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { ALLERGY_STATUSES, type AllergyStatus } from "#lib/schemas/patient-facts.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { Prisma } from "./generated/client.ts";
import { termOf } from "./patient-terms.ts";

type Named = {
  readonly id: string;
  readonly name: string;
  /** The catalogue entry that a person confirmed. */
  readonly catalogueId: string | null;
  readonly checkedByClinician: boolean;
  readonly detail: string | null;
  readonly version: number;
};

export type ChartAllergy = Named & RecordedFacts["allergies"][number];
export type ChartCondition = Named & RecordedFacts["conditions"][number];
export type ChartMedication = Named &
  RecordedFacts["medications"][number] & {
    readonly dose: string | null;
    readonly cumulativeDoseMgPerKg: number | null;
  };

/** What the chart holds about a patient's health, current entries only. */
export type ClinicalFacts = Omit<RecordedFacts, "allergies" | "conditions" | "medications"> & {
  readonly fitzpatrickMethod: string | null;
  readonly skinNotedOn: IsoDate | null;
  readonly allergyStatus: AllergyStatus;
  readonly allergies: readonly ChartAllergy[];
  readonly conditions: readonly ChartCondition[];
  readonly medications: readonly ChartMedication[];
  /** Of the row that holds the single answers; 0 while there is none. */
  readonly version: number;
};

type Row = {
  readonly born: IsoDate | null;
  readonly sex: string | null;
  readonly fitzpatrick: string | null;
  readonly fitzpatrickMethod: string | null;
  readonly monk: number | null;
  readonly skinNotedOn: IsoDate | null;
  readonly pregnant: boolean | null;
  readonly breastfeeding: boolean | null;
  readonly planningPregnancy: boolean | null;
  readonly pregnancyAskedOn: IsoDate | null;
  readonly keloid: string | null;
  readonly keloidAskedOn: IsoDate | null;
  readonly declines: readonly string[] | null;
  readonly declinesAskedOn: IsoDate | null;
  readonly allergyStatus: string | null;
  readonly allergiesAskedOn: IsoDate | null;
  readonly conditionsScreenedOn: IsoDate | null;
  readonly medicationsScreenedOn: IsoDate | null;
  readonly version: number | null;
  readonly allergies: readonly (Named & { readonly reaction: string | null })[];
  readonly conditions: readonly (Named & {
    readonly status: string;
    readonly lastEpisodeOn: IsoDate | null;
  })[];
  readonly medications: readonly (Named & {
    readonly status: string;
    readonly route: string | null;
    readonly dose: string | null;
    readonly startedOn: IsoDate | null;
    readonly stoppedOn: IsoDate | null;
    readonly cumulativeDoseMgPerKg: number | null;
  })[];
};

const day = (column: string): Prisma.Sql => Prisma.raw(`to_char(${column}, 'YYYY-MM-DD')`);

/** The current entries of one list as JSON, by name; `own` are the columns that only this list has. */
function entries(table: "allergy" | "condition" | "medication", own: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    select coalesce(json_agg(json_build_object('id', e.id, 'name', e.name, 'catalogueId', e.catalogue_id,
      'checkedByClinician', e.checked_by_clinician, 'detail', e.detail, 'version', e.version, ${own})
      order by e.name, e.id), '[]')
    from ${Prisma.raw(table)} e
    where e.clinic_id = p.clinic_id and e.patient_id = p.id and e.ended_at is null)`;
}

const ALLERGIES = entries("allergy", Prisma.sql`'reaction', e.reaction`);
const CONDITIONS = entries(
  "condition",
  Prisma.sql`'status', e.status, 'lastEpisodeOn', ${day("e.last_episode_on")}`,
);
const MEDICATIONS = entries(
  "medication",
  Prisma.sql`'status', e.status, 'route', e.route, 'dose', e.dose, 'startedOn', ${day("e.started_on")},
    'stoppedOn', ${day("e.stopped_on")}, 'cumulativeDoseMgPerKg', e.cumulative_dose_mg_per_kg`,
);

/**
 * The clinical facts of one patient of the actor's clinic, in one statement.
 *
 * @returns null when there is no such patient; for roles without clinical reading the policies leave every list empty,
 *   so ask only where `chart.read` is held
 */
export async function findClinicalFacts(
  tx: ClinicTransaction,
  patientId: string,
): Promise<ClinicalFacts | null> {
  const [row] = await tx.db.$queryRaw<Row[]>`
    select ${day("p.born_on")} as born, p.sex, f.fitzpatrick, f.fitzpatrick_method as "fitzpatrickMethod",
           f.monk::int as monk, ${day("f.skin_noted_on")} as "skinNotedOn", f.pregnant, f.breastfeeding,
           f.planning_pregnancy as "planningPregnancy", ${day("f.pregnancy_asked_on")} as "pregnancyAskedOn",
           f.keloid, ${day("f.keloid_asked_on")} as "keloidAskedOn", f.declines,
           ${day("f.declines_asked_on")} as "declinesAskedOn", f.allergy_status as "allergyStatus",
           ${day("f.allergies_asked_on")} as "allergiesAskedOn",
           ${day("f.conditions_screened_on")} as "conditionsScreenedOn",
           ${day("f.medications_screened_on")} as "medicationsScreenedOn", f.version,
           ${ALLERGIES} as allergies, ${CONDITIONS} as conditions, ${MEDICATIONS} as medications
    from patient p
    left join patient_facts f on f.clinic_id = p.clinic_id and f.patient_id = p.id
    where p.clinic_id = ${tx.actor.clinicId}::uuid and p.id = ${patientId}::uuid`;
  return row === undefined ? null : factsOf(row);
}

function factsOf(row: Row): ClinicalFacts {
  const { fitzpatrick, keloid, declines, allergyStatus, version, sex, ...dated } = row;
  return {
    ...dated,
    sex: termOf(SEXES, sex),
    fitzpatrick: termOf(FITZPATRICK_TYPES, fitzpatrick),
    keloid: termOf(KELOID_TENDENCIES, keloid),
    declines: DECLINABLE.filter((term) => declines?.includes(term)),
    allergyStatus: termOf(ALLERGY_STATUSES, allergyStatus) ?? "not-recorded",
    conditions: row.conditions.map((condition) => ({
      ...condition,
      status: termOf(CONDITION_STATUSES, condition.status) ?? "current",
    })),
    medications: row.medications.map((medication) => ({
      ...medication,
      status: termOf(MEDICATION_STATUSES, medication.status) ?? "unknown",
      route: termOf(ROUTES, medication.route),
    })),
    version: version ?? 0,
  };
}
