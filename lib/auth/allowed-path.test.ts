import { describe, expect, it } from "vitest";
import { allowedPath } from "./allowed-path.ts";

const ORIGIN = "http://localhost:3000";

describe("where to go after signing in", () => {
  it.each([
    ["/", "/"],
    ["/patients", "/patients"],
    ["/patients/019ab/consultations/019ac", "/patients/019ab/consultations/019ac"],
    ["/patients?q=surname#top", "/patients"],
    ["/patients/../plans", "/plans"],
  ])("keeps the path of %s", (wanted, expected) => {
    expect(allowedPath(wanted)).toBe(expected);
  });

  it.each([
    "",
    "patients",
    "//evil.test",
    "///evil.test",
    "////evil.test//",
    "/\\evil.test",
    "\\/evil.test",
    "\\\\evil.test",
    "/\\/evil.test",
    "/ /evil.test",
    "/\t/evil.test",
    "/\n/evil.test",
    "/\r//evil.test",
    "/\u0000/evil.test",
    "/%2f/evil.test",
    "/%2F%2Fevil.test",
    "/%5cevil.test",
    "/%5C%5Cevil.test",
    "/%09/evil.test",
    "/%0a/evil.test",
    "/%0d%0aLocation:evil.test",
    "/..//evil.test",
    "/.//evil.test",
    "/x/..//evil.test",
    "/x/../..//evil.test",
    "http://evil.test",
    "https://evil.test",
    "HTTPS://evil.test/",
    "http:evil.test",
    "http:/evil.test",
    "http:\\\\evil.test",
    "https:///evil.test",
    "ftp://evil.test",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "blob:http://evil.test/x",
    "file:///etc/passwd",
    "@evil.test",
    ":evil.test",
    "?//evil.test",
    "#//evil.test",
    ".evil.test",
    "evil.test/patients",
    "http://localhost:3000@evil.test",
    "http://localhost:3000.evil.test",
    "http://localhost:3000\\@evil.test",
    "//localhost:3000@evil.test",
    "\u2215\u2215evil.test",
    "/\u2028/evil.test",
    "\uff0f\uff0fevil.test",
    " //evil.test",
    "\t//evil.test",
    "/api/auth/signout",
    "/sign-in",
    "/sign-in?from=/sign-in",
    `/${"a".repeat(600)}`,
    null,
    undefined,
    7,
    ["/patients"],
  ])("answers Today for %j", (wanted) => {
    expect(allowedPath(wanted)).toBe("/");
  });

  it.each(["/@evil.test", "/:evil.test", "/patients;//evil.test", "/patients//evil.test", "/.evil.test"])(
    "never leaves the origin for %s",
    (wanted) => {
      const path = allowedPath(wanted);
      expect(new URL(path, ORIGIN).origin).toBe(ORIGIN);
      expect(path).toMatch(/^\/(?![/\\])/);
    },
  );
});
