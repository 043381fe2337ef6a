import { clinicRoute } from "#lib/actions/clinic-route.ts";
import { succeed } from "#lib/result/result.ts";

/** Tells a locked page who has signed in over it. */
export const GET = clinicRoute("account.own", null, ({ personId, clinicId, displayName }) =>
  Promise.resolve(succeed({ personId, clinicId, displayName })),
);
