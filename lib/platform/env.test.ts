import { describe, expect, it } from "vitest";
import { readEnvironment } from "./env.ts";

describe("the environment", () => {
  it("has a value for everything when nothing is set", () => {
    expect(readEnvironment({})).toMatchObject({
      mode: "development",
      databaseUrl: "",
      databasePool: 10,
      authSecret: "",
      port: 3000,
      boundTo: undefined,
      logLevel: "info",
      lockSeconds: 300,
      hosts: ["localhost:3000", "127.0.0.1:3000", "[::1]:3000"],
    });
  });

  it("locks a page after five minutes at the latest", () => {
    expect(readEnvironment({ AFTERMARK_LOCK_SECONDS: "60" }).lockSeconds).toBe(60);
    expect(() => readEnvironment({ AFTERMARK_LOCK_SECONDS: "301" })).toThrow("AFTERMARK_LOCK_SECONDS");
  });

  it("takes an empty variable as one that is not set", () => {
    expect(readEnvironment({ PORT: "", NEXTAUTH_URL: "" }).port).toBe(3000);
  });

  it("answers to the public address and to the listed hosts, once each, in lower case", () => {
    const { hosts } = readEnvironment({
      PORT: "4000",
      NEXTAUTH_URL: "https://Clinic.example",
      AFTERMARK_HOSTS: "tablet.example:8443, clinic.example,",
    });
    expect(hosts).toEqual([
      ...["localhost:4000", "127.0.0.1:4000", "[::1]:4000", "clinic.example", "tablet.example:8443"],
    ]);
  });

  it("names the variables at fault, and never their values", () => {
    const read = () => readEnvironment({ DATABASE_URL: "mysql://app:hidden@host/x", PORT: "eighty" });
    expect(read).toThrow(/DATABASE_URL.*PORT/);
    expect(read).not.toThrow(/hidden|eighty/);
  });
});
