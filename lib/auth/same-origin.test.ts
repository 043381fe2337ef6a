import { describe, expect, it } from "vitest";
import { isSameOrigin } from "./same-origin.ts";

const HOST = "localhost:3000";
const judge = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), HOST);

describe("an unsafe request", () => {
  it("is believed when the browser says it comes from this origin", () => {
    expect(judge({ "sec-fetch-site": "same-origin", origin: "http://localhost:3000" })).toBe(true);
    expect(judge({ "sec-fetch-site": "same-origin" })).toBe(true);
  });

  it("is believed by its Origin alone when the browser sends nothing else", () => {
    expect(judge({ origin: "http://localhost:3000" })).toBe(true);
  });

  it.each([
    {},
    { origin: "null" },
    { origin: "http://evil.test" },
    { origin: "http://localhost:3001" },
    { origin: "http://127.0.0.1:3000" },
    { "sec-fetch-site": "cross-site", origin: "http://localhost:3000" },
    { "sec-fetch-site": "same-site", origin: "http://localhost:3000" },
    { "sec-fetch-site": "none" },
    { "sec-fetch-site": "same-origin", origin: "http://evil.test" },
    { "sec-fetch-site": "same-origin", origin: "null" },
  ])("is refused with %j", (headers) => {
    expect(judge({ ...headers })).toBe(false);
  });
});
