import "server-only";
import { environment } from "#lib/platform/env.ts";
import { succeed, type Refusal } from "#lib/result/result.ts";
import { allowedHost, withTrustedHost, type AllowedHost } from "./allowed-hosts.ts";
import { allowedPath } from "./allowed-path.ts";
import { askNextAuth, type AuthAnswer } from "./ask-next-auth.ts";
import {
  ELSEWHERE,
  NOT_OFFERED,
  readSmallBody,
  refuseAnswer,
  sendAnswer,
  UNKNOWN_HOST,
  UNREADABLE,
  type SentBody,
} from "./auth-answer.ts";
import { authOptions, refuseAsUnavailable, type AuthCall } from "./auth-options.ts";
import { clientAddress } from "./client-address.ts";
import { isSameOrigin } from "./same-origin.ts";
import { CSRF_COOKIE, readCookies, SESSION_COOKIE } from "./session-cookie.ts";

const OPEN = ["GET csrf", "POST callback/credentials", "POST signout"];

/**
 * The whole of `/api/auth`: `GET csrf`, `POST callback/credentials` and `POST signout`, and nothing else that
 * next-auth offers. Host, origin, cookies and body are checked and cleaned before next-auth sees them, so that this
 * holds without `proxy.ts`; no address that it composes leaves here.
 *
 * @param segments the address below `/api/auth`
 * @returns `{ csrfToken }`, or a result: after signing in, `value.to` is the path to go to and
 *   `value.owed` what comes before that
 */
export async function answerAuthRequest(request: Request, segments: readonly string[]): Promise<Response> {
  const allowed = allowedHost(request.headers.get("host"), environment().hosts);
  if (allowed === null) return refuseAnswer(UNKNOWN_HOST, [], 421);
  if (!OPEN.includes(`${request.method} ${segments.join("/")}`)) return refuseAnswer(NOT_OFFERED);
  const posted = request.method === "POST";
  if (posted && !isSameOrigin(request.headers, allowed.host)) return refuseAnswer(ELSEWHERE);
  const body: SentBody | null = posted ? await readSmallBody(request) : {};
  if (body === null) return refuseAnswer(UNREADABLE);
  const { csrfToken, email, password, callbackUrl } = body;
  const to = allowedPath(callbackUrl);
  const call = makeCall(request, allowed);
  try {
    const answer = await askNextAuth(authOptions(call), {
      method: request.method,
      segments,
      headers: Object.fromEntries(withTrustedHost(new Headers({ host: allowed.host }), allowed)),
      cookies: ownCookies(request),
      body: { csrfToken, email, password, callbackUrl: to, json: "true" },
    });
    return translate(segments, answer, call, to);
  } catch (error) {
    const refusal = call.refusal ?? refuseAsUnavailable(error);
    return refuseAnswer(refusal);
  }
}

function makeCall(request: Request, allowed: AllowedHost): AuthCall {
  return {
    origin: {
      address: clientAddress(request.headers, allowed),
      userAgent: request.headers.get("user-agent") ?? "",
      currentToken: ownCookies(request)[SESSION_COOKIE],
    },
    refusal: null,
    owed: null,
    passwordHash: null,
  };
}

/** The two cookies next-auth needs; the callback cookie would let a stale one break every sign-in. */
function ownCookies(request: Request): Readonly<Record<string, string>> {
  const all = readCookies(request.headers.get("cookie"));
  const own = [CSRF_COOKIE, SESSION_COOKIE].flatMap((name) => {
    const value = all[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(own);
}

function translate(segments: readonly string[], answer: AuthAnswer, call: AuthCall, to: string): Response {
  const cookies = answer.cookies.filter((line) => /^__Host-aftermark-(?:session|csrf)=/.test(line));
  if (segments[0] === "csrf") return sendAnswer(200, answer.body, cookies);
  if (call.refusal !== null) return refuseAnswer(call.refusal, csrfOnly(cookies));
  const session = cookies.find((line) => line.startsWith(`${SESSION_COOKIE}=`));
  if (segments[0] === "signout") {
    // Without a session there is nothing to end; with one, a missing cookie line means the CSRF token was refused.
    if (session === undefined && call.origin.currentToken !== undefined)
      return refuseAnswer(STALE_PAGE, cookies);
    return sendAnswer(200, succeed({ to: "/sign-in" }), cookies, {
      "clear-site-data": '"cache"',
    });
  }
  if (session === undefined || answer.status !== 200) return refuseAnswer(STALE_PAGE, csrfOnly(cookies));
  return sendAnswer(200, succeed({ to, owed: call.owed }), cookies);
}

function csrfOnly(cookies: readonly string[]): readonly string[] {
  return cookies.filter((line) => line.startsWith(`${CSRF_COOKIE}=`));
}

const STALE_PAGE: Refusal = { code: "forbidden", message: "This page was open too long. Try again." };
