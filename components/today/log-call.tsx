"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormErrors } from "#components/form/form-errors.tsx";
import { RadioCards } from "#components/form/radio-cards.tsx";
import { Select } from "#components/form/select.tsx";
import { TextInput } from "#components/form/text-input.tsx";
import { useKeptForm, type FormAct } from "#components/patient/use-kept-form.ts";
import { Button } from "#components/ui/button.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { CHANNEL_OPTIONS, OUTCOME_OPTIONS } from "./today-words.ts";

export type LogCallAct = FormAct<{ readonly id: string }>;

/** What a call was about. */
export type CallAbout = {
  readonly clinicId: string;
  readonly patientId: string;
  readonly planId: string;
  readonly sessionId: string;
};

/**
 * Logs a call in place: how, what came of it, and a note about dates.
 * @param props.name The patient, for the button's name among many.
 */
export function LogCall({
  about,
  name,
  act,
}: {
  readonly about: CallAbout;
  readonly name: string;
  readonly act: LogCallAct;
}) {
  const router = useRouter();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const { form, refusal, pending } = useKeptForm(act, () => {
    toast("Call logged.");
    router.refresh();
  });
  const errors = refusal?.fields ?? {};
  if (!open) {
    return (
      <Button
        size="small"
        icon={<Icon name="phone" className="size-4" />}
        onClick={() => {
          setOpen(true);
        }}
      >
        Log call<span className="sr-only">: {name}</span>
      </Button>
    );
  }
  return (
    <form {...form} aria-label={`Log call: ${name}`} className="w-full space-y-3 py-2">
      {Object.entries(about).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <FormErrors message={refusal?.message} fields={refusal?.fields} />
      <RadioCards legend="What came of it" name="outcome" cards={OUTCOME_OPTIONS} error={errors["outcome"]} />
      <div className="grid gap-3 sm:grid-cols-[12rem_minmax(0,1fr)]">
        <Select
          label="How"
          name="channel"
          options={CHANNEL_OPTIONS}
          defaultValue="phone"
          error={errors["channel"]}
        />
        <TextInput
          label="Note about dates"
          name="note"
          optional
          error={errors["note"]}
          hint="Everybody in the clinic reads this: nothing about health"
        />
      </div>
      <div className="flex gap-2">
        <Button type="submit" pending={pending}>
          Save call
        </Button>
        <Button
          tone="quiet"
          onClick={() => {
            setOpen(false);
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  );
}
