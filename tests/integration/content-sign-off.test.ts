import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { contentHashes } from "#lib/catalogue/guide/signable-content.ts";
import { CATALOGUE_VERSION } from "#lib/catalogue/version.ts";
import { addMonths } from "#lib/clinical/scheduling/calendar-day.ts";
import { listLastSignOffs, listSignOffActs, type ContentAct } from "#lib/data/content-sign-off.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { todayIn } from "#lib/platform/clock.ts";
import { sha256 } from "#lib/platform/sha256.ts";
import type { Result } from "#lib/result/result.ts";
import { signOffContentSchema, withdrawSignOffSchema } from "#lib/schemas/content-sign-off.ts";
import { signOffContent } from "#lib/use-cases/sign-off-content.ts";
import { withdrawSignOff } from "#lib/use-cases/withdraw-sign-off.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asApp, asOwner, outcomeOf } from "#tests/support/database.ts";

const TODAY = todayIn("Europe/London");
const NEXT_YEAR = addMonths(TODAY, 12);
const hashOf = (id: string): string => contentHashes("treatments", sha256).get(id) ?? "";
const shown = (id: string, after = 0) => ({ id, after, hash: hashOf(id) });

const codeOf = (result: Result<unknown>): string => (result.ok ? "ok" : result.error.code);

const signOff = (actor: Actor, pages: readonly ReturnType<typeof shown>[], reviewDueOn = NEXT_YEAR) =>
  signOffContent(actor, { shelf: "treatments", pages: [...pages], reviewDueOn });

async function lastActs(actor: Actor): Promise<ReadonlyMap<string, ContentAct>> {
  const read = await withClinic(actor, "guide.read", (tx) => listLastSignOffs(tx, ["treatments"]));
  if (!read.ok) throw new Error(read.error.code);
  return read.value.get("treatments") ?? new Map();
}

describe("signing content off", () => {
  it("keeps who answers for which words, until when, with one audit event for each page", async () => {
    const actor = await createActor();
    expect(await signOff(actor, [shown("ipl"), shown("azelaic-acid")])).toEqual({
      ok: true,
      value: { signedOff: 2 },
    });
    const acts = await lastActs(actor);
    expect([...acts.keys()].toSorted()).toEqual(["azelaic-acid", "ipl"]);
    expect(acts.get("ipl")).toEqual({
      number: 1,
      act: "signed-off",
      contentHash: hashOf("ipl"),
      by: actor.displayName,
      on: TODAY,
      reviewDueOn: NEXT_YEAR,
      reason: null,
    });
    const events = await asOwner(
      `select e.action, e.person_id as person, e.detail, s.record_id as page, s.catalogue_version as version
         from audit_event e join content_sign_off s on s.id = e.entity_id
        where e.clinic_id = $1 and e.entity = 'content-sign-off' order by e.sequence`,
      [actor.clinicId],
    );
    expect(events).toEqual(
      ["ipl", "azelaic-acid"].map((page) => ({
        action: "create",
        person: actor.personId,
        detail: { kind: "content", shelf: "treatments", page, to: "signed-off" },
        page,
        version: CATALOGUE_VERSION,
      })),
    );
  });

  it("is refused whole, naming the page, when one says something else than was shown", async () => {
    const actor = await createActor();
    const outcome = await signOff(actor, [shown("ipl"), { ...shown("azelaic-acid"), hash: "0".repeat(64) }]);
    expect(outcome).toMatchObject({
      ok: false,
      error: {
        code: "conflict",
        fields: { "azelaic-acid": expect.stringMatching(/^Azelaic acid.* changed since/) as string },
      },
    });
    expect((await lastActs(actor)).size).toBe(0);
  });

  it("has one winner of two dermatologists at once; the other is told and can sign afterwards", async () => {
    const clinic = await createClinic();
    const one = await actorFor(await createPerson(clinic));
    const other = await actorFor(await createPerson(clinic));
    const outcomes = await Promise.all([signOff(one, [shown("ipl")]), signOff(other, [shown("ipl")])]);
    expect(outcomes.map(codeOf).toSorted()).toEqual(["conflict", "ok"]);
    expect(codeOf(await signOff(other, [shown("ipl", 1)]))).toBe("ok");
    const acts = await withClinic(one, "guide.read", (tx) => listSignOffActs(tx, "treatments", "ipl"));
    expect(acts.ok && acts.value.map(({ number }) => number)).toEqual([2, 1]);
  });

  it("is refused for a page or a shelf that is not there, and for a review that is due already", async () => {
    const actor = await createActor();
    expect(codeOf(await signOff(actor, [shown("no-such-treatment")]))).toBe("not_found");
    const elsewhere = await signOffContent(actor, {
      shelf: "recipes",
      pages: [shown("ipl")],
      reviewDueOn: NEXT_YEAR,
    });
    expect(codeOf(elsewhere)).toBe("not_found");
    expect(await signOff(actor, [shown("ipl")], TODAY)).toMatchObject({
      ok: false,
      error: { code: "invalid", fields: { reviewDueOn: "Choose a later day." } },
    });
  });

  it.each(["administrator", "practitioner", "reception"] as const)("is not a %s's to do", async (role) => {
    const clinic = await createClinic();
    const actor = await actorFor(await createPerson(clinic, [role]));
    expect(codeOf(await signOff(actor, [shown("ipl")]))).toBe("forbidden");
    const around = asApp(
      `insert into content_sign_off (clinic_id, id, shelf, record_id, number, act, content_hash, catalogue_version,
         review_due_on) values ($1, gen_random_uuid(), 'treatments', 'ipl', 1, 'signed-off', $2, '1', $3)`,
      [actor.clinicId, hashOf("ipl"), NEXT_YEAR],
      actor.capability,
    );
    expect(await outcomeOf(around)).toBe("42501");
    await signOff(await actorFor(await createPerson(clinic)), [shown("ipl")]);
    expect((await lastActs(actor)).size).toBe(1);
  });

  it("in one clinic says nothing about another's", async () => {
    const actor = await createActor();
    const stranger = await createActor();
    await signOff(actor, [shown("ipl")]);
    expect((await lastActs(stranger)).size).toBe(0);
    expect(codeOf(await signOff(stranger, [shown("ipl")]))).toBe("ok");
    const forged = asApp(
      `insert into content_sign_off (clinic_id, id, shelf, record_id, number, act, content_hash, catalogue_version,
         review_due_on) values ($1, gen_random_uuid(), 'treatments', 'ipl', 1, 'signed-off', $2, '1', $3)`,
      [actor.clinicId, hashOf("ipl"), NEXT_YEAR],
      stranger.capability,
    );
    expect(await outcomeOf(forged)).toBe("42501");
  });
});

