import "server-only";
import { environment } from "#lib/platform/env.ts";
import { fail, succeed, type Refusal } from "#lib/result/result.ts";
import { allowedHost, withTrustedHost, type AllowedHost } from "./allowed-hosts.ts";
import { allowedPath } from "./allowed-path.ts";
import { askNextAuth, type AuthAnswer } from "./ask-next-auth.ts";
import { authOptions, refuseAsUnavailable, type AuthCall } from "./auth-options.ts";
import { clientAddress } from "./client-address.ts";
import { isSameOrigin } from "./same-origin.ts";
import { NO_STORE } from "./security-policy.ts";
import { CSRF_COOKIE, readCookies, SESSION_COOKIE } from "./session-cookie.ts";

const LONGEST_BODY = 8_192;
type Body = Readonly<Record<string, unknown>>;

const OPEN = ["GET csrf", "POST callback/credentials", "POST signout"];

/**
 * The whole of `/api/auth`: `GET csrf`, `POST callback/credentials` and `POST signout`, and nothing else that
 * next-auth offers. Host, origin, cookies and body are checked and cleaned before next-auth sees them, so that this
 * holds without `proxy.ts`; no address that it composes leaves here.
 *
 * @param segments the address below `/api/auth`
 * @returns `{ csrfToken }`, or a result: after signing in, `value.to` is the path to go to
 */
export async function answerAuthRequest(request: Request, segments: readonly string[]): Promise<Response> {
  const allowed = allowedHost(request.headers.get("host"), environment().hosts);
  if (allowed === null) return refuse(421, UNKNOWN_HOST);
  if (!OPEN.includes(`${request.method} ${segments.join("/")}`)) return refuse(404, NOT_OFFERED);
  const posted = request.method === "POST";
  if (posted && !isSameOrigin(request.headers, allowed.host)) return refuse(403, ELSEWHERE);
  const body: Body | null = posted ? await readBody(request) : {};
  if (body === null) return refuse(422, UNREADABLE);
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
    return refuse(STATUS[refusal.code] ?? 503, refusal);
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
  if (segments[0] === "csrf") return send(200, answer.body, cookies);
  if (call.refusal !== null) return refuse(STATUS[call.refusal.code] ?? 503, call.refusal, csrfOnly(cookies));
  const session = cookies.find((line) => line.startsWith(`${SESSION_COOKIE}=`));
  if (segments[0] === "signout") {
    // Without a session there is nothing to end; with one, a missing cookie line means the CSRF token was refused.
    if (session === undefined && call.origin.currentToken !== undefined)
      return refuse(403, STALE_PAGE, cookies);
    return send(200, succeed({ to: "/sign-in" }), cookies, { "clear-site-data": '"cache"' });
  }
  if (session === undefined || answer.status !== 200) return refuse(403, STALE_PAGE, csrfOnly(cookies));
  return send(200, succeed({ to }), cookies);
}

function csrfOnly(cookies: readonly string[]): readonly string[] {
  return cookies.filter((line) => line.startsWith(`${CSRF_COOKIE}=`));
}

async function readBody(request: Request): Promise<Body | null> {
  if (Number(request.headers.get("content-length") ?? "0") > LONGEST_BODY) return null;
  const text = await request.text();
  if (text.length > LONGEST_BODY) return null;
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("application/x-www-form-urlencoded"))
    return Object.fromEntries(new URLSearchParams(text));
  if (!type.startsWith("application/json")) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : null;
  } catch {
    return null;
  }
}

function refuse(status: number, error: Refusal, cookies: readonly string[] = []): Response {
  return send(status, fail(error), cookies);
}

function send(
  status: number,
  body: unknown,
  cookies: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Response {
  const response = Response.json(body, { status, headers: { ...extra, "cache-control": NO_STORE } });
  for (const line of cookies) response.headers.append("set-cookie", line);
  return response;
}

const STATUS: Partial<Record<Refusal["code"], number>> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  rate_limited: 429,
};
const UNKNOWN_HOST: Refusal = { code: "forbidden", message: "This server does not answer to this name." };
const NOT_OFFERED: Refusal = { code: "not_found", message: "There is nothing here." };
const ELSEWHERE: Refusal = { code: "forbidden", message: "This request did not come from the sign-in page." };
const UNREADABLE: Refusal = { code: "invalid", message: "What arrived could not be read." };
const STALE_PAGE: Refusal = { code: "forbidden", message: "This page was open too long. Try again." };
