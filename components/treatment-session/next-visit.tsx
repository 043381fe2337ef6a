import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatClinicalDate, formatClinicalDateRange } from "#lib/format/clinical-date.ts";
import { BookingForm, type BookableVisit, type BookSessionAct, type Treating } from "./booking-form.tsx";
import { visitWords } from "./session-words.ts";

type Next = BookableVisit & {
  readonly kind: "treatment" | "review" | "test-patch";
  readonly number: number;
  readonly of: number;
  readonly appointment: string | null;
};

/** How the course goes on after a visit that is over: the next one with its window, and its booking. */
export function NextVisit({
  next,
  people,
  patientId,
  clinicId,
  act,
}: {
  readonly next: Next | null;
  readonly people: readonly Treating[];
  readonly patientId: string;
  readonly clinicId: string;
  readonly act: BookSessionAct;
}) {
  if (next === null) {
    return (
      <Panel title="Next visit">
        <EmptyState>No visit of this course is left.</EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title="Next visit">
      <p className="mb-3">
        <span className="font-semibold">
          Next: {formatClinicalDateRange(next.windowFrom, next.windowTo)}.
          {next.appointment === null ? " Book?" : ` Booked for ${next.appointment}.`}
        </span>{" "}
        <TextLink href={`/patients/${patientId}/sessions/${next.id}`}>
          {visitWords(next)}, planned for {formatClinicalDate(next.dueOn)}
        </TextLink>
      </p>
      <BookingForm key={next.version} visit={next} people={people} clinicId={clinicId} act={act} />
    </Panel>
  );
}
