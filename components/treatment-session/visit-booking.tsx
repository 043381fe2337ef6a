import type { CourseActs, LastMove } from "#components/schedule/course-acts.ts";
import type { StepNames } from "#components/schedule/move-words.ts";
import { MoveVisit } from "#components/schedule/move-visit.tsx";
import { UndoMove } from "#components/schedule/undo-move.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { formatClinicalDate, formatClinicalDateRange } from "#lib/format/clinical-date.ts";
import { BookingForm, type BookableVisit, type BookSessionAct, type Treating } from "./booking-form.tsx";
import { DropAppointment } from "./drop-appointment.tsx";
import { EndVisit, type EndVisitAct } from "./end-visit.tsx";

/** The course that a visit belongs to, as far as its dates can be moved. */
export type CourseOfVisit = {
  readonly planId: string;
  readonly title: string;
  /** Names of the treatments by their step; empty for who does not read them. */
  readonly names: StepNames;
  readonly lastMove: LastMove | null;
  readonly acts: CourseActs;
};

/** The dates of a visit that is still to come: booking, and what to do when it does not take place. */
export function VisitBooking({
  visit,
  people,
  clinicId,
  today,
  mayGiveUp,
  book,
  end,
  course,
}: {
  readonly visit: BookableVisit & { readonly planId: string; readonly appointment: string | null };
  readonly people: readonly Treating[];
  readonly clinicId: string;
  readonly today: string;
  readonly mayGiveUp: boolean;
  readonly book: BookSessionAct;
  readonly end: EndVisitAct;
  readonly course: CourseOfVisit | null;
}) {
  return (
    <Panel title="Booking">
      <div className="grid items-start gap-x-8 gap-y-4 sm:grid-cols-2">
        <div className="space-y-3">
          <DefinitionList
            items={[
              { label: "Due", value: formatClinicalDate(visit.dueOn) },
              { label: "Window", value: formatClinicalDateRange(visit.windowFrom, visit.windowTo) },
              { label: "Appointment", value: visit.appointment ?? "None yet" },
              { label: "With", value: visit.bookedWithName ?? "Not known" },
            ]}
          />
          <p className="text-sm">
            <a href={`/api/plans/${visit.planId}/calendar`} download className="prose-link">
              Calendar file for the patient
            </a>{" "}
            <span className="text-muted">all visits of this course, days and times alone</span>
          </p>
        </div>
        <div className="space-y-4">
          <BookingForm key={visit.version} visit={visit} people={people} clinicId={clinicId} act={book} />
          {course === null ? null : (
            <>
              <MoveVisit
                visit={{ id: visit.id, version: visit.version, dueOn: visit.dueOn, title: course.title }}
                clinicId={clinicId}
                names={course.names}
                acts={{ previewMove: course.acts.previewMove, move: course.acts.move }}
                label="Move to another day, and what follows with it"
              />
              {course.lastMove === null ? null : (
                <UndoMove
                  key={course.lastMove.id}
                  planId={course.planId}
                  clinicId={clinicId}
                  last={course.lastMove}
                  undo={course.acts.undo}
                />
              )}
            </>
          )}
          {visit.appointment === null || visit.dueOn < today ? null : (
            <DropAppointment visit={visit} clinicId={clinicId} act={book} />
          )}
          <EndVisit
            sessionId={visit.id}
            version={visit.version}
            clinicId={clinicId}
            mayGiveUp={mayGiveUp}
            act={end}
          />
        </div>
      </div>
    </Panel>
  );
}
