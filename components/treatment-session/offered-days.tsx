"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { FormAct } from "#components/patient/use-kept-form.ts";
import { Button } from "#components/ui/button.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { formatClinicalDate, formatClinicalDateWithWeekday } from "#lib/format/clinical-date.ts";

const otherVisits = (moves: number): string =>
  moves === 0 ? "" : moves === 1 ? "1 later visit moves" : `${String(moves)} later visits move`;

/** The first possible days of a visit, each booked by one tap; a day that moves later visits says so. */
export function OfferedDays({
  visit,
  clinicId,
  act,
}: {
  readonly visit: {
    readonly id: string;
    readonly version: number;
    readonly offered?: readonly { readonly day: string; readonly moves: number }[] | undefined;
  };
  readonly clinicId: string;
  readonly act: FormAct<{ readonly id: string; readonly dueOn: string }>;
}) {
  const router = useRouter();
  const toast = useToast();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const { id: sessionId, version, offered = [] } = visit;
  if (offered.length === 0) return null;

  function book(day: string, moves: number) {
    setChosen(day);
    startTransition(async () => {
      const answer = await act(null, { clinicId, sessionId, version, dueOn: day, moves }).catch(() => null);
      if (answer?.ok === true) {
        toast(`Booked on ${formatClinicalDate(day)}.`);
        router.refresh();
        return;
      }
      setRefusal(answer?.error.message ?? "The server could not be reached. Nothing was booked; try again.");
    });
  }

  return (
    <div>
      <p className="mb-1 text-sm text-muted">Book the first possible days by one tap:</p>
      <ul aria-label="First possible days" className="flex flex-wrap gap-2">
        {offered.map(({ day, moves }) => (
          <li key={day}>
            <Button
              pending={pending && chosen === day}
              onClick={() => {
                if (!pending) book(day, moves);
              }}
            >
              {formatClinicalDateWithWeekday(day)}{" "}
              {moves === 0 ? null : (
                <span className="text-sm font-normal text-muted">{otherVisits(moves)}</span>
              )}
            </Button>
          </li>
        ))}
      </ul>
      {refusal === null ? null : (
        <p role="alert" className="mt-2 font-semibold">
          {refusal}
        </p>
      )}
    </div>
  );
}
