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
import { fromOptionalDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
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

const ENTRY = {
  id: true,
  name: true,
  catalogueId: true,
  checkedByClinician: true,
  detail: true,
  version: true,
} as const;

/**
 * The clinical facts of one patient of the actor's clinic.
 *
 * @returns null when there is no such patient; for roles without clinical reading the policies leave every list empty,
 *   so ask only where `chart.read` is held
 */
export async function findClinicalFacts(
  tx: ClinicTransaction,
  patientId: string,
): Promise<ClinicalFacts | null> {
  const current = { where: { endedAt: null }, orderBy: [{ name: "asc" }, { id: "asc" }] } as const;
  const row = await tx.db.patient.findUnique({
    where: { clinicId_id: { clinicId: tx.actor.clinicId, id: patientId } },
    select: {
      bornOn: true,
      sex: true,
      facts: true,
      allergies: { ...current, orderBy: [...current.orderBy], select: { ...ENTRY, reaction: true } },
      conditions: {
        ...current,
        orderBy: [...current.orderBy],
        select: { ...ENTRY, status: true, lastEpisodeOn: true },
      },
      medications: {
        ...current,
        orderBy: [...current.orderBy],
        select: {
          ...ENTRY,
          status: true,
          route: true,
          dose: true,
          startedOn: true,
          stoppedOn: true,
          cumulativeDoseMgPerKg: true,
        },
      },
    },
  });
  if (row === null) return null;
  const { facts } = row;
  return {
    born: fromOptionalDateColumn(row.bornOn),
    sex: termOf(SEXES, row.sex),
    fitzpatrick: termOf(FITZPATRICK_TYPES, facts?.fitzpatrick),
    fitzpatrickMethod: facts?.fitzpatrickMethod ?? null,
    monk: facts?.monk ?? null,
    skinNotedOn: fromOptionalDateColumn(facts?.skinNotedOn ?? null),
    pregnant: facts?.pregnant ?? null,
    breastfeeding: facts?.breastfeeding ?? null,
    planningPregnancy: facts?.planningPregnancy ?? null,
    pregnancyAskedOn: fromOptionalDateColumn(facts?.pregnancyAskedOn ?? null),
    keloid: termOf(KELOID_TENDENCIES, facts?.keloid),
    keloidAskedOn: fromOptionalDateColumn(facts?.keloidAskedOn ?? null),
    declines: DECLINABLE.filter((term) => facts?.declines.includes(term)),
    declinesAskedOn: fromOptionalDateColumn(facts?.declinesAskedOn ?? null),
    allergyStatus: termOf(ALLERGY_STATUSES, facts?.allergyStatus) ?? "not-recorded",
    allergiesAskedOn: fromOptionalDateColumn(facts?.allergiesAskedOn ?? null),
    conditionsScreenedOn: fromOptionalDateColumn(facts?.conditionsScreenedOn ?? null),
    medicationsScreenedOn: fromOptionalDateColumn(facts?.medicationsScreenedOn ?? null),
    allergies: row.allergies,
    conditions: row.conditions.map(({ status, lastEpisodeOn, ...condition }) => ({
      ...condition,
      status: termOf(CONDITION_STATUSES, status) ?? "current",
      lastEpisodeOn: fromOptionalDateColumn(lastEpisodeOn),
    })),
    medications: row.medications.map(
      ({ status, route, startedOn, stoppedOn, cumulativeDoseMgPerKg, ...medication }) => ({
        ...medication,
        status: termOf(MEDICATION_STATUSES, status) ?? "unknown",
        route: termOf(ROUTES, route),
        startedOn: fromOptionalDateColumn(startedOn),
        stoppedOn: fromOptionalDateColumn(stoppedOn),
        cumulativeDoseMgPerKg: cumulativeDoseMgPerKg === null ? null : Number(cumulativeDoseMgPerKg),
      }),
    ),
    version: facts?.version ?? 0,
  };
}
