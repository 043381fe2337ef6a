import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { resolveActor } from "#lib/auth/resolve-actor.ts";
import type { Role } from "#lib/auth/permissions.ts";
import { findColleague, listColleagues } from "#lib/data/membership.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import { changeRolesSchema } from "#lib/schemas/people.ts";
import { changeRoles } from "#lib/use-cases/change-roles.ts";
import { disablePerson } from "#lib/use-cases/disable-person.ts";
import { enablePerson } from "#lib/use-cases/enable-person.ts";
import { actorFor, createClinic, createPerson, joinClinic, signIn } from "#tests/support/clinic.ts";
import { asApp, asOwner, outcomeOf } from "#tests/support/database.ts";

async function team(roles: readonly Role[] = ["dermatologist"]) {
  const clinic = await createClinic();
  const owner = await actorFor(await createPerson(clinic, ["administrator"]));
  const person = await createPerson(clinic, roles);
  return { clinic, owner, person };
}

const codeOf = (result: Result<unknown>): string => (result.ok ? "ok" : result.error.code);

async function membership(owner: Actor, personId: string) {
  const found = await withClinic(owner, "people.read", (tx) => findColleague(tx, personId));
  if (!found.ok || found.value === null) throw new Error("No such colleague");
  return found.value;
}

const mayList = async (actor: Actor): Promise<string> =>
  codeOf(await withClinic(actor, "patient.list", (tx) => tx.db.patient.count()));

async function eventsAbout(personId: string) {
  return asOwner<{ action: string; entity: string; fields: string[]; detail: unknown }>(
    `select action, entity, changed_fields as fields, detail from audit_event
      where entity_id = $1 and entity in ('person', 'membership') order by sequence`,
    [personId],
  );
}

describe("disabling a person", () => {
  it("ends their access on the very next statement, and their sessions for good", async () => {
    const { owner, person } = await team();
    const { actor, token } = await signIn(person);
    expect(await mayList(actor)).toBe("ok");
    expect(codeOf(await disablePerson(owner, { personId: person.id, version: 1 }))).toBe("ok");
    expect(await mayList(actor)).toBe("unauthenticated");
    expect(await resolveActor(token, true)).toBeNull();
    const { version } = await membership(owner, person.id);
    expect(codeOf(await enablePerson(owner, { personId: person.id, version }))).toBe("ok");
    // The old session stays ended; a new one works.
    expect(await mayList(actor)).toBe("unauthenticated");
    expect(await mayList(await actorFor(person))).toBe("ok");
    expect(await eventsAbout(person.id)).toEqual([
      {
        action: "update",
        entity: "membership",
        fields: ["status"],
        detail: { kind: "state", from: "active", to: "disabled" },
      },
      {
        action: "update",
        entity: "membership",
        fields: ["status"],
        detail: { kind: "state", from: "disabled", to: "active" },
      },
    ]);
  });

  it("leaves their place and their session in another clinic alone", async () => {
    const { owner, person } = await team();
    const elsewhere = await actorFor(await joinClinic(person, await createClinic(), ["reception"]));
    await disablePerson(owner, { personId: person.id, version: 1 });
    expect(await mayList(elsewhere)).toBe("ok");
  });

  it("is refused for oneself, for somebody disabled already, and after somebody else's change", async () => {
    const { owner, person } = await team();
    expect(codeOf(await disablePerson(owner, { personId: owner.personId, version: 1 }))).toBe("conflict");
    expect(codeOf(await disablePerson(owner, { personId: person.id, version: 9 }))).toBe("conflict");
    await disablePerson(owner, { personId: person.id, version: 1 });
    expect(codeOf(await disablePerson(owner, { personId: person.id, version: 2 }))).toBe("conflict");
    expect(codeOf(await enablePerson(owner, { personId: person.id, version: 9 }))).toBe("conflict");
    expect((await membership(owner, person.id)).status).toBe("disabled");
  });

  it("finds nobody of another clinic", async () => {
    const { person } = await team();
    const { owner: stranger } = await team();
    expect(codeOf(await disablePerson(stranger, { personId: person.id, version: 1 }))).toBe("not_found");
    expect(codeOf(await disablePerson(stranger, { personId: newId(), version: 1 }))).toBe("not_found");
  });
});

