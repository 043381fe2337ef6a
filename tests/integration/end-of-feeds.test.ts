import { describe, expect, it } from "vitest";
import { answerAccountRequest } from "#lib/auth/account-door.ts";
import { openFeed } from "#lib/auth/open-feed.ts";
import { calendarFeedsFor } from "#lib/loaders/load-calendar-feeds.ts";
import { addCalendarFeed } from "#lib/use-cases/add-calendar-feed.ts";
import { disablePerson } from "#lib/use-cases/disable-person.ts";
import { enablePerson } from "#lib/use-cases/enable-person.ts";
import { makeWayBack } from "#lib/use-cases/make-way-back.ts";
import { givePassword, openBrowser, PASSWORD } from "#tests/support/auth-client.ts";
import { actorFor, createClinic, createPerson, joinClinic } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";
import { valueOf } from "#tests/support/signed-visit.ts";

const NEW = "quite another sentence";

/** A nurse with a password and a calendar address, and an administrator of the same clinic. */
async function nurseWithFeed(address: string) {
  const clinic = await createClinic();
  const owner = await actorFor(await createPerson(clinic, ["administrator"]));
  const person = await createPerson(clinic, ["practitioner"]);
  await givePassword(person.id);
  const nurse = await actorFor(person);
  const { token } = valueOf(await addCalendarFeed(nurse, { label: "Phone" }));
  return { clinic, owner, person, token, browser: openBrowser("clinic.example", address) };
}

describe("a calendar address", () => {
  it("ends with the password under which it was made, in every clinic of its person", async () => {
    const { person, token, browser } = await nurseWithFeed("192.0.2.201");
    const there = await actorFor(await joinClinic(person, await createClinic(), ["practitioner"]));
    const other = valueOf(await addCalendarFeed(there, { label: "Desk" }));
    expect(await openFeed(token)).toMatchObject({ actor: { personId: person.id } });
    expect((await browser.signIn(person.email)).status).toBe(200);
    const refused = await browser.act("password", { password: "not the present one", newPassword: NEW });
    expect(refused.ok).toBe(false);
    expect(await openFeed(token)).not.toBeNull();
    expect((await browser.act("password", { password: PASSWORD, newPassword: NEW })).status).toBe(200);
    expect(await openFeed(token)).toBeNull();
    expect(await openFeed(other.token)).toBeNull();
    const back = await actorFor(person);
    expect(valueOf(await calendarFeedsFor(back)).feeds).toEqual([]);
    const again = valueOf(await addCalendarFeed(back, { label: "Phone again" }));
    expect(await openFeed(again.token)).not.toBeNull();
  });

  it("ends with a password that was set by a way back", async () => {
    const { owner, person, token, browser } = await nurseWithFeed("192.0.2.202");
    const { link } = valueOf(await makeWayBack(owner, { personId: person.id, purpose: "new-password" }));
    expect(await openFeed(token)).not.toBeNull();
    expect((await browser.act("link/new-password", { link, newPassword: NEW })).status).toBe(200);
    expect(await openFeed(token)).toBeNull();
  });

  it("stays while a hash is only made stronger, and while a colleague's password changes", async () => {
    const { clinic, person, token } = await nurseWithFeed("192.0.2.203");
    const colleague = await createPerson(clinic, ["practitioner"]);
    await givePassword(colleague.id);
    await givePassword(colleague.id, NEW);
    await asOwner("update credential set password_hash = password_hash || 'x' where person_id = $1", [
      person.id,
    ]);
    expect(await openFeed(token)).not.toBeNull();
  });

  it("does not come back with a person who was disabled", async () => {
    const { owner, person, token } = await nurseWithFeed("192.0.2.204");
    valueOf(await disablePerson(owner, { personId: person.id, version: 1 }));
    valueOf(await enablePerson(owner, { personId: person.id, version: 2 }));
    expect(await openFeed(token)).toBeNull();
  });
});

describe("an act on one's own account", () => {
  it.each(["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", ""])(
    "is read from JSON alone, and refused as %j",
    async (type) => {
      const bodyOf = (sent: string) =>
        answerAccountRequest(
          new Request("https://clinic.example/api/account/link/look", {
            method: "POST",
            headers: {
              ...{ host: "clinic.example", origin: "https://clinic.example", "content-type": sent },
              "sec-fetch-site": "same-origin",
            },
            body: sent.startsWith("application/json") ? '{"link":"x"}' : "link=x",
          }),
          ["link", "look"],
        );
      expect((await (await bodyOf(type)).json()) as object).toMatchObject({
        ok: false,
        error: { message: "What arrived could not be read." },
      });
      expect((await (await bodyOf("application/json")).json()) as object).not.toMatchObject({
        error: { message: "What arrived could not be read." },
      });
    },
  );
});
