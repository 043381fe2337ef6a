"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Checkbox } from "#components/form/checkbox.tsx";
import { DateInput } from "#components/form/date-input.tsx";
import { FormErrors } from "#components/form/form-errors.tsx";
import { RadioCards } from "#components/form/radio-cards.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { TextInput } from "#components/form/text-input.tsx";
import { useKeptForm, type FormAct } from "#components/patient/use-kept-form.ts";
import { Button } from "#components/ui/button.tsx";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";

export type AdverseEventAct = FormAct<{ readonly id: string }>;

/** An adverse event as it is shown. */
export type ShownEvent = {
  readonly id: string;
  readonly kind: string;
  readonly grade: number;
  readonly onsetOn: string;
  readonly detail: string | null;
  readonly reportable: boolean;
  readonly followUpOn: string | null;
  readonly resolvedOn: string | null;
  readonly outcome: string | null;
  readonly version: number;
};

const GRADES = [
  { value: "1", label: "1", detail: "Mild" },
  { value: "2", label: "2", detail: "Moderate" },
  { value: "3", label: "3", detail: "Severe" },
  { value: "4", label: "4", detail: "Life-threatening" },
  { value: "5", label: "5", detail: "Death" },
];

/** Whom and which session an adverse event belongs to. */
export type EventOwner = {
  readonly clinicId: string;
  readonly patientId: string;
  readonly planId: string;
  readonly sessionId: string;
};

/**
 * Adverse events of a session: those on record with their follow-up, and a form for another one.
 * @param props.today The day suggested as its beginning, ISO.
 */
export function AdverseEvents({
  events,
  owner,
  today,
  record,
  close,
}: {
  readonly events: readonly ShownEvent[];
  readonly owner: EventOwner;
  readonly today: string;
  readonly record: AdverseEventAct;
  readonly close: AdverseEventAct;
}) {
  const [adding, setAdding] = useState(false);
  return (
    <div id="adverse-events" role="group" aria-label="Adverse events" className="space-y-2">
      <p className="font-medium">Adverse events</p>
      {events.length === 0 ? <p className="text-sm text-muted">None recorded.</p> : null}
      <ul className="space-y-2">
        {events.map((event) => (
          <li key={event.id} className="border-l-4 border-caution pl-3">
            <EventLine event={event} clinicId={owner.clinicId} act={close} />
          </li>
        ))}
      </ul>
      {adding ? (
        <NewEvent
          owner={owner}
          today={today}
          act={record}
          onDone={() => {
            setAdding(false);
          }}
        />
      ) : (
        <Button
          size="small"
          onClick={() => {
            setAdding(true);
          }}
        >
          Record adverse event
        </Button>
      )}
    </div>
  );
}

function EventLine({
  event,
  clinicId,
  act,
}: {
  readonly event: ShownEvent;
  readonly clinicId: string;
  readonly act: AdverseEventAct;
}) {
  const [closing, setClosing] = useState(false);
  return (
    <>
      <p>
        <span className="font-semibold">{event.kind}</span>, grade {event.grade}, since{" "}
        {formatClinicalDate(event.onsetOn)}
        {event.reportable ? ", to be reported" : ""}
      </p>
      {event.detail === null ? null : <p className="text-sm whitespace-pre-line">{event.detail}</p>}
      <p className="text-sm text-muted">
        {event.resolvedOn === null
          ? event.followUpOn === null
            ? "No follow-up planned"
            : `Follow-up on ${formatClinicalDate(event.followUpOn)}`
          : `Over on ${formatClinicalDate(event.resolvedOn)}: ${event.outcome ?? "outcome not recorded"}`}
      </p>
      {event.resolvedOn !== null ? null : closing ? (
        <CloseEvent
          event={event}
          clinicId={clinicId}
          act={act}
          onDone={() => {
            setClosing(false);
          }}
        />
      ) : (
        <Button
          size="small"
          tone="quiet"
          onClick={() => {
            setClosing(true);
          }}
        >
          Record how it ended
        </Button>
      )}
    </>
  );
}

function CloseEvent({
  event,
  clinicId,
  act,
  onDone,
}: {
  readonly event: ShownEvent;
  readonly clinicId: string;
  readonly act: AdverseEventAct;
  readonly onDone: () => void;
}) {
  const router = useRouter();
  const { form, refusal, pending } = useKeptForm(act, () => {
    onDone();
    router.refresh();
  });
  const errors = refusal?.fields ?? {};
  return (
    <form {...form} className="mt-2 space-y-2">
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="adverseEventId" value={event.id} />
      <input type="hidden" name="version" value={event.version} />
      <FormErrors message={refusal?.message} />
      <DateInput label="Over on" name="resolvedOn" error={errors["resolvedOn"]} />
      <TextArea label="How it ended" name="outcome" rows={1} error={errors["outcome"]} />
      <Button type="submit" size="small" pending={pending}>
        Close it
      </Button>
    </form>
  );
}

function NewEvent({
  owner,
  today,
  act,
  onDone,
}: {
  readonly owner: EventOwner;
  readonly today: string;
  readonly act: AdverseEventAct;
  readonly onDone: () => void;
}) {
  const router = useRouter();
  const [grade, setGrade] = useState<string | null>(null);
  const { form, refusal, pending } = useKeptForm(act, () => {
    onDone();
    router.refresh();
  });
  const errors = refusal?.fields ?? {};
  return (
    <form {...form} className="space-y-3 border-l border-line pl-3">
      {Object.entries(owner).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormErrors message={refusal?.message} />
      <TextInput label="What happened" name="kind" error={errors["kind"]} required />
      <RadioCards
        legend="Grade"
        name="grade"
        cards={GRADES}
        value={grade}
        onChange={setGrade}
        error={errors["grade"]}
      />
      <DateInput
        label="Began on"
        name="onsetOn"
        error={errors["onsetOn"]}
        defaultValue={formatClinicalDate(today)}
      />
      <DateInput
        label="Follow-up on"
        name="followUpOn"
        error={errors["followUpOn"]}
        optional={grade === null || grade === "1"}
        hint="Asked from grade 2 on"
      />
      <TextArea label="Detail" name="detail" optional rows={2} error={errors["detail"]} />
      <Checkbox label="To be reported to the authority" name="reportable" />
      <div className="flex gap-2">
        <Button type="submit" pending={pending}>
          Save adverse event
        </Button>
        <Button tone="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
