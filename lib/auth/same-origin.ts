/**
 * Whether an unsafe request was made by a page of this installation. The browser says so in `Sec-Fetch-Site`, which
 * no script can forge; a browser without it must send an `Origin` equal to the host. Neither means refused: a
 * missing header is not evidence of anything.
 *
 * @param headers the request's headers
 * @param host the allowed host of the request, in lower case
 */
export function isSameOrigin(headers: Headers, host: string): boolean {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  if (origin !== null && hostOf(origin) !== host) return false;
  if (site !== null) return site === "same-origin";
  return origin !== null;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
