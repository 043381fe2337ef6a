import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { addDays, weekdayOf } from "#lib/clinical/scheduling/calendar-day.ts";
import { findClinicCalendar, listClosures, listVisitsOnClosedDays } from "#lib/data/clinic-calendar.ts";
import { findClinic } from "#lib/data/clinic.ts";
import { listVisitsOfPlan } from "#lib/data/treatment-session.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { readPlanPage } from "#lib/loaders/load-plan.ts";
import { todayIn } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import {
  addBankHolidaysSchema,
  addClosureSchema,
  setClosedWeekdaysSchema,
} from "#lib/schemas/clinic-calendar.ts";
import { acceptPlan } from "#lib/use-cases/accept-plan.ts";
import { addBankHolidays } from "#lib/use-cases/add-bank-holidays.ts";
import { addClosure } from "#lib/use-cases/add-closure.ts";
import { removeClosure } from "#lib/use-cases/remove-closure.ts";
import { setClosedWeekdays } from "#lib/use-cases/set-closed-weekdays.ts";
import { actorFor, createClinic, createPerson, type TestClinic } from "#tests/support/clinic.ts";
import { asApp, asOwner, outcomeOf } from "#tests/support/database.ts";
import { acceptance, createDraftPlan, valueOf } from "#tests/support/signed-visit.ts";

const codeOf = (result: Result<unknown>): string => (result.ok ? "ok" : result.error.code);
const calendarOf = async (actor: Actor) =>
  valueOf(await withClinic(actor, "course.list", findClinicCalendar));
const visitsOn = async (actor: Actor) =>
  valueOf(await withClinic(actor, "course.list", listVisitsOnClosedDays));
const close = (actor: Actor, from: string, to: string, label = "Closed") =>
  addClosure(actor, addClosureSchema.parse({ from, to, label }));

async function team(clinic?: TestClinic) {
  const own = clinic ?? (await createClinic());
  const [owner, derm] = [
    await actorFor(await createPerson(own, ["administrator"])),
    await actorFor(await createPerson(own, ["dermatologist"])),
  ];
  return { clinic: own, owner, derm, today: todayIn(own.zone) };
}

async function setWeekdays(owner: Actor, closedWeekdays: readonly number[]) {
  const { version } = valueOf(await withClinic(owner, "people.read", findClinic));
  return setClosedWeekdays(owner, setClosedWeekdaysSchema.parse({ version, closedWeekdays }));
}

const datesOf = async (actor: Actor, planId: string) =>
  valueOf(await withClinic(actor, "course.list", (tx) => listVisitsOfPlan(tx, planId))).map(
    ({ dueOn }) => dueOn,
  );

describe("the clinic's calendar", () => {
  it("starts with closed weekends and no closures, and is read by every role", async () => {
    const { clinic } = await team();
    for (const role of ["administrator", "dermatologist", "practitioner", "reception"] as const) {
      const actor = await actorFor(await createPerson(clinic, [role]));
      expect(await calendarOf(actor)).toEqual({ closedWeekdays: [6, 7], closures: [] });
    }
  });

  it("is changed by administrators alone, in the code and in the database", async () => {
    const { clinic, owner, today } = await team();
    const { id } = valueOf(await close(owner, today, today));
    for (const role of ["dermatologist", "practitioner", "reception"] as const) {
      const actor = await actorFor(await createPerson(clinic, [role]));
      expect(codeOf(await close(actor, today, today))).toBe("forbidden");
      expect(codeOf(await setWeekdays(actor, [1]).catch(() => ({ ok: true, value: 0 })))).not.toBe(
        "conflict",
      );
      expect(codeOf(await removeClosure(actor, { closureId: id, version: 1 }))).toBe("forbidden");
      const year = { region: "GB-EAW", year: 2027 };
      expect(codeOf(await addBankHolidays(actor, year))).toBe("forbidden");
      const sql = `insert into clinic_closure (clinic_id, id, from_on, to_on, label)
        values ('${clinic.id}', '${newId()}', '2027-01-01', '2027-01-01', 'Mine')`;
      expect(await outcomeOf(asApp(sql, [], actor.capability))).toBe("42501");
      const changes = [
        "update clinic_closure set label = 'Mine' returning id",
        "update clinic set closed_weekdays = '{}' returning id",
      ];
      for (const change of changes) expect(await asApp(change, [], actor.capability)).toEqual([]);
    }
    expect(await outcomeOf(asApp("delete from clinic_closure", [], owner.capability))).toBe("42501");
  });

  it("of another clinic does not exist", async () => {
    const ours = await team();
    const theirs = await team();
    const { id } = valueOf(await close(theirs.owner, theirs.today, theirs.today, "Theirs"));
    expect((await calendarOf(ours.owner)).closures).toEqual([]);
    expect(codeOf(await removeClosure(ours.owner, { closureId: id, version: 1 }))).toBe("not_found");
    expect((await calendarOf(theirs.owner)).closures).toHaveLength(1);
  });

  it("takes a year of bank holidays in one act, once, and says which were there", async () => {
    const { owner } = await team();
    const year = addBankHolidaysSchema.parse({ region: "GB-SCT", year: "2028" });
    valueOf(
      await withClinic(owner, "clinic.manage", async (tx) => {
        await tx.db.clinicClosure.create({
          data: {
            ...{ clinicId: tx.actor.clinicId, label: "Winter", fromOn: new Date("2027-12-20") },
            toOn: new Date("2028-01-03"),
          },
        });
        tx.audit({ action: "create", entity: "clinic-closure", entityId: newId() });
      }),
    );
    const both = await Promise.all([addBankHolidays(owner, year), addBankHolidays(owner, year)]);
    expect(both.map(valueOf).toSorted((one, other) => other.added - one.added)).toEqual([
      { added: 8, known: 1, visits: 0 },
      { added: 0, known: 9, visits: 0 },
    ]);
    const { closures } = await calendarOf(owner);
    expect(closures.map(({ from, label }) => `${from} ${label}`)).toContain(
      "2028-01-04 2nd January (substitute day)",
    );
    expect(codeOf(await addBankHolidays(owner, { ...year, region: "GB-ENX" }))).toBe("invalid");
    expect(await addBankHolidays(owner, { ...year, year: 2199 })).toMatchObject({
      error: { code: "invalid", fields: { year: expect.any(String) as string } },
    });
  });

  it("refuses a week without an open day, a range that runs backwards, and one over a year", () => {
    const days = (closedWeekdays: readonly unknown[]) =>
      setClosedWeekdaysSchema.safeParse({ version: 1, closedWeekdays }).success;
    expect(days([1, 2, 3, 4, 5, 6])).toBe(true);
    expect(days([1, 2, 3, 4, 5, 6, 7])).toBe(false);
    expect(days([0])).toBe(false);
    expect(days([8])).toBe(false);
    const today = todayIn("Europe/London");
    const range = (to: string) => addClosureSchema.safeParse({ from: today, to, label: "Closed" }).success;
    expect(range(addDays(today, -1))).toBe(false);
    expect(range(today)).toBe(true);
    expect(range(addDays(today, 365))).toBe(true);
    expect(range(addDays(today, 366))).toBe(false);
    expect(addClosureSchema.parse({ from: today, label: "Closed" }).to).toBe(today);
  });

  it("audits each act", async () => {
    const { owner, today } = await team();
    const { id } = valueOf(await close(owner, today, today));
    valueOf(await removeClosure(owner, { closureId: id, version: 1 }));
    valueOf(await setWeekdays(owner, [7]));
    const events = await asOwner(
      `select action, entity from audit_event where clinic_id = $1 and entity in ('clinic', 'clinic-closure')
        order by sequence`,
      [owner.clinicId],
    );
    expect(events).toEqual([
      { action: "create", entity: "clinic-closure" },
      { action: "delete", entity: "clinic-closure" },
      { action: "update", entity: "clinic" },
    ]);
    expect(codeOf(await removeClosure(owner, { closureId: id, version: 2 }))).toBe("not_found");
  });
});

