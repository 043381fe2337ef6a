"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormErrors } from "#components/form/form-errors.tsx";
import { useKeptForm, type FormAct } from "#components/patient/use-kept-form.ts";
import { Button } from "#components/ui/button.tsx";

export type EndVisitAct = FormAct<{ readonly id: string }>;

/** Ends a visit that did not take place: it was missed, or it is cancelled. It asks once before it does. */
export function EndVisit({
  sessionId,
  version,
  clinicId,
  act,
}: {
  readonly sessionId: string;
  readonly version: number;
  readonly clinicId: string;
  readonly act: EndVisitAct;
}) {
  const router = useRouter();
  const [to, setTo] = useState<"missed" | "cancelled" | null>(null);
  const { form, refusal, pending } = useKeptForm(act, () => {
    router.refresh();
  });
  if (to === null) {
    return (
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          onClick={() => {
            setTo("missed");
          }}
        >
          Patient did not come
        </Button>
        <Button
          size="small"
          onClick={() => {
            setTo("cancelled");
          }}
        >
          Cancel this visit
        </Button>
      </div>
    );
  }
  return (
    <form {...form} className="space-y-2">
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="sessionId" value={sessionId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="to" value={to} />
      <FormErrors message={refusal?.message} />
      <p>
        {to === "missed" ? "Mark this visit as missed?" : "Cancel this visit?"} It cannot be opened again.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" pending={pending}>
          {to === "missed" ? "Yes, missed" : "Yes, cancel it"}
        </Button>
        <Button
          size="small"
          tone="quiet"
          onClick={() => {
            setTo(null);
          }}
        >
          No, keep it
        </Button>
      </div>
    </form>
  );
}
