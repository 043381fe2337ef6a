import type { Metadata } from "next";
import { createLoader, parseAsStringLiteral, type SearchParams } from "nuqs/server";
import { lastContactWords, planCell } from "#components/plan/plan-cells.ts";
import { listOfAddress } from "#components/plan/plan-list-query.ts";
import { planListParsers } from "#components/plan/plan-list-url.ts";
import { PrintedList } from "#components/plan/printed-list.tsx";
import { shownPlanColumns } from "#lib/format/plan-columns.ts";
import { loadPlansOnPaper } from "#lib/loaders/load-plans.ts";
import { loadDayOnPaper } from "#lib/loaders/load-today.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";

export const metadata: Metadata = { title: "Print" };

const LISTS = ["plans", "calls", "day"] as const;
const readAddress = createLoader({
  ...planListParsers,
  list: parseAsStringLiteral(LISTS).withDefault("plans"),
});

/** A list to be printed: the plans as they are filtered, the calls to make, or the day. */
export default async function PrintPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const { list, ...address } = await readAddress(searchParams);
  if (list === "day") {
    const { visits, today, clinicName } = unwrapOrNotFound(await loadDayOnPaper());
    const states = { waiting: "", "going-on": "Begun", done: "Done" };
    return (
      <PrintedList
        title="The day’s list"
        today={today}
        clinic={clinicName}
        columns={["Time", "Patient", "Born", "Number", "Phone", "Visit", "With", "State"]}
        rows={visits.map((visit) => ({
          id: visit.id,
          cells: [
            visit.time ?? "Any time",
            visit.name,
            visit.born,
            visit.number,
            visit.phone ?? "Not recorded",
            visit.words,
            visit.withName ?? "Not known",
            states[visit.state],
          ],
        }))}
        empty="No visits are due today."
      />
    );
  }
  const asked = listOfAddress(address);
  const calls = list === "calls";
  const { plans, clinical, today, clinicName } = unwrapOrNotFound(
    await loadPlansOnPaper(calls ? { ...asked, toCall: true } : asked),
  );
  if (calls) {
    return (
      <PrintedList
        title="Calls to make: overdue and not yet called"
        today={today}
        clinic={clinicName}
        columns={[
          "Patient",
          "Born",
          "Number",
          "Phone",
          "Visit",
          "Due",
          "Late",
          "Last contact",
          "What came of it",
        ]}
        rows={plans.map((plan) => ({
          id: plan.id,
          cells: [
            plan.patient,
            plan.born,
            plan.number,
            planCell(plan, "phone"),
            plan.session?.words ?? "",
            plan.nextDue,
            plan.late ?? "",
            lastContactWords(plan.contact),
            "",
          ],
        }))}
        empty="Everybody who is overdue has been called."
      />
    );
  }
  // Who a row is about is told on paper whatever columns the screen shows.
  const columns = shownPlanColumns(
    address.hide.filter((id) => id !== "born" && id !== "number"),
    clinical,
  );
  return (
    <PrintedList
      title="Plans"
      today={today}
      clinic={clinicName}
      columns={columns.map(({ header }) => header)}
      rows={plans.map((plan) => ({ id: plan.id, cells: columns.map(({ id }) => planCell(plan, id)) }))}
      empty="No plan fits these filters."
    />
  );
}
