import { verify } from "@node-rs/argon2";
import { describe, expect, it, vi } from "vitest";
import { CSRF_COOKIE, SESSION_COOKIE } from "#lib/auth/session-cookie.ts";
import { resolveActor } from "#lib/auth/resolve-actor.ts";
import { createPersonWithPassword, openBrowser, PASSWORD } from "#tests/support/auth-client.ts";
import { hashOf } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";

vi.mock(import("@node-rs/argon2"), async (original) => {
  const real = await original();
  return { ...real, verify: vi.fn(real.verify) };
});

let addresses = 0;
/** A browser behind the TLS proxy, from an address that no other test has used. */
function anotherBrowser() {
  addresses += 1;
  return openBrowser("clinic.example", `198.51.100.${String(addresses)}`);
}

async function answerOf(response: Response) {
  return { status: response.status, body: (await response.json()) as unknown };
}

describe("signing in", () => {
  it("gives a person a session of their own clinic, under a token that the database knows by its hash only", async () => {
    const person = await createPersonWithPassword(["practitioner"]);
    const browser = anotherBrowser();
    const answer = await answerOf(await browser.signIn(person.email.toUpperCase()));
    expect(answer).toEqual({ status: 200, body: { ok: true, value: { to: "/", owed: null } } });
    const token = browser.token() ?? "";
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await resolveActor(token, true)).toMatchObject({
      personId: person.id,
      clinicId: person.clinic.id,
      roles: ["practitioner"],
      kind: "person",
    });
    const rows = await asOwner<{ row: string; capability: string }>(
      "select s::text as row, capability from sign_in_session s where token_hash = $1",
      [hashOf(token)],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(token);
    expect(rows[0]?.capability).not.toBe(token);
  });

  it("sets the cookie for this host, this origin, scripts excluded, for eight hours", async () => {
    const person = await createPersonWithPassword();
    const response = await anotherBrowser().signIn(person.email);
    const line =
      response.headers.getSetCookie().find((cookie) => cookie.startsWith(`${SESSION_COOKIE}=`)) ?? "";
    expect(line).toMatch(/; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/);
    const expires = Date.parse(/Expires=([^;]+)/.exec(line)?.[1] ?? "");
    expect((expires - Date.now()) / 3_600_000).toBeCloseTo(8, 1);
    expect(response.headers.get("cache-control")).toBe("no-store, private");
  });

  it("answers alike for an unknown address, a wrong password, a disabled person and one without password", async () => {
    const [known, disabled, passwordless] = [
      await createPersonWithPassword(),
      await createPersonWithPassword(),
      await createPersonWithPassword(),
    ];
    await asOwner("update person set disabled_at = now() where id = $1", [disabled.id]);
    await asOwner("delete from credential where person_id = $1", [passwordless.id]);
    const answers = [
      await anotherBrowser().signIn("nobody@example.com"),
      await anotherBrowser().signIn(known.email, "wrong"),
      await anotherBrowser().signIn(disabled.email),
      await anotherBrowser().signIn(passwordless.email),
    ];
    const shapes = await Promise.all(
      answers.map(async (response) => ({
        ...(await answerOf(response)),
        headers: [...response.headers.keys()],
      })),
    );
    expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(1);
    expect(shapes[0]).toMatchObject({ status: 401, body: { ok: false, error: { code: "unauthenticated" } } });
  });

  it("hashes as often for nobody as for somebody", async () => {
    const person = await createPersonWithPassword();
    vi.mocked(verify).mockClear();
    await anotherBrowser().signIn("nobody-at-all@example.com");
    expect(verify).toHaveBeenCalledTimes(1);
    await anotherBrowser().signIn(person.email, "wrong");
    expect(verify).toHaveBeenCalledTimes(2);
  });

  it("gives a new token each time and ends the session this browser had", async () => {
    const person = await createPersonWithPassword();
    const browser = anotherBrowser();
    const planted = "A".repeat(43);
    browser.jar.set(SESSION_COOKIE, planted);
    await browser.signIn(person.email);
    const first = browser.token();
    expect(first).not.toBe(planted);
    await browser.signIn(person.email);
    expect(browser.token()).not.toBe(first);
    expect(await resolveActor(first, true)).toBeNull();
    expect(await resolveActor(planted, true)).toBeNull();
    expect(await resolveActor(browser.token(), true)).not.toBeNull();
  });

  it("says what to do to a person who works in no clinic now", async () => {
    const person = await createPersonWithPassword();
    await asOwner("update membership set status = 'disabled' where person_id = $1", [person.id]);
    const browser = anotherBrowser();
    expect((await browser.signIn(person.email)).status).toBe(403);
    expect(browser.token()).toBeUndefined();
  });

  it("asks for what is missing at its field", async () => {
    const answer = await answerOf(await anotherBrowser().signIn(" ", ""));
    expect(answer).toMatchObject({
      status: 422,
      body: { error: { fields: { email: "Type your e-mail address.", password: "Type your password." } } },
    });
  });
});

