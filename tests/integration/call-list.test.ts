import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { EVERY_COURSE, type CourseFilter } from "#lib/data/course-query.ts";
import { addDays, type IsoDate } from "#lib/format/iso-date.ts";
import { readContacts } from "#lib/loaders/load-contacts.ts";
import { readPlansPage } from "#lib/loaders/load-plans.ts";
import { todayFor } from "#lib/loaders/load-today.ts";
import { dateIn, now } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { logContact } from "#lib/use-cases/log-contact.ts";
import { withdrawContact } from "#lib/use-cases/withdraw-contact.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asApp, asOwner, outcomeOf } from "#tests/support/database.ts";
import { createPatient } from "#tests/support/record.ts";
import { accepted, asOf } from "#tests/support/treated-patient.ts";

const TODAY = dateIn("Europe/London", now());
const day = (offset: number): IsoDate => addDays(TODAY, offset);

/** One course as the test lays it, with what the definitions say of it. */
type Laid = {
  readonly planId: string;
  readonly state: string;
  readonly dead: boolean;
  readonly visits: readonly {
    readonly due: number;
    readonly kind: string;
    readonly state: string;
    readonly booked: boolean;
  }[];
  readonly contacts: readonly {
    readonly ago: number;
    readonly outcome: string;
    readonly next: number | null;
    readonly withdrawn: boolean;
  }[];
};

/** A sequence of numbers that is the same in each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const COURSES = 240;
const OUTCOMES = ["reached", "no-answer", "left-message", "wrong-number", "declined", "rebooked"];
const USUAL: Readonly<Record<string, number>> = { "no-answer": 1, "wrong-number": 1, "left-message": 3 };

async function lay(actor: Actor): Promise<Laid[]> {
  const { clinicId, personId } = actor;
  const next = numbers(7);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(next() * list.length)];
    if (found === undefined) throw new Error("Nothing to pick from");
    return found;
  };
  const laid: Laid[] = [];
  for (let index = 0; index < COURSES; index += 1) {
    const patientId = await createPatient(actor);
    const dead = next() < 0.05;
    if (dead) await asOwner("update patient set deceased_on = current_date where id = $1", [patientId]);
    const [consultationId, planId] = [newId(), newId()];
    const state = pick(["active", "active", "active", "active", "on-hold", "stopped"]);
    await asOwner(
      `insert into consultation (clinic_id, id, patient_id, occurred_on, created_by, updated_by)
       values ($1, $2, $3, current_date, $4, $4)`,
      [clinicId, consultationId, patientId, personId],
    );
    await asOwner(
      `insert into plan (clinic_id, id, patient_id, consultation_id, created_by, updated_by) values ($1, $2, $3, $4, $5, $5)`,
      [clinicId, planId, patientId, consultationId, personId],
    );
    const visits = Array.from({ length: Math.floor(next() * 4) }, () => ({
      due: Math.floor(next() * 41) - 20,
      kind: pick(["treatment", "treatment", "review"]),
      state: pick(["planned", "planned", "in-progress", "completed", "missed", "cancelled"]),
      booked: next() < 0.3,
    }));
    const contacts = Array.from({ length: Math.floor(next() * 3) }, () => ({
      ago: Math.floor(next() * 25),
      outcome: pick(OUTCOMES),
      next: next() < 0.4 ? Math.floor(next() * 20) - 8 : null,
      withdrawn: next() < 0.2,
    }));
    // Rows of every state, as they stand after months: the guards on how they come about are tested elsewhere.
    await asOwner(
      `with visit as (
         insert into treatment_session (clinic_id, id, patient_id, plan_id, kind, number, of, due_on, window_from,
           window_to, appointment_at, created_by, updated_by)
         select $1, gen_random_uuid(), $2, $3, v.kind, n, 9, $4::date + v.due, $4::date + v.due, $4::date + v.due + 14,
           case when v.booked then ($4::date + v.due)::timestamptz + interval '12 hours' end, $5, $5
         from jsonb_to_recordset($6::jsonb) as v(due int, kind text, booked boolean, n int)
         returning id)
       select 1`,
      [
        clinicId,
        patientId,
        planId,
        TODAY,
        personId,
        JSON.stringify(visits.map((visit, place) => ({ ...visit, n: place + 1 }))),
      ],
    );
    await settle(planId, visits, personId, state);
    for (const contact of contacts) {
      const { rows } = {
        rows: await asOwner<{ id: string }>(
          `insert into contact_attempt (clinic_id, id, patient_id, plan_id, channel, outcome, attempted_at, next_try_on, created_by)
           values ($1, gen_random_uuid(), $2, $3, 'phone', $4, ($5::date + time '12:00') at time zone 'Europe/London', $6, $7)
           returning id`,
          [
            clinicId,
            patientId,
            planId,
            contact.outcome,
            day(-contact.ago),
            contact.next === null ? null : day(contact.next),
            personId,
          ],
        ),
      };
      if (contact.withdrawn) {
        await asOwner("update contact_attempt set withdrawn_at = now() where id = $1", [rows[0]?.id]);
      }
    }
    laid.push({ planId, state, dead, visits, contacts });
  }
  return laid;
}

/** Brings visits and plan into their states by the steps that the database lets pass. */
async function settle(
  planId: string,
  visits: Laid["visits"],
  personId: string,
  state: string,
): Promise<void> {
  for (const [index, visit] of visits.entries()) {
    if (visit.state === "planned") continue;
    await asOwner(
      `update treatment_session set state = $3, performed_on = case when $3 = 'completed' then due_on end,
         performed_by = case when $3 = 'completed' then $4::uuid end where plan_id = $1 and number = $2`,
      [planId, index + 1, visit.state, personId],
    );
  }
  await asOwner("update plan set state = 'active', accepted_at = now(), accepted_by = $2 where id = $1", [
    planId,
    personId,
  ]);
  if (state !== "active") {
    await asOwner(
      "update plan set state = $2, hold_reason_code = case when $2 = 'on-hold' then 'patient-request' end, ended_on = case when $2 = 'stopped' then current_date end where id = $1",
      [planId, state],
    );
  }
}

