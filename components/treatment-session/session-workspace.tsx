"use client";

import { useState, type ReactNode, type SyntheticEvent } from "react";
import { DateInput } from "#components/form/date-input.tsx";
import { FormErrors } from "#components/form/form-errors.tsx";
import { Select } from "#components/form/select.tsx";
import { SaveStateLine } from "#components/form/save-state.tsx";
import { TopBarSlot } from "#components/layout/top-bar-slot.tsx";
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
import { ConflictChoice } from "./conflict-choice.tsx";
import { ConsentState, type ConsentActs, type ConsentStanding } from "./consent-state.tsx";
import { ResponsePanel } from "./response-panel.tsx";
import {
  contentOf,
  draftOf,
  type SessionDraft,
  type SessionSubject,
  type StoredRecord,
} from "./session-draft.ts";
import { fieldsToName, TARGETS } from "./refused-fields.ts";
import { SessionOutcome, type Completed, type CompleteSessionAct } from "./session-outcome.tsx";
import { SettingsPanel } from "./settings-panel.tsx";
import { SunReason } from "./sun-reason.tsx";
import type { Operator } from "./test-patch.tsx";
import { useSessionSafety } from "./use-session-safety.ts";
import { theirsIn, useSessionSaving, type SaveSessionAct } from "./use-session-saving.ts";

/** The server's actions for a session. */
export type SessionActs = {
  readonly save: SaveSessionAct;
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

const UNREACHED: Refusal = {
  code: "unavailable",
  message: "The server could not be reached. Everything you entered is still here; try again.",
};

/**
 * The session while it is recorded: checklist, settings, response. It saves itself, and is completed by one button.
 * @param props.children What stands beneath while the session is open: its booking. @param props.record What was recorded so far. @param props.previous The last completed session of the same treatment.
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
  readonly record: StoredRecord | null;
  readonly previous: (StoredRecord & { readonly performedOn: string }) | null;
  readonly events: readonly ShownEvent[];
  readonly around: SessionAround;
  readonly acts: SessionActs;
  readonly children?: ReactNode;
}) {
  const { sessionId, clinicId } = owner;
  const chartHref = `/patients/${owner.patientId}`;
  const [draft, setDraft] = useState(() => draftOf(record, previous, subject, around.meId));
  const [agreed, setAgreed] = useState(false);
  const [consentForm, setConsentForm] = useState(around.consent.lastForm ?? "");
  const [performedOn, setPerformedOn] = useState("");
  const [sunReason, setSunReason] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [completing, setCompleting] = useState(false);
  const [completed, setCompleted] = useState<Completed | null>(null);
  const saving = useSessionSaving({ sessionId, clinicId, zone, version, act: acts.save });
  const safety = useSessionSafety(names, ground, draft.answers, today);
  const errors = { ...saving.fields, ...refusal?.fields };
  const skin = ground.facts.fitzpatrick ?? ground.visit.skin.fitzpatrick ?? null;
  const remarks = remarksOn(draft, subject, previous, {
    devices: around.devices,
    stepPercent: around.stepPercent,
    skin,
  });

  function change(part: Partial<SessionDraft>) {
    const next = { ...draft, ...part };
    setDraft(next);
    saving.schedule(contentOf(next, subject));
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

  async function complete() {
    setCompleting(true);
    const input = {
      clinicId,
      sessionId,
      version: await saving.settle(),
      ...contentOf(draft, subject),
      ...(agreed ? { consentConfirmed: true, consentForm } : {}),
      ...(performedOn.trim() === "" ? {} : { performedOn }),
      ...(sunReason.trim() === "" ? {} : { sunReason }),
    };
    const outcome = await acts.complete(null, input).catch(() => null);
    setCompleting(false);
    if (outcome?.ok === true) {
      setCompleted(outcome.value);
      return;
    }
    const other = theirsIn(outcome?.error.details);
    if (other !== null) {
      saving.meet(other);
      return;
    }
    setRefusal(outcome === null ? UNREACHED : outcome.error);
    // What waited to be saved was dropped for the sake of completing; it is saved now.
    saving.schedule(contentOf(draft, subject));
  }

  function onSubmit(event: SyntheticEvent) {
    event.preventDefault();
    if (!completing) void complete();
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
  const { theirs } = saving;
  return (
    <div className="space-y-4">
      <TopBarSlot>{saving.state === null ? null : <SaveStateLine state={saving.state} />}</TopBarSlot>
      {theirs === null ? null : (
        <ConflictChoice
          theirs={theirs}
          onKeepMine={() => {
            saving.goOnFrom(theirs, contentOf(draft, subject));
          }}
          onTakeTheirs={() => {
            setDraft(draftOf(theirs.record, previous, subject, around.meId));
            saving.goOnFrom(theirs, null);
          }}
        />
      )}
      {previous?.noteForNext === undefined ? null : (
        <Alert
          level="note"
          title={`From ${formatClinicalDate(previous.performedOn)}: ${previous.noteForNext}`}
        />
      )}
      <div className="grid gap-x-6 gap-y-6 min-[760px]:grid-cols-3">
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
            <FormErrors message={refusal?.message} fields={fieldsToName(refusal, ground)} targets={TARGETS} />
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
              pending={completing}
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
