import type { Metadata } from "next";
import { PageHeader } from "#components/layout/page-header.tsx";
import { DECLINABLES } from "#components/patient/facts/declinables.ts";
import { FactsPanel } from "#components/patient/facts/facts-panel.tsx";
import { PatientBanner } from "#components/patient/patient-banner.tsx";
import { ContactPanel } from "#components/plan/contact-panel.tsx";
import { PlanPanel } from "#components/patient/plan-panel.tsx";
import { ScoresPanel } from "#components/patient/scores-panel.tsx";
import { StartConsultation } from "#components/patient/start-consultation.tsx";
import { TimelinePanel } from "#components/patient/timeline-panel.tsx";
import { VisitsPanel } from "#components/patient/visits-panel.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { ofPage } from "#lib/actions/of-page.ts";
import { loadChart } from "#lib/loaders/load-chart.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { withdrawContactAction } from "../../plans/actions.ts";
import { startConsultationAction } from "./actions.ts";
import { factActions } from "./fact-actions.ts";
import { patientTitle } from "./patient-title.ts";

type Props = {
  readonly params: Promise<{ readonly patientId: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The page's title. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { patientId } = await params;
  const all = (await searchParams)["all"] === "1";
  return { title: patientTitle("Chart", await loadChart(patientId, all)) };
}

/** A patient's chart: plan, scores, facts and timeline. */
export default async function ChartPage({ params, searchParams }: Props) {
  const { patientId } = await params;
  const all = (await searchParams)["all"] === "1";
  const chart = unwrapOrNotFound(await loadChart(patientId, all));
  const { clinical, timeline, visits } = chart;
  const owner = { patientId, clinicId: chart.clinicId };
  return (
    <>
      <PatientBanner {...chart.banner} />
      <PageHeader
        title="Chart"
        actions={
          <>
            <LinkButton tone="quiet" href={`/patients/${patientId}/details`}>
              Details
            </LinkButton>
            {chart.papersHref === null ? null : (
              <LinkButton tone="quiet" href={chart.papersHref}>
                Print…
              </LinkButton>
            )}
            {clinical ? (
              <StartConsultation
                act={startConsultationAction}
                owner={owner}
                draftOn={clinical.openDraft?.on ?? null}
              />
            ) : null}
          </>
        }
      />
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
        {timeline ? (
          <PlanPanel plan={chart.plan} clinical={clinical !== null} others={chart.otherPlans} />
        ) : null}
        {clinical ? <ScoresPanel plots={clinical.scores} /> : null}
        {visits ? <VisitsPanel visits={visits} /> : null}
        <div className="lg:col-span-2">
          <ContactPanel patientId={patientId} withdraw={ofPage(patientId, withdrawContactAction)} />
        </div>
        {clinical ? (
          <div className="lg:col-span-2">
            <FactsPanel
              facts={clinical.facts}
              owner={owner}
              actions={factActions}
              declinables={DECLINABLES}
            />
          </div>
        ) : null}
        {timeline ? (
          <div className="lg:col-span-2">
            <TimelinePanel
              entries={timeline}
              clinical={clinical !== null}
              olderHref={chart.olderLeftOut ? `/patients/${patientId}?all=1` : null}
            />
          </div>
        ) : null}
      </div>
      {timeline ? null : (
        <p className="text-muted">Your role shows who the patient is. The record itself is for clinicians.</p>
      )}
    </>
  );
}
