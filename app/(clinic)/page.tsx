import type { Metadata } from "next";
import { PageHeader } from "#components/layout/page-header.tsx";
import { CallList } from "#components/today/call-list.tsx";
import { ClinicPanel } from "#components/today/clinic-panel.tsx";
import { TodayTasks } from "#components/today/today-tasks.tsx";
import { TodayVisits } from "#components/today/today-visits.tsx";
import { formatClinicalDateWithWeekday } from "#lib/format/clinical-date.ts";
import { loadToday } from "#lib/loaders/load-today.ts";
import { logContactAction } from "./today/actions.ts";

export const metadata: Metadata = { title: "Today" };

/** What needs doing today, for the person's roles. */
export default async function TodayPage() {
  const { clinicId, today, now, toCall, called, tasks, people } = await loadToday();
  return (
    <>
      <PageHeader title="Today" context={formatClinicalDateWithWeekday(today)} />
      <div className="grid items-start gap-x-8 gap-y-6 md:grid-cols-2">
        <TodayVisits visits={now} />
        <div className="space-y-6">
          {tasks === null ? null : <TodayTasks tasks={tasks} today={today} />}
          {people === null ? null : <ClinicPanel people={people} />}
        </div>
        <div className="md:col-span-2">
          <CallList
            toCall={toCall}
            called={called}
            today={today}
            clinicId={clinicId}
            act={logContactAction}
          />
        </div>
      </div>
    </>
  );
}
