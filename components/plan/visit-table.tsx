import { formatClinicalDateRange, formatClinicalDateWithWeekday } from "#lib/format/clinical-date.ts";
import type { CourseActs } from "../schedule/course-acts.ts";
import type { StepNames } from "../schedule/move-words.ts";
import { MoveVisit } from "../schedule/move-visit.tsx";
import { Badge, type BadgeTone } from "../ui/badge.tsx";
import { TextLink } from "../ui/text-link.tsx";
import type { VisitView } from "./accepted-plan-view.ts";
import { nameOfVisit, whyWords } from "./visit-words.ts";

const STATES: Readonly<Record<VisitView["state"], { readonly words: string; readonly tone: BadgeTone }>> = {
  planned: { words: "Planned", tone: "plain" },
  "in-progress": { words: "In progress", tone: "accent" },
  completed: { words: "Done", tone: "accent" },
  missed: { words: "Missed", tone: "caution" },
  cancelled: { words: "Cancelled", tone: "faint" },
};

/** What moving a visit of the list takes. */
export type MovingVisits = {
  readonly clinicId: string;
  readonly names: StepNames;
  readonly acts: Pick<CourseActs, "previewMove" | "move">;
};

/**
 * The visits of a plan by date: when, in which window, how each stands, and why it is on that day.
 * @param props.moving Left null for who may not move them, and once the plan is over.
 */
export function VisitTable({
  visits,
  patientId,
  names,
  moving,
}: {
  readonly visits: readonly VisitView[];
  readonly patientId: string;
  readonly names: Readonly<Record<string, string>>;
  readonly moving: MovingVisits | null;
}) {
  return (
    <ol aria-label="Visits" className="text-sm">
      {visits.map((visit) => (
        <li
          key={visit.id}
          className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-4 gap-y-0.5 border-t border-line py-1.5 lg:grid-cols-[8.5rem_minmax(0,1.3fr)_minmax(0,1fr)_9.5rem]"
        >
          <time dateTime={visit.performedOn ?? visit.dueOn} className="font-semibold">
            {formatClinicalDateWithWeekday(visit.performedOn ?? visit.dueOn)}
          </time>
          <span className="min-w-0">
            <TextLink
              href={`/patients/${patientId}/sessions/${visit.id}`}
              className="font-medium hover:underline"
            >
              {nameOfVisit(visit)}
            </TextLink>
            {visit.state === "planned" || visit.state === "in-progress" ? (
              <span className="block text-muted">
                Window {formatClinicalDateRange(visit.windowFrom, visit.windowTo)}
              </span>
            ) : null}
          </span>
          <span className="col-start-2 text-muted lg:col-start-3">
            {visit.because.map((reason) => whyWords(reason, names)).join(" ")}
          </span>
          <span className="col-start-2 flex flex-wrap items-baseline gap-1.5 lg:col-start-4 lg:justify-end">
            {visit.late === null ? null : <Badge tone="caution">{visit.late}</Badge>}
            <Badge tone={STATES[visit.state].tone}>{STATES[visit.state].words}</Badge>
            {moving !== null && visit.state === "planned" ? (
              <MoveVisit
                visit={{
                  id: visit.id,
                  version: visit.version,
                  dueOn: visit.dueOn,
                  title: nameOfVisit(visit),
                }}
                {...moving}
              />
            ) : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
