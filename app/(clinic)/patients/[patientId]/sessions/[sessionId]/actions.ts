"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import { completeReviewSchema } from "#lib/schemas/review.ts";
import {
  closeAdverseEventSchema,
  followUpAdverseEventSchema,
  recordAdverseEventSchema,
} from "#lib/schemas/adverse-event.ts";
import {
  addSessionAddendumSchema,
  readTestPatchSchema,
  recordConsentSchema,
  withdrawConsentSchema,
} from "#lib/schemas/session-acts.ts";
import {
  bookSessionSchema,
  completeSessionSchema,
  endSessionSchema,
} from "#lib/schemas/treatment-session.ts";
import { addSessionAddendum } from "#lib/use-cases/add-session-addendum.ts";
import { bookSession } from "#lib/use-cases/book-session.ts";
import { closeAdverseEvent } from "#lib/use-cases/close-adverse-event.ts";
import { completeReview } from "#lib/use-cases/complete-review.ts";
import { completeTreatmentSession } from "#lib/use-cases/complete-treatment-session.ts";
import { endSession } from "#lib/use-cases/end-session.ts";
import { followUpAdverseEvent } from "#lib/use-cases/follow-up-adverse-event.ts";
import { readTestPatch } from "#lib/use-cases/read-test-patch.ts";
import { recordAdverseEvent } from "#lib/use-cases/record-adverse-event.ts";
import { recordConsent, withdrawConsent } from "#lib/use-cases/record-consent.ts";

export const completeSessionAction = clinicAction(
  completeSessionSchema,
  "session.record",
  completeTreatmentSession,
);
export const completeReviewAction = clinicAction(completeReviewSchema, "session.record", completeReview);
export const bookSessionAction = clinicAction(bookSessionSchema, "session.book", bookSession);
export const endSessionAction = clinicAction(endSessionSchema, "session.book", endSession);
export const recordConsentAction = clinicAction(recordConsentSchema, "session.record", recordConsent);
export const withdrawConsentAction = clinicAction(withdrawConsentSchema, "session.record", withdrawConsent);
export const readTestPatchAction = clinicAction(readTestPatchSchema, "session.record", readTestPatch);
export const addSessionAddendumAction = clinicAction(
  addSessionAddendumSchema,
  "session.record",
  addSessionAddendum,
);
export const recordAdverseEventAction = clinicAction(
  recordAdverseEventSchema,
  "session.record",
  recordAdverseEvent,
);
export const followUpAdverseEventAction = clinicAction(
  followUpAdverseEventSchema,
  "session.record",
  followUpAdverseEvent,
);
export const closeAdverseEventAction = clinicAction(
  closeAdverseEventSchema,
  "session.record",
  closeAdverseEvent,
);
