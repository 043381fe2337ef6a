"use client";

import { useRouter } from "next/navigation";
import { DateInput } from "#components/form/date-input.tsx";
import { FormErrors } from "#components/form/form-errors.tsx";
import { Select } from "#components/form/select.tsx";
import { TextInput } from "#components/form/text-input.tsx";
import { useKeptForm, type FormAct } from "#components/patient/use-kept-form.ts";
import { Button } from "#components/ui/button.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { formatClinicalDate, formatClinicalDateRange } from "#lib/format/clinical-date.ts";
import { offeredIn, OfferedDays } from "./offered-days.tsx";

export type BookSessionAct = FormAct<{ readonly id: string; readonly dueOn: string }>;

/** A visit that can be booked. */
export type BookableVisit = {
  readonly id: string;
  readonly version: number;
  readonly dueOn: string;
  readonly windowFrom: string;
  readonly windowTo: string;
  /** With whom it is booked; null where nobody said. */
  readonly bookedWith: string | null;
  readonly bookedWithName?: string | null | undefined;
  /** The first possible days, each with how many later visits it moves. */
  readonly offered?: readonly { readonly day: string; readonly moves: number }[] | undefined;
};

/** Somebody with whom a visit may be booked. */
export type Treating = { readonly id: string; readonly name: string };

/** The clinicians to choose from; who has the visit stays on the list though they may have left. */
function choicesFor({ bookedWith, bookedWithName }: BookableVisit, people: readonly Treating[]) {
  const gone = bookedWith !== null && people.every(({ id }) => id !== bookedWith);
  return [
    { value: "nobody", label: "Not known yet" },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
    ...(gone
      ? [{ value: bookedWith, label: `${bookedWithName ?? "Somebody"} (treats nobody here now)` }]
      : []),
  ];
}

/**
 * Books a visit on a day of its window, with or without a time and a person: the first possible days by one tap.
 * @param props.people Who may have it. @param props.clinicId The clinic the page was opened in. @param props.act Books it.
 */
export function BookingForm({
  visit,
  people,
  clinicId,
  act,
  primary = false,
}: {
  readonly visit: BookableVisit;
  readonly people: readonly Treating[];
  readonly clinicId: string;
  readonly act: BookSessionAct;
  readonly primary?: boolean | undefined;
}) {
  const router = useRouter();
  const toast = useToast();
  const { form, answer, refusal, pending } = useKeptForm(act, ({ dueOn }) => {
    toast(`Booked on ${formatClinicalDate(dueOn)}.`);
    router.refresh();
  });
  const errors = refusal?.fields ?? {};
  const day = `book-day-${visit.id}`;
  const offered = offeredIn(refusal?.details);
  return (
    <div className="space-y-3">
      {offered === null ? <OfferedDays visit={visit} clinicId={clinicId} act={act} /> : null}
      <form {...form} className="space-y-3">
        <input type="hidden" name="clinicId" value={clinicId} />
        <input type="hidden" name="sessionId" value={visit.id} />
        <input type="hidden" name="version" value={visit.version} />
        <FormErrors
          message={refusal?.message}
          fields={refusal?.fields}
          targets={{
            dueOn: { id: day, label: "Day" },
            time: { id: `book-time-${visit.id}`, label: "Time" },
            bookedWith: { id: `book-with-${visit.id}`, label: "With" },
          }}
        />
        {offered === null ? null : (
          <OfferedDays
            key={offered.map((one) => one.day).join()}
            visit={{ ...visit, offered }}
            clinicId={clinicId}
            act={act}
            agreed={answer?.values}
            refused
          />
        )}
        <div className="flex flex-wrap items-start gap-3">
          <DateInput
            id={day}
            label="Day"
            name="dueOn"
            error={errors["dueOn"]}
            hint={`From ${formatClinicalDateRange(visit.windowFrom, visit.windowTo)}`}
            defaultValue={answer?.values?.["dueOn"] ?? formatClinicalDate(visit.dueOn)}
          />
          <TextInput
            id={`book-time-${visit.id}`}
            label="Time"
            name="time"
            optional
            width="number"
            hint="14:30"
            error={errors["time"]}
            defaultValue={answer?.values?.["time"] ?? ""}
          />
          <Select
            id={`book-with-${visit.id}`}
            label="With"
            name="bookedWith"
            error={errors["bookedWith"]}
            options={choicesFor(visit, people)}
            defaultValue={answer?.values?.["bookedWith"] ?? visit.bookedWith ?? "nobody"}
          />
        </div>
        <Button type="submit" tone={primary ? "primary" : "secondary"} pending={pending}>
          Book
        </Button>
      </form>
    </div>
  );
}
