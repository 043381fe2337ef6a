import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { registerPatientSchema } from "#lib/schemas/patient.ts";
import { registerPatient } from "#lib/use-cases/register-patient.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { newId } from "#lib/platform/ids.ts";
import { valueOf } from "../support/signed-visit.ts";
import type { FaultGround } from "./fault-ground.ts";

/** A draft and where it is opened. */
export type OpenedDraft = {
  readonly patientId: string;
  readonly consultationId: string;
  /** Path of its page. */
  readonly path: string;
};

/** Registers a patient and begins a consultation. */
export async function openDraft({ actor }: FaultGround): Promise<OpenedDraft> {
  const person = registerPatientSchema.parse({
    familyName: `Fault${newId().slice(-8)}`,
    givenNames: "Test",
    born: "14/07/1996",
    sex: "male",
    language: "en",
  });
  const { id: patientId } = valueOf(await registerPatient(actor, { ...person, confirmDuplicate: true }));
  const { id: consultationId } = valueOf(await startConsultation(actor, { patientId }));
  return { patientId, consultationId, path: `/patients/${patientId}/consultations/${consultationId}` };
}

/** What is on record of a draft now. */
export type DraftOnRecord = {
  readonly version: number;
  readonly state: string;
  readonly draft: ConsultationDraft;
};

/** Reads a draft as the tables' owner. */
export async function readDraft(ground: FaultGround, consultationId: string): Promise<DraftOnRecord> {
  const [row] = await ground.ask<DraftOnRecord>(
    "select version, state, draft from consultation where id = $1",
    [consultationId],
  );
  if (row === undefined) throw new Error("The consultation is not on record.");
  return row;
}
