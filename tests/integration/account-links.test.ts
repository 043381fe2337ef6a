import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { resolveActor } from "#lib/auth/resolve-actor.ts";
import { newToken } from "#lib/auth/session-token.ts";
import { listOpenInvitations } from "#lib/data/account-link.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import { invitePersonSchema } from "#lib/schemas/people.ts";
import { changeRoles } from "#lib/use-cases/change-roles.ts";
import { disablePerson } from "#lib/use-cases/disable-person.ts";
import { invitePerson } from "#lib/use-cases/invite-person.ts";
import { makeWayBack } from "#lib/use-cases/make-way-back.ts";
import { revokeInvitation } from "#lib/use-cases/revoke-invitation.ts";
import { givePassword, openBrowser, PASSWORD } from "#tests/support/auth-client.ts";
import { actorFor, createClinic, createPerson, joinClinic } from "#tests/support/clinic.ts";
import {
  asApp,
  asOwner,
  createDatabase,
  dropDatabase,
  outcomeOf,
  adoptDatabase,
  testDatabase,
} from "#tests/support/database.ts";

let addresses = 0;
const anotherBrowser = () => {
  addresses += 1;
  return openBrowser("clinic.example", `192.0.2.${String(addresses)}`);
};
type Answer = { readonly ok: boolean; readonly value: unknown; readonly error: { readonly code: string } };
const read = async (response: Response) => (await response.json()) as Answer;
const codeOf = (result: Result<unknown>): string => (result.ok ? "ok" : result.error.code);

const NEW = "quite another sentence";

async function team() {
  const clinic = await createClinic();
  const owner = await actorFor(await createPerson(clinic, ["administrator"]));
  const person = await createPerson(clinic, ["practitioner"]);
  await givePassword(person.id);
  return { clinic, owner, person };
}

const invite = async (owner: Actor, email: string) => {
  const made = await invitePerson(
    owner,
    invitePersonSchema.parse({ displayName: "New Nurse", email, roles: "practitioner" }),
  );
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
};

