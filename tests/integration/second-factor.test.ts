import { TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { resolveActor } from "#lib/auth/resolve-actor.ts";
import {
  createPersonWithPassword,
  openBrowser,
  PASSWORD,
  type TestBrowser,
} from "#tests/support/auth-client.ts";
import { createClinic, hashOf, joinClinic } from "#tests/support/clinic.ts";
import { asApp, asOwner, outcomeOf } from "#tests/support/database.ts";

let addresses = 0;
const anotherBrowser = () => {
  addresses += 1;
  return openBrowser("clinic.example", `203.0.113.${String(addresses)}`);
};

type Answer<Value> = {
  readonly ok: boolean;
  readonly value: Value;
  readonly error: { code: string; message: string };
};
const read = async <Value>(response: Response) => (await response.json()) as Answer<Value>;

/** The code of an authenticator app; `steps` are half minutes from now. */
function codeAt(text: string, steps = 0): string {
  return new TOTP({ issuer: "x", secret: text.replaceAll(" ", "") }).generate({
    timestamp: Date.now() + steps * 30_000,
  });
}

/** Sets a second factor up. @returns the secret as text, and the recovery codes */
async function setUp(browser: TestBrowser): Promise<{ secret: string; codes: readonly string[] }> {
  const offered = await read<{ text: string; offer: string }>(await browser.act("factor/offer"));
  const settled = await read<{ codes: readonly string[] }>(
    await browser.act("factor/settle", {
      code: codeAt(offered.value.text),
      offer: offered.value.offer,
    }),
  );
  expect(settled.ok).toBe(true);
  // As if it had been set up a minute ago, so that the present code can be given.
  await asOwner("update second_factor set last_step = last_step - 2 where last_step > 0");
  return { secret: offered.value.text, codes: settled.value.codes };
}

/** Somebody with a second factor, and the browser in which it was set up. */
async function withFactor() {
  const person = await createPersonWithPassword(["dermatologist"]);
  const browser = anotherBrowser();
  await browser.signIn(person.email);
  return { person, browser, ...(await setUp(browser)) };
}

const actorOf = (browser: TestBrowser) => resolveActor(browser.token(), true);

describe("a second factor", () => {
  it("is owed after the password: the session opens nothing until a code was given", async () => {
    const { person, secret } = await withFactor();
    const browser = anotherBrowser();
    const answer = await read<{ to: string; owed: string }>(await browser.signIn(person.email));
    expect(answer.value).toEqual({ to: "/", owed: "code" });
    expect(await actorOf(browser)).toBeNull();
    const [row] = await asOwner<{ capability: string }>(
      "select capability from sign_in_session where token_hash = $1",
      [hashOf(browser.token() ?? "")],
    );
    expect(await asApp("select id from patient", [], row?.capability)).toEqual([]);
    const before = browser.token();
    expect((await read(await browser.act("code", { code: codeAt(secret) }))).ok).toBe(true);
    expect(browser.token()).not.toBe(before);
    expect(await actorOf(browser)).toMatchObject({ personId: person.id, confirmed: true });
    expect(await resolveActor(before, true)).toBeNull();
  });

  it("is taken once of twenty times at once", async () => {
    const { person, secret } = await withFactor();
    const browsers = Array.from({ length: 4 }, anotherBrowser);
    for (const browser of browsers) await browser.signIn(person.email);
    const code = codeAt(secret);
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, index) =>
        read(await (browsers[index % 4] ?? anotherBrowser()).act("code", { code })),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is neither the code before last nor the next one", async () => {
    const { person, secret } = await withFactor();
    const browser = anotherBrowser();
    await browser.signIn(person.email);
    for (const steps of [-3, -2, 2, 3]) {
      expect((await read(await browser.act("code", { code: codeAt(secret, steps) }))).error.code).toBe(
        "unauthenticated",
      );
    }
    expect(await actorOf(browser)).toBeNull();
  });

  it("ends after five wrong codes within 15 minutes, whatever the browser, the right one included", async () => {
    const { person, secret } = await withFactor();
    for (let tries = 0; tries < 5; tries += 1) {
      const browser = anotherBrowser();
      await browser.signIn(person.email);
      expect((await browser.act("code", { code: "000000" })).status).toBe(401);
    }
    const browser = anotherBrowser();
    await browser.signIn(person.email);
    const refused = await browser.act("code", { code: codeAt(secret) });
    expect(refused.status).toBe(429);
    expect(await actorOf(browser)).toBeNull();
  });

  it("is given by a recovery code, each of the ten once", async () => {
    const { person, codes } = await withFactor();
    expect(new Set(codes).size).toBe(10);
    const code = codes[3] ?? "";
    const browser = anotherBrowser();
    await browser.signIn(person.email);
    const typed = ` ${code.toUpperCase().replace("-", " ")}`;
    expect((await read(await browser.act("code", { code: typed }))).ok).toBe(true);
    const again = anotherBrowser();
    await again.signIn(person.email);
    expect((await again.act("code", { code })).status).toBe(401);
    const rows = await asOwner<{ row: string }>(
      "select r::text as row from recovery_code r where person_id = $1",
      [person.id],
    );
    expect(rows).toHaveLength(10);
    expect(JSON.stringify(rows)).not.toContain(code.replace("-", ""));
  });

  it("is kept encrypted, and nothing the app may read holds it", async () => {
    const { person, secret } = await withFactor();
    const [row] = await asOwner<{ row: string }>(
      "select f::text as row from second_factor f where person_id = $1",
      [person.id],
    );
    expect(row?.row).not.toContain(secret.replaceAll(" ", ""));
    for (const table of ["second_factor", "recovery_code", "account_link"]) {
      expect(await outcomeOf(asApp(`select * from ${table}`))).toBe("42501");
    }
    expect(await outcomeOf(asApp("select * from auth_session_of('\\x00')"))).toBe("42501");
  });

  it("signs every other device out when it is set up, and gives this one a new token", async () => {
    const person = await createPersonWithPassword();
    const [one, other] = [anotherBrowser(), anotherBrowser()];
    await one.signIn(person.email);
    await other.signIn(person.email);
    const before = one.token();
    await setUp(one);
    expect(await actorOf(other)).toBeNull();
    expect(await resolveActor(before, true)).toBeNull();
    expect(await actorOf(one)).toMatchObject({ personId: person.id });
  });

  it("is replaced only by somebody who gave the present one within five minutes", async () => {
    const { person, browser } = await withFactor();
    await asOwner(
      "update sign_in_session set confirmed_at = now() - interval '6 minutes' where person_id = $1",
      [person.id],
    );
    for (const address of ["factor/offer", "recovery-codes", "factor/remove"]) {
      expect(await read(await browser.act(address))).toMatchObject({
        ok: false,
        error: { code: "forbidden", details: { kind: "confirm" } },
      });
    }
  });

  it("is replaced with nothing but a fresh code by a session that knows the password only", async () => {
    const { person } = await withFactor();
    const browser = anotherBrowser();
    await browser.signIn(person.email);
    expect((await browser.act("factor/offer")).status).toBe(403);
    expect((await browser.act("factor/settle", { code: "123456", offer: "x".repeat(43) })).status).toBe(409);
    for (const [address, body] of [
      ["password", { password: PASSWORD, newPassword: "quite another sentence" }],
      ["sessions/end", { sessionId: null }],
      ["clinic", { to: person.clinic.id }],
    ] as const) {
      await browser.act(address, body);
    }
    expect(await actorOf(browser)).toBeNull();
    expect((await read<{ owed: string }>(await anotherBrowser().signIn(person.email))).value.owed).toBe(
      "code",
    );
  });

  it("is not confirmed by going to the clinic one is in", async () => {
    const { person, browser } = await withFactor();
    await asOwner(
      "update sign_in_session set confirmed_at = now() - interval '6 minutes' where person_id = $1",
      [person.id],
    );
    expect((await browser.act("clinic", { to: person.clinic.id })).status).toBe(404);
    expect((await browser.act("factor/offer")).status).toBe(403);
    expect(await actorOf(browser)).toMatchObject({ confirmed: false });
  });

  it("goes on with the key that is in the app already, and takes no code for a key that another tab replaced", async () => {
    const person = await createPersonWithPassword();
    const browser = anotherBrowser();
    await browser.signIn(person.email);
    const offer = async () =>
      (await read<{ text: string; offer: string }>(await browser.act("factor/offer"))).value;
    const first = await offer();
    expect(await offer()).toMatchObject({ text: first.text, offer: first.offer });
    await asOwner(
      "update second_factor set pending_at = now() - interval '11 minutes' where person_id = $1",
      [person.id],
    );
    const second = await offer();
    expect(second.text).not.toBe(first.text);
    for (let tries = 0; tries < 6; tries += 1) {
      const stale = await browser.act("factor/settle", { code: codeAt(first.text), offer: first.offer });
      expect(stale.status).toBe(409);
    }
    const settled = await browser.act("factor/settle", { code: codeAt(second.text), offer: second.offer });
    expect(settled.status).toBe(200);
  });

  it("leaves a wrong code in the trail, and guesses outside do not keep the person from their own account", async () => {
    const { person, browser, secret } = await withFactor();
    const thief = anotherBrowser();
    await thief.signIn(person.email);
    for (let tries = 0; tries < 6; tries += 1) await thief.act("code", { code: "000000" });
    const refused = await asOwner(
      "select 1 from audit_event where entity = 'second-factor' and entity_id = $1 and detail ->> 'to' = 'refused'",
      [person.id],
    );
    expect(refused).toHaveLength(5);
    expect((await browser.act("code", { code: codeAt(secret) })).status).toBe(200);
    const changed = await browser.act("password", {
      password: PASSWORD,
      newPassword: "quite another sentence",
    });
    expect(changed.status).toBe(200);
    expect(await actorOf(thief)).toBeNull();
  });
});

