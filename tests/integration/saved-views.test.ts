import { describe, expect, it } from "vitest";
import { EVERY_COURSE } from "#lib/data/course-query.ts";
import { readPlansPage } from "#lib/loaders/load-plans.ts";
import { parseStrictly } from "#lib/schemas/parse-strictly.ts";
import { keepViewSchema } from "#lib/schemas/saved-view.ts";
import { changeView } from "#lib/use-cases/change-view.ts";
import { keepView, shareView } from "#lib/use-cases/keep-view.ts";
import { openWithView } from "#lib/use-cases/open-with-view.ts";
import { removeView } from "#lib/use-cases/remove-view.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asApp, outcomeOf } from "#tests/support/database.ts";
import { accepted } from "#tests/support/treated-patient.ts";

const LATE = { list: "plans", name: "Late", query: "overdue=true&sort=-overdue" } as const;

const viewsOf = async (actor: Actor) =>
  accepted(
    await readPlansPage(actor, {
      ...EVERY_COURSE,
      sort: "nextDue",
      descending: false,
      page: 1,
      pageSize: 25,
    }),
  ).views;

describe("saved views of the plans", () => {
  it("are a person's own, or the clinic's for everybody in it", async () => {
    const clinic = await createClinic();
    const derm = await actorFor(await createPerson(clinic));
    const desk = await actorFor(await createPerson(clinic, ["reception"]));
    accepted(await keepView(desk, LATE));
    accepted(await shareView(derm, { ...LATE, name: "Everybody’s" }));
    expect(await viewsOf(desk)).toMatchObject([
      { name: "Everybody’s", shared: true },
      { name: "Late", shared: false, query: LATE.query },
    ]);
    expect((await viewsOf(derm)).map(({ name }) => name)).toEqual(["Everybody’s"]);
    expect(await viewsOf(await createActor())).toEqual([]);
    expect(await shareView(desk, LATE)).toMatchObject({ ok: false, error: { code: "forbidden" } });
  });

  it("are changed and removed by who keeps them, from the version on the screen", async () => {
    const clinic = await createClinic();
    const derm = await actorFor(await createPerson(clinic));
    const desk = await actorFor(await createPerson(clinic, ["reception"]));
    const { id: own } = accepted(await keepView(desk, LATE));
    const { id: shared } = accepted(await shareView(derm, LATE));
    const change = { viewId: shared, version: 1, query: "review=true" };
    expect(await changeView(desk, change)).toMatchObject({ ok: false, error: { code: "forbidden" } });
    expect(await changeView(derm, { ...change, viewId: own })).toMatchObject({
      ok: false,
      error: { code: "not_found" },
    });
    accepted(await changeView(derm, change));
    expect(await changeView(derm, change)).toMatchObject({ ok: false, error: { code: "conflict" } });
    expect(await removeView(derm, { viewId: shared, version: 1 })).toMatchObject({ ok: false });
    accepted(await removeView(derm, { viewId: shared, version: 2 }));
    expect(await viewsOf(desk)).toMatchObject([{ id: own }]);
  });

  it("keep each name once for an owner, whatever its case", async () => {
    const actor = await createActor(["reception"]);
    accepted(await keepView(actor, LATE));
    expect(await keepView(actor, { ...LATE, name: "LATE" })).toMatchObject({
      ok: false,
      error: { code: "invalid", fields: { name: expect.any(String) as string } },
    });
  });

  it("open the list for one person when they choose so, until the view is gone", async () => {
    const clinic = await createClinic();
    const derm = await actorFor(await createPerson(clinic));
    const desk = await actorFor(await createPerson(clinic, ["reception"]));
    const { id } = accepted(await shareView(derm, LATE));
    accepted(await openWithView(desk, { list: "plans", viewId: id }));
    expect(await viewsOf(desk)).toMatchObject([{ id, isDefault: true }]);
    expect(await viewsOf(derm)).toMatchObject([{ id, isDefault: false }]);
    accepted(await openWithView(desk, { list: "plans", viewId: null }));
    expect(await viewsOf(desk)).toMatchObject([{ isDefault: false }]);
    accepted(await openWithView(desk, { list: "plans", viewId: id }));
    accepted(await removeView(derm, { viewId: id, version: 1 }));
    expect(await viewsOf(desk)).toEqual([]);
    const stranger = await createActor();
    expect(await openWithView(stranger, { list: "plans", viewId: id })).toMatchObject({
      ok: false,
      error: { code: "not_found" },
    });
  });

  it("never keep a search, a page, or anything that is no filter", () => {
    const read = (query: string) => {
      const parsed = parseStrictly(keepViewSchema, { list: "plans", name: "x", query });
      return parsed.ok ? parsed.value.query : parsed.fields;
    };
    expect(read("q=Canary&page=3&cards=80&saved=all&overdue=true&hide=plan,state")).toBe(
      "overdue=true&hide=plan%2Cstate",
    );
    expect(read("__proto__=1&state=%3Cscript%3E&x=%0d%0aa")).toBe("");
    expect(read("?".repeat(3000))).toMatchObject({ query: expect.any(String) as string });
  });

  it("are guarded by the database as well", async () => {
    const clinic = await createClinic();
    const derm = await actorFor(await createPerson(clinic));
    const desk = await actorFor(await createPerson(clinic, ["reception"]));
    accepted(await shareView(derm, LATE));
    accepted(await keepView(derm, { ...LATE, name: "Own" }));
    expect(await asApp("select name from saved_view", [], desk.capability)).toEqual([{ name: "Late" }]);
    expect(await asApp("delete from saved_view returning id", [], desk.capability)).toEqual([]);
    expect(await asApp("update saved_view set name = 'x' returning id", [], desk.capability)).toEqual([]);
    const insert = `insert into saved_view (clinic_id, id, list, person_id, name, query)
      values ($1, gen_random_uuid(), 'plans', $2, 'x', '')`;
    const asDesk = (values: readonly unknown[]) => outcomeOf(asApp(insert, values, desk.capability));
    expect(await asDesk([clinic.id, null])).toBe("42501");
    expect(await asDesk([clinic.id, derm.personId])).toBe("42501");
    expect(await asDesk([clinic.id, desk.personId])).toBe("accepted");
  });
});
