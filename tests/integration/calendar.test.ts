import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { openFeed } from "#lib/auth/open-feed.ts";
import type { Role } from "#lib/auth/permissions.ts";
import { addDays, weekdayOf } from "#lib/format/iso-date.ts";
import { feedRoute } from "#lib/actions/feed-route.ts";
import { calendarFeedsFor } from "#lib/loaders/load-calendar-feeds.ts";
import { sessionFor } from "#lib/loaders/load-session.ts";
import { todayFor } from "#lib/loaders/load-today.ts";
import { readVisitCalendar } from "#lib/loaders/load-visit-calendar.ts";
import { dateIn, now } from "#lib/platform/clock.ts";
import { addClosure } from "#lib/use-cases/add-closure.ts";
import { addCalendarFeed } from "#lib/use-cases/add-calendar-feed.ts";
import { changePlanState } from "#lib/use-cases/change-plan-state.ts";
import { endSession } from "#lib/use-cases/end-session.ts";
import { logContact } from "#lib/use-cases/log-contact.ts";
import { revokeCalendarFeed } from "#lib/use-cases/revoke-calendar-feed.ts";
import { readCalendarFeed, writeCourseCalendar } from "#lib/use-cases/write-visit-calendar.ts";
import { bookAsShown } from "#tests/support/book-as-shown.ts";
import {
  actorFor,
  createActor,
  createClinic,
  createPerson,
  openEveryDay,
  type TestClinic,
} from "#tests/support/clinic.ts";
import { asApp, asOwner } from "#tests/support/database.ts";
import { accepted, asOf, createTreatedPatient, type TreatedPatient } from "#tests/support/treated-patient.ts";

const TODAY = dateIn("Europe/London", now());
const START = addDays(TODAY, -40);
const CLINICAL_WORDS = /laser|595|erythema|acne|treatment|dermat/i;

type Ground = TreatedPatient & { readonly clinic: TestClinic; readonly doctor: Actor };

/** A course under way: its first session is overdue, the others lie ahead. */
async function course(): Promise<Ground> {
  const clinic = await createClinic();
  const doctor = await actorFor(await createPerson(clinic));
  const begun = asOf(doctor, new Date(`${START}T12:00:00Z`));
  return { clinic, doctor, ...(await createTreatedPatient(begun, START)) };
}

const as = async (clinic: TestClinic, ...roles: readonly Role[]) =>
  actorFor(await createPerson(clinic, roles));

const first = ({ visits }: TreatedPatient) => {
  const visit = visits.find(({ kind }) => kind === "treatment");
  if (visit === undefined) throw new Error("The plan has no session");
  return visit;
};

/** Books the first session today, with somebody, with nobody, or without a word about it. */
async function bookWith(all: Ground, bookedWith: string | undefined, actor = all.doctor) {
  const { id: sessionId } = first(all);
  const [row] = await asOwner<{ version: number }>("select version from treatment_session where id = $1", [
    sessionId,
  ]);
  await openEveryDay(all.clinic.id);
  const visit = { id: sessionId, version: row?.version ?? 0 };
  return bookAsShown(actor, visit, TODAY, {
    time: "09:30",
    ...(bookedWith === undefined ? {} : { bookedWith }),
  });
}

const bookedWith = async (all: Ground): Promise<string | null | undefined> =>
  (
    await asOwner<{ who: string | null }>("select booked_with as who from treatment_session where id = $1", [
      first(all).id,
    ])
  )[0]?.who;

const feed = feedRoute(({ actor, ...opened }) => readCalendarFeed(actor, opened));
const ask = (token: string): Promise<Response> =>
  feed(new Request("http://localhost/"), { params: Promise.resolve({ token }) });

