import { clinicRoute } from "#lib/actions/clinic-route.ts";
import { fail } from "#lib/result/result.ts";
import { leaveDraftKeySchema, openDraftKeySchema } from "#lib/schemas/draft-key.ts";
import { leaveDraftKey } from "#lib/use-cases/leave-draft-key.ts";
import { openDraftKey } from "#lib/use-cases/open-draft-key.ts";

const OTHER = fail({ code: "invalid", message: "The address names another consultation." });

/** Hands out the key to what a person's pages keep of a draft. Asked by fetch alone, so that no page ever carries a key. */
export const POST = clinicRoute("consultation.record", openDraftKeySchema, (actor, input, { params }) =>
  params["consultationId"] === input.consultationId ? openDraftKey(actor, input) : Promise.resolve(OTHER),
);

/** Tells that pages hold no text under the key any more. */
export const DELETE = clinicRoute("consultation.record", leaveDraftKeySchema, (actor, input, { params }) =>
  params["consultationId"] === input.consultationId ? leaveDraftKey(actor, input) : Promise.resolve(OTHER),
);
