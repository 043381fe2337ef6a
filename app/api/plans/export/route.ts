import { createLoader } from "nuqs/server";
import { planCell } from "#components/plan/plan-cells.ts";
import { listOfAddress } from "#components/plan/plan-list-query.ts";
import { planListParsers } from "#components/plan/plan-list-url.ts";
import { clinicRoute } from "#lib/actions/clinic-route.ts";
import { toCsv } from "#lib/format/csv.ts";
import { shownPlanColumns } from "#lib/format/plan-columns.ts";
import { readPlansOnPaper } from "#lib/loaders/load-plans.ts";

const readAddress = createLoader(planListParsers);

/** Every plan that the address of the list asks for, in the columns that it shows, as CSV. */
export const GET = clinicRoute("course.list", null, async (actor, _nothing, { request }) => {
  const address = readAddress(new URL(request.url).searchParams);
  const list = await readPlansOnPaper(actor, listOfAddress(address), "csv");
  if (!list.ok) return list;
  const { plans, clinical, today } = list.value;
  const columns = shownPlanColumns(address.hide, clinical);
  const text = toCsv(
    columns.map(({ header }) => header),
    plans.map((plan) => columns.map(({ id }) => planCell(plan, id))),
  );
  return new Response(text, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="plans-${today}.csv"`,
      "x-content-type-options": "nosniff",
    },
  });
});
