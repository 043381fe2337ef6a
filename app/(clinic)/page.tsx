import type { Metadata } from "next";
import { PageHeader } from "#components/layout/page-header.tsx";
import { BookList } from "#components/today/book-list.tsx";
import { CallList } from "#components/today/call-list.tsx";
import { ClinicPanel } from "#components/today/clinic-panel.tsx";
import { TodayTasks } from "#components/today/today-tasks.tsx";
import { TodayVisits } from "#components/today/today-visits.tsx";
import { formatClinicalDateWithWeekday } from "#lib/format/clinical-date.ts";
import { BOOK_AHEAD_DAYS, loadToday } from "#lib/loaders/load-today.ts";
import { logContactAction, withdrawContactAction } from "./plans/actions.ts";

export const metadata: Metadata = { title: "Today" };

const CALL_ACTS = { log: logContactAction, withdraw: withdrawContactAction };

/** What needs doing today, for the person's roles. */
export default async function TodayPage() {
  const { clinicId, today, now, toCall, called, toBook, tasks, people } = await loadToday();
  return (
    <>
      <PageHeader title="Today" context={formatClinicalDateWithWeekday(today)} />
      <div className="grid items-start gap-x-8 gap-y-6 md:grid-cols-2">
        <TodayVisits visits={now} />
        <div className="space-y-6">
          {tasks === null ? null : <TodayTasks tasks={tasks} today={today} />}
          {toBook === null ? null : <BookList courses={toBook} days={BOOK_AHEAD_DAYS} />}
          {people === null ? null : <ClinicPanel people={people} />}
        </div>
        <div className="md:col-span-2">
          <CallList toCall={toCall} called={called} clinicId={clinicId} acts={CALL_ACTS} />
        </div>
      </div>
    </>
  );
}
