"use client";

import { useState, type ReactNode, type SyntheticEvent } from "react";
import { useOnceSaved } from "#components/consultation/use-once-saved.ts";
import { DateInput } from "#components/form/date-input.tsx";
import { FormErrors } from "#components/form/form-errors.tsx";
import { Select } from "#components/form/select.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { CatalogueNames } from "#lib/clinical/model/catalogue.ts";
import type { SessionGround } from "#lib/clinical/session/assess-session.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { Refusal } from "#lib/result/result.ts";
import { AdverseEvents } from "./adverse-events.tsx";
import type { AdverseEventActs, EventOwner, ShownEvent } from "./shown-event.ts";
import type { BookSessionAct } from "./booking-form.tsx";
import { remarksOn, type OfferedDevice } from "./area-concerns.ts";
import { ChecklistPanel } from "./checklist-panel.tsx";
import { ConsentState, type ConsentActs, type ConsentStanding } from "./consent-state.tsx";
import { ResponsePanel } from "./response-panel.tsx";
import { fieldsToName, TARGETS } from "./refused-fields.ts";
import { contentOf, type SessionDraft, type SessionSubject, type StoredRecord } from "./session-draft.ts";
import { SessionKeeping } from "./session-keeping.tsx";
import { SessionOutcome, type Completed, type CompleteSessionAct } from "./session-outcome.tsx";
import { NOT_SAVED, unsavable, UNREACHED } from "./session-refusal.ts";
import { SettingsPanel } from "./settings-panel.tsx";
import { SunReason } from "./sun-reason.tsx";
import type { Operator } from "./test-patch.tsx";
import { useSessionSafety } from "./use-session-safety.ts";
import { useSessionDraft } from "./use-session-draft.ts";

/** The server's actions for a session. */
export type SessionActs = {
  readonly complete: CompleteSessionAct;
  readonly book: BookSessionAct;
  readonly consent: ConsentActs;
  readonly events: AdverseEventActs;
};

/** Whom the session may name, what it may be done with, and whether the patient agreed. */
export type SessionAround = {
  readonly meId: string;
  readonly people: readonly Operator[];
  readonly devices: readonly OfferedDevice[];
  /** The largest step of a setting that needs no reason, in percent of the last value. */
  readonly stepPercent: number;
  readonly consent: ConsentStanding;
  /** What a stay in the sun near today asks, in words. */
  readonly sun: string | null;
};

/**
 * The session while it is recorded: checklist, settings, response. It saves itself, what is not saved waits on the
 * device, and it is completed by one button.
 * @param props.children What stands beneath while the session is open: its booking. @param props.record What was
 *   recorded so far. @param props.previous The last completed session of the same treatment.
 */
