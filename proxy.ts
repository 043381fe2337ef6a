import { randomBytes } from "node:crypto";
import { NextResponse, type NextRequest } from "next/server";
import { allowedHost, withTrustedHost } from "#lib/auth/allowed-hosts.ts";
import { NONCE_HEADER, PATH_HEADER } from "#lib/auth/request-headers.ts";
import { contentSecurityPolicy, NO_STORE, STRICT_TRANSPORT_SECURITY } from "#lib/auth/security-policy.ts";
import { environment } from "#lib/platform/env.ts";

const POLICY_HEADER = "content-security-policy";

/** Most bytes of a call of an action; over it Next would stop reading as well, but answer 500. */
const LARGEST_CALL = 1_048_576;

/**
 * Gives each request its nonce and content security policy, and answers only to hosts on the list. It authorises
 * nothing: pages, actions and routes do that themselves, and would with this file deleted.
 */
export function proxy(request: NextRequest): NextResponse {
  const { hosts, mode } = environment();
  const allowed = allowedHost(request.headers.get("host"), hosts);
  if (allowed === null) {
    return new NextResponse("This server does not answer to this name.", {
      status: 421,
      headers: { "cache-control": NO_STORE, "content-type": "text/plain; charset=utf-8" },
    });
  }
  if (request.headers.has("next-action") && Number(request.headers.get("content-length")) > LARGEST_CALL) {
    return new NextResponse(null, { status: 413, headers: { "cache-control": NO_STORE } });
  }
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy(nonce, mode === "development");
  // Next takes the nonce from the request's policy header: one that a client sent would be taken just as well.
  const headers = withTrustedHost(request.headers, allowed);
  headers.delete(`${POLICY_HEADER}-report-only`);
  headers.set(POLICY_HEADER, policy);
  headers.set(NONCE_HEADER, nonce);
  headers.set(PATH_HEADER, request.nextUrl.pathname);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set(POLICY_HEADER, policy);
  if (allowed.protocol === "https") {
    response.headers.set("strict-transport-security", STRICT_TRANSPORT_SECURITY);
  }
  return response;
}

export const config = {
  // Static files need no policy. Uploads stay out because a body that passes through here is cut at ten megabytes.
  matcher: ["/((?!_next/static/|icon\\.svg$|api/uploads/).*)"],
};
