import type { FormAct } from "../patient/use-kept-form.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Panel } from "../ui/panel.tsx";
import { ClosedWeekdaysForm } from "./closed-weekdays-form.tsx";
import { AddClosureForm, BankHolidaysForm, RemoveClosure } from "./closure-forms.tsx";
import {
  ClosureList,
  closureDays,
  VisitsOnClosedDays,
  type ListedClosure,
  type ListedVisit,
} from "./closure-list.tsx";

type Row = Omit<ListedClosure, "visits"> & { readonly version: number };

/** When the clinic is closed, as its page shows it. */
export type CalendarView = {
  readonly clinicId: string;
  readonly version: number;
  readonly closedWeekdays: readonly number[];
  readonly coming: readonly Row[];
  readonly past: readonly Row[];
  readonly visits: readonly ListedVisit[];
  readonly totalVisits: number;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly years: readonly number[];
  readonly source: { readonly name: string; readonly address: string };
};

/** What can be done with the calendar. */
export type CalendarActs = {
  readonly weekdays: FormAct<{ readonly visits: number }>;
  readonly add: FormAct<{ readonly id: string; readonly visits: number }>;
  readonly bankHolidays: FormAct<{
    readonly added: number;
    readonly known: number;
    readonly visits: number;
  }>;
  readonly remove: FormAct<{ readonly id: string }>;
};

/** Closed weekdays, closures and bank holidays, and the planned visits that fall on them. */
export function ClinicCalendar({
  calendar,
  acts,
}: {
  readonly calendar: CalendarView;
  readonly acts: CalendarActs;
}) {
  const { clinicId, version, closedWeekdays, coming, past, visits, totalVisits, source } = calendar;
  const counted = (rows: readonly Row[]): ListedClosure[] =>
    rows.map((row) => ({
      ...row,
      visits: visits.filter(({ dueOn }) => dueOn >= row.from && dueOn <= row.to).length,
    }));
  const labels = Object.fromEntries([...coming, ...past].map(({ id, label }) => [id, label]));
  return (
    <>
      {totalVisits === 0 ? null : (
        <Panel title="Visits on closed days" aside={String(totalVisits)}>
          <VisitsOnClosedDays visits={visits} total={totalVisits} labels={labels} />
        </Panel>
      )}
      <Panel title="Closed weekdays">
        <ClosedWeekdaysForm
          key={version}
          act={acts.weekdays}
          clinicId={clinicId}
          version={version}
          closedWeekdays={closedWeekdays}
        />
      </Panel>
      <Panel title="Closed days" aside={String(coming.length)}>
        {coming.length === 0 ? (
          <EmptyState>
            No closed days to come are recorded, so plans may lay visits on bank holidays. Add them below.
          </EmptyState>
        ) : (
          <ClosureList
            closures={counted(coming)}
            actOf={(id) => {
              const row = coming.find((own) => own.id === id);
              return row === undefined ? null : (
                <RemoveClosure
                  act={acts.remove}
                  clinicId={clinicId}
                  closure={row}
                  says={`${row.label}, ${closureDays(row)}`}
                />
              );
            }}
          />
        )}
        {past.length === 0 ? null : (
          <Disclosure summary={`${String(past.length)} in the past`}>
            <ClosureList closures={counted(past)} />
          </Disclosure>
        )}
      </Panel>
      <Panel title="Add closed days">
        <AddClosureForm act={acts.add} clinicId={clinicId} />
      </Panel>
      <Panel title="Add bank holidays">
        <div className="max-w-2xl space-y-3">
          <p className="text-muted">
            All days of a year that are still to come, from{" "}
            <a href={source.address} className="prose-link" rel="noreferrer">
              {source.name}
            </a>
            . Take back the days on which the clinic works. Elsewhere, add the days one by one above.
          </p>
          {calendar.years.length === 0 ? (
            <p>The days of this year and the next are not known to this version of the product.</p>
          ) : (
            <BankHolidaysForm
              act={acts.bankHolidays}
              clinicId={clinicId}
              regions={calendar.regions}
              years={calendar.years}
            />
          )}
        </div>
      </Panel>
    </>
  );
}