describe("a plan on the clinic's calendar", () => {
  let owner: Actor;
  let derm: Actor;
  let today: string;
  beforeAll(async () => {
    ({ owner, derm, today } = await team());
  });

  it("lays no visit on a closed weekday or into a closure, and the builder is given the same days", async () => {
    valueOf(await setWeekdays(owner, [1, 2, 3, 5]));
    const from = addDays(today, 20);
    valueOf(await close(owner, from, addDays(from, 30), "Refurbishment"));
    const { patientId, planId } = await createDraftPlan(derm);
    const page = valueOf(await readPlanPage(derm, patientId, planId));
    const closed = page.kind === "draft" ? page.draft.closed : null;
    expect(closed?.closedWeekdays).toEqual([1, 2, 3, 5]);
    expect(closed?.closedDates).toHaveLength(31);
    expect([closed?.closedDates[0], closed?.closedDates.at(-1)]).toEqual([from, addDays(from, 30)]);
    valueOf(await acceptPlan(derm, acceptance(derm, planId)));
    const dates = await datesOf(derm, planId);
    expect(dates.length).toBeGreaterThan(2);
    for (const day of dates) {
      expect([4, 6, 7], day).toContain(weekdayOf(day));
      expect(day < from || day > addDays(from, 30), day).toBe(true);
    }
    expect((await visitsOn(owner)).total).toBe(0);
  });

  it("keeps its dates when the clinic closes later, and those that fall on it are listed to be moved", async () => {
    valueOf(await setWeekdays(owner, [6, 7]));
    const { patientId, planId } = await createDraftPlan(derm);
    valueOf(await acceptPlan(derm, acceptance(derm, planId)));
    const dates = await datesOf(derm, planId);
    const [hit = ""] = dates.slice(-2);
    const { id, visits } = valueOf(await close(owner, hit, hit, "Training"));
    expect(visits).toBeGreaterThanOrEqual(1);
    expect(await datesOf(derm, planId)).toEqual(dates);
    const { clinicId } = owner;
    const reception = await actorFor(await createPerson({ ...ours(), id: clinicId }, ["reception"]));
    const listed = await visitsOn(reception);
    expect(listed.visits.find((visit) => visit.patientId === patientId)).toMatchObject({
      dueOn: hit,
      closureId: id,
      booked: false,
    });
    const weekday = weekdayOf(dates[0] ?? "");
    const closed = valueOf(await setWeekdays(owner, [weekday]));
    expect(closed.visits).toBe((await visitsOn(owner)).total);
    expect((await visitsOn(owner)).visits.some(({ closureId }) => closureId === null)).toBe(true);
    const rows = valueOf(await withClinic(owner, "people.read", listClosures));
    for (const row of rows) valueOf(await removeClosure(owner, { closureId: row.id, version: row.version }));
    valueOf(await setWeekdays(owner, []));
    expect(await visitsOn(owner)).toEqual({ visits: [], total: 0 });
  });

  const ours = () => ({ name: owner.clinicName, zone: owner.zone });
});
