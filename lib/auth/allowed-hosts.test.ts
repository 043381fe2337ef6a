import { describe, expect, it } from "vitest";
import { allowedHost, withTrustedHost } from "./allowed-hosts.ts";

const LOOPBACK = ["localhost:3000", "127.0.0.1:3000", "[::1]:3000"];
const HOSTS = [...LOOPBACK, "clinic.example", "tablet.clinic.example:8443"];

describe("the list of hosts", () => {
  it("lets the machine's own names through with the server's port, over http", () => {
    for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "LOCALHOST:3000"]) {
      expect(allowedHost(host, HOSTS)).toEqual({ host: host.toLowerCase(), protocol: "http" });
    }
  });

  it("lets published names through, over https, with or without the default port", () => {
    expect(allowedHost("clinic.example", HOSTS)).toEqual({ host: "clinic.example", protocol: "https" });
    expect(allowedHost("clinic.example:443", HOSTS)?.protocol).toBe("https");
    expect(allowedHost("tablet.clinic.example:8443", HOSTS)?.protocol).toBe("https");
  });

  it("lets a loopback name without port through only on port 80", () => {
    expect(allowedHost("localhost", HOSTS)).toBeNull();
    expect(allowedHost("localhost", ["localhost:80"])?.protocol).toBe("http");
  });

  it.each([
    null,
    "",
    "evil.example",
    "localhost:3001",
    "localhost:3000.evil.example",
    "evil.example:3000",
    "clinic.example.evil.example",
    "clinic.example:80",
    "localhost:3000, evil.example",
    "user@localhost:3000",
    "localhost:3000/evil.example",
    "0.0.0.0:3000",
    "127.1:3000",
    "[::]:3000",
    " localhost:3000",
    "localhost.:3000",
  ])("refuses %j", (host) => {
    expect(allowedHost(host, HOSTS)).toBeNull();
  });

  it("replaces whatever the request claimed about host and protocol", () => {
    const headers = new Headers({
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      forwarded: "host=evil.example",
      accept: "text/html",
    });
    const trusted = withTrustedHost(headers, { host: "localhost:3000", protocol: "http" });
    expect(Object.fromEntries(trusted)).toEqual({
      accept: "text/html",
      "x-forwarded-host": "localhost:3000",
      "x-forwarded-proto": "http",
    });
  });
});
