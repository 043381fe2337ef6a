"use client";

import { useRouter } from "next/navigation";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Button } from "../ui/button.tsx";

/** Revokes a calendar address; from then on it opens nothing. @param props.label Which one, for screen readers. */
export function RevokeCalendarFeed({
  act,
  clinicId,
  feedId,
  label,
}: {
  readonly act: FormAct<{ readonly id: string }>;
  readonly clinicId: string;
  readonly feedId: string;
  readonly label: string;
}) {
  const router = useRouter();
  const { form, refusal, pending } = useKeptForm(act, () => {
    router.refresh();
  });
  return (
    <form {...form} className="flex items-center gap-2">
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="feedId" value={feedId} />
      {refusal ? (
        <p role="alert" className="text-sm">
          {refusal.message}
        </p>
      ) : null}
      <Button type="submit" tone="secondary" pending={pending}>
        Revoke <span className="sr-only">{label}</span>
      </Button>
    </form>
  );
}