describe("the last administrator", () => {
  it("stays, when two administrators disable each other at the same moment", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { owner, person } = await team(["administrator"]);
      const other = await actorFor(person);
      const outcomes = await Promise.all([
        disablePerson(owner, { personId: person.id, version: 1 }),
        disablePerson(other, { personId: owner.personId, version: 1 }),
      ]);
      expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
      const left = await asOwner<{ count: number }>(
        "select count(*)::int as count from membership where clinic_id = $1 and status = 'active'",
        [owner.clinicId],
      );
      expect(left).toEqual([{ count: 1 }]);
    }
  });

  it("cannot be taken away by a statement around the use case either", async () => {
    const { owner } = await team();
    const outcome = await outcomeOf(
      asApp(
        "update membership set roles = '{reception}' where person_id = $1",
        [owner.personId],
        owner.capability,
      ),
    );
    expect(outcome).toBe("AM005");
  });
});

describe("changing roles", () => {
  it("counts on the next request, whatever the actor at hand still claims", async () => {
    const { owner, person } = await team(["administrator", "dermatologist"]);
    const { actor, token } = await signIn(person);
    expect(codeOf(await changeRoles(owner, { personId: person.id, version: 1, roles: ["reception"] }))).toBe(
      "ok",
    );
    const resolved = await resolveActor(token, true);
    expect(resolved?.roles).toEqual(["reception"]);
    if (resolved === null) throw new Error("The session is gone");
    expect(codeOf(await withClinic(resolved, "people.read", listColleagues))).toBe("forbidden");
    // An actor that still names the old roles passes the door's first check; the database's policies do not.
    const facts = await withClinic(actor, "chart.read", (tx) => tx.db.patientFacts.count());
    expect(facts).toEqual({ ok: true, value: 0 });
    expect(codeOf(await disablePerson(actor, { personId: owner.personId, version: 1 }))).not.toBe("ok");
    expect(await eventsAbout(person.id)).toEqual([
      { action: "update", entity: "membership", fields: ["roles"], detail: null },
    ]);
  });

  it("is refused for one's own administrator's role and for nobody's roles", async () => {
    const { owner, person } = await team();
    const own = { personId: owner.personId, version: 1, roles: ["dermatologist"] } as const;
    expect(codeOf(await changeRoles(owner, { ...own, roles: [...own.roles] }))).toBe("conflict");
    expect(changeRolesSchema.safeParse({ personId: person.id, version: 1 }).success).toBe(false);
    expect(changeRolesSchema.safeParse({ personId: person.id, version: 1, roles: "owner" }).success).toBe(
      false,
    );
  });

  it.each(["dermatologist", "practitioner", "reception"] as const)("is not for a %s", async (role) => {
    const { person, clinic } = await team();
    const other = await actorFor(await createPerson(clinic, [role]));
    expect(codeOf(await changeRoles(other, { personId: person.id, version: 1, roles: ["reception"] }))).toBe(
      "forbidden",
    );
    expect(codeOf(await withClinic(other, "people.read", listColleagues))).toBe("forbidden");
  });
});

describe("the functions over people, called by the app itself", () => {
  const invite = "select invite_person($1, 'X', '{reception}', sha256('x'))";

  it.each([["dermatologist"], ["practitioner"], ["reception"], ["dermatologist", "reception"]] as const)(
    "refuse a session with the roles %s %s",
    async (...roles) => {
      const actor = await actorFor(await createPerson(await createClinic(), roles));
      const { person } = await team();
      expect(await outcomeOf(asApp(invite, [`${newId()}@example.com`], actor.capability))).toBe("AM004");
      expect(await outcomeOf(asApp("select end_colleague_sessions($1)", [person.id], actor.capability))).toBe(
        "AM004",
      );
      expect(await outcomeOf(asApp("select * from verify_own_audit_chain()", [], actor.capability))).toBe(
        "AM004",
      );
    },
  );

  it("refuse a caller without any session", async () => {
    expect(await outcomeOf(asApp(invite, [`${newId()}@example.com`]))).toBe("AM001");
    expect(await outcomeOf(asApp("select end_colleague_sessions($1)", [newId()]))).toBe("AM001");
    expect(await outcomeOf(asApp("select * from verify_own_audit_chain()"))).toBe("AM001");
  });

  it("end no session in a clinic that is not the administrator's", async () => {
    const { person } = await team();
    const theirs = await actorFor(person);
    const { owner: stranger } = await team();
    await asApp("select end_colleague_sessions($1)", [person.id], stranger.capability);
    expect(await mayList(theirs)).toBe("ok");
  });

  it("give the app no way to insert a person or a credential by itself", async () => {
    const { owner } = await team();
    expect(
      await outcomeOf(
        asApp(
          "insert into person (id, display_name, email) values ($1, 'X', 'x@example.com')",
          [newId()],
          owner.capability,
        ),
      ),
    ).toBe("42501");
    expect(await outcomeOf(asApp("select * from credential", [], owner.capability))).toBe("42501");
  });
});