/** What the definitions say, written here once more and without the product's own. */
function says(course: Laid) {
  const runs = course.state === "active" && !course.dead;
  const open = course.visits.filter(({ state }) => state === "planned" || state === "in-progress");
  const due = Math.min(...open.map((visit) => visit.due));
  const overdue = runs && open.length > 0 && due < 0;
  const counted = course.contacts
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ ago, outcome, next }) => ({
      on: -ago,
      next: next ?? (USUAL[outcome] === undefined ? null : USUAL[outcome] - ago),
    }));
  const lastDay = Math.max(...counted.map(({ on }) => on));
  const last = counted.filter(({ on }) => on === lastDay);
  return {
    overdue,
    // Of two attempts at the same hour either may be the last.
    toCall:
      last.length > 1
        ? null
        : overdue &&
          (last[0] === undefined || last[0].on < due || (last[0].next !== null && last[0].next <= 0)),
    reviewDue: runs && open.some(({ kind, due: on }) => kind === "review" && on <= 0),
    within7: runs && open.length > 0 && due >= 0 && due <= 7,
  };
}

describe("who is due, overdue, and to be called", () => {
  let actor: Actor;
  let laid: Laid[];

  beforeAll(async () => {
    actor = await createActor();
    laid = await lay(actor);
  });

  const found = async (filter: Partial<CourseFilter>): Promise<Set<string>> => {
    const page = accepted(
      await readPlansPage(actor, {
        ...EVERY_COURSE,
        ...filter,
        ...{ sort: "nextDue", descending: false, page: 1, pageSize: 1000 },
      }),
    );
    expect(page.plans).toHaveLength(page.total);
    return new Set(page.plans.map(({ id }) => id));
  };

  it("is answered by the database as the definitions say, for every course", async () => {
    const [overdue, toCall, reviewDue, within7] = [
      await found({ overdue: true }),
      await found({ toCall: true }),
      await found({ reviewDue: true }),
      await found({ dueWithin: 7 }),
    ];
    let called = 0;
    for (const course of laid) {
      const expected = says(course);
      const told = { ...course, expected };
      expect(overdue.has(course.planId), JSON.stringify(told)).toBe(expected.overdue);
      if (expected.toCall !== null)
        expect(toCall.has(course.planId), JSON.stringify(told)).toBe(expected.toCall);
      expect(reviewDue.has(course.planId), JSON.stringify(told)).toBe(expected.reviewDue);
      expect(within7.has(course.planId), JSON.stringify(told)).toBe(expected.within7);
      if (expected.overdue && !toCall.has(course.planId)) called += 1;
    }
    // The courses are varied enough to tell the definitions apart.
    for (const set of [overdue, toCall, reviewDue, within7]) expect(set.size).toBeGreaterThan(5);
    expect(called).toBeGreaterThan(5);
  });

  it("gives each row the same answer as the filter, and Today the same as the list", async () => {
    const page = accepted(
      await readPlansPage(actor, {
        ...EVERY_COURSE,
        sort: "nextDue",
        descending: false,
        page: 1,
        pageSize: 1000,
      }),
    );
    const toCall = await found({ toCall: true });
    expect(new Set(page.plans.filter((plan) => plan.toCall).map(({ id }) => id))).toEqual(toCall);
    const overdue = await found({ overdue: true });
    expect(new Set(page.plans.filter(({ daysLate }) => daysLate > 0).map(({ id }) => id))).toEqual(overdue);
    const review = await found({ reviewDue: true });
    expect(new Set(page.plans.filter(({ reviewDue }) => reviewDue).map(({ id }) => id))).toEqual(review);
    const today = accepted(await todayFor(actor));
    expect(today.toCall.total).toBe(toCall.size);
    expect(today.called.total).toBe(overdue.size - toCall.size);
    expect(today.tasks?.reviews.total).toBe(review.size);
  });

  it("pages through all of them once, whatever they are sorted by, and stays on the last page beyond it", async () => {
    for (const sort of ["nextDue", "overdue", "contact", "patient"] as const) {
      const seen: string[] = [];
      for (let page = 1; page <= 5; page += 1) {
        const { plans } = accepted(
          await readPlansPage(actor, { ...EVERY_COURSE, sort, descending: true, page, pageSize: 50 }),
        );
        seen.push(...plans.map(({ id }) => id));
      }
      expect(new Set(seen).size).toBe(COURSES);
      expect(seen).toHaveLength(COURSES);
    }
    const beyond = accepted(
      await readPlansPage(actor, {
        ...EVERY_COURSE,
        sort: "patient",
        descending: false,
        page: 99,
        pageSize: 50,
      }),
    );
    expect(beyond).toMatchObject({ page: 5, total: COURSES });
    expect(beyond.plans).toHaveLength(40);
  });
});

