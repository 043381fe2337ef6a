import type { Metadata } from "next";
import { Breadcrumbs } from "#components/layout/breadcrumbs.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { PatientBanner } from "#components/patient/patient-banner.tsx";
import { PlanVersions } from "#components/plan/plan-versions.tsx";
import { loadPlanVersions } from "#lib/loaders/load-plan.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";

type Props = {
  readonly params: Promise<{ readonly patientId: string; readonly planId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export const metadata: Metadata = { title: "Versions of the plan" };

const numberOf = (value: string | string[] | undefined): number | null =>
  typeof value === "string" && /^[1-9][0-9]{0,5}$/.test(value) ? Number(value) : null;

/** Every accepted version of a plan, and what changed between any two. */
export default async function PlanVersionsPage({ params, searchParams }: Props) {
  const { patientId, planId } = await params;
  const { from, to } = await searchParams;
  const page = unwrapOrNotFound(
    await loadPlanVersions(patientId, planId, { from: numberOf(from), to: numberOf(to) }),
  );
  return (
    <>
      <PatientBanner {...page.banner} />
      <PageHeader
        title="Versions of the plan"
        trail={<Breadcrumbs steps={[{ href: `/patients/${patientId}/plans/${planId}`, label: "Plan" }]} />}
      />
      <PlanVersions page={page} />
    </>
  );
}
