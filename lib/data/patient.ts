import "server-only";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { PrintSize, RegisterPatientInput, UpdatePatientInput } from "#lib/schemas/patient.ts";
import { fromOptionalDateColumn, toDateColumn, toOptionalDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { replaceSearchTokens } from "./patient-search.ts";
import { readSex } from "./patient-terms.ts";

/** A patient's demographics, as every role of the clinic may read them. */
export type PatientDetails = {
  readonly id: string;
  readonly familyName: string;
  readonly givenNames: string | null;
  readonly preferredName: string | null;
  readonly title: string | null;
  readonly born: IsoDate | null;
  readonly sex: "female" | "male" | "other" | null;
  readonly gender: string | null;
  readonly nhsNumber: string | null;
  readonly clinicNumber: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly language: string;
  readonly printSize: PrintSize;
  readonly gpName: string | null;
  readonly guardianName: string | null;
  readonly guardianRelation: string | null;
  readonly deceasedOn: IsoDate | null;
  readonly version: number;
};

const DETAILS = {
  id: true,
  familyName: true,
  givenNames: true,
  preferredName: true,
  title: true,
  bornOn: true,
  sex: true,
  gender: true,
  nhsNumber: true,
  clinicNumber: true,
  phone: true,
  email: true,
  address: true,
  language: true,
  printSize: true,
  gpName: true,
  guardianName: true,
  guardianRelation: true,
  deceasedOn: true,
  version: true,
} as const;

/** One patient of the actor's clinic, or null when there is none with this id. */
export async function findPatient(tx: ClinicTransaction, patientId: string): Promise<PatientDetails | null> {
  const row = await tx.db.patient.findUnique({
    where: { clinicId_id: { clinicId: tx.actor.clinicId, id: patientId } },
    select: DETAILS,
  });
  if (row === null) return null;
  const { bornOn, deceasedOn, sex, printSize, ...rest } = row;
  return {
    ...rest,
    born: fromOptionalDateColumn(bornOn),
    deceasedOn: fromOptionalDateColumn(deceasedOn),
    sex: readSex(sex),
    printSize: printSize === "large" ? "large" : "normal",
  };
}

/** A patient who may be the same person as one about to be registered. */
export type PossibleDuplicate = {
  readonly id: string;
  readonly familyName: string;
  readonly givenNames: string | null;
  readonly born: IsoDate | null;
  readonly nhsNumber: string | null;
  /** The same NHS number is the same person; the same name and birth date may be two. */
  readonly sameNhsNumber: boolean;
};

/** Patients with the same NHS number, or with the same names and birth date, blind to letters' case. */
export async function findPossibleDuplicates(
  tx: ClinicTransaction,
  patient: Pick<RegisterPatientInput, "familyName" | "givenNames" | "born" | "nhsNumber">,
): Promise<PossibleDuplicate[]> {
  const sameNumber = patient.nhsNumber === undefined ? [] : [{ nhsNumber: patient.nhsNumber }];
  const samePerson =
    patient.born === null
      ? []
      : [
          {
            bornOn: toDateColumn(patient.born),
            familyName: { equals: patient.familyName, mode: "insensitive" as const },
            givenNames:
              patient.givenNames === undefined
                ? null
                : { equals: patient.givenNames, mode: "insensitive" as const },
          },
        ];
  if (sameNumber.length + samePerson.length === 0) return [];
  const rows = await tx.db.patient.findMany({
    where: { clinicId: tx.actor.clinicId, OR: [...sameNumber, ...samePerson] },
    select: { id: true, familyName: true, givenNames: true, bornOn: true, nhsNumber: true },
    orderBy: { id: "asc" },
    take: 10,
  });
  return rows.map(({ bornOn, ...row }) => ({
    ...row,
    born: fromOptionalDateColumn(bornOn),
    sameNhsNumber: patient.nhsNumber !== undefined && row.nhsNumber === patient.nhsNumber,
  }));
}

function demographicColumns(input: RegisterPatientInput | UpdatePatientInput) {
  return {
    familyName: input.familyName,
    givenNames: input.givenNames ?? null,
    preferredName: input.preferredName ?? null,
    title: input.title ?? null,
    bornOn: toOptionalDateColumn(input.born),
    sex: input.sex,
    gender: input.gender ?? null,
    nhsNumber: input.nhsNumber ?? null,
    clinicNumber: input.clinicNumber ?? null,
    phone: input.phone ?? null,
    email: input.email ?? null,
    address: input.address ?? null,
    language: input.language ?? "en",
    printSize: input.printSize ?? "normal",
    gpName: input.gpName ?? null,
    guardianName: input.guardianName ?? null,
    guardianRelation: input.guardianRelation ?? null,
  };
}

/** Registers a patient with the tokens they are found by. @param id the new patient's id */
export async function createPatient(
  tx: ClinicTransaction,
  id: string,
  input: RegisterPatientInput,
): Promise<void> {
  await tx.db.patient.create({
    data: { clinicId: tx.actor.clinicId, id, ...demographicColumns(input) },
    select: { id: true },
  });
  await replaceSearchTokens(tx, id, input);
}

/**
 * Replaces a patient's demographics if nobody changed them meanwhile.
 * @returns whether the version fitted; nothing is changed when it did not
 */
export async function updatePatient(tx: ClinicTransaction, input: UpdatePatientInput): Promise<boolean> {
  const { clinicId } = tx.actor;
  const { count } = await tx.db.patient.updateMany({
    where: { clinicId, id: input.patientId, version: input.version },
    data: {
      ...demographicColumns(input),
      deceasedOn: toOptionalDateColumn(input.deceasedOn),
    },
  });
  if (count === 0) return false;
  await replaceSearchTokens(tx, input.patientId, input);
  return true;
}

/** Whether the actor's clinic has a patient with this id. */
export async function patientExists(tx: ClinicTransaction, patientId: string): Promise<boolean> {
  const row = await tx.db.patient.findUnique({
    where: { clinicId_id: { clinicId: tx.actor.clinicId, id: patientId } },
    select: { id: true },
  });
  return row !== null;
}
