import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { asApp, asOwner, outcomeOf } from "#tests/support/database.ts";

/** Tables that belong to no clinic: none of them holds a row about a patient. */
const NO_TENANT = ["_prisma_migrations", "installation"];

/** Global tables whose rows are guarded by another column than a clinic's. */
const WITHOUT_CLINIC_COLUMN = [
  ...["clinic", "person", "credential", "sign_in_attempt"],
  ...["second_factor", "recovery_code"],
];

/** Tables of sign-in: the app holds no grant on them, and reaches them by functions only. */
const OF_SIGN_IN = [
  ...["credential", "sign_in_session", "sign_in_attempt"],
  ...["second_factor", "recovery_code", "account_link"],
];

/** Functions that run with their owner's rights; another one needs a reason and a line here. */
const DEFINERS = [
  "app_session",
  "append_audit_event",
  "audit_append",
  "auth_change_password",
  "auth_confirm_by_password",
  "auth_end_other_sessions",
  "auth_end_person_sessions",
  "auth_end_session",
  "auth_find_credential",
  "auth_follow_session",
  "auth_found_clinic",
  "auth_give_code",
  "auth_hold_session",
  "auth_in_turn",
  "auth_join_clinic",
  "auth_link_of",
  "auth_look_at_link",
  "auth_make_first_link",
  "auth_note_wrong_code",
  "auth_offer_factor",
  "auth_open_feed_session",
  "auth_open_job_session",
  "auth_open_session",
  "auth_own_clinics",
  "auth_own_credential",
  "auth_own_sessions",
  "auth_read_factor",
  "auth_record",
  "auth_redeem_invitation",
  "auth_redeem_way_back",
  "auth_remove_factor",
  "auth_replace_recovery_codes",
  "auth_reserve_attempt",
  "auth_reserve_try",
  "auth_resolve_session",
  "auth_session_of",
  "auth_set_password",
  "auth_settle_attempt",
  "auth_settle_factor",
  "auth_switch_clinic",
  "auth_take_link",
  "destroy_draft_keys",
  "destroy_session_keys",
  "end_colleague_sessions",
  "end_feeds",
  "erase_patient",
  "erase_rows",
  "invite_person",
  "make_way_back",
  "open_invitations",
  "reapply_erasure",
  "records_before",
  "revoke_invitation",
  "verify_audit_chain",
  "verify_own_audit_chain",
];

const CLINICAL = [
  "adverse_event",
  "adverse_event_follow_up",
  "allergy",
  "clinic_passage",
  "clinic_passage_version",
  "condition",
  "consultation",
  "consultation_addendum",
  "consultation_template",
  "diagnosis",
  "draft_key",
  "finding",
  "handout_document",
  "medication",
  "patient_facts",
  "plan_change",
  "plan_draft",
  "plan_protocol",
  "plan_step",
  "plan_version",
  "protocol",
  "protocol_version",
  "review_record",
  "score",
  "session_addendum",
  "session_product",
  "test_patch_reading",
  "treatment_consent",
  "treatment_record",
];

function tablesOfTheSchema(): string[] {
  const folder = path.resolve("prisma/schema");
  return readdirSync(folder)
    .flatMap((name) => [...readFileSync(path.join(folder, name), "utf8").matchAll(/@@map\("(\w+)"\)/g)])
    .map((match) => match[1] ?? "")
    .sort();
}

async function tables(): Promise<{ name: string; enabled: boolean; forced: boolean; owner: string }[]> {
  return asOwner(`select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced,
      relowner::regrole::text as owner
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`);
}

