/**
 * The Content-Security-Policy of one response.
 *
 * Production allows scripts and styles by this response's nonce only. Development adds what Next's tools need: eval,
 * the reload socket and inline styles (a nonce would cancel `'unsafe-inline'`).
 *
 * @param nonce base64 text, fresh for each response
 * @param development whether the development server is running
 * @returns the header's value on one line
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    // An archived PDF is printed from memory, in a frame of the page that fetched it.
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return directives.join("; ");
}

/** One year, as browsers' preload lists ask for; sent only where the browser came over https. */
export const STRICT_TRANSPORT_SECURITY = "max-age=31536000; includeSubDomains";

/** For every answer that is not a static file: nothing a clinic wrote may stay in a cache. */
export const NO_STORE = "no-store, private";
