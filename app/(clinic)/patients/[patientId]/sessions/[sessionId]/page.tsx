import type { Metadata } from "next";
import { Addenda } from "#components/consultation/addenda.tsx";
import { ForgetKept } from "#components/consultation/forget-kept.tsx";
import { Breadcrumbs } from "#components/layout/breadcrumbs.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { PatientBanner } from "#components/patient/patient-banner.tsx";
import { StartConsultation } from "#components/patient/start-consultation.tsx";
import { consentWords } from "#components/treatment-session/consent-words.ts";
import { PrintPage } from "#components/treatment-session/print-page.tsx";
import { ResponsePanel } from "#components/plan/response-panel.tsx";
import { ReviewVisit } from "#components/treatment-session/review-visit.tsx";
import { SessionRecord } from "#components/treatment-session/session-record.tsx";
import { SessionWorkspace } from "#components/treatment-session/session-workspace.tsx";
import { TestPatch } from "#components/treatment-session/test-patch.tsx";
import { operatorWords, visitStateWords, visitWords } from "#components/treatment-session/session-words.ts";
import { AdverseEvents } from "#components/treatment-session/adverse-events.tsx";
import { NextVisit } from "#components/treatment-session/next-visit.tsx";
import { VisitBooking } from "#components/treatment-session/visit-booking.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { ofPage } from "#lib/actions/of-page.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { loadResponse } from "#lib/loaders/load-response.ts";
import { loadSession } from "#lib/loaders/load-session.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import {
  moveSessionAction,
  previewMoveAction,
  startConsultationAction,
  undoMoveAction,
} from "../../actions.ts";
import {
  addSessionAddendumAction,
  bookSessionAction,
  closeAdverseEventAction,
  completeReviewAction,
  completeSessionAction,
  endSessionAction,
  followUpAdverseEventAction,
  readTestPatchAction,
  recordAdverseEventAction,
  recordConsentAction,
  withdrawConsentAction,
} from "./actions.ts";
import { patientTitle } from "../../patient-title.ts";

type Props = { readonly params: Promise<{ readonly patientId: string; readonly sessionId: string }> };

const actsOf = (patientId: string) => ({
  complete: ofPage(patientId, completeSessionAction),
  book: ofPage(patientId, bookSessionAction),
  end: ofPage(patientId, endSessionAction),
  consent: {
    record: ofPage(patientId, recordConsentAction),
    withdraw: ofPage(patientId, withdrawConsentAction),
  },
  events: {
    record: ofPage(patientId, recordAdverseEventAction),
    followUp: ofPage(patientId, followUpAdverseEventAction),
    close: ofPage(patientId, closeAdverseEventAction),
  },
});

const courseActsOf = (patientId: string) => ({
  previewMove: ofPage(patientId, previewMoveAction),
  move: ofPage(patientId, moveSessionAction),
  undo: ofPage(patientId, undoMoveAction),
});

