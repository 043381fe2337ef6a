"use client";

import { useRouter } from "next/navigation";
import { FormErrors } from "../form/form-errors.tsx";
import { TextInput } from "../form/text-input.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";

const TARGETS = { label: { id: "feed-label", label: "Device or program" } };

/**
 * Makes a private calendar address. It is shown once, here, and nowhere again.
 * @param props.act Makes it. @param props.clinicId The clinic the form was opened in.
 */
export function AddCalendarFeed({
  act,
  clinicId,
}: {
  readonly act: FormAct<{ readonly id: string; readonly token: string }>;
  readonly clinicId: string;
}) {
  const router = useRouter();
  const { form, answer, refusal, pending } = useKeptForm(act, () => {
    router.refresh();
  });
  const made = answer?.ok === true ? answer.value : null;
  const errors = refusal?.fields ?? {};
  return (
    <div className="space-y-4">
      {made ? (
        <Alert level="caution" title="Copy this address now: it is not shown again." announce>
          <p className="py-1 font-mono text-ink wrap-anywhere select-all">
            {`${typeof window === "undefined" ? "" : window.location.origin}/api/calendar-feeds/${made.token}.ics`}
          </p>
          <p>Add it to your calendar program as a subscription. Only its digest is kept here.</p>
        </Alert>
      ) : null}
      <form key={made?.id ?? "new"} {...form} className="space-y-4">
        <input type="hidden" name="clinicId" value={clinicId} />
        <FormErrors message={refusal?.message} fields={refusal?.fields} targets={TARGETS} />
        <TextInput
          id={TARGETS.label.id}
          name="label"
          label="Device or program"
          hint="For example “Phone”, to know which one to revoke."
          width="name"
          required
          error={errors["label"]}
        />
        <div>
          <label className="flex min-h-11 items-center gap-2">
            <input type="checkbox" name="withNobody" value="yes" className="size-5 accent-accent" />
            Also show visits that are booked with nobody yet
          </label>
          <label className="flex min-h-11 items-center gap-2">
            <input type="checkbox" name="showsInitials" value="yes" className="size-5 accent-accent" />
            Show patients’ initials and clinic number
          </label>
        </div>
        <Button type="submit" tone="primary" pending={pending}>
          Make address
        </Button>
      </form>
    </div>
  );
}
