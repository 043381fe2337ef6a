"use client";

import { useRouter } from "next/navigation";
import { useRef, type ReactNode } from "react";
import { DateInput } from "../form/date-input.tsx";
import { FormErrors } from "../form/form-errors.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";

/** Signs pages off. */
export type SignOffAct = FormAct<{ readonly signedOff: number }>;

/**
 * The form by which a dermatologist answers for what was read, with the day of its next review.
 * @param props.reviewDueOn As it is written at first. @param props.label Of the button. @param props.boxes How many
 * boxes there are to tick; none where the pages are settled. @param props.children The pages as fields named `pages[]`,
 * each holding what was shown.
 */
export function SignOffForm({
  act,
  clinicId,
  shelf,
  reviewDueOn,
  label,
  boxes = 0,
  children,
}: {
  readonly act: SignOffAct;
  readonly clinicId: string;
  readonly shelf: string;
  readonly reviewDueOn: string;
  readonly label: string;
  readonly boxes?: number;
  readonly children: ReactNode;
}) {
  const pages = useRef<HTMLDivElement>(null);
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
      <div ref={pages} className="grid min-w-0 gap-6">
        {children}
      </div>
      <FormErrors message={refusal?.message} fields={refusal?.fields} />
      <DateInput
        label="Review by"
        name="reviewDueOn"
        defaultValue={typed ?? reviewDueOn}
        required
        error={refusal?.fields?.["reviewDueOn"]}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" tone="primary" pending={pending}>
          {label}
        </Button>
        {boxes > 1 ? (
          <Button
            tone="quiet"
            onClick={() => {
              for (const box of pages.current?.querySelectorAll<HTMLInputElement>("[type=checkbox]") ?? []) {
                box.checked = true;
              }
            }}
          >
            Tick all {boxes}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
