"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { FormAct } from "#components/patient/use-kept-form.ts";
import { formatClinicalDate, formatClinicalDateRange } from "#lib/format/clinical-date.ts";
import { BookingForm, type BookableVisit, type BookSessionAct, type Treating } from "./booking-form.tsx";
import { visitWords } from "./session-words.ts";

type Numbered = {
  readonly kind: "treatment" | "review" | "test-patch";
  readonly number: number;
  readonly of: number;
};

/** What the server answers when a session is completed. */
export type Completed = {
  readonly id: string;
  readonly next: (BookableVisit & Numbered) | null;
  readonly moved: readonly (Numbered & {
    readonly was: string;
    readonly dueOn: string;
    readonly beyondInterval: boolean;
  })[];
  /** Why the later visits no longer keep every rule, and stay where they are; null where they do. */
  readonly unlaid: string | null;
};
export type CompleteSessionAct = FormAct<Completed>;

/** What follows a completed session: the next visit with its window, ready to be booked, and what moved. */
export function SessionOutcome({
  completed: { next, moved, unlaid },
  people,
  clinicId,
  chartHref,
  book,
}: {
  readonly completed: Completed;
  readonly people: readonly Treating[];
  readonly clinicId: string;
  readonly chartHref: string;
  readonly book: BookSessionAct;
}) {
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section aria-label="Next visit" className="max-w-2xl space-y-4 border-t-2 border-rule pt-3">
      <h2 ref={heading} tabIndex={-1} className="text-lg font-bold outline-none">
        Session completed.{" "}
        {next === null
          ? "It was the last visit of this course."
          : `Next: ${formatClinicalDateRange(next.windowFrom, next.windowTo)}. Book?`}
      </h2>
      {unlaid === null ? null : (
        <Alert
          level="caution"
          title="The later visits no longer keep every rule and were left where they are. Move them, or amend the plan."
        >
          <p>{unlaid}</p>
        </Alert>
      )}
      {moved.length === 0 ? null : (
        <Alert level="note" title="Later visits moved, so that the intervals hold:">
          <ul>
            {moved.map((visit) => (
              <li key={`${visit.kind}${String(visit.number)}`}>
                {visitWords(visit)}: {formatClinicalDate(visit.was)} → {formatClinicalDate(visit.dueOn)}
                {visit.beyondInterval ? " (later than the longest interval: no day was open before)" : ""}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {next === null ? null : (
        <div className="space-y-2">
          <p>
            {visitWords(next)}, planned for {formatClinicalDate(next.dueOn)}.
          </p>
          <BookingForm visit={next} people={people} clinicId={clinicId} act={book} primary />
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <LinkButton href={chartHref}>To the chart</LinkButton>
        <Button
          tone="quiet"
          onClick={() => {
            router.refresh();
          }}
        >
          Show the record
        </Button>
      </div>
    </section>
  );
}
