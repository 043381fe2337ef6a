"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Checkbox } from "#components/form/checkbox.tsx";
import { DateInput } from "#components/form/date-input.tsx";
import { FormErrors } from "#components/form/form-errors.tsx";
import { RadioCards } from "#components/form/radio-cards.tsx";
import { Select } from "#components/form/select.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { TextInput } from "#components/form/text-input.tsx";
import { useKeptForm } from "#components/patient/use-kept-form.ts";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { GRADES, KIND_WORDS, OUTCOME_WORDS, optionsOf } from "./adverse-event-words.ts";
import type { AdverseEventAct, EventOwner, ShownEvent } from "./shown-event.ts";
import { hasReportFault, ReportFields } from "./report-fields.tsx";

const OUTCOMES = optionsOf(OUTCOME_WORDS);
const KINDS = optionsOf(KIND_WORDS);

type Of = {
  readonly event: Pick<ShownEvent, "id" | "version">;
  readonly clinicId: string;
  readonly act: AdverseEventAct;
  readonly onDone: () => void;
};

function useEventForm(act: AdverseEventAct, onDone: () => void) {
  const router = useRouter();
  const { form, refusal, pending } = useKeptForm(act, () => {
    onDone();
    router.refresh();
  });
  return { form, refusal, pending, errors: refusal?.fields ?? {} };
}

function Named({ event, clinicId }: Pick<Of, "event" | "clinicId">) {
  return (
    <>
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="adverseEventId" value={event.id} />
      <input type="hidden" name="version" value={event.version} />
    </>
  );
}

/** Records how an adverse event ended. */
export function CloseEvent({ event, clinicId, act, onDone }: Of) {
  const { form, refusal, pending, errors } = useEventForm(act, onDone);
  return (
    <form {...form} className="mt-2 space-y-2">
      <Named event={event} clinicId={clinicId} />
      <FormErrors message={refusal?.message} />
      <DateInput label="Over on" name="resolvedOn" error={errors["resolvedOn"]} />
      <Select
        label="Outcome"
        name="outcomeCode"
        empty="Choose"
        options={OUTCOMES}
        defaultValue=""
        error={errors["outcomeCode"]}
      />
      <TextArea label="How it ended" name="outcome" optional rows={1} error={errors["outcome"]} />
      <div className="flex gap-2">
        <Button type="submit" size="small" pending={pending}>
          Close it
        </Button>
        <Button size="small" tone="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** Records a look at an adverse event that is not over. @param props.today The day suggested for it, ISO. */
export function FollowUpEvent({ event, clinicId, today, act, onDone }: Of & { readonly today: string }) {
  const { form, refusal, pending, errors } = useEventForm(act, onDone);
  return (
    <form {...form} className="mt-2 space-y-2">
      <Named event={event} clinicId={clinicId} />
      <FormErrors message={refusal?.message} />
      <DateInput
        label="Seen on"
        name="seenOn"
        error={errors["seenOn"]}
        defaultValue={formatClinicalDate(today)}
      />
      <TextArea label="What was seen and done" name="words" rows={2} error={errors["words"]} />
      <DateInput label="Next follow-up on" name="nextOn" error={errors["nextOn"]} />
      <div className="flex gap-2">
        <Button type="submit" size="small" pending={pending}>
          Save follow-up
        </Button>
        <Button size="small" tone="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** Records a new adverse event of a session. @param props.today The day suggested as its beginning, ISO. */
export function NewEvent({
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
  const [grade, setGrade] = useState<string | null>(null);
  const { form, refusal, pending, errors } = useEventForm(act, onDone);
  return (
    <form {...form} className="space-y-3 border-l border-line pl-3">
      {Object.entries(owner).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormErrors message={refusal?.message} />
      <Select
        label="What happened"
        name="kind"
        empty="Choose"
        options={KINDS}
        defaultValue=""
        required
        error={errors["kind"]}
      />
      <TextInput
        label="In a few words"
        name="words"
        optional
        maxLength={120}
        hint="Asked where it is none of the list"
        error={errors["words"]}
      />
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
      <TextArea label="Detail" name="detail" optional rows={2} error={errors["detail"]} />
      <Disclosure
        summary="What a report asks: what was done, how serious, what is suspected"
        open={hasReportFault(errors)}
      >
        <div className="space-y-3 pt-2">
          <ReportFields errors={errors} />
        </div>
      </Disclosure>
      <DateInput
        label="Follow-up on"
        name="followUpOn"
        error={errors["followUpOn"]}
        optional={grade === null || grade === "1"}
        hint="Asked from grade 2 on"
      />
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
