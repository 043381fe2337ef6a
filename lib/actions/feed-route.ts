import "server-only";
import { openFeed, type OpenedFeed } from "#lib/auth/open-feed.ts";
import { NO_STORE } from "#lib/auth/security-policy.ts";
import { newId } from "#lib/platform/ids.ts";
import { logger } from "#lib/platform/logger.ts";
import type { Result } from "#lib/result/result.ts";
import { STATUS_OF } from "./clinic-route.ts";

type FeedContext = { readonly params: Promise<{ readonly token: string }> };

/** Seconds after which a feed that was read too often may be read again. */
const RETRY_SECONDS = "3600";

/**
 * Makes a route handler that answers to whoever holds a feed's token, signed in or not. What opens nothing is not
 * found, whether it never was, was revoked, or its person left.
 *
 * @param run writes the calendar under the feed's own capability
 */
export function feedRoute(run: (feed: OpenedFeed) => Promise<Result<string>>) {
  return async (_request: Request, context: FeedContext): Promise<Response> => {
    try {
      const { token } = await context.params;
      const feed = await openFeed(token.replace(/\.ics$/, ""));
      if (feed === null) return answer(null, 404);
      if (feed === "limited") return answer(null, STATUS_OF.rate_limited, { "retry-after": RETRY_SECONDS });
      const written = await run(feed);
      if (!written.ok) return answer(null, STATUS_OF[written.error.code]);
      return answer(written.value, 200, { "content-type": "text/calendar; charset=utf-8" });
    } catch (error) {
      logger.error({ reference: newId(), error }, "A calendar feed failed");
      return answer(null, STATUS_OF.unavailable);
    }
  };
}

function answer(
  body: string | null,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body, {
    status,
    headers: { ...headers, "cache-control": NO_STORE, "x-content-type-options": "nosniff" },
  });
}
