import type { Metadata } from "next";
import { PageHeader } from "#components/layout/page-header.tsx";
import { PatientBanner } from "#components/patient/patient-banner.tsx";
import { AcceptedPlan } from "#components/plan/accepted-plan.tsx";
import { DraftPlanPage } from "#components/plan/draft-plan-page.tsx";
import { PlanActs } from "#components/plan/plan-acts.tsx";
import { ProtocolLink } from "#components/plan/protocol-panel.tsx";
import { ResponsePanel } from "#components/plan/response-panel.tsx";
import { PlanStateBadge } from "#components/plan/plan-state-badge.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { ofPage } from "#lib/actions/of-page.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatBannerName } from "#lib/format/person-name.ts";
import { loadPlan } from "#lib/loaders/load-plan.ts";
import { loadResponse } from "#lib/loaders/load-response.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { beginAmendmentAction, changePlanStateAction, composeHandoutAction } from "./actions.ts";
import { draftActs } from "./plan-acts.ts";
import {
  changeAwayAction,
  moveSessionAction,
  previewAwayAction,
  previewMoveAction,
  undoMoveAction,
} from "../../actions.ts";
import { patientTitle } from "../../patient-title.ts";

type Props = { readonly params: Promise<{ readonly patientId: string; readonly planId: string }> };

const courseActs = (patientId: string) => ({
  previewMove: ofPage(patientId, previewMoveAction),
  move: ofPage(patientId, moveSessionAction),
  undo: ofPage(patientId, undoMoveAction),
  previewAway: ofPage(patientId, previewAwayAction),
  changeAway: ofPage(patientId, changeAwayAction),
});

/** The page's title. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { patientId, planId } = await params;
  return { title: patientTitle("Plan", await loadPlan(patientId, planId)) };
}

/** A plan: the builder while it is a draft, the course once it is accepted. */
export default async function PlanPage({ params }: Props) {
  const { patientId, planId } = await params;
  const page = unwrapOrNotFound(await loadPlan(patientId, planId));
  const consultation = (id: string) => `/patients/${patientId}/consultations/${id}`;
  switch (page.kind) {
    case "draft":
      return (
        <>
          <PatientBanner {...page.banner} />
          <PageHeader
            title="Plan"
            context={
              <>
                {page.draft.marks.join(", ") || "No mark concluded"} ·{" "}
                <TextLink href={consultation(page.draft.consultationId)}>
                  Consultation of {formatClinicalDate(page.draft.consultationOn)}
                </TextLink>
              </>
            }
          />
          {page.draft.activeAcneFirst ? (
            <Alert
              level="caution"
              className="mb-4"
              title="Acne is active: it is controlled first, and procedures for marks wait."
            />
          ) : null}
          <DraftPlanPage content={page.draft} acts={draftActs(patientId)} />
        </>
      );
    case "closed":
      return (
        <>
          <PatientBanner {...page.banner} />
          <PageHeader title="Plan" context={<PlanStateBadge state="stopped" holdReason={null} />} />
          <p>This plan was stopped before it was accepted. {page.reason}</p>
          <p>
            <TextLink href={consultation(page.consultationId)}>See its consultation</TextLink>
          </p>
        </>
      );
    case "accepted": {
      const { accepted } = page;
      return (
        <>
          <PatientBanner {...page.banner} />
          <PageHeader
            title="Plan"
            context={
              <>
                <PlanStateBadge state={accepted.state} holdReason={accepted.holdReason} />{" "}
                {accepted.marks.join(", ")} · version {accepted.versionNumber}, accepted{" "}
                {formatClinicalDate(accepted.acceptedOn)} by {accepted.acceptedBy}
                {accepted.protocol === null ? null : (
                  <>
                    {" "}
                    · begun from the protocol <ProtocolLink protocol={accepted.protocol} />
                  </>
                )}{" "}
                · <TextLink href={consultation(accepted.consultationId)}>Consultation</TextLink> ·{" "}
                <TextLink href={`/patients/${patientId}/plans/${planId}/versions`}>Versions</TextLink>
              </>
            }
            actions={
              <>
                <LinkButton tone="quiet" href={`/patients/${patientId}/plans/${planId}/papers`}>
                  Print…
                </LinkButton>
                <PlanActs
                  planId={planId}
                  version={accepted.version}
                  state={accepted.state}
                  patient={formatBannerName(page.banner.patient)}
                  mayMove={accepted.mayMove}
                  planned={accepted.visits
                    .filter(({ state }) => state === "planned" || state === "in-progress")
                    .map(({ dueOn }) => dueOn)}
                  amendment={
                    accepted.mayAmend
                      ? {
                          going: accepted.amending,
                          href: `/patients/${patientId}/plans/${planId}/amend`,
                          begin: ofPage(patientId, beginAmendmentAction),
                        }
                      : null
                  }
                  changeState={ofPage(patientId, changePlanStateAction)}
                  composeHandout={accepted.mayCompose ? ofPage(patientId, composeHandoutAction) : undefined}
                />
              </>
            }
          />
          <AcceptedPlan plan={accepted} acts={courseActs(patientId)} />
          <div className="mt-6">
            <ResponsePanel response={unwrapOrNotFound(await loadResponse(patientId, planId))} />
          </div>
        </>
      );
    }
  }
}
