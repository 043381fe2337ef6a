import "server-only";
import type {
  AddAllergyInput,
  AddConditionInput,
  AddMedicationInput,
  EndFactInput,
  UpdateMedicationInput,
} from "#lib/schemas/patient-facts.ts";
import { toOptionalDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** The single answers of a patient that can be recorded; what is left out stays as it was. */
export type PatientAnswers = {
  readonly fitzpatrick?: string;
  readonly fitzpatrickMethod?: string;
  readonly monk?: number;
  readonly skinNotedOn?: Date;
  readonly pregnant?: boolean | null;
  readonly breastfeeding?: boolean | null;
  readonly planningPregnancy?: boolean | null;
  readonly pregnancyAskedOn?: Date;
  readonly keloid?: string;
  readonly keloidAskedOn?: Date;
  readonly allergyStatus?: string;
  readonly allergiesAskedOn?: Date;
  readonly conditionsScreenedOn?: Date;
  readonly medicationsScreenedOn?: Date;
  readonly declines?: string[];
  readonly declinesAskedOn?: Date;
};

/** Records answers of a patient, each with the day it was asked. The last answer counts. */
export async function savePatientAnswers(
  tx: ClinicTransaction,
  patientId: string,
  answers: PatientAnswers,
): Promise<void> {
  const { clinicId } = tx.actor;
  await tx.db.patientFacts.upsert({
    where: { clinicId_patientId: { clinicId, patientId } },
    create: { clinicId, patientId, ...answers },
    update: answers,
    select: { version: true },
  });
}

const named = (input: AddAllergyInput | AddConditionInput | AddMedicationInput | UpdateMedicationInput) => ({
  name: input.name,
  catalogueId: input.catalogueId ?? null,
  checkedByClinician: input.checkedByClinician ?? false,
  detail: input.detail ?? null,
});

const medicationColumns = (input: AddMedicationInput | UpdateMedicationInput) => ({
  ...named(input),
  status: input.status,
  route: input.route ?? null,
  dose: input.dose ?? null,
  startedOn: toOptionalDateColumn(input.startedOn),
  stoppedOn: toOptionalDateColumn(input.stoppedOn),
  cumulativeDoseMgPerKg: input.cumulativeDoseMgPerKg ?? null,
});

export async function createAllergy(
  tx: ClinicTransaction,
  id: string,
  input: AddAllergyInput,
): Promise<void> {
  await tx.db.allergy.create({
    data: {
      clinicId: tx.actor.clinicId,
      id,
      patientId: input.patientId,
      ...named(input),
      reaction: input.reaction ?? null,
    },
    select: { id: true },
  });
}

export async function createCondition(
  tx: ClinicTransaction,
  id: string,
  input: AddConditionInput,
): Promise<void> {
  await tx.db.condition.create({
    data: {
      clinicId: tx.actor.clinicId,
      id,
      patientId: input.patientId,
      ...named(input),
      status: input.status,
      lastEpisodeOn: toOptionalDateColumn(input.lastEpisodeOn),
    },
    select: { id: true },
  });
}

export async function createMedication(
  tx: ClinicTransaction,
  id: string,
  input: AddMedicationInput,
): Promise<void> {
  await tx.db.medication.create({
    data: { clinicId: tx.actor.clinicId, id, patientId: input.patientId, ...medicationColumns(input) },
    select: { id: true },
  });
}

/** Changes a medicine, for example when it was stopped. @returns whether the version fitted */
export async function updateMedication(
  tx: ClinicTransaction,
  input: UpdateMedicationInput,
): Promise<boolean> {
  const { clinicId } = tx.actor;
  const { count } = await tx.db.medication.updateMany({
    where: { clinicId, id: input.id, patientId: input.patientId, version: input.version, endedAt: null },
    data: medicationColumns(input),
  });
  return count === 1;
}

/** Ends an allergy, condition or medicine; the row stays. @returns whether the version fitted */
export async function endFact(tx: ClinicTransaction, input: EndFactInput): Promise<boolean> {
  const { clinicId, personId } = tx.actor;
  const where = { clinicId, id: input.id, patientId: input.patientId, version: input.version, endedAt: null };
  const data = {
    endedAt: tx.at,
    endedBy: personId,
    enteredInError: input.enteredInError ?? false,
  };
  const { count } = await endOfKind(tx, input.kind, where, data);
  return count === 1;
}

type Ending = { readonly endedAt: Date; readonly endedBy: string; readonly enteredInError: boolean };
type Which = { clinicId: string; id: string; patientId: string; version: number; endedAt: null };

function endOfKind(
  tx: ClinicTransaction,
  kind: EndFactInput["kind"],
  where: Which,
  data: Ending,
): Promise<{ count: number }> {
  switch (kind) {
    case "allergy":
      return tx.db.allergy.updateMany({ where, data });
    case "condition":
      return tx.db.condition.updateMany({ where, data });
    case "medication":
      return tx.db.medication.updateMany({ where, data });
  }
}
