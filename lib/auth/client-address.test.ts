import { describe, expect, it } from "vitest";
import { clientAddress } from "./client-address.ts";

const published = { host: "clinic.example", protocol: "https" } as const;
const own = { host: "localhost:3000", protocol: "http" } as const;
const from = (value: string) => new Headers({ "x-forwarded-for": value });

describe("the address an attempt is counted under", () => {
  it("is the entry the proxy added, whatever the client wrote before it", () => {
    expect(clientAddress(from("1.2.3.4, 203.0.113.9"), published)).toBe("203.0.113.9");
    expect(clientAddress(from("2001:db8::1"), published)).toBe("2001:db8::1");
  });

  it("is one and the same for everything on the machine itself", () => {
    expect(clientAddress(from("1.2.3.4"), own)).toBe("loopback");
    expect(clientAddress(new Headers(), own)).toBe("loopback");
  });

  it("is unknown when the proxy named none", () => {
    expect(clientAddress(new Headers(), published)).toBe("unknown");
    expect(clientAddress(from("1.2.3.4, not an address"), published)).toBe("unknown");
  });
});