describe("a call that is logged", () => {
  it("can be taken back by whoever logged it, on its day, once; it stays in the history, marked", async () => {
    const clinic = await createClinic();
    const desk = await actorFor(await createPerson(clinic, ["reception"]));
    const colleague = await actorFor(await createPerson(clinic, ["reception"]));
    const patientId = await createPatient(desk);
    const { id, nextTryOn } = accepted(
      await logContact(desk, { patientId, channel: "phone", outcome: "no-answer" }),
    );
    expect(nextTryOn).toBe(day(1));
    expect(await withdrawContact(colleague, { contactId: id })).toMatchObject({
      ok: false,
      error: { code: "forbidden" },
    });
    const stranger = await createActor(["reception"]);
    expect(await withdrawContact(stranger, { contactId: id })).toMatchObject({
      ok: false,
      error: { code: "not_found" },
    });
    accepted(await withdrawContact(desk, { contactId: id }));
    expect(await withdrawContact(desk, { contactId: id })).toMatchObject({
      ok: false,
      error: { code: "conflict" },
    });
    expect(accepted(await readContacts(colleague, patientId))).toMatchObject([
      { id, outcome: "no-answer", withdrawn: true, mayWithdraw: false, who: "Test reception" },
    ]);
    const yesterday = asOf(desk, new Date(`${day(-1)}T12:00:00Z`));
    const old = accepted(await logContact(yesterday, { patientId, channel: "phone", outcome: "reached" }));
    expect(await withdrawContact(desk, { contactId: old.id })).toMatchObject({
      ok: false,
      error: { code: "conflict" },
    });
  });

  it("takes a day for the next try that lies ahead, and no other", async () => {
    const actor = await createActor(["reception"]);
    const patientId = await createPatient(actor);
    const call = { patientId, channel: "phone", outcome: "reached" } as const;
    expect(accepted(await logContact(actor, { ...call, nextTryOn: day(9) })).nextTryOn).toBe(day(9));
    expect(accepted(await logContact(actor, call)).nextTryOn).toBeNull();
    expect(await logContact(actor, { ...call, nextTryOn: TODAY })).toMatchObject({
      ok: false,
      error: { code: "invalid", fields: { nextTryOn: expect.any(String) as string } },
    });
  });

  it("cannot be rewritten in the database, nor taken back there by somebody else", async () => {
    const clinic = await createClinic();
    const desk = await actorFor(await createPerson(clinic, ["reception"]));
    const colleague = await actorFor(await createPerson(clinic, ["reception"]));
    const patientId = await createPatient(desk);
    accepted(await logContact(desk, { patientId, channel: "phone", outcome: "declined" }));
    expect(
      await outcomeOf(asApp("update contact_attempt set outcome = 'reached'", [], desk.capability)),
    ).toBe("42501");
    const taken = "update contact_attempt set withdrawn_at = now() returning id";
    expect(await asApp(taken, [], colleague.capability)).toEqual([]);
    expect(await asApp(taken, [], desk.capability)).toHaveLength(1);
    expect(await outcomeOf(asApp(taken, [], desk.capability))).toBe("AM002");
    expect(await outcomeOf(asOwner("delete from contact_attempt"))).toBe("AM002");
  });
});