describe("guessing", () => {
  it("ends after ten failures of an account, before any hashing, even with the right password from elsewhere", async () => {
    const person = await createPersonWithPassword();
    for (let guess = 0; guess < 10; guess += 1) await anotherBrowser().signIn(person.email, "wrong");
    vi.mocked(verify).mockClear();
    const answer = await answerOf(await anotherBrowser().signIn(person.email));
    expect(answer).toMatchObject({ status: 429, body: { error: { code: "rate_limited" } } });
    expect(verify).not.toHaveBeenCalled();
  });

  it("hashes at most ten times for an account when forty guesses come at once", async () => {
    const person = await createPersonWithPassword();
    vi.mocked(verify).mockClear();
    const guesses = Array.from({ length: 40 }, () => anotherBrowser().signIn(person.email, "wrong"));
    const statuses = (await Promise.all(guesses)).map((response) => response.status);
    expect(vi.mocked(verify).mock.calls.length).toBeLessThanOrEqual(10);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(30);
  });

  it("counts an address by what the proxy wrote, whatever the client wrote before it", async () => {
    const person = await createPersonWithPassword();
    const guess = (index: number) =>
      openBrowser("clinic.example", `10.0.0.${String(index)}, 192.0.2.77`).signIn(
        `guess-${String(index)}@example.com`,
        "wrong",
      );
    for (let index = 0; index < 30; index += 1) expect((await guess(index)).status).toBe(401);
    const late = await openBrowser("clinic.example", "10.9.9.9, 192.0.2.77").signIn(person.email);
    expect(late.status).toBe(429);
  });

  it("does not count what succeeded", async () => {
    const person = await createPersonWithPassword();
    for (let visit = 0; visit < 15; visit += 1) {
      expect((await anotherBrowser().signIn(person.email)).status).toBe(200);
    }
  });

  it("stores neither the address of the guess nor the password", async () => {
    const rows = await asOwner<{ row: string }>("select a::text as row from sign_in_attempt a");
    const all = rows.map(({ row }) => row).join("\n");
    expect(all).not.toContain("@example.com");
    expect(all).not.toContain(PASSWORD);
  });
});

describe("the doors of next-auth", () => {
  it.each([
    ["GET", "providers"],
    ["GET", "session"],
    ["POST", "session"],
    ["GET", "signin"],
    ["POST", "signin/credentials"],
    ["GET", "signout"],
    ["GET", "callback/credentials"],
    ["POST", "callback/email"],
    ["GET", "error"],
    ["GET", "verify-request"],
    ["POST", "_log"],
    ["POST", "csrf"],
  ] as const)("that are not used are closed: %s %s", async (method, path) => {
    expect((await anotherBrowser().ask(method, path)).status).toBe(404);
  });

  it.each([
    "evil.example",
    "localhost",
    "localhost:3001",
    "localhost:3000.evil.example",
    "clinic.example.evil.example",
    "clinic.example:81",
    "127.0.0.2:3000",
    "192.168.1.10:3000",
    "169.254.169.254",
    "evil.example:3000",
  ])("do not answer to the host %s", async (host) => {
    const response = await anotherBrowser().ask("GET", "csrf", undefined, { host });
    expect(response.status).toBe(421);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it("never repeat a forwarded host, nor any address of their own", async () => {
    const browser = anotherBrowser();
    const person = await createPersonWithPassword();
    const { csrfToken } = (await (await browser.ask("GET", "csrf")).json()) as { csrfToken: string };
    const answers = [
      await browser.ask("GET", "csrf", undefined, { "x-forwarded-host": "evil.example" }),
      await browser.ask(
        "POST",
        "callback/credentials",
        { email: person.email, password: PASSWORD, csrfToken, callbackUrl: "https://evil.example/x" },
        { "x-forwarded-host": "evil.example", "x-forwarded-proto": "http" },
      ),
      await browser.ask("POST", "callback/credentials", { email: "x", password: "y", csrfToken }),
    ];
    for (const response of answers) {
      const all = `${JSON.stringify([...response.headers])} ${await response.text()}`;
      expect(all).not.toMatch(/evil\.example|https?:\/\//);
      expect(response.headers.has("location")).toBe(false);
    }
  });

  it.each([
    { origin: "http://evil.example" },
    { origin: "null" },
    { origin: "", "sec-fetch-site": "" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "http://evil.example", "x-forwarded-host": "evil.example" },
  ])("refuse a post that says it comes from elsewhere, or does not say: %j", async (headers) => {
    const person = await createPersonWithPassword();
    const browser = anotherBrowser();
    await browser.signIn(person.email);
    const { csrfToken } = (await (await browser.ask("GET", "csrf")).json()) as { csrfToken: string };
    expect((await browser.ask("POST", "signout", { csrfToken }, { ...headers })).status).toBe(403);
    expect(await resolveActor(browser.token(), true)).not.toBeNull();
  });

  it("refuse a token of another page, and keep the session", async () => {
    const person = await createPersonWithPassword();
    const browser = anotherBrowser();
    await browser.signIn(person.email);
    expect((await browser.ask("POST", "signout", { csrfToken: "0".repeat(64) })).status).toBe(403);
    expect(await resolveActor(browser.token(), true)).not.toBeNull();
    expect(
      (await browser.ask("POST", "callback/credentials", { email: person.email, password: PASSWORD })).status,
    ).toBe(403);
    browser.jar.set(CSRF_COOKIE, "forged|forged");
    expect((await browser.ask("POST", "signout", { csrfToken: "forged" })).status).toBe(403);
  });

  it("refuse what is no JSON object of moderate size", async () => {
    const browser = anotherBrowser();
    const long = { email: "a".repeat(10_000) };
    expect((await browser.ask("POST", "callback/credentials", long)).status).toBe(422);
    expect((await browser.ask("POST", "signout", {}, { "content-type": "text/plain" })).status).toBe(422);
  });
});
