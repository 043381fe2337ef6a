import "server-only";
import { cache } from "react";
import { requireActor } from "#lib/auth/require-actor.ts";
import { findPatient, type PatientDetails } from "#lib/data/patient.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatNhsNumber } from "#lib/format/nhs-number.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import { readBanner, type BannerContent } from "./load-patient-banner.ts";

/** What the page that changes a patient's details shows. */
export type PatientDetailsPage = {
  readonly banner: BannerContent;
  readonly clinicId: string;
  readonly known: { readonly patientId: string; readonly version: number };
  /** The fields as they stand in the form, by name. */
  readonly texts: Readonly<Record<string, string>>;
};

/** A patient's demographics as text of a form; what is not known is an empty field, a missing birth date the word. */
export function detailsAsTexts(patient: PatientDetails): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [field, value] of Object.entries(patient)) {
    if (typeof value === "string") texts[field] = value;
  }
  return {
    ...texts,
    born: patient.born === null ? "unknown" : formatClinicalDate(patient.born),
    ...(patient.deceasedOn === null ? {} : { deceasedOn: formatClinicalDate(patient.deceasedOn) }),
    ...(patient.nhsNumber === null ? {} : { nhsNumber: formatNhsNumber(patient.nhsNumber) }),
  };
}

/** A patient's demographics, ready to be changed. `not_found` when the clinic has no such patient. */
export const loadPatientDetails = cache(async (patientId: string): Promise<Result<PatientDetailsPage>> => {
  const actor = await requireActor();
  return withClinic(actor, "patient.list", async (tx) => {
    const banner = await readBanner(tx, patientId);
    const patient = await findPatient(tx, patientId);
    if (patient === null) return refuse("not_found", "This patient is not in the register.");
    return {
      banner,
      clinicId: actor.clinicId,
      known: { patientId, version: patient.version },
      texts: detailsAsTexts(patient),
    };
  });
});
