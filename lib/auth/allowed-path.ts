const LONGEST_PATH = 512;
const ORIGIN = "http://origin.invalid";

/**
 * Where to go after signing in: a path of this origin, or Today when the text could mean anything else. Queries and
 * fragments are dropped, so that nothing typed into a search box travels through the sign-in address.
 *
 * @param wanted text from an address, a form or a cookie; anything at all
 * @returns a path that begins with exactly one slash
 */
export function allowedPath(wanted: unknown): string {
  if (typeof wanted !== "string" || wanted.length > LONGEST_PATH) return "/";
  // A browser reads a backslash, and a slash after dropped tabs or line ends, as the start of another host.
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) || /\\|%2f|%5c|%0|%1/i.test(wanted)) return "/";
  if (!URL.canParse(wanted, ORIGIN)) return "/";
  const { origin, pathname } = new URL(wanted, ORIGIN);
  if (origin !== ORIGIN || pathname.startsWith("//")) return "/";
  return /^\/(?:api|sign-in|_next)(?:\/|$)/.test(pathname) ? "/" : pathname;
}