describe("the database's own catalogue", () => {
  it("has exactly the tables of the schema", async () => {
    const names = (await tables()).map((table) => table.name).filter((name) => name !== "_prisma_migrations");
    expect(names).toEqual(tablesOfTheSchema());
    expect(names.length).toBeGreaterThan(30);
  });

  it("forces row-level security on every table that is not the installation's own", async () => {
    for (const table of await tables()) {
      if (NO_TENANT.includes(table.name)) continue;
      expect({ name: table.name, enabled: table.enabled, forced: table.forced }).toEqual({
        name: table.name,
        enabled: true,
        forced: true,
      });
    }
  });

  it("bounds every table of a clinic by one policy with USING and WITH CHECK", async () => {
    const policies = await asOwner<{ table: string; read: string | null; write: string | null }>(
      `select tablename as table, qual as read, with_check as write from pg_policies
        where schemaname = 'public' and policyname = 'clinic_boundary' and permissive = 'PERMISSIVE'
          and roles = '{app}' and cmd = 'ALL'`,
    );
    for (const table of await tables()) {
      if (NO_TENANT.includes(table.name)) continue;
      if (table.name === "person" || OF_SIGN_IN.includes(table.name)) continue;
      const policy = policies.find((candidate) => candidate.table === table.name);
      const column = table.name === "clinic" ? "id" : "clinic_id";
      expect(policy?.read, table.name).toMatch(new RegExp(`^\\(${column} = \\( SELECT app_clinic\\(\\)`));
      expect(policy?.write, table.name).toBe(policy?.read);
    }
  });

  it("has no other permissive policy for the app than those for people", async () => {
    const others = await asOwner(
      `select tablename, policyname, cmd from pg_policies
        where schemaname = 'public' and permissive = 'PERMISSIVE' and policyname <> 'clinic_boundary'
          and (roles && '{app,public}') order by policyname`,
    );
    expect(others).toEqual([
      { tablename: "person", policyname: "colleagues", cmd: "SELECT" },
      { tablename: "person", policyname: "own_row", cmd: "UPDATE" },
    ]);
  });

  it("closes every clinical table to other roles by a restrictive policy", async () => {
    const rows = await asOwner<{ name: string }>(
      `select tablename as name from pg_policies where policyname = 'clinicians_only'
        and permissive = 'RESTRICTIVE' and cmd = 'ALL' and qual is not null and with_check = qual order by 1`,
    );
    expect(rows.map((row) => row.name)).toEqual(CLINICAL);
  });

  it("closes every table that the app may write to calendar feeds, which read alone", async () => {
    const open = await asOwner(
      `select c.relname as name, w.command from pg_class c cross join (values ('INSERT'), ('UPDATE'), ('DELETE')) w(command)
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
          and case w.command when 'DELETE' then has_table_privilege('app', c.oid, 'DELETE')
                             else has_any_column_privilege('app', c.oid, w.command) end
          and not exists (
            select from pg_policies p
             where p.schemaname = 'public' and p.tablename = c.relname and p.permissive = 'RESTRICTIVE'
               and p.roles = '{app}' and p.cmd in ('ALL', w.command)
               and case w.command when 'INSERT' then p.with_check else p.qual end like '%app_has_role(ARRAY[%'
               and (p.policyname = 'clinicians_only' or case w.command when 'INSERT' then p.with_check else p.qual end
                    like '%NOT%ARRAY[''feed''%'))
        order by 1, 2`,
    );
    expect(open).toEqual([]);
  });

  it("starts every key, index and reference of a clinic's table with the clinic", async () => {
    const indexes = await asOwner<{ table: string; index: string; first: string }>(
      `select t.relname as table, i.relname as index, a.attname as first
         from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
         join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
        where t.relnamespace = 'public'::regnamespace`,
    );
    // A session is found by its token or capability, a link by its text before anybody is known, and a person's
    // memberships across clinics at sign-in.
    const found = ["sign_in_session", "account_link", "membership"];
    for (const row of indexes) {
      if (NO_TENANT.includes(row.table) || WITHOUT_CLINIC_COLUMN.includes(row.table)) continue;
      if (found.includes(row.table)) continue;
      expect(row.first, row.index).toBe("clinic_id");
    }
    const references = await asOwner<{
      name: string;
      from: string;
      to: string;
      first: string;
      parts: number;
    }>(
      `select c.conname as name, f.relname as from, t.relname as to, a.attname as first, cardinality(c.conkey) as parts
         from pg_constraint c join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
         join pg_attribute a on a.attrelid = f.oid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.connamespace = 'public'::regnamespace`,
    );
    expect(references.length).toBeGreaterThan(30);
    for (const row of references) {
      if (["clinic", "person"].includes(row.to)) continue;
      expect({ name: row.name, first: row.first, composite: row.parts > 1 }).toEqual({
        name: row.name,
        first: "clinic_id",
        composite: true,
      });
    }
  });

  it("runs no function with its owner's rights but the listed ones, each with a fixed search path", async () => {
    const rows = await asOwner<{ name: string; config: string[] | null; owner: string }>(
      `select proname as name, proconfig as config, proowner::regrole::text as owner from pg_proc
        where pronamespace = 'public'::regnamespace and prosecdef order by proname`,
    );
    expect(rows.map((row) => row.name)).toEqual(DEFINERS);
    for (const row of rows) {
      expect(row.config, row.name).toEqual(['search_path=""']);
      expect(row.owner, row.name).toBe("auth_definer");
    }
  });

  it("lets nobody but named roles execute a function or use the schema", async () => {
    const open = await asOwner(
      `select proname from pg_proc where pronamespace = 'public'::regnamespace
        and has_function_privilege('public', oid, 'execute')`,
    );
    expect(open).toEqual([]);
    const closed = await asOwner<{ name: string }>(
      `select proname as name from pg_proc where pronamespace = 'public'::regnamespace
        and has_function_privilege('app', oid, 'execute') order by 1`,
    );
    expect(closed.map((row) => row.name)).not.toContain("auth_set_password");
    expect(closed.map((row) => row.name)).not.toContain("auth_open_job_session");
    expect(closed.map((row) => row.name)).not.toContain("audit_append");
  });

  it("has no view, which would run with its owner's rights", async () => {
    expect(
      await asOwner(
        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')",
      ),
    ).toEqual([]);
  });

  it("gives the app a role without power and with limits on every statement", async () => {
    const rows = await asOwner<{ weak: boolean; config: string[]; member: boolean }>(
      `select not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication) as weak,
          rolconfig as config, exists (select from pg_auth_members where member = r.oid) as member
        from pg_roles r where rolname = 'app'`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ weak: true, member: false });
    expect(rows[0]?.config).toEqual(
      expect.arrayContaining([
        "statement_timeout=5s",
        "lock_timeout=2s",
        "idle_in_transaction_session_timeout=10s",
      ]),
    );
  });
});

