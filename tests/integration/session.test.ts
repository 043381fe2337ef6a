import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { toSessionCapability, type Actor } from "#lib/auth/actor.ts";
import { resolveActor } from "#lib/auth/resolve-actor.ts";
import { SESSION_COOKIE } from "#lib/auth/session-cookie.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { createPersonWithPassword, openBrowser } from "#tests/support/auth-client.ts";
import { actorFor, createClinic, createPerson, hashOf, signIn } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";
import { createPatient, createRecord } from "#tests/support/record.ts";

async function signedIn(roles: Parameters<typeof createPersonWithPassword>[0] = ["dermatologist"]) {
  const person = await createPersonWithPassword(roles);
  const browser = openBrowser();
  await browser.signIn(person.email);
  const token = browser.token();
  expect(await resolveActor(token, true)).not.toBeNull();
  return { person, browser, token };
}

describe("an old token", () => {
  it("is dead after sign-out, and so is the capability behind it", async () => {
    const { browser, token } = await signedIn();
    const actor = await resolveActor(token, true);
    const response = await browser.signOut();
    expect(await response.json()).toEqual({ ok: true, value: { to: "/sign-in" } });
    expect(response.headers.get("clear-site-data")).toBe('"cache"');
    expect(browser.token()).toBeUndefined();
    expect(await resolveActor(token, true)).toBeNull();
    const late = actor && (await withClinic(actor, "patient.list", (tx) => tx.db.patient.count()));
    expect(late).toMatchObject({ ok: false, error: { code: "unauthenticated" } });
  });

  it("is dead on the next request after the person is disabled", async () => {
    const { person, token } = await signedIn();
    await asOwner("update person set disabled_at = now() where id = $1", [person.id]);
    expect(await resolveActor(token, true)).toBeNull();
  });

  it("is dead on the next request after the membership is disabled", async () => {
    const { person, token } = await signedIn();
    await asOwner("update membership set status = 'disabled' where person_id = $1", [person.id]);
    expect(await resolveActor(token, true)).toBeNull();
  });

  it("stays dead when it is sent again and again, and signing out twice changes nothing", async () => {
    const { browser, token } = await signedIn();
    await browser.signOut();
    browser.jar.set(SESSION_COOKIE, token ?? "");
    expect((await browser.signOut()).status).toBe(200);
    expect(await resolveActor(token, true)).toBeNull();
  });

  it("ends one browser's session only", async () => {
    const { person, browser } = await signedIn();
    const other = openBrowser();
    await other.signIn(person.email);
    await browser.signOut();
    expect(await resolveActor(other.token(), true)).not.toBeNull();
  });
});

describe("roles", () => {
  it("are read from the membership on each request", async () => {
    const { person, token } = await signedIn(["dermatologist"]);
    await asOwner("update membership set roles = '{reception}' where person_id = $1", [person.id]);
    const actor = await resolveActor(token, true);
    expect(actor?.roles).toEqual(["reception"]);
    const refused = actor && (await withClinic(actor, "chart.read", (tx) => tx.db.patient.count()));
    expect(refused).toMatchObject({ ok: false, error: { code: "forbidden" } });
  });

  it("claimed by code do not open what the database's own roles keep shut", async () => {
    const person = await createPerson(await createClinic(), ["dermatologist"]);
    const { actor } = await signIn(person);
    await createRecord(actor);
    const countDiagnoses = () => withClinic(actor, "chart.read", (tx) => tx.db.diagnosis.count());
    expect(await countDiagnoses()).toEqual({ ok: true, value: 1 });
    await asOwner("update membership set roles = '{reception}' where person_id = $1", [person.id]);
    expect(await countDiagnoses()).not.toEqual({ ok: true, value: 1 });
  });
});

describe("time", () => {
  const age = (token: string | undefined, minutes: number) =>
    asOwner("update sign_in_session set seen_at = now() - make_interval(mins => $2) where token_hash = $1", [
      hashOf(token ?? ""),
      minutes,
    ]);

  it("ends a session after fifteen minutes in which nobody did anything", async () => {
    const { token } = await signedIn();
    await age(token, 16);
    expect(await resolveActor(token, true)).toBeNull();
    expect(await resolveActor(token, false)).toBeNull();
  });

  it("starts again when a person does something, and not when a page polls", async () => {
    const { token } = await signedIn();
    const idleMinutes = async () => {
      const rows = await asOwner<{ minutes: number }>(
        "select round(extract(epoch from now() - seen_at) / 60)::int as minutes from sign_in_session where token_hash = $1",
        [hashOf(token ?? "")],
      );
      return rows[0]?.minutes;
    };
    await age(token, 14);
    expect(await resolveActor(token, false)).not.toBeNull();
    expect(await idleMinutes()).toBe(14);
    expect(await resolveActor(token, true)).not.toBeNull();
    expect(await idleMinutes()).toBe(0);
  });

  it("ends a session after eight hours, however busy", async () => {
    const { token } = await signedIn();
    const rows = await asOwner<{ hours: number }>(
      "select extract(epoch from expires_at - created_at) / 3600 as hours from sign_in_session where token_hash = $1",
      [hashOf(token ?? "")],
    );
    expect(Number(rows[0]?.hours)).toBeCloseTo(8);
    await asOwner("update sign_in_session set expires_at = now() where token_hash = $1", [
      hashOf(token ?? ""),
    ]);
    expect(await resolveActor(token, true)).toBeNull();
  });
});

describe("what cannot be guessed or borrowed", () => {
  it("a session that owes the second factor opens nothing", async () => {
    const { token } = await signedIn();
    await asOwner("update sign_in_session set level = 'pwd' where token_hash = $1", [hashOf(token ?? "")]);
    expect(await resolveActor(token, true)).toBeNull();
  });

  it.each([undefined, "", "x", "A".repeat(43), "A".repeat(4000), "' or true --", `${"A".repeat(42)}=`])(
    "the token %j is nobody's",
    async (token) => {
      expect(await resolveActor(token, true)).toBeNull();
    },
  );

  it("the capability is no token, and a forged one sees nothing", async () => {
    const { token } = await signedIn();
    const actor = await resolveActor(token, true);
    expect(await resolveActor(actor?.capability, true)).toBeNull();
    const forged = toSessionCapability(randomBytes(32).toString("base64url"));
    const seen =
      actor &&
      (await withClinic({ ...actor, capability: forged }, "patient.list", (tx) => tx.db.patient.count()));
    expect(seen).toMatchObject({ ok: false, error: { code: "unauthenticated" } });
  });

  it("another clinic's id in the actor does not move the session there", async () => {
    const other = await actorFor(await createPerson(await createClinic()));
    await createPatient(other);
    const count = (as: Actor) => withClinic(as, "patient.list", (tx) => tx.db.patient.count());
    expect(await count(other)).toEqual({ ok: true, value: 1 });
    const actor = await actorFor(await createPerson(await createClinic()));
    expect(await count({ ...actor, clinicId: other.clinicId })).not.toEqual({ ok: true, value: 1 });
  });
});

describe("cookies of others", () => {
  it("do not sign anybody out, even with our name as their beginning, and sign-out still ends the session", async () => {
    const { browser, token } = await signedIn();
    for (let index = 0; index < 20; index += 1) browser.jar.set(`foreign-${String(index)}`, "1");
    browser.jar.set(`${SESSION_COOKIE}.0`, "forged");
    browser.jar.set(`${SESSION_COOKIE}-sidebar`, "1");
    expect((await browser.signOut()).status).toBe(200);
    expect(await resolveActor(token, true)).toBeNull();
  });
});