export function SessionWorkspace({
  owner,
  version,
  today,
  zone,
  ground,
  names,
  subject,
  record,
  previous,
  events,
  around,
  acts,
  children,
}: {
  readonly owner: EventOwner;
  readonly version: number;
  readonly today: string;
  readonly zone: string;
  readonly ground: SessionGround;
  readonly names: CatalogueNames;
  readonly subject: SessionSubject;
  readonly record: (StoredRecord & { readonly savedAt: string }) | null;
  readonly previous: (StoredRecord & { readonly performedOn: string }) | null;
  readonly events: readonly ShownEvent[];
  readonly around: SessionAround;
  readonly acts: SessionActs;
  readonly children?: ReactNode;
}) {
  const { sessionId, clinicId } = owner;
  const chartHref = `/patients/${owner.patientId}`;
  const typed = useSessionDraft({
    ...{ id: sessionId, clinicId, patientId: owner.patientId, personId: around.meId },
    ...{ version, subject, record, previous },
  });
  const { saving, device } = typed;
  const { draft, trouble } = saving;
  const [agreed, setAgreed] = useState(false);
  const [consentForm, setConsentForm] = useState(around.consent.lastForm ?? "");
  const [performedOn, setPerformedOn] = useState("");
  const [sunReason, setSunReason] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [completed, setCompleted] = useState<Completed | null>(null);
  const safety = useSessionSafety(names, ground, draft.answers, today);
  const refused = trouble?.kind === "refused" ? unsavable(trouble) : null;
  const skin = ground.facts.fitzpatrick ?? ground.visit.skin.fitzpatrick ?? null;
  const remarks = remarksOn(draft, subject, previous, {
    devices: around.devices,
    stepPercent: around.stepPercent,
    skin,
  });

  function change(part: Partial<SessionDraft>) {
    typed.change((current) => ({ ...current, ...part }));
  }

  const completing = useOnceSaved(typed, complete);
  const said = refusal ?? refused ?? (completing.stopped ? NOT_SAVED : null);
  const errors = { ...refused?.fields, ...refusal?.fields };

  function onSubmit(event: SyntheticEvent) {
    event.preventDefault();
    setRefusal(null);
    if (!completing.pending) completing.run();
  }

  function answer(id: string, given: "yes" | "no") {
    change({ answers: { ...draft.answers, [id]: { answer: given, on: today } } });
  }

  function answerRest() {
    const left = ground.questions.filter(
      ({ id, clearAnswer }) => clearAnswer === "no" && draft.answers[id] === undefined,
    );
    change({
      answers: {
        ...draft.answers,
        ...Object.fromEntries(left.map(({ id }) => [id, { answer: "no" as const, on: today }])),
      },
    });
  }

  async function complete(saved: number) {
    const input = {
      clinicId,
      sessionId,
      version: saved,
      ...contentOf(draft, subject),
      ...(agreed ? { consentConfirmed: true, consentForm } : {}),
      ...(performedOn.trim() === "" ? {} : { performedOn }),
      ...(sunReason.trim() === "" ? {} : { sunReason }),
    };
    const outcome = await acts.complete(null, input).catch(() => null);
    if (outcome?.ok === true) {
      device.forget();
      setCompleted(outcome.value);
      return;
    }
    setRefusal(outcome === null ? UNREACHED : outcome.error);
    // Another place was first: saving meets what it left there, and lays both side by side.
    if (outcome?.error.code === "conflict" && outcome.error.details !== undefined) change({});
  }

  if (completed) {
    return (
      <SessionOutcome
        completed={completed}
        people={around.people}
        clinicId={clinicId}
        chartHref={chartHref}
        book={acts.book}
      />
    );
  }
  return (
    <div className="space-y-4">
      <SessionKeeping
        draft={typed}
        zone={zone}
        told={{ subject, questions: ground.questions, people: around.people }}
      />
      {previous?.noteForNext === undefined ? null : (
        <Alert
          level="note"
          title={`From ${formatClinicalDate(previous.performedOn)}: ${previous.noteForNext}`}
        />
      )}
      <div inert={device.offer !== null} className="grid gap-x-6 gap-y-6 min-[760px]:grid-cols-3">
        <ChecklistPanel
          ground={ground}
          answers={draft.answers}
          safety={safety}
          chartHref={chartHref}
          onAnswer={answer}
          onClearRest={answerRest}
        />
        <SettingsPanel
          subject={subject}
          draft={draft}
          previous={previous}
          devices={around.devices}
          remarks={remarks}
          errors={errors}
          onChange={change}
        />
        <ResponsePanel subject={subject} today={today} draft={draft} errors={errors} onChange={change}>
          <AdverseEvents events={events} owner={owner} today={today} acts={acts.events} />
          <div className="border-t border-line pt-3">
            <ConsentState
              consent={around.consent}
              of={{ clinicId, sessionId, people: around.people, meId: around.meId }}
              confirmed={agreed}
              form={consentForm}
              error={errors["consentConfirmed"]}
              acts={acts.consent}
              onConfirm={setAgreed}
              onForm={setConsentForm}
            />
          </div>
          <form onSubmit={onSubmit} noValidate className="space-y-3">
            <FormErrors message={said?.message} fields={fieldsToName(said, ground)} targets={TARGETS} />
            <Select
              id="operator"
              label="Done by"
              options={around.people.map(({ id, name }) => ({ value: id, label: name }))}
              value={draft.operatorId}
              error={errors["operatorId"]}
              onChange={(event) => {
                change({ operatorId: event.target.value });
              }}
            />
            <Disclosure summary="It was on another day" open={errors["performedOn"] !== undefined}>
              <DateInput
                id="performed-on"
                label="Day of the session"
                value={performedOn}
                error={errors["performedOn"]}
                onChange={(event) => {
                  setPerformedOn(event.target.value);
                }}
              />
            </Disclosure>
            <SunReason
              stay={around.sun}
              value={sunReason}
              error={errors["sunReason"]}
              onChange={setSunReason}
            />
            <Button
              data-act=""
              data-keys="d c"
              type="submit"
              tone="primary"
              size="large"
              className="w-full"
              pending={completing.pending}
            >
              Complete session
            </Button>
          </form>
        </ResponsePanel>
      </div>
      {children}
    </div>
  );
}