describe("the role of the app", () => {
  const attempts = [
    ["drop a table", "drop table patient"],
    ["change a table", "alter table patient add column x text"],
    ["empty a table", "truncate patient_search_token"],
    ["switch row-level security off for a table", "alter table patient disable row level security"],
    ["drop a policy", "drop policy clinic_boundary on patient"],
    ["drop a trigger", "drop trigger closed on consultation"],
    ["become the owner", "set role migrator"],
    ["become the credentials' owner", "set role auth_definer"],
    ["read credentials", "select * from credential"],
    ["read sessions", "select * from sign_in_session"],
    ["read attempts", "select * from sign_in_attempt"],
    ["write the audit trail", "insert into audit_event (clinic_id) values (gen_random_uuid())"],
    ["change the audit trail", "update audit_event set action = 'read'"],
    ["shorten the audit trail", "delete from audit_event"],
    ["move the head of the audit trail", "update audit_head set sequence = 0"],
    [
      "choose another's clinic for an event",
      "select audit_append(null, null, null, null, 'read', 'x', null, null, null, null)",
    ],
    ["set a password", "select auth_set_password(gen_random_uuid(), 'x')"],
    ["open a job's session", "select auth_open_job_session(gen_random_uuid(), gen_random_uuid(), 'x', 1)"],
    ["make a table", "create table mine (id int)"],
    ["delete a patient", "delete from patient"],
    [
      "make a person",
      "insert into person (id, display_name, email) values (gen_random_uuid(), 'X', 'x@example.com')",
    ],
    ["rename the installation", "update installation set kind = 'clinic'"],
    ["read password hashes of the server", "select * from pg_authid"],
    ["run a program", "copy (select 1) to program 'true'"],
    ["read a file", "select pg_read_file('/etc/hostname')"],
  ] as const;

  it.each(attempts)("cannot %s", async (_name, sql) => {
    expect(await outcomeOf(asApp(sql))).toBe("42501");
  });

  it("sees every row of the session's clinic only, even when it asks the server to switch row security off", async () => {
    await expect(asApp("set row_security = off; select * from patient")).rejects.toThrow(
      /row-level security/,
    );
  });
});
