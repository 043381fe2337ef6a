import { Badge } from "../ui/badge.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Panel } from "../ui/panel.tsx";
import { TextLink } from "../ui/text-link.tsx";

/** A visit to come, without a clinical word. */
export type VisitEntry = {
  readonly id: string;
  readonly planId: string;
  /** Where it is booked. */
  readonly href: string;
  readonly title: string;
  readonly due: string;
  readonly window: string;
  readonly appointment: string | null;
  readonly withName: string | null;
  readonly late: string | null;
};

/**
 * The visits of a patient's courses that are still to come or overdue, soonest first; each leads to its booking, and each
 * course to the calendar file that the patient may have.
 */
export function VisitsPanel({ visits }: { readonly visits: readonly VisitEntry[] }) {
  const plans = [...new Set(visits.map(({ planId }) => planId))];
  return (
    <Panel title="Visits">
      {visits.length === 0 ? (
        <EmptyState>No visit is due.</EmptyState>
      ) : (
        <ul>
          {visits.map((visit) => (
            <li
              key={visit.id}
              className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-1.5 last:border-b-0"
            >
              <TextLink
                href={visit.href}
                className="inline-flex min-h-6 min-w-32 items-center font-medium hover:underline"
              >
                {visit.title}
              </TextLink>
              <span>
                <span className="text-sm text-muted">{visit.appointment ? "Booked" : "Due"}</span>{" "}
                {visit.appointment ?? visit.due}
                {visit.withName === null ? null : `, with ${visit.withName}`}
              </span>
              <span className="text-sm text-muted">{visit.window}</span>
              {visit.late ? <Badge tone="caution">{visit.late}</Badge> : null}
            </li>
          ))}
        </ul>
      )}
      {plans.map((planId, index) => (
        <p key={planId} className="pt-2 text-sm">
          <a href={`/api/plans/${planId}/calendar`} download className="prose-link">
            Calendar file for the patient
            {plans.length === 1 ? "" : `, course ${String(index + 1)} of ${String(plans.length)}`}
          </a>{" "}
          <span className="text-muted">days and times alone</span>
        </p>
      ))}
    </Panel>
  );
}
