"use client";

import { useState, type ReactNode, type SyntheticEvent } from "react";
import { Checkbox } from "#components/form/checkbox.tsx";
import { DateInput } from "#components/form/date-input.tsx";
import { FormErrors } from "#components/form/form-errors.tsx";
import { SaveStateLine } from "#components/form/save-state.tsx";
import { TopBarSlot } from "#components/layout/top-bar-slot.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { CatalogueNames } from "#lib/clinical/model/catalogue.ts";
import type { SessionGround } from "#lib/clinical/session/assess-session.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { Refusal } from "#lib/result/result.ts";
import { AdverseEvents, type AdverseEventAct, type EventOwner, type ShownEvent } from "./adverse-events.tsx";
import type { BookSessionAct } from "./booking-form.tsx";
import { ChecklistPanel } from "./checklist-panel.tsx";
import { ConflictChoice } from "./conflict-choice.tsx";
import { ResponsePanel } from "./response-panel.tsx";
import {
  contentOf,
  draftOf,
  type SessionDraft,
  type SessionSubject,
  type StoredRecord,
} from "./session-draft.ts";
import { SessionOutcome, type Completed, type CompleteSessionAct } from "./session-outcome.tsx";
import { SettingsPanel } from "./settings-panel.tsx";
import { useSessionSafety } from "./use-session-safety.ts";
import { theirsIn, useSessionSaving, type SaveSessionAct } from "./use-session-saving.ts";

/** The server's actions for a session. */
export type SessionActs = {
  readonly save: SaveSessionAct;
  readonly complete: CompleteSessionAct;
  readonly book: BookSessionAct;
  readonly recordEvent: AdverseEventAct;
  readonly closeEvent: AdverseEventAct;
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
  readonly acts: SessionActs;
  readonly children?: ReactNode;
}) {
  const { sessionId, clinicId } = owner;
  const chartHref = `/patients/${owner.patientId}`;
  const [draft, setDraft] = useState(() => draftOf(record, previous, subject));
  const [consent, setConsent] = useState(false);
  const [performedOn, setPerformedOn] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [completing, setCompleting] = useState(false);
  const [completed, setCompleted] = useState<Completed | null>(null);
  const saving = useSessionSaving({ sessionId, clinicId, zone, version, act: acts.save });
  const safety = useSessionSafety(names, ground, draft.answers, today);
  const errors = { ...saving.fields, ...refusal?.fields };

  function change(part: Partial<SessionDraft>) {
    const next = { ...draft, ...part };
    setDraft(next);
    saving.schedule(contentOf(next, subject));
  }

  function answer(id: string, given: "yes" | "no") {
    change({ answers: { ...draft.answers, [id]: { answer: given } } });
  }

  function answerRest() {
    const left = ground.questions.filter(
      ({ id, clearAnswer }) => clearAnswer === "no" && draft.answers[id] === undefined,
    );
    change({
      answers: {
        ...draft.answers,
        ...Object.fromEntries(left.map(({ id }) => [id, { answer: "no" as const }])),
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
      consentConfirmed: consent,
      ...(performedOn.trim() === "" ? {} : { performedOn }),
    };
    const outcome = await acts.complete(null, input).catch(() => null);
    setCompleting(false);
    if (outcome?.ok === true) {
      setCompleted(outcome.value);
      return;
    }
    const other = theirsIn(outcome?.error.details);
    if (other === null) setRefusal(outcome === null ? UNREACHED : outcome.error);
    else saving.meet(other);
  }

  function onSubmit(event: SyntheticEvent) {
    event.preventDefault();
    if (!completing) void complete();
  }

  if (completed) {
    return (
      <SessionOutcome completed={completed} clinicId={clinicId} chartHref={chartHref} book={acts.book} />
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
            setDraft(draftOf(theirs.record, previous, subject));
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
          errors={errors}
          onChange={change}
        />
        <ResponsePanel subject={subject} draft={draft} errors={errors} onChange={change}>
          <AdverseEvents
            events={events}
            owner={owner}
            today={today}
            record={acts.recordEvent}
            close={acts.closeEvent}
          />
          <form onSubmit={onSubmit} noValidate className="space-y-3 border-t border-line pt-3">
            <FormErrors message={refusal?.message} fields={fieldsToName(refusal, ground)} targets={TARGETS} />
            <Checkbox
              label="The patient has agreed to it today"
              id="consent"
              checked={consent}
              error={errors["consentConfirmed"]}
              onChange={(event) => {
                setConsent(event.target.checked);
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

const TARGETS = {
  "response.endPoints": { id: "end-points", label: "End-point" },
  consentConfirmed: { id: "consent", label: "Consent" },
  performedOn: { id: "performed-on", label: "Day" },
  "settings.agent": { id: "setting-agent", label: "Agent" },
};

/** Errors by field, with the questions of the checklist by their own words; each question once. */
function fieldsToName(
  refusal: Refusal | null,
  { questions }: SessionGround,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(refusal?.fields ?? {}).map(([name, error]) => {
      const question = questions.find(({ id }) => `checklist.${id}` === name);
      return [name, question === undefined ? error : question.text];
    }),
  );
}
