import type { Metadata } from "next";
import { Breadcrumbs } from "#components/layout/breadcrumbs.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { PatientBanner } from "#components/patient/patient-banner.tsx";
import { PlanSummary } from "#components/plan/plan-summary.tsx";
import { PrintButton } from "#components/plan/print-button.tsx";
import { loadPlan } from "#lib/loaders/load-plan.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { notFound } from "next/navigation";
import { patientTitle } from "../../../patient-title.ts";

type Props = { readonly params: Promise<{ readonly patientId: string; readonly planId: string }> };

/** The page's title. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { patientId, planId } = await params;
  return { title: patientTitle("Plan summary", await loadPlan(patientId, planId)) };
}

/** An accepted plan in full, to print for the paper record. */
export default async function PlanSummaryPage({ params }: Props) {
  const { patientId, planId } = await params;
  const page = unwrapOrNotFound(await loadPlan(patientId, planId));
  if (page.kind !== "accepted") notFound();
  return (
    <>
      <PatientBanner {...page.banner} />
      <PageHeader
        title="Plan summary"
        trail={<Breadcrumbs steps={[{ href: `/patients/${patientId}/plans/${planId}`, label: "Plan" }]} />}
        actions={<PrintButton />}
      />
      <PlanSummary plan={page.accepted} />
    </>
  );
}
