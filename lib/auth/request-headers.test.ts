import { describe, expect, it } from "vitest";
import { isUserActivity } from "./request-headers.ts";

describe("what keeps a session from ending for idleness", () => {
  it("is anything a person does, typing that saves itself included", () => {
    expect(isUserActivity(new Headers())).toBe(true);
    expect(isUserActivity(new Headers({ "sec-fetch-mode": "cors" }))).toBe(true);
  });

  it.each([
    { "x-aftermark-background": "1" },
    { "next-router-prefetch": "1" },
    { "sec-purpose": "prefetch" },
    { "sec-purpose": "prefetch;prerender" },
  ])("is not %j", (headers) => {
    expect(isUserActivity(new Headers({ ...headers }))).toBe(false);
  });
});
