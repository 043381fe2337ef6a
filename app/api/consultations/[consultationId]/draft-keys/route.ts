import { clinicRoute } from "#lib/actions/clinic-route.ts";
import { fail } from "#lib/result/result.ts";
import { endDraftKeysSchema, openDraftKeysSchema } from "#lib/schemas/draft-key.ts";
import { endDraftKeys } from "#lib/use-cases/end-draft-keys.ts";
import { openDraftKeys } from "#lib/use-cases/open-draft-keys.ts";

const OTHER = fail({ code: "invalid", message: "The address names another consultation." });

/** Hands out the keys to what a device keeps of a draft. Asked by fetch alone, so that no page ever carries a key. */
export const POST = clinicRoute("consultation.record", openDraftKeysSchema, (actor, input, { params }) =>
  params["consultationId"] === input.consultationId ? openDraftKeys(actor, input) : Promise.resolve(OTHER),
);

/** Ends keys whose text is on record or was discarded. */
export const DELETE = clinicRoute("consultation.record", endDraftKeysSchema, (actor, input, { params }) =>
  params["consultationId"] === input.consultationId ? endDraftKeys(actor, input) : Promise.resolve(OTHER),
);