describe("an invitation", () => {
  it("makes a person with a password nobody else knows, signs them in, and works once of ten times at once", async () => {
    const { owner, clinic } = await team();
    const email = `${newId()}@example.com`;
    const { link } = await invite(owner, ` ${email.toUpperCase()} `);
    expect(link).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const look = await read(await anotherBrowser().act("link/look", { link }));
    expect(look.value).toEqual({
      ...{ purpose: "invitation", clinicName: clinic.name, email, displayName: "New Nurse" },
    });
    const browsers = Array.from({ length: 10 }, anotherBrowser);
    const fields = { link, displayName: "Nora Nurse", newPassword: NEW };
    const answers = await Promise.all(
      browsers.map(async (browser) => read(await browser.act("link/invitation", fields))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const browser = browsers[answers.findIndex(({ ok }) => ok)];
    expect(await resolveActor(browser?.token(), true)).toMatchObject({
      ...{ clinicId: clinic.id, displayName: "Nora Nurse", roles: ["practitioner"] },
    });
    expect((await anotherBrowser().signIn(email, NEW)).status).toBe(200);
    expect((await anotherBrowser().act("link/look", { link })).status).toBe(404);
    const stored = await asOwner<{ row: string }>(
      "select l::text as row from account_link l where email = $1",
      [email],
    );
    expect(stored[0]?.row).not.toContain(link);
  });

  it("takes no password that is short, or among those tried first, or holds the own name", async () => {
    const { owner } = await team();
    const { link } = await invite(owner, `${newId()}@example.com`);
    for (const newPassword of ["short", "password12345", "nora nurse and tea"]) {
      const refused = await anotherBrowser().act("link/invitation", {
        link,
        displayName: "Nora Nurse",
        newPassword,
      });
      expect(refused.status).toBe(422);
    }
    expect((await anotherBrowser().act("link/look", { link })).status).toBe(200);
  });

  it("ends when it is taken back, when another is made for the address, and after seven days", async () => {
    const { owner } = await team();
    const email = `${newId()}@example.com`;
    const first = await invite(owner, email);
    const second = await invite(owner, email);
    const works = async (link: string) => (await anotherBrowser().act("link/look", { link })).status;
    expect([await works(first.link), await works(second.link)]).toEqual([404, 200]);
    const listed = await withClinic(owner, "people.read", listOpenInvitations);
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual([second.id]);
    expect(codeOf(await revokeInvitation(owner, { invitationId: second.id }))).toBe("ok");
    expect(codeOf(await revokeInvitation(owner, { invitationId: second.id }))).toBe("conflict");
    expect(await works(second.link)).toBe(404);
    const third = await invite(owner, email);
    await asOwner("update account_link set expires_at = now() - interval '1 second' where id = $1", [
      third.id,
    ]);
    expect(await works(third.link)).toBe(404);
  });

  it("tells the administrator nothing of other clinics, and lets somebody of one join by the account they have", async () => {
    const { owner, clinic } = await team();
    const { person, owner: stranger } = await team();
    const { link } = await invite(owner, person.email);
    const fields = { link, displayName: "X", newPassword: NEW };
    expect((await anotherBrowser().act("link/invitation", fields)).status).toBe(409);
    expect((await anotherBrowser().act("link/join", { link })).status).toBe(404);
    const other = await createPerson(stranger.clinicId === clinic.id ? clinic : await createClinic(), [
      "reception",
    ]);
    await givePassword(other.id);
    const wrong = anotherBrowser();
    await wrong.signIn(other.email);
    expect((await wrong.act("link/join", { link })).status).toBe(404);
    const browser = anotherBrowser();
    await browser.signIn(person.email);
    expect((await browser.act("link/join", { link })).status).toBe(200);
    expect((await browser.act("clinic", { to: clinic.id })).status).toBe(200);
    expect(await resolveActor(browser.token(), true)).toMatchObject({
      ...{ clinicId: clinic.id, personId: person.id, roles: ["practitioner"] },
    });
  });

  it("ends with the administrator who made it", async () => {
    const { owner, clinic, person } = await team();
    const { link } = await invite(owner, `${newId()}@example.com`);
    const back = await makeWayBack(owner, { personId: person.id, purpose: "new-password" });
    if (!back.ok) throw new Error(back.error.message);
    const other = await actorFor(await createPerson(clinic, ["administrator"]));
    const done = await disablePerson(other, { personId: owner.personId, version: 1 });
    expect(codeOf(done)).toBe("ok");
    for (const spent of [link, back.value.link]) {
      expect((await anotherBrowser().act("link/look", { link: spent })).status).toBe(404);
    }
    const fields = { link, displayName: "X", newPassword: NEW };
    expect((await anotherBrowser().act("link/invitation", fields)).status).toBe(404);
  });

  it("is one, however many are made at once", async () => {
    const { owner } = await team();
    const email = `${newId()}@example.com`;
    await Promise.all(Array.from({ length: 6 }, () => invite(owner, email)));
    const listed = await withClinic(owner, "people.read", listOpenInvitations);
    expect(listed.ok && listed.value).toHaveLength(1);
  });

  it("is refused for an address of this clinic's own", async () => {
    const { owner, person } = await team();
    const input = invitePersonSchema.parse({ displayName: "X", email: person.email, roles: "reception" });
    expect(await invitePerson(owner, input)).toMatchObject({
      error: { code: "conflict", fields: { email: expect.any(String) } },
    });
  });
});

describe("a way back", () => {
  it("gives a new password, signs everything out, and leaves the second factor as it is", async () => {
    const { owner, person } = await team();
    const before = anotherBrowser();
    await before.signIn(person.email);
    const made = await makeWayBack(owner, { personId: person.id, purpose: "new-password" });
    if (!made.ok) throw new Error(made.error.message);
    const { link } = made.value;
    await asOwner("insert into second_factor (person_id, secret, set_at) values ($1, '\\x00', now())", [
      person.id,
    ]);
    const browser = anotherBrowser();
    const answer = await read(await browser.act("link/new-password", { link, newPassword: NEW }));
    expect(answer.value).toEqual({ owed: "code" });
    expect(await resolveActor(before.token(), true)).toBeNull();
    expect(await resolveActor(browser.token(), true)).toBeNull();
    expect((await anotherBrowser().signIn(person.email, PASSWORD)).status).toBe(401);
    expect((await anotherBrowser().signIn(person.email, NEW)).status).toBe(200);
    expect((await anotherBrowser().act("link/new-password", { link, newPassword: NEW })).status).toBe(404);
  });

  it("takes a lost second factor away by the password, whose guesses are counted", async () => {
    const { owner, person } = await team();
    await asOwner("insert into second_factor (person_id, secret, set_at) values ($1, '\\x00', now())", [
      person.id,
    ]);
    const made = await makeWayBack(owner, { personId: person.id, purpose: "new-factor" });
    if (!made.ok) throw new Error(made.error.message);
    const { link } = made.value;
    expect((await anotherBrowser().act("link/new-factor", { link, password: "wrong" })).status).toBe(422);
    expect(await asOwner("select 1 from second_factor where person_id = $1", [person.id])).toHaveLength(1);
    expect((await anotherBrowser().act("link/new-factor", { link, password: PASSWORD })).status).toBe(200);
    expect(await asOwner("select 1 from second_factor where person_id = $1", [person.id])).toHaveLength(0);
  });

  it("is never made for both within seven days, so that no administrator becomes a colleague", async () => {
    const { owner, person } = await team();
    const make = (purpose: "new-password" | "new-factor") =>
      makeWayBack(owner, { personId: person.id, purpose });
    const made = await make("new-password");
    expect(codeOf(made)).toBe("ok");
    expect(codeOf(await make("new-factor"))).toBe("conflict");
    if (made.ok) await anotherBrowser().act("link/new-password", { link: made.value.link, newPassword: NEW });
    expect(codeOf(await make("new-factor"))).toBe("conflict");
    await asOwner("update account_link set used_at = now() - interval '8 days' where person_id = $1", [
      person.id,
    ]);
    expect(codeOf(await make("new-factor"))).toBe("ok");
  });

  it("is made for nobody of another clinic, nor who works in one as well, nor for oneself, and lasts 30 minutes", async () => {
    const { owner, person } = await team();
    const { person: stranger, clinic: elsewhere } = await team();
    const make = (personId: string) => makeWayBack(owner, { personId, purpose: "new-password" });
    expect(codeOf(await make(stranger.id))).toBe("not_found");
    expect(codeOf(await make(owner.personId))).toBe("forbidden");
    const made = await make(person.id);
    if (!made.ok) throw new Error(made.error.message);
    const [row] = await asOwner<{ minutes: number }>(
      "select extract(epoch from expires_at - created_at)::int / 60 as minutes from account_link where id = $1",
      [made.value.id],
    );
    expect(row?.minutes).toBe(30);
    await joinClinic(person, elsewhere, ["reception"]);
    expect(codeOf(await make(person.id))).toBe("forbidden");
    const late = await anotherBrowser().act("link/new-password", { link: made.value.link, newPassword: NEW });
    expect(late.status).toBe(404);
  });
});

describe("what gives or takes access", () => {
  it("asks again who it is, more than five minutes after the last time", async () => {
    const { owner, person } = await team();
    const late = { ...owner, confirmed: false };
    const input = invitePersonSchema.parse({
      displayName: "X",
      email: `${newId()}@example.com`,
      roles: "reception",
    });
    for (const refused of [
      await invitePerson(late, input),
      await makeWayBack(late, { personId: person.id, purpose: "new-password" }),
      await changeRoles(late, { personId: person.id, version: 1, roles: ["reception"] }),
    ]) {
      expect(refused).toMatchObject({ error: { code: "forbidden", details: { kind: "confirm" } } });
    }
  });

  it.each([["dermatologist"], ["practitioner"], ["reception"]] as const)("is not for a %s", async (role) => {
    const { clinic, person } = await team();
    const actor = await actorFor(await createPerson(clinic, [role]));
    const input = invitePersonSchema.parse({
      displayName: "X",
      email: `${newId()}@example.com`,
      roles: "reception",
    });
    expect(codeOf(await invitePerson(actor, input))).toBe("forbidden");
    expect(codeOf(await makeWayBack(actor, { personId: person.id, purpose: "new-factor" }))).toBe(
      "forbidden",
    );
    expect(
      await outcomeOf(
        asApp("select make_way_back($1, 'new-factor', sha256('x'))", [person.id], actor.capability),
      ),
    ).toBe("AM004");
    expect(await asApp("select * from open_invitations()", [], actor.capability)).toEqual([]);
  });
});

describe("the first administrator of a clinic's installation", () => {
  it("founds the clinic by a link of whoever runs it, once, and owes a second factor from the start", async () => {
    const tests = testDatabase();
    const own = await createDatabase();
    adoptDatabase(own);
    try {
      await asOwner("insert into installation (id, kind) values (1, 'clinic')");
      const { tokenHash: hash } = newToken();
      const [made] = await asOwner<{ made: boolean }>("select auth_make_first_link($1) as made", [hash]);
      expect(made?.made).toBe(true);
      const found = (zone: string) =>
        asApp<{ person: string | null }>(
          "select auth_found_clinic($1, 'North Gate', $2, 'Maria Nowak', ' Maria@clinic.example', 'hash') as person",
          [hash, zone],
        );
      expect(await asApp("select purpose, email from auth_look_at_link($1)", [hash])).toEqual([
        { purpose: "first-run", email: null },
      ]);
      const [founded] = await found("Europe/Warsaw");
      expect(founded?.person).not.toBeNull();
      expect(await found("Europe/Warsaw")).toEqual([{ person: null }]);
      expect(await asOwner("select auth_make_first_link($1) as made", [newToken().tokenHash])).toEqual([
        { made: false },
      ]);
      expect(await asOwner("select name, zone from clinic")).toEqual([
        { name: "North Gate", zone: "Europe/Warsaw" },
      ]);
      const opened = await asApp<{ level: string; has_factor: boolean }>(
        "select level, has_factor from auth_open_session($1, null, sha256('token'), repeat('c', 43), null, 'X', null)",
        [founded?.person],
      );
      expect(opened).toEqual([{ level: "pwd", has_factor: false }]);
      expect(await outcomeOf(asApp("select auth_make_first_link($1)", [hash]))).toBe("42501");
    } finally {
      adoptDatabase(tests);
      await dropDatabase(own);
    }
  });
});
