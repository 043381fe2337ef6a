import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { toSessionCapability } from "#lib/auth/actor.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import { addCalendarFeed } from "#lib/use-cases/add-calendar-feed.ts";
import { keepView } from "#lib/use-cases/keep-view.ts";
import { openWithView } from "#lib/use-cases/open-with-view.ts";
import { chooseSuggestions } from "#lib/use-cases/choose-suggestions.ts";
import { actorFor, createActor, createClinic, createPerson, joinClinic } from "#tests/support/clinic.ts";
import { asApp, asOwner, outcomeOf, tryAsOwner } from "#tests/support/database.ts";
import { createPatient, createRecord, type TestRecord } from "#tests/support/record.ts";

const CLINICAL = [
  ...[
    "patient_facts",
    "allergy",
    "condition",
    "medication",
    "consultation",
    "consultation_addendum",
    "consultation_template",
    "finding",
  ],
  ...["score", "diagnosis", "plan_draft", "plan_change", "plan_version", "plan_step", "treatment_record"],
  ...["adverse_event", "handout_document", "protocol", "protocol_version", "plan_protocol"],
  ...["treatment_consent", "test_patch_reading", "session_product", "session_addendum"],
  "adverse_event_follow_up",
  "review_record",
  ...["clinic_passage", "clinic_passage_version"],
];
const SHARED = [
  ...["clinic", "clinic_policy", "membership", "patient", "plan", "treatment_session", "contact_attempt"],
  ...["handout", "handout_file", "handout_print", "content_sign_off", "plan_away", "visit_move"],
  ...["clinic_closure", "device", "clinic_picture", "clinic_letterhead"],
];

type Reference = { name: string; table: string; columns: string[]; target: string };

const count = async (table: string, capability?: string): Promise<number> =>
  (await asApp<{ n: number }>(`select count(*)::int as n from ${table}`, [], capability))[0]?.n ?? -1;

