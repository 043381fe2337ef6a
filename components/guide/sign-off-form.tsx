"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { DateInput } from "../form/date-input.tsx";
import { FormErrors } from "../form/form-errors.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";

/** Signs pages off. */
export type SignOffAct = FormAct<{ readonly signedOff: number }>;

/**
 * The form by which a dermatologist answers for what was read, with the day of its next review.
 * @param props.reviewDueOn As it is written at first. @param props.label Of the button. @param props.children The pages
 * as fields named `pages[]`, each holding what was shown.
 */
export function SignOffForm({
  act,
  clinicId,
  shelf,
  reviewDueOn,
  label,
  children,
}: {
  readonly act: SignOffAct;
  readonly clinicId: string;
  readonly shelf: string;
  readonly reviewDueOn: string;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const router = useRouter();
  const toast = useToast();
  const { form, answer, refusal, pending } = useKeptForm(act, ({ signedOff }) => {
    toast(
      signedOff === 1 ? "Signed off in your name." : `${String(signedOff)} pages signed off in your name.`,
    );
    router.refresh();
  });
  const typed = answer !== null && !answer.ok ? answer.values?.["reviewDueOn"] : undefined;
  return (
    <form {...form} className="grid gap-4">
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="shelf" value={shelf} />
      {children}
      <FormErrors message={refusal?.message} fields={refusal?.fields} />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <DateInput
          label="Review by"
          name="reviewDueOn"
          defaultValue={typed ?? reviewDueOn}
          required
          error={refusal?.fields?.["reviewDueOn"]}
        />
        <Button type="submit" tone="primary" pending={pending}>
          {label}
        </Button>
      </div>
    </form>
  );
}
