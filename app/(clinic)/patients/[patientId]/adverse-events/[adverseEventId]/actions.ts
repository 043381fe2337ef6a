"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import { reportAdverseEventSchema, reportFieldsSchema } from "#lib/schemas/adverse-event.ts";
import { completeReportFields, reportAdverseEvent } from "#lib/use-cases/follow-up-adverse-event.ts";

export const completeReportFieldsAction = clinicAction(
  reportFieldsSchema,
  "session.record",
  completeReportFields,
);
export const reportAdverseEventAction = clinicAction(
  reportAdverseEventSchema,
  "session.record",
  reportAdverseEvent,
);
