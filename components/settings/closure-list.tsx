import type { ReactNode } from "react";
import { formatClinicalDateRange, formatClinicalDateWithWeekday } from "#lib/format/clinical-date.ts";
import { formatCount } from "#lib/format/quantity.ts";
import { Badge } from "../ui/badge.tsx";
import { TextLink } from "../ui/text-link.tsx";

/** A closure as the list shows it. */
export type ListedClosure = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly region: string | null;
  /** Planned visits that fall on it. */
  readonly visits: number;
};

/** The days of a closure in words. */
export const closureDays = ({ from, to }: Pick<ListedClosure, "from" | "to">): string =>
  from === to ? formatClinicalDateWithWeekday(from) : formatClinicalDateRange(from, to);

/** Closures with their days, what they are for and how many visits they hit. @param props.actOf What can be done with one. */
export function ClosureList({
  closures,
  actOf,
}: {
  readonly closures: readonly ListedClosure[];
  readonly actOf?: ((id: string) => ReactNode) | undefined;
}) {
  return (
    <ul>
      {closures.map((closure) => (
        <li
          key={closure.id}
          className="grid gap-x-6 gap-y-1 border-b border-line py-1.5 sm:grid-cols-[13rem_minmax(0,1fr)_auto] sm:items-center"
        >
          <span className="font-semibold">{closureDays(closure)}</span>
          <span className="flex min-w-0 flex-wrap items-center gap-2">
            <span className="min-w-0 wrap-anywhere">{closure.label}</span>
            {closure.region === null ? null : <Badge tone="faint">Bank holiday</Badge>}
            {closure.visits === 0 ? null : (
              <Badge tone="caution">{formatCount(closure.visits, "planned visit")}</Badge>
            )}
          </span>
          {actOf?.(closure.id)}
        </li>
      ))}
    </ul>
  );
}

/** A planned visit on a closed day. */
export type ListedVisit = {
  readonly id: string;
  readonly patientId: string;
  readonly patient: string;
  readonly kind: "treatment" | "review" | "test-patch";
  readonly number: number;
  readonly of: number;
  readonly dueOn: string;
  readonly booked: boolean;
  readonly closureId: string | null;
};

const KINDS = { treatment: "Session", review: "Review", "test-patch": "Test patch" } as const;

/** Planned visits on closed days, each a link to where it is moved. @param props.total All of them, listed or not. */
export function VisitsOnClosedDays({
  visits,
  total,
  labels,
}: {
  readonly visits: readonly ListedVisit[];
  readonly total: number;
  /** What each closure is for, by its id. */
  readonly labels: Readonly<Record<string, string>>;
}) {
  return (
    <>
      <p className="max-w-2xl text-muted">
        The clinic is closed on the day on which these are planned. Open one to move it to another day.
      </p>
      <ul>
        {visits.map((visit) => (
          <li
            key={visit.id}
            className="grid gap-x-6 border-b border-line py-1.5 sm:grid-cols-[10rem_minmax(0,1fr)_minmax(0,1fr)]"
          >
            <span className="font-semibold">{formatClinicalDateWithWeekday(visit.dueOn)}</span>
            <span className="min-w-0 wrap-anywhere">
              <TextLink href={`/patients/${visit.patientId}/sessions/${visit.id}`}>
                {visit.patient}, {KINDS[visit.kind].toLowerCase()} {visit.number} of {visit.of}
              </TextLink>
            </span>
            <span className="flex flex-wrap items-center gap-2 text-muted">
              <span className="min-w-0 wrap-anywhere">
                {visit.closureId === null ? "Closed weekday" : (labels[visit.closureId] ?? "Closed")}
              </span>
              {visit.booked ? <Badge>Time agreed</Badge> : null}
            </span>
          </li>
        ))}
      </ul>
      {total > visits.length ? (
        <p className="pt-2 text-muted">{formatCount(total - visits.length, "more visit")} after these.</p>
      ) : null}
    </>
  );
}
