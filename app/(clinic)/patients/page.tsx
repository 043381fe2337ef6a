import type { Metadata } from "next";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { createLoader, type SearchParams } from "nuqs/server";
import { PageHeader } from "#components/layout/page-header.tsx";
import { patientListParsers } from "#components/patient/patient-list-url.ts";
import { PatientTable } from "#components/patient/patient-table.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { loadPatients } from "#lib/loaders/load-patients.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";

export const metadata: Metadata = { title: "Patients" };

const readAddress = createLoader(patientListParsers);

/** The register of the clinic's patients. */
export default async function PatientsPage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}) {
  const address = await readAddress(searchParams);
  const page = unwrapOrNotFound(
    await loadPatients({
      search: address.q,
      sort: address.sort.column,
      descending: address.sort.descending,
      fitzpatrick: address.skin,
      diagnoses: address.diagnosis,
      planStates: address.plan,
      overdueOnly: address.overdue,
      page: address.page,
      pageSize: address.size,
    }),
  );
  return (
    <NuqsAdapter>
      <PageHeader
        title="Patients"
        actions={
          <LinkButton tone="primary" href="/patients/new" icon={<Icon name="plus" />}>
            New patient
          </LinkButton>
        }
      />
      <PatientTable
        patients={page.patients}
        total={page.total}
        similarOnly={page.similarOnly}
        diagnoses={page.diagnosisChoices}
      />
    </NuqsAdapter>
  );
}
