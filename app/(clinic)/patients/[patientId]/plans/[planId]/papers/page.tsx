import type { Metadata } from "next";
import { PaperList } from "#components/handout/paper-list.tsx";
import { Breadcrumbs } from "#components/layout/breadcrumbs.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { PatientBanner } from "#components/patient/patient-banner.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { ofPage } from "#lib/actions/of-page.ts";
import { loadPapers } from "#lib/loaders/load-papers.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { composeHandoutAction } from "../actions.ts";
import { patientTitle } from "../../../patient-title.ts";

type Props = { readonly params: Promise<{ readonly patientId: string; readonly planId: string }> };

/** The page's title. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { patientId, planId } = await params;
  return { title: patientTitle("Papers", await loadPapers(patientId, planId)) };
}

/** What can be printed of a plan, and what was given. */
export default async function PapersPage({ params }: Props) {
  const { patientId, planId } = await params;
  const page = unwrapOrNotFound(await loadPapers(patientId, planId));
  const { lines, clinical, clinicId, stopped, withoutForm } = page;
  const chart = `/patients/${patientId}`;
  return (
    <>
      <PatientBanner {...page.banner} />
      <PageHeader
        title="Papers"
        trail={
          <Breadcrumbs
            steps={[
              clinical
                ? { href: `${chart}/plans/${planId}`, label: "Plan" }
                : { href: chart, label: "Chart" },
            ]}
          />
        }
      />
      {stopped && clinical ? (
        <Alert
          level="note"
          className="mb-4"
          title="This plan was stopped: nothing new for the patient is made from it."
        />
      ) : null}
      {withoutForm.length === 0 ? null : (
        <Alert
          level="caution"
          className="mb-4"
          title={`No consent form can be made for: ${withoutForm.join("; ")}.`}
        >
          The step is your own, blocked for this patient, or has no text. Take consent on a form of your
          clinic.
        </Alert>
      )}
      <PaperList
        papers={lines}
        planId={planId}
        clinicId={clinicId}
        make={ofPage(patientId, composeHandoutAction)}
      />
    </>
  );
}
