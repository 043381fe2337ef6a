import { formatClinicalDateRange } from "#lib/format/clinical-date.ts";
import type { AwayActs, CourseActs } from "../schedule/course-acts.ts";
import { DaysAway } from "../schedule/days-away.tsx";
import { UndoMove } from "../schedule/undo-move.tsx";
import type { AcceptedPlanView } from "./accepted-plan-view.ts";

const sunWords = (inSun: boolean | undefined): string =>
  inSun === undefined ? " (whether in the sun is not known)" : inSun ? " (in the sun)" : "";

/** When the patient of an accepted plan is away, and what was moved last. */
export function CourseDates({
  plan: { planId, clinicId, away, stepNames, mayBook, lastMove },
  acts: { previewAway, changeAway, undo },
}: {
  readonly plan: AcceptedPlanView;
  readonly acts: CourseActs & AwayActs;
}) {
  return (
    <div className="mb-3 space-y-1">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
        <span>
          <span className="text-muted">Away: </span>
          {away.length === 0
            ? "no days known"
            : away
                .map(({ from, to, inSun }) => `${formatClinicalDateRange(from, to)}${sunWords(inSun)}`)
                .join(", ")}
        </span>
        {mayBook ? (
          <DaysAway
            key={away.map(({ id }) => id).join()}
            planId={planId}
            clinicId={clinicId}
            away={away}
            names={stepNames}
            acts={{ previewAway, changeAway }}
          />
        ) : null}
        <a href={`/api/plans/${planId}/calendar`} download className="prose-link">
          Calendar file
        </a>
      </div>
      {mayBook && lastMove !== null ? (
        <UndoMove key={lastMove.id} planId={planId} clinicId={clinicId} last={lastMove} undo={undo} />
      ) : null}
    </div>
  );
}
