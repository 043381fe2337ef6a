"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormErrors } from "#components/form/form-errors.tsx";
import { useKeptForm, type FormAct } from "#components/patient/use-kept-form.ts";
import { Button } from "#components/ui/button.tsx";

export type EndVisitAct = FormAct<{ readonly id: string }>;

const QUESTIONS = {
  missed: "Mark this visit as missed? It stays due and waits for a new appointment.",
  cancelled: "Give this visit up? It leaves the course and cannot be opened again.",
} as const;

/**
 * Ends a visit that did not take place: it was missed, or it is given up. It asks once before it does.
 * @param props.mayGiveUp Giving a visit up changes the plan, which not everybody may.
 */
export function EndVisit({
  sessionId,
  version,
  clinicId,
  mayGiveUp,
  act,
}: {
  readonly sessionId: string;
  readonly version: number;
  readonly clinicId: string;
  readonly mayGiveUp: boolean;
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
        {mayGiveUp ? (
          <Button
            size="small"
            onClick={() => {
              setTo("cancelled");
            }}
          >
            Give this visit up
          </Button>
        ) : null}
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
      <p>{QUESTIONS[to]}</p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" pending={pending}>
          {to === "missed" ? "Yes, missed" : "Yes, give it up"}
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
