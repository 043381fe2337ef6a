"use client";

import { useRouter } from "next/navigation";
import { FormErrors } from "../form/form-errors.tsx";
import { TextArea } from "../form/text-area.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";

/** Withdraws the sign-off of a page. */
export type WithdrawAct = FormAct<{ readonly page: string }>;

/** Takes back a sign-off, with the reason. @param props.after Number of the last act that was seen. */
export function WithdrawForm({
  act,
  clinicId,
  shelf,
  page,
  after,
}: {
  readonly act: WithdrawAct;
  readonly clinicId: string;
  readonly shelf: string;
  readonly page: string;
  readonly after: number;
}) {
  const router = useRouter();
  const toast = useToast();
  const { form, refusal, pending } = useKeptForm(act, () => {
    toast("The sign-off is withdrawn.");
    router.refresh();
  });
  return (
    <form {...form} className="grid max-w-2xl gap-3">
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="shelf" value={shelf} />
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="after" value={after} />
      <FormErrors message={refusal?.message} fields={refusal?.fields} />
      <TextArea
        label="Why it is withdrawn"
        name="reason"
        rows={2}
        maxLength={1000}
        required
        hint="Shown on this page with your name, to everybody of the clinic. No patient's details."
        error={refusal?.fields?.["reason"]}
      />
      <div>
        <Button type="submit" tone="danger" pending={pending}>
          Withdraw sign-off
        </Button>
      </div>
    </form>
  );
}
