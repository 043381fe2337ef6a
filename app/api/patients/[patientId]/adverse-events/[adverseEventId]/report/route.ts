import { composeAdverseReport } from "#components/treatment-session/compose-adverse-report.ts";
import { reportGround } from "#components/treatment-session/report-ground.ts";
import { clinicRoute } from "#lib/actions/clinic-route.ts";
import { toCsv } from "#lib/format/csv.ts";
import { adverseReportFor } from "#lib/loaders/load-adverse-report.ts";
import { adverseReportFileSchema } from "#lib/schemas/adverse-event.ts";

const TYPES = { csv: "text/csv; charset=utf-8", json: "application/json; charset=utf-8" } as const;

/** The report of an adverse event as a file of fields: `?as=csv` or `?as=json`. Its name tells nothing of the patient. */
export const GET = clinicRoute("chart.read", adverseReportFileSchema, async (actor, { as }, { params }) => {
  const { patientId = "", adverseEventId = "" } = params;
  const report = await adverseReportFor(actor, patientId, adverseEventId, as);
  if (!report.ok) return report;
  const fields = composeAdverseReport(reportGround(report.value));
  const text =
    as === "csv"
      ? toCsv(
          ["Field", "Value"],
          fields.map(({ label, value }) => [label, value]),
        )
      : JSON.stringify(Object.fromEntries(fields.map(({ name, value }) => [name, value])), null, 2);
  return new Response(text, {
    headers: {
      "content-type": TYPES[as],
      "content-disposition": `attachment; filename="adverse-event.${as}"`,
      "x-content-type-options": "nosniff",
    },
  });
});