describe("the calendar of visits", () => {
  it("shows each visit on its day, with its treatment to who reads the record and without it to the others", async () => {
    const all = await course();
    const { id, dueOn } = first(all);
    const look = async (actor: Actor) => accepted(await readVisitCalendar(actor, dueOn, addDays(dueOn, 6)));
    const nurse = await look(await as(all.clinic, "practitioner"));
    expect(nurse.days.map(({ on }) => on)).toHaveLength(7);
    expect(nurse.days[0]?.visits).toMatchObject([
      {
        id,
        name: "CANARY, Test",
        words: expect.stringMatching(/^Pulsed dye laser/) as string,
        state: "waiting",
      },
    ]);
    for (const role of ["reception", "administrator"] as const) {
      const page = await look(await as(all.clinic, role));
      expect(page.days[0]?.visits[0]?.words).toMatch(/^Session 1 of \d$/);
      expect(JSON.stringify(page)).not.toMatch(CLINICAL_WORDS);
    }
  });

  it("shows missed visits as that, those of a course on hold as that, and none of a stopped course", async () => {
    const all = await course();
    const { id, version, dueOn } = first(all);
    const states = async () => {
      const page = accepted(await readVisitCalendar(all.doctor, dueOn, addDays(dueOn, 40)));
      return page.days.flatMap(({ visits }) => visits.map(({ state }) => state));
    };
    accepted(await endSession(all.doctor, { sessionId: id, version, to: "missed" }));
    expect((await states())[0]).toBe("missed");
    const plan = { planId: all.planId, version: 2 };
    accepted(await changePlanState(all.doctor, { ...plan, to: "on-hold", holdReason: "clinical" }));
    expect(new Set(await states())).toEqual(new Set(["missed", "on-hold"]));
    accepted(await changePlanState(all.doctor, { ...plan, version: 3, to: "stopped", reason: "Moved away" }));
    expect(await states()).toEqual(["missed"]);
  });

  it("says of a day on which the clinic is closed why it is", async () => {
    const all = await course();
    const owner = await as(all.clinic, "administrator");
    const monday = addDays(TODAY, 8 - weekdayOf(TODAY));
    const closure = { from: addDays(monday, 1), to: addDays(monday, 2), label: "Staff training" };
    accepted(await addClosure(owner, closure));
    const { days } = accepted(await readVisitCalendar(all.doctor, monday, addDays(monday, 6)));
    expect(days.map(({ closed }) => closed)).toEqual([
      ...[null, "Staff training", "Staff training", null, null],
      ...["not a working day", "not a working day"],
    ]);
  });

  it("shows nothing of another clinic, and refuses days in the wrong order or too many of them", async () => {
    const all = await course();
    const { dueOn } = first(all);
    const stranger = await createActor();
    const page = accepted(await readVisitCalendar(stranger, dueOn, addDays(dueOn, 6)));
    expect(page.days.flatMap(({ visits }) => visits)).toEqual([]);
    for (const to of [addDays(dueOn, -1), addDays(dueOn, 400)]) {
      expect(await readVisitCalendar(all.doctor, dueOn, to)).toMatchObject({ error: { code: "invalid" } });
    }
  });
});

describe("with whom a visit is booked", () => {
  it("is said by reception, shown in the calendar and on Today, and filters one's own visits", async () => {
    const all = await course();
    const desk = await as(all.clinic, "reception");
    const nurse = await as(all.clinic, "practitioner");
    const { id } = first(all);
    accepted(await bookWith(all, nurse.personId, desk));
    const look = async (actor: Actor, mine: boolean) =>
      accepted(await readVisitCalendar(actor, TODAY, addDays(TODAY, 40), mine)).days.flatMap(
        (day) => day.visits,
      );
    expect((await look(desk, false)).find((visit) => visit.id === id)?.withName).toBe(nurse.displayName);
    expect(await look(nurse, true)).toMatchObject([{ id, withName: nurse.displayName }]);
    expect(await look(all.doctor, true)).toEqual([]);
    expect(accepted(await todayFor(desk)).now).toMatchObject([{ id, withName: nurse.displayName }]);
    const { treats } = accepted(await readVisitCalendar(desk, TODAY, TODAY));
    expect(treats).toBe(false);
    const events = await asOwner<{ fields: string[] }>(
      "select changed_fields as fields from audit_event where entity_id = $1 and action = 'update' order by sequence desc limit 1",
      [id],
    );
    expect(events[0]?.fields).toEqual(expect.arrayContaining(["dueOn", "appointmentAt", "bookedWith"]));
  });

  it("is a clinician who works here, stays when nothing is said of it, and may be taken back", async () => {
    const all = await course();
    const person = await createPerson(all.clinic, ["practitioner"]);
    const desk = await as(all.clinic, "reception");
    const shutOut = await createPerson(all.clinic, ["practitioner"]);
    await asOwner("update membership set status = 'disabled' where person_id = $1", [shutOut.id]);
    const stranger = await createActor();
    for (const personId of [shutOut.id, stranger.personId, desk.personId]) {
      expect(await bookWith(all, personId)).toMatchObject({
        error: { code: "invalid", fields: { bookedWith: expect.any(String) as string } },
      });
    }
    accepted(await bookWith(all, person.id));
    await asOwner("update membership set status = 'disabled' where person_id = $1", [person.id]);
    accepted(await bookWith(all, person.id));
    accepted(await bookWith(all, undefined));
    expect(await bookedWith(all)).toBe(person.id);
    const page = accepted(await sessionFor(desk, all.patientId, first(all).id));
    expect(page.people.map(({ id }) => id)).toEqual([all.doctor.personId]);
    expect(page.visit.bookedWithName).toEqual(expect.any(String));
    accepted(await bookWith(all, "nobody"));
    expect(await bookedWith(all)).toBeNull();
  });
});

