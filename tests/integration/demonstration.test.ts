import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkPassword } from "#lib/auth/password.ts";
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_PASSWORD } from "#lib/auth/demonstration-accounts.ts";
import { DIAGNOSES, FITZPATRICK_TYPES } from "#lib/clinical/model/vocabulary.ts";
import { isTestNhsNumber } from "#lib/format/nhs-number.ts";
import { createDatabase, dropDatabase, type TestDatabase } from "#tests/support/database.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

let database: TestDatabase;
let owner: pg.Client;

/** Runs the seed as the bootstrap does. */
async function seed(): Promise<{ code: number; text: string }> {
  const script = path.join("prisma", "seed", "seed-demonstration.ts");
  const env = {
    ...process.env,
    DATABASE_URL: database.appUrl,
    DATABASE_MIGRATOR_URL: database.ownerUrl,
    LOG_LEVEL: "warn",
  };
  const parameters = ["--conditions=react-server", script];
  const run = promisify(execFile)(process.execPath, parameters, { cwd: ROOT, env });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    (error: unknown) => ({ code: 1, text: String(error) }),
  );
}

async function rows<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
  return (await owner.query<T>(sql)).rows;
}

async function count(sql: string): Promise<number> {
  const found = await rows<{ n: string }>(`select count(*) as n ${sql}`);
  return Number(found[0]?.n);
}

async function counted(column: string, table: string): Promise<Record<string, number>> {
  const found = await rows<{ value: string; n: string }>(
    `select ${column} as value, count(*) as n from ${table} group by 1`,
  );
  return Object.fromEntries(found.map(({ value, n }) => [value, Number(n)]));
}

/** The clinics' date: both lie in one zone. */
const TODAY = "(now() at time zone 'Europe/London')::date";

