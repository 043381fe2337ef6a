"use client";

import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from "react";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { SaveStateLine } from "../form/save-state.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TopBarSlot } from "../layout/top-bar-slot.tsx";
import { later } from "../ui/later.tsx";
import { Panel } from "../ui/panel.tsx";
import type { FormAct } from "../patient/use-kept-form.ts";
import { DraftProvider } from "./draft-context.tsx";
import type { DraftSave } from "./draft-saving.ts";
import { FindingsSection } from "./findings-section.tsx";
import { HistorySection } from "./history-section.tsx";
import { ImpressionSection } from "./impression-section.tsx";
import { LivePanel } from "./live-panel.tsx";
import { mapTone } from "./map-tones.ts";
import { PulledMark, PullProvider } from "./pull-context.tsx";
import { settlePulled } from "./pull-marks.ts";
import type { OpenConsultation } from "./open-consultation.ts";
import { ResumedNotice } from "./resumed-notice.tsx";
import { saveStateOf } from "./saving-state.ts";
import { ScoresSection } from "./scores-section.tsx";
import { SectionLinks } from "./section-links.tsx";
import { sendDraft } from "./send-draft.ts";
import { SignBar, type ConsultationActions } from "./sign-bar.tsx";
import { SkinSection } from "./skin-section.tsx";
import { useDeviceCopy } from "./use-device-copy.ts";
import { VisitPanel } from "./visit-panel.tsx";
import { useDraftSaving, type ChangeDraft } from "./use-draft-saving.ts";
import { useLiveAnswer } from "./use-live-answer.ts";

const KeptVisit = later(
  "The text kept on this device",
  async () => (await import("./kept-offer.tsx")).KeptVisit,
  { reserve: "min-h-48" },
);
const TypedAfterSigning = later(
  "What you typed after signing",
  async () => (await import("./typed-after-signing.tsx")).TypedAfterSigning,
);

const VisitStart = later(
  "The beginning of the visit",
  async () => (await import("./visit-start.tsx")).VisitStart,
  { reserve: "min-h-7" },
);
const SafetyQuestions = later(
  "What is asked today",
  async () => (await import("./safety-questions.tsx")).SafetyQuestions,
  { reserve: "min-h-160" },
);
const SavingNotice = later(
  "What is wrong with saving",
  async () => (await import("./saving-notice.tsx")).SavingNotice,
  { unseen: true },
);
const PageOnlyNotice = later(
  "A notice about this browser",
  async () => (await import("./saving-notice.tsx")).PageOnlyNotice,
  { unseen: true },
);

/**
 * One visit being recorded: the sections on one page, saved by themselves, with what the rules make of it beside
 * them.
 * @param props.chartFacts The chart's allergies, conditions and medicines, editable in place.
 */
