import "server-only";
import { allowedHost } from "#lib/auth/allowed-hosts.ts";
import { isSameOrigin } from "#lib/auth/same-origin.ts";
import { environment } from "#lib/platform/env.ts";
import type { Refusal } from "#lib/result/result.ts";

/**
 * Whether a change was asked for by a page of this installation, under a name it answers to. Next itself lets an
 * action run when no origin is given, and believes a forwarded host; this believes neither.
 *
 * @param headers the request's headers
 */
export function cameFromHere(headers: Headers): boolean {
  const allowed = allowedHost(headers.get("host"), environment().hosts);
  return allowed !== null && isSameOrigin(headers, allowed.host);
}

/** What is answered otherwise. */
export const ELSEWHERE: Refusal = {
  code: "forbidden",
  message: "This request did not come from a page of this clinic. Nothing was changed.",
};
