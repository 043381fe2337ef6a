import { feedRoute } from "#lib/actions/feed-route.ts";
import { readCalendarFeed } from "#lib/use-cases/write-visit-calendar.ts";

/** A private calendar: the clinic's dates, for whoever holds the address. */
export const GET = feedRoute(({ actor, ...feed }) => readCalendarFeed(actor, feed));