describe("two clinics in one database", () => {
  let ours: Actor;
  let theirs: Actor;
  let record: TestRecord;
  let foreign: TestRecord;

  beforeAll(async () => {
    ours = await createActor();
    theirs = await createActor();
    record = await createRecord(ours);
    foreign = await createRecord(theirs);
    for (const made of [record, foreign]) await leaveDraftKey(made);
    for (const actor of [ours, theirs]) {
      expect(await chooseSuggestions(actor, { suggestions: "hidden" })).toMatchObject({ ok: true });
      expect(await addCalendarFeed(actor, { label: "Phone" })).toMatchObject({ ok: true });
      const kept = await keepView(actor, { list: "plans", name: "Late", query: "overdue=true" });
      const viewId = kept.ok ? kept.value.id : null;
      expect(await openWithView(actor, { list: "plans", viewId })).toMatchObject({ ok: true });
    }
  });

  it("shows each clinic its own rows of every table, and no other", async () => {
    for (const table of [
      ...CLINICAL,
      ...SHARED,
      "idempotency_key",
      "draft_key",
      "person_preference",
      "saved_view",
      "saved_view_default",
      "calendar_feed",
      "person",
      "patient_search_token",
    ]) {
      const all = await asOwner<{ n: number }>(`select count(*)::int as n from ${table}`);
      expect(all[0]?.n, table).toBeGreaterThanOrEqual(2);
      expect(await count(table, ours.capability), table).toBe(1);
    }
  });

  it("shows nothing without a capability, with an empty, a forged or another setting", async () => {
    for (const table of [...CLINICAL, ...SHARED, "person", "audit_event"]) {
      expect(await count(table), table).toBe(0);
      for (const forged of ["", "x".repeat(43), ours.clinicId, ours.sessionId]) {
        expect(await count(table, forged), table).toBe(0);
      }
    }
  });

  it("keeps no context on the connection for its next user", async () => {
    const seen = await withClinic(ours, "patient.list", (tx) => tx.db.patient.count());
    expect(seen).toEqual({ ok: true, value: 1 });
    expect(await count("patient")).toBe(0);
  });

  it("finds another clinic's row by id nowhere", async () => {
    const found = await withClinic(ours, "chart.read", ({ db }) =>
      Promise.all([
        db.patient.findFirst({ where: { id: foreign.patientId } }),
        db.patient.findFirst({ where: { clinicId: theirs.clinicId, id: foreign.patientId } }),
        db.consultation.findFirst({ where: { id: foreign.consultationId } }),
        db.plan.findFirst({ where: { id: foreign.planId } }),
        db.treatmentSession.findFirst({ where: { id: foreign.treatmentSessionId } }),
        db.handoutFile.findFirst({ where: { handoutId: foreign.handoutId } }),
      ]),
    );
    expect(found).toEqual({ ok: true, value: [null, null, null, null, null, null] });
  });

  it("changes and removes no row of another clinic", async () => {
    const changed = await withClinic(ours, "patient.update", async ({ db, audit }) => {
      audit({ action: "update", entity: "patient", entityId: foreign.patientId });
      const updated = await db.patient.updateMany({
        where: { id: foreign.patientId },
        data: { title: "Mx" },
      });
      const removed = await db.planDraft.deleteMany({ where: { planId: foreign.planId } });
      return [updated.count, removed.count];
    });
    expect(changed).toEqual({ ok: true, value: [0, 0] });
  });

  it("refuses a row made for, or moved to, another clinic", async () => {
    const made = await withClinic(ours, "patient.register", (tx) =>
      tx.db.patient.create({ data: { clinicId: theirs.clinicId, familyName: "Planted" } }),
    );
    expect(made).toMatchObject({ ok: false, error: { code: "not_found" } });
    const moved = await withClinic(ours, "patient.update", (tx) =>
      tx.db.patient.updateMany({
        where: { clinicId: ours.clinicId, id: record.patientId },
        data: { clinicId: theirs.clinicId },
      }),
    );
    expect(moved).toMatchObject({ ok: false, error: { code: "not_found" } });
    expect(await asOwner("select from patient where clinic_id = $1", [theirs.clinicId])).toHaveLength(1);
  });

  it("refuses to attach a row to another clinic's, through every reference there is", async () => {
    const references = await asOwner<Reference>(
      `select c.conname as name, c.conrelid::regclass::text as table, c.confrelid::regclass::text as target,
              array(select a.attname::text from unnest(c.conkey) with ordinality k(n, i)
                      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n order by k.i) as columns
         from pg_constraint c where c.contype = 'f' and cardinality(c.conkey) > 1
          and c.connamespace = 'public'::regnamespace and c.conrelid <> 'sign_in_session'::regclass`,
    );
    expect(references.length).toBeGreaterThan(25);
    for (const reference of references) {
      expect(await attach(reference, ours.clinicId, theirs.clinicId), reference.name).toBe("23503");
    }
  });

  it("refuses to attach a part to another patient of the same clinic", async () => {
    const other = await createPatient(ours);
    const result = await withClinic(ours, "plan.draft", (tx) =>
      tx.db.plan.create({
        data: { clinicId: ours.clinicId, patientId: other, consultationId: record.consultationId },
      }),
    );
    expect(result).toMatchObject({ ok: false, error: { code: "not_found" } });
  });

  it("makes a number unique within a clinic and tells nothing of another's", async () => {
    await createPatient(theirs, { nhsNumber: "9990000018" });
    await expect(createPatient(ours, { nhsNumber: "9990000018" })).resolves.toMatch(/^[0-9a-f-]{36}$/);
  });

  it("acts under one clinic for a person of both", async () => {
    const clinic = await createClinic();
    const person = await createPerson(clinic, ["dermatologist"]);
    const here = await actorFor(person);
    const there = await actorFor(await joinClinic(person, await createClinic(), ["reception"]));
    await createPatient(here);
    const list = (actor: Actor) => withClinic(actor, "patient.list", (tx) => tx.db.patient.count());
    expect(await list(here)).toEqual({ ok: true, value: 1 });
    expect(await list(there)).toEqual({ ok: true, value: 0 });
    const mixed = { ...here, clinicId: there.clinicId };
    expect(await list(mixed)).toMatchObject({ ok: false, error: { code: "unauthenticated" } });
  });
});

