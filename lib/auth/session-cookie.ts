/** Name of the cookie that carries the session's token. No other cookie of ours may begin with it. */
export const SESSION_COOKIE = "__Host-aftermark-session";
export const CSRF_COOKIE = "__Host-aftermark-csrf";
export const CALLBACK_COOKIE = "__Host-aftermark-callback";

/** A session never lives longer than this, in seconds: one working day. */
export const SESSION_SECONDS = 8 * 60 * 60;

/** `Lax`, so that a link from the practice's other systems opens the chart it names. */
export const COOKIE_OPTIONS = { httpOnly: true, secure: true, sameSite: "lax", path: "/" } as const;

/**
 * The request's cookies without those that only look like ours. next-auth joins every cookie whose name begins with
 * the session cookie's name, so a foreign one would sign people out.
 *
 * @param header the `Cookie` header as it came
 * @returns cookie values by name; the first of two with one name counts
 */
export function readCookies(header: string | null): Readonly<Record<string, string>> {
  const cookies = new Map<string, string>();
  for (const part of (header ?? "").split(";")) {
    const separator = part.indexOf("=");
    if (separator < 1) continue;
    const name = part.slice(0, separator).trim();
    const foreign = name !== SESSION_COOKIE && name.startsWith(SESSION_COOKIE);
    if (name === "" || foreign || cookies.has(name)) continue;
    cookies.set(name, decodeValue(part.slice(separator + 1).trim()));
  }
  return Object.fromEntries(cookies);
}

function decodeValue(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
