"use client";

import { useRouter } from "next/navigation";
import { DateInput } from "#components/form/date-input.tsx";
import { FormErrors } from "#components/form/form-errors.tsx";
import { TextInput } from "#components/form/text-input.tsx";
import { useKeptForm, type FormAct } from "#components/patient/use-kept-form.ts";
import { Button } from "#components/ui/button.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { formatClinicalDate, formatClinicalDateRange } from "#lib/format/clinical-date.ts";
import { OfferedDays } from "./offered-days.tsx";

export type BookSessionAct = FormAct<{ readonly id: string; readonly dueOn: string }>;

/** A visit that can be booked. */
export type BookableVisit = {
  readonly id: string;
  readonly version: number;
  readonly dueOn: string;
  readonly windowFrom: string;
  readonly windowTo: string;
  /** The first possible days, each with how many later visits it moves. */
  readonly offered?: readonly { readonly day: string; readonly moves: number }[] | undefined;
};

/**
 * Books a visit on a day of its window, with or without a time: the first possible days by one tap.
 * @param props.clinicId The clinic the page was opened in. @param props.act Books it.
 */
export function BookingForm({
  visit,
  clinicId,
  act,
  primary = false,
}: {
  readonly visit: BookableVisit;
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
  return (
    <div className="space-y-3">
      <OfferedDays visit={visit} clinicId={clinicId} act={act} />
      <form {...form} className="space-y-3">
        <input type="hidden" name="clinicId" value={clinicId} />
        <input type="hidden" name="sessionId" value={visit.id} />
        <input type="hidden" name="version" value={visit.version} />
        <FormErrors
          message={refusal?.message}
          fields={refusal?.fields}
          targets={{ dueOn: { id: day, label: "Day" }, time: { id: `book-time-${visit.id}`, label: "Time" } }}
        />
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
        </div>
        <Button type="submit" tone={primary ? "primary" : "secondary"} pending={pending}>
          Book
        </Button>
      </form>
    </div>
  );
}
