"use client";

import { useRouter } from "next/navigation";
import { FormErrors } from "#components/form/form-errors.tsx";
import { useKeptForm } from "#components/patient/use-kept-form.ts";
import { Button } from "#components/ui/button.tsx";
import { useToast } from "#components/ui/toast.tsx";
import type { BookSessionAct } from "./booking-form.tsx";

/** Takes the time of a visit off when the patient cannot come: the visit stays due on its day. */
export function DropAppointment({
  visit,
  clinicId,
  act,
}: {
  readonly visit: { readonly id: string; readonly version: number; readonly dueOn: string };
  readonly clinicId: string;
  readonly act: BookSessionAct;
}) {
  const router = useRouter();
  const toast = useToast();
  const { form, refusal, pending } = useKeptForm(act, () => {
    toast("The appointment is off. The visit stays due.");
    router.refresh();
  });
  return (
    <form {...form} className="space-y-2">
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="sessionId" value={visit.id} />
      <input type="hidden" name="version" value={visit.version} />
      <input type="hidden" name="dueOn" value={visit.dueOn} />
      <FormErrors message={refusal?.message} />
      <Button type="submit" size="small" pending={pending}>
        Take the appointment off
      </Button>
    </form>
  );
}
