import { Badge } from "#components/ui/badge.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";

/** One visit of today, as far as the person may read it. */
export type NowVisit = {
  readonly id: string;
  readonly patientId: string;
  readonly name: string;
  readonly time: string | null;
  readonly words: string;
  readonly withName: string | null;
  readonly offCourse: boolean;
  readonly state: "waiting" | "going-on" | "done";
};

const STATES = { waiting: null, "going-on": "begun", done: "done" } as const;

/** Visits due today, those with an appointment first, and those that are done. */
export function TodayVisits({ visits }: { readonly visits: readonly NowVisit[] }) {
  const left = visits.filter(({ state }) => state !== "done").length;
  return (
    <Panel
      title="Now"
      aside={
        visits.length === 0 ? undefined : (
          <>
            {`${String(left)} of ${String(visits.length)} to come`}
            <TextLink href="/plans/print?list=day">Print</TextLink>
          </>
        )
      }
    >
      {visits.length === 0 ? <EmptyState>No visits are due today.</EmptyState> : null}
      <ul>
        {visits.map((visit) => (
          <li
            key={visit.id}
            className="grid grid-cols-[3.5rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-b border-line py-2 last:border-b-0"
          >
            <span className="text-muted">{visit.time ?? "any time"}</span>
            <div className="min-w-0">
              <TextLink
                href={`/patients/${visit.patientId}/sessions/${visit.id}`}
                className="font-semibold hover:underline"
              >
                {visit.name}
              </TextLink>
              <p className="text-sm wrap-anywhere text-muted">
                {visit.words}
                {visit.withName === null ? null : `, with ${visit.withName}`}
              </p>
            </div>
            <span className="flex flex-wrap justify-end gap-1">
              {visit.offCourse ? <Badge tone="caution">Off course</Badge> : null}
              {STATES[visit.state] === null ? null : (
                <Badge tone={visit.state === "done" ? "faint" : "accent"}>{STATES[visit.state]}</Badge>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
