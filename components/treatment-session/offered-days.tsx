"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { FormAct } from "#components/patient/use-kept-form.ts";
import { Button } from "#components/ui/button.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { formatClinicalDate, formatClinicalDateWithWeekday } from "#lib/format/clinical-date.ts";

/** A day on which a visit can be, and how many later visits it moves. */
export type OfferedDay = { readonly day: string; readonly moves: number };

/** The possible days that came with a refusal; null where none did. */
export function offeredIn(details: unknown): readonly OfferedDay[] | null {
  return (details as { readonly offered?: readonly OfferedDay[] } | undefined)?.offered ?? null;
}

const otherVisits = (moves: number): string =>
  moves === 0 ? "" : moves === 1 ? "1 other visit moves" : `${String(moves)} other visits move`;

/**
 * The first possible days of a visit, each booked by one tap; a day that moves other visits says so.
 * @param props.agreed What else was typed for it: time and person. @param props.refused Whether they answer a refused day.
 */
export function OfferedDays({
  visit,
  clinicId,
  act,
  agreed: { time = "", bookedWith = "" } = {},
  refused = false,
}: {
  readonly visit: {
    readonly id: string;
    readonly version: number;
    readonly offered?: readonly OfferedDay[] | undefined;
  };
  readonly clinicId: string;
  readonly act: FormAct<{ readonly id: string; readonly dueOn: string }>;
  readonly agreed?: Readonly<Partial<Record<string, string>>> | undefined;
  readonly refused?: boolean | undefined;
}) {
  const router = useRouter();
  const toast = useToast();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [instead, setInstead] = useState<readonly OfferedDay[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const { id: sessionId, version } = visit;
  const offered = instead ?? visit.offered ?? [];
  if (offered.length === 0) {
    return refused || refusal !== null ? (
      <p role="status">{refusal} No day of its window keeps every rule. Move the visit to another day.</p>
    ) : null;
  }

  function book(day: string, moves: number) {
    setChosen(day);
    startTransition(async () => {
      const booking = {
        ...{ clinicId, sessionId, version, dueOn: day, moves },
        ...(time === "" ? {} : { time }),
        ...(bookedWith === "" ? {} : { bookedWith }),
      };
      const answer = await act(null, booking).catch(() => null);
      if (answer?.ok === true) {
        toast(`Booked on ${formatClinicalDate(day)}.`);
        router.refresh();
        return;
      }
      const error = answer?.error;
      setInstead(offeredIn(error?.details));
      setRefusal(
        error === undefined
          ? "The server could not be reached. Nothing was booked; try again."
          : (error.fields?.["time"] ?? error.fields?.["dueOn"] ?? error.message),
      );
    });
  }

  return (
    <div>
      <p className="mb-1 text-sm text-muted">
        {refused ? "First possible days" : "Book the first possible days by one tap"}
        {time === "" ? ":" : `, at ${time}:`}
      </p>
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