export function ConsultationWorkspace({
  consultation,
  actions,
  chartFacts,
}: {
  readonly consultation: OpenConsultation;
  readonly actions: ConsultationActions & { readonly keepTemplate: FormAct<{ readonly id: string }> };
  readonly chartFacts: ReactNode;
}) {
  const { id, zone, occurredOn: on, facts, names, policies } = consultation;
  const { clinicId, patientId, personId, version, savedAt } = consultation;
  const [resumedFrom] = useState(consultation.resumedFrom);
  const owner = { kind: "consultation", id, clinicId, patientId, personId } as const;
  const [send] = useState(() => (save: DraftSave) => sendDraft<ConsultationDraft>(owner, save));
  const draft = useDraftSaving(owner, send, { draft: consultation.draft, version, savedAt });
  const [taken, setTaken] = useState(0);
  const { saving, change } = draft;
  const { history, skin, findings, gonePins, shorthand, shorthandFor, scores, safety, impression, notes } =
    saving.draft;
  // What was taken over from another visit and is then changed by hand is today's.
  const edit = useCallback<ChangeDraft>(
    (how) => {
      change((current) => settlePulled(current, how(current)));
    },
    [change],
  );
  const { answer, isCurrent } = useLiveAnswer({
    ...{ id, on, facts, draft: saving.draft, policies, names },
    suggestionsShown: consultation.suggesting.state === "shown",
  });
  // The conclusions name findings, and typing in one waits for none of them.
  const findingIds = useDeferredValue(findings.map((finding) => finding.id).join(" "));
  const monk = skin.monk ?? facts.monk;
  const fitzpatrick = skin.fitzpatrick ?? facts.fitzpatrick;
  // The map takes on a tone after the tone itself is shown as chosen.
  const tone = useDeferredValue(useMemo(() => mapTone({ monk, fitzpatrick }), [monk, fitzpatrick]));
  const { offer, ...device } = useDeviceCopy(owner, saving, draft.left);
  const withReset = {
    ...draft,
    // Boxes that hold half-typed numbers start afresh with another text.
    choose: (chosen: ConsultationDraft) => {
      draft.choose(chosen);
      if (chosen !== saving.draft) setTaken(taken + 1);
    },
    takeTheirs: () => {
      draft.takeTheirs();
      setTaken(taken + 1);
    },
  };
  const discarding = {
    draft,
    act: actions.discard,
    consultationId: id,
    chartHref: consultation.chartHref,
    onDiscarded: device.forget,
  };
  return (
    <DraftProvider editing={{ change: edit, on }}>
      <TopBarSlot>
        <SaveStateLine state={saveStateOf(saving, device.since, zone)} />
      </TopBarSlot>
      {saving.trouble === null && saving.decided.length === 0 ? null : (
        <SavingNotice draft={withReset} zone={zone} onDevice={device.since !== null} />
      )}
      {device.onDevice === "no" ? <PageOnlyNotice /> : null}
      {saving.trouble?.kind === "closed" && saving.trouble.signed ? (
        <TypedAfterSigning
          mine={saving.draft}
          signed={saving.trouble.signed}
          act={actions.add}
          consultationId={id}
          clinicId={clinicId}
          onAdded={device.forget}
        />
      ) : null}
      {resumedFrom === null ? null : (
        <ResumedNotice
          from={resumedFrom}
          isEarlier={on < consultation.today}
          move={actions.move}
          discarding={discarding}
        />
      )}
      {offer === null ? null : (
        <KeptVisit
          key={offer.page}
          kept={offer.text}
          saving={saving}
          zone={zone}
          onUse={() => {
            device.settle(offer, "use");
            change(() => offer.text.draft);
            setTaken(taken + 1);
          }}
          onDiscard={() => {
            device.settle(offer, "discard");
          }}
        />
      )}
      <div
        inert={offer !== null}
        className="grid gap-x-8 gap-y-6 pb-14 sm:grid-cols-[minmax(0,1fr)_17rem] sm:pb-0 md:grid-cols-[minmax(0,1fr)_19rem] lg:grid-cols-[minmax(0,1fr)_23rem]"
      >
        <PullProvider earlier={consultation.earlier} charted={facts} draft={saving.draft} change={edit}>
          <div key={taken} className="min-w-0 space-y-6">
            <SectionLinks />
            <VisitStart
              templates={consultation.templates}
              keep={consultation.mayKeepTemplates ? actions.keepTemplate : null}
            />
            <HistorySection history={history} />
            {chartFacts}
            <SkinSection skin={skin} charted={facts} />
            <Panel title="Asked today" id="asked-today" className="drawn-when-near">
              <SafetyQuestions
                safety={safety}
                history={history}
                charted={facts}
                before={consultation.askedBefore}
              />
            </Panel>
            <FindingsSection
              findings={findings}
              gonePins={gonePins}
              shorthand={shorthand}
              shorthandFor={shorthandFor}
              months={history.markDurationMonths}
              tone={tone}
              earlier={consultation.earlierMap}
              picks={consultation.picks}
            />
            <ScoresSection scores={scores} scales={consultation.scales} />
            <ImpressionSection
              impression={impression}
              findingIds={findingIds}
              suggesting={consultation.suggesting}
              evaluation={answer.state === "ready" ? answer.evaluation : null}
            />
            <VisitPanel title="Notes" id="notes">
              <TextArea
                label="Notes of the visit"
                hint="Kept with the visit; the rules never read them."
                maxLength={20_000}
                value={notes ?? ""}
                onChange={(event) => {
                  const typed = event.target.value;
                  edit((current) => ({ ...current, notes: typed === "" ? undefined : typed }));
                }}
              />
              <PulledMark fact="notes.notes" />
            </VisitPanel>
            <SignBar
              draft={draft}
              answer={answer}
              isCurrent={isCurrent}
              facts={facts}
              suggestions={consultation.suggesting.state}
              on={on}
              today={consultation.today}
              maySign={consultation.maySign}
              actions={actions}
              consultationId={id}
              chartHref={consultation.chartHref}
              onClosed={device.forget}
            />
          </div>
        </PullProvider>
        <div className="scroll-region min-w-0 sm:sticky sm:top-[10.5rem] sm:max-h-[calc(100dvh-11rem-var(--bottom-bar))] sm:self-start lg:top-[9rem] lg:max-h-[calc(100dvh-9.5rem-var(--bottom-bar))] sm:overflow-y-auto short:static short:max-h-none">
          <LivePanel
            answer={answer}
            conclusions={impression.diagnoses}
            studies={consultation.prognosisStudies}
            suggesting={consultation.suggesting}
          />
        </div>
      </div>
    </DraftProvider>
  );
}
