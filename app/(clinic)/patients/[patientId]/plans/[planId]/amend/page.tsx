import type { Metadata } from "next";
import { Breadcrumbs } from "#components/layout/breadcrumbs.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { PatientBanner } from "#components/patient/patient-banner.tsx";
import { DiscardAmendment } from "#components/plan/discard-amendment.tsx";
import { DraftPlanPage } from "#components/plan/draft-plan-page.tsx";
import { ProtocolLink } from "#components/plan/protocol-panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { ofPage } from "#lib/actions/of-page.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { loadAmendment } from "#lib/loaders/load-plan.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { discardAmendmentAction } from "../actions.ts";
import { amendmentActs } from "../plan-acts.ts";
import { patientTitle } from "../../../patient-title.ts";

type Props = { readonly params: Promise<{ readonly patientId: string; readonly planId: string }> };

/** The page's title. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { patientId, planId } = await params;
  return { title: patientTitle("Amend plan", await loadAmendment(patientId, planId)) };
}

/** The builder on which an accepted plan is amended; the version in force stays until the next one is accepted. */
export default async function AmendPlanPage({ params }: Props) {
  const { patientId, planId } = await params;
  const { banner, draft } = unwrapOrNotFound(await loadAmendment(patientId, planId));
  const plan = `/patients/${patientId}/plans/${planId}`;
  return (
    <>
      <PatientBanner {...banner} />
      <PageHeader
        title="Amend plan"
        trail={<Breadcrumbs steps={[{ href: plan, label: "Plan" }]} />}
        context={
          <>
            {draft.marks.join(", ") || "No mark concluded"} · version {draft.amends?.number} stays in force
            until the amendment is accepted · evaluated today on the{" "}
            <TextLink href={`/patients/${patientId}/consultations/${draft.consultationId}`}>
              consultation of {formatClinicalDate(draft.consultationOn)}
            </TextLink>
            {draft.protocols.inUse === null ? null : (
              <>
                {" "}
                · begun from the protocol <ProtocolLink protocol={draft.protocols.inUse} />
              </>
            )}
          </>
        }
        actions={
          <DiscardAmendment
            planId={planId}
            version={draft.version}
            discard={ofPage(patientId, discardAmendmentAction)}
          />
        }
      />
      <DraftPlanPage content={draft} acts={amendmentActs(patientId)} />
    </>
  );
}