/** A key to the record's consultation as if it were a draft still: signing ends keys, and references need a row. */
async function leaveDraftKey({ consultationId }: TestRecord): Promise<void> {
  await asOwner("alter table draft_key disable trigger user");
  await asOwner(
    `insert into draft_key (clinic_id, id, patient_id, consultation_id, secret, pages, created_by)
     select clinic_id, $2, patient_id, id, $3, array[$2::uuid], created_by from consultation where id = $1`,
    [consultationId, newId(), Buffer.alloc(32)],
  );
  await asOwner("alter table draft_key enable trigger user");
}

/** What else a row must say for a reference to be there at all, or for the copy to be another row. */
const WITH_REFERENCE: Readonly<Record<string, Record<string, unknown>>> = {
  superseded_by_id: { state: "superseded" },
  performed_by: { state: "completed", performed_on: "2026-06-01" },
  created_by: { number: 2 },
  view_id: { list: "another" },
  picture_id: { number: 2 },
  operator_id: { treatment_session_id: newId() },
  treatment_session_id: { consultation_id: null },
};

/**
 * Points a copy of one of our rows at a foreign row, as the tables' owner, whom no policy stops, and without the
 * project's own triggers: what is left is the reference.
 */
async function attach({ table, target, columns }: Reference, ours: string, theirs: string): Promise<string> {
  const column = columns.at(-1) ?? "";
  const one = async (from: string, clinicId: string): Promise<Record<string, unknown>> => {
    const sql = `select to_jsonb(t) as row from ${from} t where clinic_id = $1 limit 1`;
    const row = (await asOwner<{ row: Record<string, unknown> }>(sql, [clinicId]))[0]?.row;
    if (row === undefined) throw new Error(`There is no row in ${from} to try with`);
    return row;
  };
  const foreign = await one(target, theirs);
  const row = { ...(await one(table, ours)), ...WITH_REFERENCE[column] };
  if ("id" in row) row["id"] = newId();
  for (const part of columns.slice(1)) row[part] = foreign[part];
  row[column] = foreign["id"] ?? foreign["person_id"];
  return tryAsOwner(async (client) => {
    await client.query(`alter table ${table} disable trigger user`);
    const sql = `insert into ${table} select (jsonb_populate_record(null::${table}, $1::jsonb)).*`;
    return outcomeOf(client.query(sql, [JSON.stringify(row)]));
  });
}

describe("roles within one clinic", () => {
  it("shows reception and administrators no row of any clinical table", async () => {
    const clinic = await createClinic();
    await createRecord(await actorFor(await createPerson(clinic, ["dermatologist"])));
    for (const role of ["reception", "administrator"] as const) {
      const actor = await actorFor(await createPerson(clinic, [role]));
      for (const table of CLINICAL) expect(await count(table, actor.capability), `${role} ${table}`).toBe(0);
      expect(await count("patient", actor.capability)).toBe(1);
      expect(await count("treatment_session", actor.capability)).toBe(1);
      expect(await count("handout_file", actor.capability)).toBe(role === "reception" ? 1 : 0);
    }
    const nurse = await actorFor(await createPerson(clinic, ["practitioner"]));
    for (const table of CLINICAL) expect(await count(table, nurse.capability), table).toBe(1);
  });

  it("refuses a clinical row from reception even when the code forgot to ask", async () => {
    const clinic = await createClinic();
    const actor = await actorFor(await createPerson(clinic, ["reception"]));
    const patientId = await createPatient(actor);
    const result = await withClinic(actor, "patient.update", (tx) =>
      tx.db.allergy.create({ data: { clinicId: clinic.id, patientId, name: "Aspirin" } }),
    );
    expect(result).toMatchObject({ ok: false, error: { code: "not_found" } });
  });

  it("lets administrators alone change memberships, and see the audit trail", async () => {
    const clinic = await createClinic();
    const nurse = await createPerson(clinic, ["practitioner"]);
    const raise = "update membership set roles = '{administrator}' where person_id = $1 returning 1";
    const asNurse = await actorFor(nurse);
    expect(await asApp(raise, [nurse.id], asNurse.capability)).toHaveLength(0);
    expect(await count("audit_event", asNurse.capability)).toBe(0);
    const owner = await actorFor(await createPerson(clinic, ["administrator"]));
    expect(await count("audit_event", owner.capability)).toBeGreaterThan(0);
    expect(await asApp(raise, [nurse.id], owner.capability)).toHaveLength(1);
  });
});

