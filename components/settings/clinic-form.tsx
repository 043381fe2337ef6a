"use client";

import { useRouter } from "next/navigation";
import { FormErrors } from "../form/form-errors.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TextInput } from "../form/text-input.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";

const TARGETS = {
  name: { id: "clinic-name", label: "Name" },
  address: { id: "clinic-address", label: "Address" },
  phone: { id: "clinic-phone", label: "Telephone" },
  zone: { id: "clinic-zone", label: "Time zone" },
};

/**
 * The clinic's own particulars.
 * @param props.act Saves. @param props.texts What stands in the fields. @param props.version What it was read from.
 */
export function ClinicForm<Value>({
  act,
  clinicId,
  version,
  texts,
}: {
  readonly act: FormAct<Value>;
  readonly clinicId: string;
  readonly version: number;
  readonly texts: Readonly<Record<keyof typeof TARGETS, string>>;
}) {
  const router = useRouter();
  const toast = useToast();
  const { form, answer, refusal, pending } = useKeptForm(act, () => {
    toast("The clinic's details were saved.");
    router.refresh();
  });
  const shown = { ...texts, ...answer?.values };
  const errors = refusal?.fields ?? {};
  const field = (name: keyof typeof TARGETS) => ({
    ...TARGETS[name],
    name,
    defaultValue: shown[name],
    error: errors[name],
  });
  return (
    <form {...form} className="max-w-2xl space-y-4">
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="version" value={version} />
      <FormErrors message={refusal?.message} fields={refusal?.fields} targets={TARGETS} />
      <TextInput {...field("name")} width="name" required />
      <TextArea {...field("address")} rows={3} optional />
      <TextInput {...field("phone")} type="tel" width="name" optional />
      <TextInput
        {...field("zone")}
        width="name"
        hint="For example Europe/London. Dates and times are shown in it; dates on record stay as they are."
        required
      />
      <Button type="submit" tone="primary" pending={pending}>
        Save clinic
      </Button>
    </form>
  );
}
