import type { Metadata } from "next";
import { Breadcrumbs } from "#components/layout/breadcrumbs.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { PatientBanner } from "#components/patient/patient-banner.tsx";
import { AdverseReport } from "#components/treatment-session/adverse-report.tsx";
import {
  composeAdverseReport,
  missingInReport,
} from "#components/treatment-session/compose-adverse-report.ts";
import { reportGround } from "#components/treatment-session/report-ground.ts";
import { ofPage } from "#lib/actions/of-page.ts";
import { loadAdverseReport } from "#lib/loaders/load-adverse-report.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { patientTitle } from "../../patient-title.ts";
import { completeReportFieldsAction, reportAdverseEventAction } from "./actions.ts";

type Props = {
  readonly params: Promise<{ readonly patientId: string; readonly adverseEventId: string }>;
};

/** The page's title. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { patientId, adverseEventId } = await params;
  return { title: patientTitle("Adverse event", await loadAdverseReport(patientId, adverseEventId)) };
}

/** The report of an adverse event: its fields, to be completed, printed or saved, and marked as reported. */
export default async function AdverseEventPage({ params }: Props) {
  const { patientId, adverseEventId } = await params;
  const report = unwrapOrNotFound(await loadAdverseReport(patientId, adverseEventId));
  const { banner, event, session } = report;
  const ground = reportGround(report);
  const trail = [
    { href: `/patients/${patientId}`, label: "Chart" },
    ...(session === null
      ? []
      : [{ href: `/patients/${patientId}/sessions/${session.id}`, label: session.treatmentName }]),
  ];
  return (
    <>
      <div className="print:hidden">
        <PatientBanner {...banner} />
      </div>
      <PageHeader title={`Adverse event: ${event.kind}`} trail={<Breadcrumbs steps={trail} />} />
      <AdverseReport
        key={event.version}
        fields={composeAdverseReport(ground)}
        missing={missingInReport(ground)}
        event={event}
        clinicId={report.clinicId}
        today={report.today}
        mayRecord={report.mayRecord}
        file={`/api/patients/${patientId}/adverse-events/${event.id}/report`}
        acts={{
          complete: ofPage(patientId, completeReportFieldsAction),
          report: ofPage(patientId, reportAdverseEventAction),
        }}
      />
    </>
  );
}
