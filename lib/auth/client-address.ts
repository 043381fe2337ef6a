import { isIP } from "node:net";
import type { AllowedHost } from "./allowed-hosts.ts";

/**
 * Where a request comes from, for counting attempts. On the machine's own names nothing stands in front of the
 * server, so a forwarded address is the client's invention and everybody counts as one. Behind the TLS proxy its
 * last entry is the one that the proxy itself added.
 *
 * @returns an IP address, `loopback`, or `unknown` when the proxy named none
 */
export function clientAddress(headers: Headers, allowed: AllowedHost): string {
  if (allowed.protocol === "http") return "loopback";
  const last = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  return isIP(last) === 0 ? "unknown" : last;
}
