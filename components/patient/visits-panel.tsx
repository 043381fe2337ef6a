import { Badge } from "../ui/badge.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Panel } from "../ui/panel.tsx";

/** A visit to come, without a clinical word. */
export type VisitEntry = {
  readonly id: string;
  readonly title: string;
  readonly due: string;
  readonly window: string;
  readonly appointment: string | null;
  readonly late: string | null;
};

/** The visits of a patient's courses that are still to come or overdue, soonest first. */
export function VisitsPanel({ visits }: { readonly visits: readonly VisitEntry[] }) {
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
              <span className="min-w-32 font-medium">{visit.title}</span>
              <span>
                <span className="text-sm text-muted">{visit.appointment ? "Booked" : "Due"}</span>{" "}
                {visit.appointment ?? visit.due}
              </span>
              <span className="text-sm text-muted">{visit.window}</span>
              {visit.late ? <Badge tone="caution">{visit.late}</Badge> : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
