import { clinicRoute } from "#lib/actions/clinic-route.ts";
import { fail } from "#lib/result/result.ts";
import { leaveSessionKeySchema, openSessionKeySchema } from "#lib/schemas/draft-key.ts";
import { leaveSessionKey } from "#lib/use-cases/leave-draft-key.ts";
import { openSessionKey } from "#lib/use-cases/open-draft-key.ts";

const OTHER = fail({ code: "invalid", message: "The address names another session." });

/** Hands out the key to what a person's pages keep of a session. Asked by fetch alone, so that no page ever carries a key. */
export const POST = clinicRoute("session.record", openSessionKeySchema, (actor, input, { params }) =>
  params["sessionId"] === input.sessionId ? openSessionKey(actor, input) : Promise.resolve(OTHER),
);

/** Tells that pages hold no text under the key any more. */
export const DELETE = clinicRoute("session.record", leaveSessionKeySchema, (actor, input, { params }) =>
  params["sessionId"] === input.sessionId ? leaveSessionKey(actor, input) : Promise.resolve(OTHER),
);