describe("the demonstration", () => {
  beforeAll(async () => {
    database = await createDatabase();
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    // As a run that was killed leaves it: people, and no kind of installation.
    await owner.query(
      "insert into clinic (id, name, zone) values (gen_random_uuid(), 'Half', 'Europe/London')",
    );
    const { code, text } = await seed();
    expect(text).toContain("60 of 60 patients");
    // Nothing was refused on the way, and no patient is named in what is written.
    expect(text).not.toContain('"level"');
    expect(code).toBe(0);
  }, 180_000);

  afterAll(async () => {
    await owner.end();
    await dropDatabase(database);
  });

  it("has two clinics and sixty patients, ten of each skin type", async () => {
    expect(await counted("name", "clinic")).toEqual({
      "Rowan Street Skin Clinic": 1,
      "Harbour View Dermatology": 1,
    });
    expect(await rows("select count(*)::int as n from patient group by clinic_id order by 1")).toEqual([
      { n: 15 },
      { n: 45 },
    ]);
    expect(await counted("fitzpatrick", "patient_facts")).toEqual(
      Object.fromEntries(FITZPATRICK_TYPES.map((type) => [type, 10])),
    );
  });

  it("lets each of its people in with the printed password", async () => {
    for (const { email } of DEMONSTRATION_ACCOUNTS) {
      const [found] = await rows<{ hash: string }>(
        `select password_hash as hash from auth_find_credential('${email}')`,
      );
      expect(await checkPassword(found?.hash ?? null, DEMONSTRATION_PASSWORD), email).toBe(true);
    }
  });

  it("shows every diagnosis, causes to look again, and mostly mixed pictures", async () => {
    const concluded = await counted("diagnosis", "diagnosis");
    expect(Object.keys(concluded)).toEqual(expect.arrayContaining([...DIAGNOSES]));
    expect(Object.keys(concluded)).toEqual(
      expect.arrayContaining(["rosacea", "melasma", "suspected-skin-cancer", "active-acne"]),
    );
    const byType = (diagnosis: string, types: string) =>
      count(
        `from diagnosis d join patient_facts f on f.patient_id = d.patient_id
          where d.diagnosis = '${diagnosis}' and f.fitzpatrick = any ('${types}')`,
      );
    expect(await byType("post-inflammatory-erythema", "{V,VI}")).toBeGreaterThan(0);
    expect(await byType("post-inflammatory-hyperpigmentation", "{II}")).toBeGreaterThan(0);
    const mixed = await count(
      "from (select 1 from finding group by patient_id, consultation_id having count(*) > 1) m",
    );
    const all = await count("from (select 1 from finding group by patient_id, consultation_id) m");
    expect(mixed / all).toBeGreaterThan(0.5);
  });

  it("has work in every state, counted from today", async () => {
    const plans = await counted("state", "plan");
    for (const state of ["draft", "active", "on-hold", "completed", "stopped"]) {
      expect(plans[state], state).toBeGreaterThan(0);
    }
    const handouts = await counted("state", "handout");
    expect(handouts["issued"]).toBeGreaterThan(5);
    expect(handouts["draft"]).toBeGreaterThan(0);
    expect(await count("from consultation where state = 'draft'")).toBeGreaterThan(1);
    const open = "from treatment_session s join plan p on p.clinic_id = s.clinic_id and p.id = s.plan_id";
    const planned = "s.state = 'planned' and p.state = 'active'";
    expect(await count(`${open} where ${planned} and s.due_on = ${TODAY}`)).toBeGreaterThan(2);
    const called = "exists (select from contact_attempt c where c.treatment_session_id = s.id)";
    const overdue = `${planned} and s.due_on < ${TODAY} and s.window_to < ${TODAY}`;
    expect(await count(`${open} where ${overdue} and ${called}`)).toBeGreaterThan(0);
    expect(await count(`${open} where ${overdue} and not ${called}`)).toBeGreaterThan(0);
    expect(await count("from treatment_session where state = 'completed'")).toBeGreaterThan(10);
    expect(await count("from treatment_session where state = 'missed'")).toBeGreaterThan(0);
    const followUp = `from adverse_event where resolved_on is null and follow_up_on`;
    expect(await count(`${followUp} <= ${TODAY}`)).toBeGreaterThan(0);
    expect(await count(`${followUp} > ${TODAY}`)).toBeGreaterThan(0);
  });

  it("has no visit on a day on which its clinic is closed, and bank holidays that are to come", async () => {
    const onClosedDay = await rows(
      `select p.family_name, s.kind, s.state, to_char(d.day, 'YYYY-MM-DD Dy') as day, x.label
         from treatment_session s
         join clinic k on k.id = s.clinic_id
         join patient p on p.clinic_id = s.clinic_id and p.id = s.patient_id
        cross join lateral (values (s.due_on), (s.performed_on), ((s.appointment_at at time zone k.zone)::date)) d (day)
         left join clinic_closure x
           on x.clinic_id = s.clinic_id and x.removed_at is null and d.day between x.from_on and x.to_on
        where x.id is not null or extract(isodow from d.day)::smallint = any (k.closed_weekdays)`,
    );
    expect(onClosedDay).toEqual([]);
    expect(
      await count(`from clinic_closure where region is not null and from_on > ${TODAY}`),
    ).toBeGreaterThan(3);
    expect(await count("from clinic where cardinality(closed_weekdays) > 0")).toBe(2);
  });

  it("has the people whom careless programs get wrong", async () => {
    const one = async (where: string) =>
      expect(await count(`from patient where ${where}`), where).toBeGreaterThan(0);
    await one("family_name like '%''%'");
    await one("family_name like '%-%'");
    await one("length(family_name) = 1");
    await one("length(family_name) = 60");
    await one("family_name ~ '[\\u0600-\\u06ff]'");
    await one("deceased_on is not null");
    await one(`guardian_name is not null and born_on > ${TODAY} - interval '16 years'`);
    await one("to_char(born_on, 'MM-DD') = '02-29'");
    await one("born_on is null");
    expect(
      await count(
        "from (select 1 from patient group by family_name, given_names, born_on having count(*) = 2) t",
      ),
    ).toBe(1);
    expect(Object.keys(await counted("allergy_status", "patient_facts")).sort()).toEqual([
      "known",
      "none-known",
      "not-recorded",
    ]);
    expect(await count("from (select 1 from consultation group by patient_id having count(*) >= 40) m")).toBe(
      1,
    );
    expect(
      await count(
        "from consultation where to_char(signed_at at time zone 'Europe/London', 'HH24:MI') = '00:30'",
      ),
    ).toBeGreaterThan(0);
  });

  it("uses numbers and addresses that belong to nobody", async () => {
    const patients = await rows<{ nhs: string | null; phone: string | null; email: string | null }>(
      "select nhs_number as nhs, phone, email from patient",
    );
    for (const { nhs, phone, email } of patients) {
      expect(nhs === null || isTestNhsNumber(nhs), String(nhs)).toBe(true);
      expect(phone ?? "07700 900000").toMatch(/^(07700 900\d{3}|020 7946 0\d{3})$/);
      expect(email ?? "x@example.com").toMatch(/@example\.com$/);
    }
  });

  it("leaves no session of its own open", async () => {
    expect(await count("from sign_in_session where ended_at is null")).toBe(0);
  });

  it("changes nothing when it is run again", async () => {
    const before = await rows("select max(sequence) as last, count(*) as n from audit_event");
    const { code, text } = await seed();
    expect(text).toContain("there already");
    expect(code).toBe(0);
    expect(await rows("select max(sequence) as last, count(*) as n from audit_event")).toEqual(before);
  });

  it("is refused by a clinic's own installation", async () => {
    const clinic = await createDatabase();
    const client = new pg.Client({ connectionString: clinic.ownerUrl });
    await client.connect();
    await client.query("insert into installation (kind) values ('clinic')");
    const kept = database;
    database = clinic;
    const { code, text } = await seed();
    database = kept;
    expect(code).toBe(1);
    expect(text).toContain("takes no invented patients");
    expect((await client.query("select 1 from person")).rowCount).toBe(0);
    await client.end();
    await dropDatabase(clinic);
  });
});
