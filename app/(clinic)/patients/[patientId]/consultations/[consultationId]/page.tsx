import type { Metadata } from "next";
import { Addenda } from "#components/consultation/addenda.tsx";
import { askedBefore } from "#components/consultation/asked-before.ts";
import { ChartFacts } from "#components/consultation/chart-facts.tsx";
import { composeRecord } from "#components/consultation/compose-record.ts";
import { ConsultationWorkspace } from "#components/consultation/consultation-workspace.tsx";
import { DiscardedRecord } from "#components/consultation/discarded-record.tsx";
import { ForgetKept } from "#components/consultation/forget-kept.tsx";
import { MakePlan } from "#components/consultation/make-plan.tsx";
import { pullable } from "#components/consultation/pull-forward.ts";
import { quickPickOf } from "#components/consultation/quick-pick-words.ts";
import { mapTone } from "#components/consultation/map-tones.ts";
import { recordIdentity } from "#components/consultation/record-identity.ts";
import { SignedRecord } from "#components/consultation/signed-record.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { PatientBanner } from "#components/patient/patient-banner.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { buttonClassNames } from "#components/ui/button-class-names.ts";
import { ofPage } from "#lib/actions/of-page.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { loadConsultation } from "#lib/loaders/load-consultation.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { factActions } from "../../fact-actions.ts";
import {
  addAddendumAction,
  chooseSuggestionsAction,
  discardConsultationAction,
  keepTemplateAction,
  moveConsultationAction,
  signConsultationAction,
  startPlanAction,
} from "./actions.ts";
import { patientTitle } from "../../patient-title.ts";

type Props = {
  readonly params: Promise<{ readonly patientId: string; readonly consultationId: string }>;
};

/** The page's title. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { patientId, consultationId } = await params;
  return { title: patientTitle("Consultation", await loadConsultation(patientId, consultationId)) };
}

/** One visit: recorded while it is a draft, read once it is closed. */
export default async function ConsultationPage({ params }: Props) {
  const { patientId, consultationId } = await params;
  const page = unwrapOrNotFound(await loadConsultation(patientId, consultationId));
  const { id, clinicId, zone, occurredOn, begunOn, draft, open, closed } = page;
  const on = formatClinicalDate(occurredOn);
  return (
    <>
      <PatientBanner {...page.banner} />
      <PageHeader
        title="Consultation"
        context={
          <span className="flex flex-wrap items-baseline gap-x-3">
            {on}
            {begunOn === null ? null : <span>begun on {formatClinicalDate(begunOn)}</span>}
            {closed ? <Badge tone="accent">Signed {closed.signed}</Badge> : null}
            {page.state === "discarded" ? <Badge tone="faint">Discarded, not signed</Badge> : null}
          </span>
        }
        actions={
          closed ? (
            <div className="flex flex-wrap items-center gap-2 print:hidden">
              <a
                data-act=""
                href={`/api/patients/${patientId}/consultations/${id}/pdf`}
                target="_blank"
                rel="noopener"
                className={buttonClassNames()}
              >
                Record as PDF<span className="sr-only"> (opens in a new tab)</span>
              </a>
              {closed.mayPlan ? (
                <MakePlan act={ofPage(patientId, startPlanAction)} consultationId={id} clinicId={clinicId} />
              ) : null}
            </div>
          ) : null
        }
      />
      {open ? (
        <ConsultationWorkspace
          // Made another day's, it starts afresh: every answer is judged by the new date.
          key={`${id} ${occurredOn}`}
          consultation={{
            id,
            clinicId,
            patientId,
            personId: open.personId,
            zone,
            occurredOn,
            draft,
            version: open.version,
            savedAt: open.savedAt,
            resumedFrom: open.resumedFrom,
            today: open.today,
            facts: open.facts,
            names: open.names,
            policies: open.policies,
            maySign: open.maySign,
            earlierMap: open.earlierMap,
            earlier: open.earlier ? { ...open.earlier, sections: pullable(open.earlier, open.facts) } : null,
            picks: open.picks.map(quickPickOf),
            templates: open.templates,
            mayKeepTemplates: open.mayKeepTemplates,
            askedBefore: open.earlier ? askedBefore(open.earlier) : null,
            scales: open.scales,
            chartHref: `/patients/${patientId}`,
            prognosisStudies: open.prognosisStudies,
            suggesting: { ...open.suggesting, choose: chooseSuggestionsAction },
          }}
          actions={{
            keepTemplate: keepTemplateAction,
            sign: ofPage(patientId, signConsultationAction),
            discard: ofPage(patientId, discardConsultationAction),
            move: ofPage(patientId, moveConsultationAction),
            add: ofPage(patientId, addAddendumAction),
          }}
          chartFacts={
            <ChartFacts facts={open.chartFacts} owner={{ patientId, clinicId }} actions={factActions} />
          }
        />
      ) : (
        <>
          <ForgetKept draftId={id} />
          {closed ? (
            <SignedRecord
              document={composeRecord({
                ...closed,
                identity: recordIdentity(page.banner.patient),
                on: occurredOn,
                begunOn,
                draft,
              })}
              draft={draft}
              tone={mapTone(draft.skin.monk || draft.skin.fitzpatrick ? draft.skin : closed.facts)}
            />
          ) : (
            <DiscardedRecord draft={draft} />
          )}
        </>
      )}
      {closed ? (
        <div className="mt-6">
          <Addenda
            addenda={closed.addenda}
            mayAdd={closed.mayAdd}
            act={ofPage(patientId, addAddendumAction)}
            of={{ field: "consultationId", id }}
            clinicId={clinicId}
          />
        </div>
      ) : null}
    </>
  );
}