describe("a course as a calendar file", () => {
  it("holds every visit without a clinical word or a name, and cancelled ones as cancelled", async () => {
    const all = await course();
    const { id } = first(all);
    const desk = await as(all.clinic, "reception");
    await openEveryDay(all.clinic.id);
    accepted(await bookAsShown(desk, first(all), TODAY, { time: "14:30" }));
    const file = accepted(await writeCourseCalendar(desk, all.planId));
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(all.visits.length);
    expect(file).toContain(`UID:${id}`);
    expect(file).toMatch(/SUMMARY:Session 1 of \d/);
    expect(file).not.toMatch(CLINICAL_WORDS);
    expect(file).not.toMatch(/canary/i);
    accepted(
      await changePlanState(all.doctor, {
        planId: all.planId,
        version: 2,
        to: "stopped",
        reason: "Moved away",
      }),
    );
    const stopped = accepted(await writeCourseCalendar(desk, all.planId));
    expect(stopped.match(/STATUS:CANCELLED/g)).toHaveLength(all.visits.length);
    expect(await writeCourseCalendar(await createActor(), all.planId)).toMatchObject({
      error: { code: "not_found" },
    });
  });
});

describe("a private calendar address", () => {
  it("answers its person's visits to whoever holds it, without a name, and writes the reading down", async () => {
    const all = await course();
    const nurse = await as(all.clinic, "practitioner");
    accepted(await bookWith(all, nurse.personId));
    const { id, token } = accepted(await addCalendarFeed(nurse, { label: "Phone" }));
    const response = await ask(`${token}.ics`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const cache = response.headers.get("cache-control");
    expect(cache).toContain("private");
    expect(cache).toContain("no-store");
    const text = await response.text();
    expect(text.match(/^UID:.*$/gm)).toEqual([`UID:${first(all).id}`]);
    expect(text).not.toMatch(/canary/i);
    expect(text).not.toMatch(CLINICAL_WORDS);
    const events = await asOwner<{ action: string; roles: string[] }>(
      "select action, roles from audit_event where entity_id = $1 order by sequence",
      [id],
    );
    expect(events).toEqual([
      { action: "create", roles: ["practitioner"] },
      { action: "read", roles: ["feed"] },
    ]);
  });

  it("shows visits that are booked with nobody only by choice, and never those of somebody else", async () => {
    const all = await course();
    const nurse = await as(all.clinic, "practitioner");
    accepted(await bookWith(all, nurse.personId));
    const visitsOf = async (actor: Actor, withNobody: boolean): Promise<number> => {
      const { token } = accepted(await addCalendarFeed(actor, { label: "Phone", withNobody }));
      return (await (await ask(token)).text()).match(/BEGIN:VEVENT/g)?.length ?? 0;
    };
    expect(await visitsOf(nurse, false)).toBe(1);
    expect(await visitsOf(nurse, true)).toBe(all.visits.length);
    expect(await visitsOf(all.doctor, false)).toBe(0);
    expect(await visitsOf(all.doctor, true)).toBe(all.visits.length - 1);
    const { feeds } = accepted(await calendarFeedsFor(nurse));
    expect(feeds.map(({ withNobody }) => withNobody)).toEqual([true, false]);
  });

  it("shows initials where its person chose so, and never more", async () => {
    const all = await course();
    const { token } = accepted(
      await addCalendarFeed(all.doctor, { label: "Phone", showsInitials: true, withNobody: true }),
    );
    const text = await (await ask(token)).text();
    expect(text).toMatch(/SUMMARY:CT: Session 1 of \d/);
    expect(text).not.toMatch(/canary|1998|07700/i);
  });

  it("is not found once it is revoked or its person is disabled, and for a token that never was", async () => {
    const all = await course();
    const person = await createPerson(all.clinic, ["practitioner"]);
    const nurse = await actorFor(person);
    const { id, token } = accepted(await addCalendarFeed(nurse, { label: "Phone" }));
    const kept = accepted(await addCalendarFeed(nurse, { label: "Desk" }));
    expect(accepted(await calendarFeedsFor(nurse)).feeds).toHaveLength(2);
    expect(accepted(await calendarFeedsFor(all.doctor)).feeds).toEqual([]);
    expect(await revokeCalendarFeed(all.doctor, { feedId: id })).toMatchObject({
      error: { code: "not_found" },
    });
    accepted(await revokeCalendarFeed(nurse, { feedId: id }));
    expect(await revokeCalendarFeed(nurse, { feedId: id })).toMatchObject({ error: { code: "not_found" } });
    expect((await ask(token)).status).toBe(404);
    expect((await ask(kept.token)).status).toBe(200);
    await asOwner("update membership set status = 'disabled' where person_id = $1", [person.id]);
    expect((await ask(kept.token)).status).toBe(404);
    for (const wrong of ["", "x", "A".repeat(64), token.slice(1), `${token}x`, "../../etc/passwd", "%00"]) {
      const answer = await ask(wrong);
      expect(answer.status, wrong).toBe(404);
      expect(await answer.text()).toBe("");
    }
  });

  it("answers sixty times within an hour, and then says when to come again", async () => {
    const { doctor } = await course();
    const { id, token } = accepted(await addCalendarFeed(doctor, { label: "Phone" }));
    await asOwner("update calendar_feed set reads = 59, reads_since = now() where id = $1", [id]);
    const answers = await Promise.all([ask(token), ask(token), ask(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 429, 429]);
    expect(answers.find(({ status }) => status === 429)?.headers.get("retry-after")).toBe("3600");
    await asOwner("update calendar_feed set reads_since = now() - interval '61 minutes' where id = $1", [id]);
    expect((await ask(token)).status).toBe(200);
  });

  it("opens nothing clinical, whatever the code above it asks for, and nobody reads its digest", async () => {
    const all = await course();
    const { token } = accepted(await addCalendarFeed(all.doctor, { label: "Phone" }));
    const opened = await openFeed(token);
    if (opened === null || opened === "limited") throw new Error("The feed did not open");
    const { capability } = opened.actor;
    for (const table of ["consultation", "plan_step", "plan_version", "patient_facts", "treatment_record"]) {
      const rows = await asApp<{ n: number }>(`select count(*)::int as n from ${table}`, [], capability);
      expect(rows[0]?.n, table).toBe(0);
      const own = await asApp<{ n: number }>(
        `select count(*)::int as n from ${table}`,
        [],
        all.doctor.capability,
      );
      if (table !== "treatment_record") expect(own[0]?.n, table).toBeGreaterThan(0);
    }
    const feeds = await asApp<{ n: number }>("select count(id)::int as n from calendar_feed", [], capability);
    expect(feeds[0]?.n).toBe(0);
    await expect(asApp("select token_hash from calendar_feed", [], all.doctor.capability)).rejects.toThrow(
      /permission denied/,
    );
  });

  it("changes nothing, neither through the door nor past it", async () => {
    const all = await course();
    const { token } = accepted(await addCalendarFeed(all.doctor, { label: "Phone" }));
    const opened = await openFeed(token);
    if (opened === null || opened === "limited") throw new Error("The feed did not open");
    const { actor } = opened;
    const call = { patientId: all.patientId, channel: "phone", outcome: "reached" } as const;
    expect(await logContact(actor, call)).toMatchObject({ error: { code: "forbidden" } });
    expect(await logContact({ ...actor, kind: "person" }, call)).toMatchObject({ ok: false });
    for (const change of [
      "update patient set title = 'Mx' returning id",
      "update treatment_session set due_on = due_on + 1 returning id",
      "update person set display_name = 'X' returning id",
      "delete from patient_search_token returning patient_id",
    ]) {
      expect(await asApp(change, [], actor.capability), change).toEqual([]);
    }
    const made = "insert into patient_search_token (clinic_id, token, patient_id) values ($1, 'n:x', $2)";
    await expect(asApp(made, [all.clinic.id, all.patientId], actor.capability)).rejects.toThrow(
      /row-level security/,
    );
  });

  it("is made five times at most", async () => {
    const doctor = await createActor();
    for (const label of ["1", "2", "3", "4", "5"]) accepted(await addCalendarFeed(doctor, { label }));
    expect(await addCalendarFeed(doctor, { label: "6" })).toMatchObject({ error: { code: "invalid" } });
  });
});