describe("withdrawing a sign-off", () => {
  const withdraw = (actor: Actor, after = 1, reason = "The dose needs a second look.") =>
    withdrawSignOff(actor, { shelf: "treatments", page: "ipl", after, reason });

  it("adds a record with the reason and leaves the sign-off as it was", async () => {
    const actor = await createActor();
    await signOff(actor, [shown("ipl")]);
    expect(await withdraw(actor)).toEqual({ ok: true, value: { page: "ipl" } });
    const acts = await withClinic(actor, "guide.read", (tx) => listSignOffActs(tx, "treatments", "ipl"));
    expect(acts.ok && acts.value).toMatchObject([
      { number: 2, act: "withdrawn", reason: "The dose needs a second look.", reviewDueOn: null },
      { number: 1, act: "signed-off", reason: null, reviewDueOn: NEXT_YEAR },
    ]);
    expect(codeOf(await signOff(actor, [shown("ipl", 2)]))).toBe("ok");
  });

  it("is refused where nothing stands, where somebody was first, and to everybody but dermatologists", async () => {
    const clinic = await createClinic();
    const actor = await actorFor(await createPerson(clinic));
    const nurse = await actorFor(await createPerson(clinic, ["practitioner"]));
    expect(codeOf(await withdraw(actor))).toBe("conflict");
    await signOff(actor, [shown("ipl")]);
    expect(codeOf(await withdraw(nurse))).toBe("forbidden");
    const outcomes = await Promise.all([withdraw(actor), withdraw(actor)]);
    expect(outcomes.map(codeOf).toSorted()).toEqual(["conflict", "ok"]);
    expect(codeOf(await withdraw(actor, 2))).toBe("conflict");
  });
});

describe("the table of sign-offs", () => {
  it("only grows, for the app and for its owner", async () => {
    const actor = await createActor();
    await signOff(actor, [shown("ipl")]);
    const attempts = [
      "update content_sign_off set review_due_on = '2099-01-01'",
      "delete from content_sign_off",
      "truncate content_sign_off",
    ];
    for (const sql of attempts) {
      expect(await outcomeOf(asApp(sql, [], actor.capability))).toBe("42501");
      expect(await outcomeOf(asOwner(sql))).toBe("AM002");
    }
  });

  it("takes who and when from the session, and refuses a number out of turn", async () => {
    const actor = await createActor();
    const stranger = await createActor();
    const insert = (number: number, act: string) =>
      asApp(
        `insert into content_sign_off (clinic_id, id, shelf, record_id, number, act, content_hash, catalogue_version,
           review_due_on, reason, created_by, created_at)
         values ($1, gen_random_uuid(), 'treatments', 'ipl', $2, $3::text, $4, '1',
           case when $3::text = 'signed-off' then date '2099-01-01' end,
           case when $3::text = 'withdrawn' then 'x' end, $5, '2000-01-01')`,
        [actor.clinicId, number, act, hashOf("ipl"), stranger.personId],
        actor.capability,
      );
    expect(await outcomeOf(insert(2, "signed-off"))).toBe("AM003");
    expect(await outcomeOf(insert(1, "withdrawn"))).toBe("AM003");
    expect(await outcomeOf(insert(1, "signed-off"))).toBe("accepted");
    expect((await lastActs(actor)).get("ipl")).toMatchObject({ by: actor.displayName, on: TODAY });
  });
});

describe("the form of a sign-off", () => {
  const form = { shelf: "treatments", pages: [`${hashOf("ipl")}:0:ipl`], reviewDueOn: NEXT_YEAR };

  it("carries what was shown of each page", () => {
    expect(signOffContentSchema.parse(form)).toEqual({
      shelf: "treatments",
      pages: [shown("ipl")],
      reviewDueOn: NEXT_YEAR,
    });
  });

  it("needs a page, a day to come, and a reason to withdraw", () => {
    const fault = (change: object) =>
      signOffContentSchema.safeParse({ ...form, ...change }).error?.issues[0]?.message;
    expect(fault({ pages: undefined })).toBe("Choose at least one page.");
    expect(fault({ pages: ["ipl"] })).toMatch(/not known/);
    expect(fault({ reviewDueOn: "" })).toMatch(/Enter the day/);
    expect(fault({ reviewDueOn: "2001-01-01" })).toMatch(/has passed/);
    const withdrawn = withdrawSignOffSchema.safeParse({
      shelf: "treatments",
      page: "ipl",
      after: 1,
      reason: " ",
    });
    expect(withdrawn.error?.issues[0]?.message).toMatch(/Write why/);
  });
});
