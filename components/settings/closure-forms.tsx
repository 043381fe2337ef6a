"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { formatCount } from "#lib/format/quantity.ts";
import { DateInput } from "../form/date-input.tsx";
import { FormErrors } from "../form/form-errors.tsx";
import { Select } from "../form/select.tsx";
import { TextInput } from "../form/text-input.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";
import { visitsToMove } from "./closed-weekdays-form.tsx";

const TARGETS = {
  from: { id: "closure-from", label: "Closed from" },
  to: { id: "closure-to", label: "to" },
  label: { id: "closure-label", label: "Closed for" },
};

/** Closes the clinic on a day or a range of days. The fields empty once it is done. */
export function AddClosureForm({
  act,
  clinicId,
}: {
  readonly act: FormAct<{ readonly id: string; readonly visits: number }>;
  readonly clinicId: string;
}) {
  const router = useRouter();
  const toast = useToast();
  const [added, setAdded] = useState(0);
  const { form, answer, refusal, pending } = useKeptForm(act, ({ visits }) => {
    toast(`The clinic is closed on these days.${visitsToMove(visits)}`);
    setAdded((before) => before + 1);
    router.refresh();
  });
  const values = answer !== null && !answer.ok ? answer.values : undefined;
  const field = (name: keyof typeof TARGETS) => ({
    ...TARGETS[name],
    name,
    defaultValue: values?.[name],
    error: refusal?.fields?.[name],
  });
  return (
    <form key={added} {...form} className="max-w-2xl space-y-3">
      <input type="hidden" name="clinicId" value={clinicId} />
      <FormErrors message={refusal?.message} fields={refusal?.fields} targets={TARGETS} />
      <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
        <DateInput {...field("from")} required />
        <DateInput {...field("to")} hint="Leave it empty for one day." optional />
      </div>
      <TextInput {...field("label")} width="name" maxLength={80} required />
      <Button type="submit" pending={pending}>
        Add closed days
      </Button>
    </form>
  );
}

/** Adds a region's bank holidays of a year in one act. */
export function BankHolidaysForm({
  act,
  clinicId,
  regions,
  years,
}: {
  readonly act: FormAct<{ readonly added: number; readonly known: number; readonly visits: number }>;
  readonly clinicId: string;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly years: readonly number[];
}) {
  const router = useRouter();
  const toast = useToast();
  const { form, refusal, pending } = useKeptForm(act, ({ added, known, visits }) => {
    const there = known === 0 ? "" : ` ${String(known)} closed already.`;
    toast(`${formatCount(added, "bank holiday")} added.${there}${visitsToMove(visits)}`);
    router.refresh();
  });
  return (
    <form {...form} className="space-y-3">
      <input type="hidden" name="clinicId" value={clinicId} />
      <FormErrors message={refusal?.message} />
      <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
        <Select
          label="Region"
          name="region"
          options={regions.map(({ code, name }) => ({ value: code, label: name }))}
          error={refusal?.fields?.["region"]}
        />
        <Select
          label="Year"
          name="year"
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
          error={refusal?.fields?.["year"]}
        />
      </div>
      <Button type="submit" pending={pending}>
        Add bank holidays
      </Button>
    </form>
  );
}

/** Opens the clinic again on the days of one closure. @param props.says The closure in words. */
export function RemoveClosure({
  act,
  clinicId,
  closure,
  says,
}: {
  readonly act: FormAct<{ readonly id: string }>;
  readonly clinicId: string;
  readonly closure: { readonly id: string; readonly version: number };
  readonly says: string;
}) {
  const router = useRouter();
  const toast = useToast();
  const { form, refusal, pending } = useKeptForm(act, () => {
    toast(`The clinic is open again: ${says}.`);
    router.refresh();
  });
  return (
    <form {...form}>
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="closureId" value={closure.id} />
      <input type="hidden" name="version" value={closure.version} />
      <Button type="submit" size="small" tone="quiet" pending={pending}>
        Take back<span className="sr-only"> {says}</span>
      </Button>
      <FormErrors message={refusal?.message} />
    </form>
  );
}
