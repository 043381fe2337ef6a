"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import {
  bookSessionSchema,
  closeAdverseEventSchema,
  completeSessionSchema,
  endSessionSchema,
  namedSessionSchema,
  recordAdverseEventSchema,
  saveSessionSchema,
} from "#lib/schemas/treatment-session.ts";
import { bookSession } from "#lib/use-cases/book-session.ts";
import { closeAdverseEvent } from "#lib/use-cases/close-adverse-event.ts";
import { completeReview } from "#lib/use-cases/complete-review.ts";
import { completeTreatmentSession } from "#lib/use-cases/complete-treatment-session.ts";
import { endSession } from "#lib/use-cases/end-session.ts";
import { recordAdverseEvent } from "#lib/use-cases/record-adverse-event.ts";
import { saveTreatmentSession } from "#lib/use-cases/save-treatment-session.ts";

export const saveSessionAction = clinicAction(saveSessionSchema, "session.record", saveTreatmentSession);
export const completeSessionAction = clinicAction(
  completeSessionSchema,
  "session.record",
  completeTreatmentSession,
);
export const completeReviewAction = clinicAction(namedSessionSchema, "session.record", completeReview);
export const bookSessionAction = clinicAction(bookSessionSchema, "session.book", bookSession);
export const endSessionAction = clinicAction(endSessionSchema, "session.book", endSession);
export const recordAdverseEventAction = clinicAction(
  recordAdverseEventSchema,
  "session.record",
  recordAdverseEvent,
);
export const closeAdverseEventAction = clinicAction(
  closeAdverseEventSchema,
  "session.record",
  closeAdverseEvent,
);
