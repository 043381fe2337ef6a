import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { formatClinicalDate, formatClinicalDateRange } from "#lib/format/clinical-date.ts";
import { BookingForm, type BookableVisit, type BookSessionAct } from "./booking-form.tsx";
import { EndVisit, type EndVisitAct } from "./end-visit.tsx";

/** The dates of a visit that is still to come: booking, and what to do when it does not take place. */
export function VisitBooking({
  visit,
  clinicId,
  book,
  end,
}: {
  readonly visit: BookableVisit & { readonly appointment: string | null };
  readonly clinicId: string;
  readonly book: BookSessionAct;
  readonly end: EndVisitAct;
}) {
  return (
    <Panel title="Booking">
      <div className="grid items-start gap-x-8 gap-y-4 sm:grid-cols-2">
        <DefinitionList
          items={[
            { label: "Due", value: formatClinicalDate(visit.dueOn) },
            { label: "Window", value: formatClinicalDateRange(visit.windowFrom, visit.windowTo) },
            { label: "Appointment", value: visit.appointment ?? "None yet" },
          ]}
        />
        <div className="space-y-4">
          <BookingForm key={visit.version} visit={visit} clinicId={clinicId} act={book} />
          <EndVisit sessionId={visit.id} version={visit.version} clinicId={clinicId} act={end} />
        </div>
      </div>
    </Panel>
  );
}
