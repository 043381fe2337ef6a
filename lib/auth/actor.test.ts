import { describe, expect, it } from "vitest";
import { toSessionCapability } from "./actor.ts";

describe("a session capability", () => {
  it("is 32 bytes in base64url", () => {
    const text = "a".repeat(43);
    expect(toSessionCapability(text)).toBe(text);
  });

  it("refuses another form without repeating it", () => {
    expect(() => toSessionCapability("s3cret value")).toThrow(/43 base64url/);
    expect(() => toSessionCapability("s3cret value")).not.toThrow(/s3cret/);
  });
});
