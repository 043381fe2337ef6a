import "server-only";
import { fail, type Refusal } from "#lib/result/result.ts";
import { NO_STORE } from "./security-policy.ts";
import { COOKIE_OPTIONS, SESSION_COOKIE, SESSION_SECONDS } from "./session-cookie.ts";

const LONGEST_BODY = 8_192;

/** What a page of an account sends: names and texts, not checked further. */
export type SentBody = Readonly<Record<string, unknown>>;

/** Reads a small JSON object; null when it is none, or too long. A form of another site could send anything but JSON. */
export async function readSmallBody(request: Request): Promise<SentBody | null> {
  const text = await readAtMost(request, LONGEST_BODY);
  if (text === null) return null;
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/json")) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : null;
  } catch {
    return null;
  }
}

/** A body's text, counted as it comes, so that a missing length cannot fill memory; null when it is longer or no UTF-8. */
async function readAtMost(request: Request, most: number): Promise<string | null> {
  if (request.body === null) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    return null;
  }
}

/** Answers with a body that nothing keeps, and with lines of `Set-Cookie`. */
export function sendAnswer(
  status: number,
  body: unknown,
  cookies: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Response {
  const response = Response.json(body, { status, headers: { ...extra, "cache-control": NO_STORE } });
  for (const line of cookies) response.headers.append("set-cookie", line);
  return response;
}

/** Answers with a refusal under its status, or under the one given. */
export function refuseAnswer(
  error: Refusal,
  cookies: readonly string[] = [],
  status = STATUS[error.code] ?? 503,
): Response {
  return sendAnswer(status, fail(error), cookies);
}

/** The line that gives a browser its session, like the one next-auth writes. */
export function sessionCookieLine(token: string, now: Date): string {
  const ends = new Date(now.getTime() + SESSION_SECONDS * 1000).toUTCString();
  return `${SESSION_COOKIE}=${token}; Path=${COOKIE_OPTIONS.path}; Expires=${ends}; HttpOnly; Secure; SameSite=Lax`;
}

const STATUS: Partial<Record<Refusal["code"], number>> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  rate_limited: 429,
};

export const UNKNOWN_HOST: Refusal = {
  code: "forbidden",
  message: "This server does not answer to this name.",
};
export const NOT_OFFERED: Refusal = { code: "not_found", message: "There is nothing here." };
export const ELSEWHERE: Refusal = {
  code: "forbidden",
  message: "This request did not come from a page of this clinic.",
};
export const UNREADABLE: Refusal = { code: "invalid", message: "What arrived could not be read." };