describe("the own account", () => {
  it("changes its password by the present one, and signs the other devices out", async () => {
    const person = await createPersonWithPassword();
    const [one, other] = [anotherBrowser(), anotherBrowser()];
    await one.signIn(person.email);
    await other.signIn(person.email);
    const next = "quite another sentence";
    expect(await read(await one.act("password", { password: "wrong", newPassword: next }))).toMatchObject({
      error: { code: "invalid", fields: { password: expect.any(String) } },
    });
    expect(await read(await one.act("password", { password: PASSWORD, newPassword: "short" }))).toMatchObject(
      {
        error: { fields: { newPassword: expect.stringContaining("12 characters") } },
      },
    );
    expect((await read(await one.act("password", { password: PASSWORD, newPassword: next }))).ok).toBe(true);
    expect(await actorOf(one)).not.toBeNull();
    expect(await actorOf(other)).toBeNull();
    expect((await anotherBrowser().signIn(person.email)).status).toBe(401);
    expect((await anotherBrowser().signIn(person.email, next)).status).toBe(200);
  });

  it("ends them all, also one that goes to another clinic at that moment, over and over", async () => {
    const person = await createPersonWithPassword(["dermatologist"]);
    const second = await createClinic();
    await joinClinic(person, second, ["reception"]);
    for (let round = 0; round < 8; round += 1) {
      const [own, thief] = [anotherBrowser(), anotherBrowser()];
      await own.signIn(person.email);
      await thief.signIn(person.email);
      await Promise.all([
        own.act("sessions/end", { sessionId: null }),
        (async () => {
          for (const to of [second.id, person.clinic.id, second.id]) await thief.act("clinic", { to });
        })(),
      ]);
      const lives = await actorOf(thief);
      const listed = await own.act("sessions/end", { sessionId: null }).then(read<{ ended: number }>);
      // Either it was ended, or it came after and is seen and ended now; it never hides.
      expect(listed.value.ended).toBe(lives === null ? 0 : 1);
    }
  });

  it("takes no session for a password that was changed while it was compared", async () => {
    const person = await createPersonWithPassword();
    const own = anotherBrowser();
    await own.signIn(person.email);
    const late = Array.from({ length: 6 }, anotherBrowser);
    await Promise.all([
      own.act("password", { password: PASSWORD, newPassword: "quite another sentence" }),
      ...late.map((browser) => browser.signIn(person.email)),
    ]);
    for (const browser of late) expect(await actorOf(browser)).toBeNull();
  });

  it("ends one other session or all of them, and never a stranger's", async () => {
    const person = await createPersonWithPassword();
    const stranger = await createPersonWithPassword();
    const [own, first, second, theirs] = [
      anotherBrowser(),
      anotherBrowser(),
      anotherBrowser(),
      anotherBrowser(),
    ];
    for (const browser of [own, first, second]) await browser.signIn(person.email);
    await theirs.signIn(stranger.email);
    const theirSession = (await actorOf(theirs))?.sessionId ?? "";
    const ended = (browser: TestBrowser, sessionId: string | null) =>
      browser.act("sessions/end", { sessionId }).then(read<{ ended: number }>);
    expect((await ended(own, theirSession)).value).toEqual({ ended: 0 });
    expect((await ended(own, (await actorOf(first))?.sessionId ?? "")).value).toEqual({ ended: 1 });
    expect([await actorOf(first), await actorOf(second)].map((actor) => actor === null)).toEqual([
      true,
      false,
    ]);
    expect((await ended(own, null)).value).toEqual({ ended: 1 });
    expect(await actorOf(second)).toBeNull();
    expect(await actorOf(theirs)).not.toBeNull();
    expect(await actorOf(own)).not.toBeNull();
  });

  it("goes on in another clinic of its own under a new token, with the same end, and in no other clinic", async () => {
    const person = await createPersonWithPassword(["dermatologist"]);
    const [second, foreign] = [await createClinic(), await createClinic()];
    await joinClinic(person, second, ["reception"]);
    const browser = anotherBrowser();
    await browser.signIn(person.email);
    const before = browser.token() ?? "";
    const endOf = async (token: string) =>
      (
        await asOwner<{ expires_at: Date }>("select expires_at from sign_in_session where token_hash = $1", [
          hashOf(token),
        ])
      )[0]?.expires_at;
    expect((await browser.act("clinic", { to: foreign.id })).status).toBe(404);
    expect(await actorOf(browser)).toMatchObject({ clinicId: person.clinic.id });
    expect((await browser.act("clinic", { to: second.id })).status).toBe(200);
    expect(await actorOf(browser)).toMatchObject({ clinicId: second.id, roles: ["reception"] });
    expect(await resolveActor(before, true)).toBeNull();
    expect(await endOf(browser.token() ?? "")).toEqual(await endOf(before));
  });
});

describe("the addresses of the own account", () => {
  it("are the listed ones, asked for by a page of this installation", async () => {
    const person = await createPersonWithPassword();
    const browser = anotherBrowser();
    await browser.signIn(person.email);
    expect((await browser.act("everything")).status).toBe(404);
    expect((await browser.act("constructor")).status).toBe(404);
    expect((await browser.act("code", { code: "1", more: true })).status).toBe(422);
  });

  it("say to nobody who is signed out more than that", async () => {
    for (const address of ["code", "factor/offer", "factor/settle", "recovery-codes", "factor/remove"]) {
      const body =
        address === "code"
          ? { code: "123456" }
          : address === "factor/settle"
            ? { code: "123456", offer: "x".repeat(43) }
            : {};
      expect((await anotherBrowser().act(address, body)).status).toBe(401);
    }
  });
});