describe("losing access", () => {
  const read = (actor: Actor) => withClinic(actor, "patient.list", (tx) => tx.db.patient.count());
  const refused = { ok: false, error: { code: "unauthenticated" } };

  it.each([
    ["the person is disabled", "update person set disabled_at = now() where id = $1", "personId"],
    [
      "the membership is suspended",
      "update membership set status = 'disabled' where person_id = $1",
      "personId",
    ],
    ["the session is ended", "update sign_in_session set ended_at = now() where id = $1", "sessionId"],
    [
      "it was idle for 15 minutes",
      "update sign_in_session set seen_at = now() - interval '15 minutes' where id = $1",
      "sessionId",
    ],
    [
      "its day is over",
      "update sign_in_session set created_at = now() - interval '9 hours', expires_at = now() where id = $1",
      "sessionId",
    ],
    ["only a password was given", "update sign_in_session set level = 'pwd' where id = $1", "sessionId"],
  ] as const)("takes effect on the next transaction when %s", async (_name, sql, key) => {
    const actor = await createActor();
    expect(await read(actor)).toEqual({ ok: true, value: 0 });
    await asOwner(sql, [actor[key]]);
    expect(await read(actor)).toMatchObject(refused);
    expect(await count("clinic", actor.capability)).toBe(0);
  });

  it("refuses a capability that was never given out", async () => {
    const actor = await createActor();
    const forged = { ...actor, capability: toSessionCapability("A".repeat(43)) };
    expect(await read(forged)).toMatchObject(refused);
  });
});

describe("a job", () => {
  it("works under a capability of its own, as a person and within that person's roles, until its time is over", async () => {
    const clinic = await createClinic();
    const person = await createPerson(clinic, ["reception"]);
    const interactive = await actorFor(person);
    const capability = toSessionCapability("j".repeat(43));
    const open = "select auth_open_job_session($1, $2, $3, 30) as id";
    const rows = await asOwner<{ id: string }>(open, [clinic.id, person.id, capability]);
    const job: Actor = { ...interactive, kind: "job", capability, sessionId: rows[0]?.id ?? "" };
    await createRecord(await actorFor(await createPerson(clinic, ["dermatologist"])));
    await createPatient(job);
    expect(await count("patient", capability)).toBe(2);
    expect(await count("consultation", capability)).toBe(0);
    await asOwner(
      "update sign_in_session set created_at = now() - interval '1 hour', expires_at = now() where id = $1",
      [job.sessionId],
    );
    expect(await count("patient", capability)).toBe(0);
  });
});

describe("a pool of four connections", () => {
  it("mixes up nothing in 10 000 interleaved transactions of two clinics", { timeout: 180_000 }, async () => {
    const actors = [await createActor(), await createActor()] as const;
    for (const actor of actors) await createPatient(actor, { familyName: actor.clinicId });
    let next = 0;
    let wrong = 0;
    const worker = async (): Promise<void> => {
      while (next < 10_000) {
        const actor = actors[next % 2] ?? actors[0];
        next += 1;
        const result = await withClinic(
          actor,
          "patient.list",
          (tx) => tx.db.$queryRaw<{ name: string }[]>`select family_name as name from patient`,
        );
        const right = result.ok && result.value.length === 1 && result.value[0]?.name === actor.clinicId;
        if (!right) wrong += 1;
      }
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    expect({ done: next, wrong }).toEqual({ done: 10_000, wrong: 0 });
  });
});
