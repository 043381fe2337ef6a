import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { endSession } from "./end-session.ts";

const owner = { personId: "me", clinicId: "clinic", name: "Dr Me" };
const SIGNED_OUT = { ok: false, error: { code: "unauthenticated", message: "You are signed out." } };
const inAs = (personId: string, clinicId = "clinic") => ({
  ok: true,
  value: { personId, clinicId, displayName: personId },
});

/** A server on which this account is signed in. @returns the addresses it was asked at */
function serve(account: object): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    if (address === "/api/account") return Promise.resolve(Response.json(account));
    const answer = address.endsWith("csrf") ? { csrfToken: "t" } : { value: { to: "/sign-in" } };
    return Promise.resolve(Response.json(answer));
  });
  return asked;
}

beforeEach(() => {
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("navigator", {});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a locked page that ends the session", () => {
  const end = (ends: boolean) => endSession(owner, ends, new AbortController().signal);

  it.each([inAs("me"), inAs("me", "another clinic")])("signs its own person out", async (account) => {
    const asked = serve(account);
    await end(true);
    expect(asked).toContain("/api/auth/signout");
  });

  it.each([inAs("next person"), SIGNED_OUT])(
    "signs nobody else out, however late it comes",
    async (account) => {
      for (const ends of [true, false]) {
        const asked = serve(account);
        await end(ends);
        expect(asked).toEqual(["/api/account"]);
      }
    },
  );
});
