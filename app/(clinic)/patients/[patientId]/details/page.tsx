import type { Metadata } from "next";
import { PageHeader } from "#components/layout/page-header.tsx";
import { HANDOUT_LANGUAGES } from "#components/patient/handout-languages.ts";
import { PatientBanner } from "#components/patient/patient-banner.tsx";
import { PatientForm } from "#components/patient/patient-form.tsx";
import { loadPatientDetails } from "#lib/loaders/load-patient-details.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { updatePatientAction } from "./actions.ts";
import { patientTitle } from "../patient-title.ts";

type Props = { readonly params: Promise<{ readonly patientId: string }> };

/** The page's title. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { patientId } = await params;
  return { title: patientTitle("Patient details", await loadPatientDetails(patientId)) };
}

/** The form that changes a patient's demographics. */
export default async function PatientDetailsPage({ params }: Props) {
  const { banner, clinicId, known, texts } = unwrapOrNotFound(
    await loadPatientDetails((await params).patientId),
  );
  return (
    <>
      <PatientBanner {...banner} />
      <PageHeader title="Patient details" />
      <PatientForm
        act={updatePatientAction}
        clinicId={clinicId}
        texts={texts}
        known={known}
        languages={HANDOUT_LANGUAGES}
        saveLabel="Save details"
        backHref={`/patients/${known.patientId}`}
      />
    </>
  );
}
