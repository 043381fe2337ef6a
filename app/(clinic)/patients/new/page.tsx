import type { Metadata } from "next";
import { Breadcrumbs } from "#components/layout/breadcrumbs.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { HANDOUT_LANGUAGES } from "#components/patient/handout-languages.ts";
import { PatientForm } from "#components/patient/patient-form.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";
import { registerPatientAction } from "./actions.ts";

export const metadata: Metadata = { title: "New patient" };

const AT_FIRST = { language: "en", printSize: "normal" };

/** The form that registers a patient. */
export default async function NewPatientPage() {
  const actor = await requireActor();
  return (
    <>
      <PageHeader
        title="New patient"
        trail={<Breadcrumbs steps={[{ href: "/patients", label: "Patients" }]} />}
      />
      <PatientForm
        act={registerPatientAction}
        clinicId={actor.clinicId}
        texts={AT_FIRST}
        languages={HANDOUT_LANGUAGES}
        saveLabel="Register patient"
        backHref="/patients"
      />
    </>
  );
}
