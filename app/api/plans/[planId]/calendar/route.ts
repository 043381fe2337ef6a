import { clinicRoute } from "#lib/actions/clinic-route.ts";
import { fail } from "#lib/result/result.ts";
import { idField } from "#lib/schemas/field.ts";
import { writeCourseCalendar } from "#lib/use-cases/write-visit-calendar.ts";

/** One course's visits as a calendar file; its name tells nothing about the patient. */
export const GET = clinicRoute("course.list", null, async (actor, _input, { params }) => {
  const planId = idField.safeParse(params["planId"]);
  if (!planId.success) return fail({ code: "not_found", message: "This plan is not on record." });
  const written = await writeCourseCalendar(actor, planId.data);
  if (!written.ok) return written;
  return new Response(written.value, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="visits.ics"',
      "x-content-type-options": "nosniff",
    },
  });
});