/** The page's title. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { patientId, sessionId } = await params;
  return { title: patientTitle("Session", await loadSession(patientId, sessionId)) };
}

/** One visit of a course: recorded by clinicians, booked by everybody. */
export default async function SessionPage({ params }: Props) {
  const { patientId, sessionId } = await params;
  const {
    banner,
    clinicId,
    today,
    zone,
    visit,
    next,
    procedure,
    lastMove,
    people,
    mayRecord,
    mayGiveUp,
    meId,
    sun,
  } = unwrapOrNotFound(await loadSession(patientId, sessionId));
  const owner = { clinicId, patientId, planId: visit.planId, sessionId: visit.id };
  const open = visit.state === "planned" || visit.state === "in-progress";
  const onHold = procedure !== null && open && procedure.planState !== "active";
  const early = open && visit.windowFrom > today;
  const title = procedure === null ? visitWords(visit) : `${procedure.treatmentName}, ${visitWords(visit)}`;
  const acts = actsOf(patientId);
  const judged = mayRecord && (visit.kind === "review" || (open && procedure !== null));
  const response = judged ? unwrapOrNotFound(await loadResponse(patientId, visit.planId)) : null;
  const said = response?.reviews.flatMap(({ on, bother }) =>
    bother === null ? [] : `${String(bother)} on ${on}`,
  );
  const booking = (
    <VisitBooking
      visit={visit}
      people={people}
      clinicId={clinicId}
      today={today}
      mayGiveUp={mayGiveUp}
      book={acts.book}
      end={acts.end}
      course={
        visit.state === "planned"
          ? {
              planId: visit.planId,
              title,
              names: procedure?.stepNames ?? {},
              lastMove,
              acts: courseActsOf(patientId),
            }
          : null
      }
    />
  );
  return (
    <>
      <PatientBanner {...banner} />
      <PageHeader
        title={title}
        actions={procedure?.record && !open ? <PrintPage /> : undefined}
        trail={<Breadcrumbs steps={[{ href: `/patients/${patientId}`, label: "Chart" }]} />}
        context={
          <span className="flex flex-wrap items-baseline gap-2">
            <Badge tone={open ? "accent" : "faint"}>{visitStateWords(visit.state)}</Badge>
            {procedure?.area == null ? null : <Badge tone="strong">{`Only: ${procedure.area}`}</Badge>}
            {visit.performedOn === null
              ? `due ${formatClinicalDate(visit.dueOn)}`
              : `on ${formatClinicalDate(visit.performedOn)}${procedure?.performedByName ? ` by ${procedure.performedByName}` : ""}`}
          </span>
        }
      />
      <div className="space-y-6">
        {onHold ? (
          <Alert level="stop" title={`The plan is ${procedure.planState.replace("-", " ")}.`}>
            A session belongs to an active plan. Its plan is resumed first.
          </Alert>
        ) : null}
        {procedure?.ownStep === true && open ? (
          <Alert level="caution" title="A step of the clinician's own: no rule checks it." />
        ) : null}
        {early && mayRecord && visit.kind !== "review" ? (
          <Alert
            level="caution"
            title={`Too early: the intervals of the plan allow it from ${formatClinicalDate(visit.windowFrom)} on.`}
          />
        ) : null}
        {response?.raisesReview === true && response.reviewedOn === null && visit.kind !== "review" ? (
          <Alert
            level="caution"
            title={
              response.verdict === "off-course"
                ? "This course is off course: review it before it is repeated."
                : "Review this course before it goes on."
            }
          >
            {response.why}
          </Alert>
        ) : null}
        {procedure?.patch ? (
          <TestPatch
            patch={procedure.patch}
            subject={{ modality: procedure.modality, treatment: procedure.ground.treatment }}
            people={people}
            meId={meId}
            clinicId={clinicId}
            today={today}
            mayRead={mayRecord}
            act={ofPage(patientId, readTestPatchAction)}
          />
        ) : null}
        {procedure !== null && open ? (
          <SessionWorkspace
            owner={owner}
            version={visit.version}
            today={today}
            zone={zone}
            ground={procedure.ground}
            names={procedure.names}
            subject={{ modality: procedure.modality, treatment: procedure.ground.treatment }}
            record={procedure.record}
            previous={procedure.previous}
            events={procedure.adverseEvents}
            around={{
              meId,
              people,
              devices: procedure.devices,
              stepPercent: procedure.stepPercent,
              consent: procedure.consent,
              sun,
            }}
            acts={acts}
          >
            {booking}
          </SessionWorkspace>
        ) : null}
        {response !== null && visit.kind === "review" && !open ? <ResponsePanel response={response} /> : null}
        {response !== null && visit.kind === "review" && open ? (
          <ReviewVisit
            clinicId={clinicId}
            sessionId={visit.id}
            version={visit.version}
            start={
              <StartConsultation
                act={startConsultationAction}
                owner={{ patientId, clinicId }}
                draftOn={null}
              />
            }
            trend={<ResponsePanel response={response} rules={false} />}
            rules={response.stopRules}
            bother={said?.join(", ") || null}
            mayMove={response.mayMove}
            raisesReview={response.raisesReview}
            done={ofPage(patientId, completeReviewAction)}
          />
        ) : null}
        {open ? null : (
          <div className="print:hidden">
            <NextVisit
              next={next}
              people={people}
              patientId={patientId}
              clinicId={clinicId}
              act={acts.book}
            />
          </div>
        )}
        {procedure?.record && !open ? (
          <SessionRecord
            record={procedure.record}
            previous={procedure.previous}
            subject={{ modality: procedure.modality, treatment: procedure.ground.treatment }}
            questions={procedure.ground.questions}
            performedOn={visit.performedOn}
            operator={operatorWords(procedure.performedByName, procedure.operatorRoles)}
            consent={
              procedure.consent.standing === null ? "Not recorded" : consentWords(procedure.consent.standing)
            }
          />
        ) : null}
        {open ? null : <ForgetKept draftId={visit.id} />}
        {procedure !== null && !open ? (
          <AdverseEvents events={procedure.adverseEvents} owner={owner} today={today} acts={acts.events} />
        ) : null}
        {procedure !== null && visit.state === "completed" ? (
          <Addenda
            addenda={procedure.addenda}
            mayAdd={mayRecord}
            act={ofPage(patientId, addSessionAddendumAction)}
            of={{ field: "sessionId", id: visit.id }}
            clinicId={clinicId}
          />
        ) : null}
        {open && procedure === null ? booking : null}
      </div>
    </>
  );
}
