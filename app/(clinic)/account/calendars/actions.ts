"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import { addCalendarFeedSchema, revokeCalendarFeedSchema } from "#lib/schemas/calendar-feed.ts";
import { addCalendarFeed } from "#lib/use-cases/add-calendar-feed.ts";
import { revokeCalendarFeed } from "#lib/use-cases/revoke-calendar-feed.ts";

/** Makes a private calendar address and answers its token, once. */
export const addCalendarFeedAction = clinicAction(addCalendarFeedSchema, "account.own", addCalendarFeed);

/** Revokes one. */
export const revokeCalendarFeedAction = clinicAction(
  revokeCalendarFeedSchema,
  "account.own",
  revokeCalendarFeed,
);
