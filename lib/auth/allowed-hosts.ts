/** The hosts this installation answers to. */
export type HostPolicy = {
  /** Port of the server itself; loopback names are allowed with it only. */
  readonly port: number;
  /** Public names (`clinic.example` or `clinic.example:8443`) served through a TLS proxy. */
  readonly published: readonly string[];
};

/** A host that was on the list, and how the browser reaches it. */
export type AllowedHost = { readonly host: string; readonly protocol: "http" | "https" };

const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"];
const HOST_FORM = /^(?:\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/;

/**
 * Finds the host a request names on the list of allowed hosts. Only the `Host` header counts: a forwarded host can
 * be sent by anyone, and is overwritten with this answer.
 *
 * @param requested the `Host` header as it came
 * @returns the host in lower case with its protocol (`http` for the machine itself, `https` for every other), or
 *   null when the name, or its port, is not on the list
 */
export function allowedHost(requested: string | null, policy: HostPolicy): AllowedHost | null {
  if (requested === null) return null;
  const host = requested.toLowerCase();
  if (!HOST_FORM.test(host)) return null;
  const loopback = LOOPBACK_NAMES.some(
    (name) => host === `${name}:${String(policy.port)}` || (policy.port === 80 && host === name),
  );
  if (loopback) return { host, protocol: "http" };
  const published = policy.published.some((name) => withoutDefaultPort(name) === withoutDefaultPort(host));
  return published ? { host, protocol: "https" } : null;
}

/**
 * Reads a comma-separated list of public host names; blanks are dropped.
 *
 * @param list for example `clinic.example, tablet.clinic.example:8443`
 */
export function readPublishedHosts(list: string | undefined): readonly string[] {
  return (list ?? "").split(",").flatMap((entry) => {
    const name = entry.trim().toLowerCase();
    return name === "" ? [] : [name];
  });
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
  return host.toLowerCase().replace(/:443$/, "");
}
