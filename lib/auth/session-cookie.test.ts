import { describe, expect, it } from "vitest";
import { CALLBACK_COOKIE, CSRF_COOKIE, readCookies, SESSION_COOKIE } from "./session-cookie.ts";

describe("the session cookie", () => {
  it("has a name that none of our other cookies begins with", () => {
    for (const name of [CSRF_COOKIE, CALLBACK_COOKIE]) expect(name.startsWith(SESSION_COOKIE)).toBe(false);
    expect(SESSION_COOKIE.startsWith("__Host-")).toBe(true);
  });

  it("survives twenty foreign cookies, some with its name as prefix", () => {
    const foreign = Array.from(
      { length: 20 },
      (_, index) => `${SESSION_COOKIE}.${String(index)}=x${String(index)}`,
    );
    const header = [`${SESSION_COOKIE}2=evil`, ...foreign, "sidebar=1", `${SESSION_COOKIE}=token`].join("; ");
    expect(readCookies(header)).toEqual({ sidebar: "1", [SESSION_COOKIE]: "token" });
  });

  it("decodes values, keeps the first of a name and forgives what is malformed", () => {
    expect(readCookies(`${CSRF_COOKIE}=a%7Cb; ${CSRF_COOKIE}=other; broken; =nameless; half=%zz`)).toEqual({
      [CSRF_COOKIE]: "a|b",
      half: "%zz",
    });
    expect(readCookies(null)).toEqual({});
  });
});
