"use client";

import { useState } from "react";
import { ADDENDUM_REASON_WORDS } from "#lib/catalogue/words/addenda.ts";
import { ADDENDUM_REASONS } from "#lib/clinical/visit/addendum-reasons.ts";
import { Select } from "../form/select.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TextInput } from "../form/text-input.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Button } from "../ui/button.tsx";

const OPTIONS = ADDENDUM_REASONS.map((value) => ({ value, label: ADDENDUM_REASON_WORDS[value] }));

/** The closed record that is added to. */
export type AddendumOf = {
  readonly field: "consultationId" | "sessionId";
  readonly id: string;
};

const HINTS: Readonly<Record<AddendumOf["field"], string>> = {
  consultationId:
    "It cannot be changed afterwards, and changes nothing of what was signed: the rules are not asked again. For news that changes the treatment, begin a new consultation.",
  sessionId:
    "It cannot be changed afterwards, and changes nothing of what was recorded. What harmed the patient is an adverse event, not an addendum.",
};

/**
 * Adds to a closed record, with the reason. Everything typed stays after a refusal.
 * @param props.text What stands in the box to begin with. @param props.onAdded Called once it is on record.
 */
export function AddendumForm({
  act,
  of,
  clinicId,
  text = "",
  onAdded,
}: {
  readonly act: FormAct<{ readonly id: string }>;
  readonly of: AddendumOf;
  readonly clinicId: string;
  readonly text?: string;
  readonly onAdded: () => void;
}) {
  const [reason, setReason] = useState("");
  const { form, refusal, pending } = useKeptForm(act, onAdded);
  const fields = refusal?.fields ?? {};
  const known = ["reason", "reasonWords", "body"].some((field) => fields[field] !== undefined);
  return (
    <form {...form} className="max-w-xl space-y-3 print:hidden">
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name={of.field} value={of.id} />
      <Select
        label="Why it is added"
        name="reason"
        empty="Choose a reason"
        options={OPTIONS}
        value={reason}
        error={fields["reason"]}
        onChange={(event) => {
          setReason(event.target.value);
        }}
      />
      {reason === "other" ? (
        <TextInput label="The reason" name="reasonWords" maxLength={200} error={fields["reasonWords"]} />
      ) : null}
      <TextArea
        label="Addendum"
        name="body"
        maxLength={5000}
        defaultValue={text}
        hint={HINTS[of.field]}
        error={fields["body"]}
      />
      {refusal && !known ? (
        <p role="alert" className="font-semibold">
          {refusal.message}
        </p>
      ) : null}
      <Button type="submit" pending={pending}>
        Add addendum
      </Button>
    </form>
  );
}
