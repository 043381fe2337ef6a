/** A host that was on the list, and how the browser reaches it. */
export type AllowedHost = { readonly host: string; readonly protocol: "http" | "https" };

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;
const HOST_FORM = /^(?:\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/;

/**
 * Finds the host a request names on the list of allowed hosts. Only the `Host` header counts: a forwarded host can
 * be sent by anyone, and is overwritten with this answer.
 *
 * @param requested the `Host` header as it came
 * @param hosts every host that is answered, lower case, with its port unless that is the protocol's own
 * @returns the host in lower case with its protocol (`http` for the machine itself, `https` for every other, which
 *   is reached through a TLS proxy); null when the name, or its port, is not on the list
 */
export function allowedHost(requested: string | null, hosts: readonly string[]): AllowedHost | null {
  if (requested === null) return null;
  const host = requested.toLowerCase();
  if (!HOST_FORM.test(host)) return null;
  if (!hosts.some((listed) => withoutDefaultPort(listed) === withoutDefaultPort(host))) return null;
  return { host, protocol: LOOPBACK.test(host) ? "http" : "https" };
}

/**
 * A copy of the request's headers in which everything a front proxy may claim about host and protocol is replaced
 * by what the list says.
 */
export function withTrustedHost(headers: Headers, allowed: AllowedHost): Headers {
  const trusted = new Headers(headers);
  trusted.delete("forwarded");
  trusted.set("x-forwarded-host", allowed.host);
  trusted.set("x-forwarded-proto", allowed.protocol);
  return trusted;
}

function withoutDefaultPort(host: string): string {
  return host.replace(LOOPBACK.test(host) ? /:80$/ : /:443$/, "");
}
