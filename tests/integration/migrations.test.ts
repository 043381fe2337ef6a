import { afterEach, describe, expect, it } from "vitest";
import pg from "pg";
import { readMigrationFiles } from "../../scripts/database/migration-files.ts";
import { describeRefusal, migrationState } from "../../scripts/database/migration-state.ts";
import {
  asOwner,
  asSuperuser,
  createDatabase,
  dropDatabase,
  testDatabase,
  type TestDatabase,
} from "#tests/support/database.ts";
import { runDatabaseScript } from "#tests/support/start-database.ts";

const made: TestDatabase[] = [];

async function newDatabase(template?: string): Promise<TestDatabase> {
  const database = await createDatabase(template);
  made.push(database);
  return database;
}

async function change(database: TestDatabase, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** Every column, key, index and reference of a database, in PostgreSQL's own words. */
async function shapeOf(database: TestDatabase): Promise<string[]> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  // Prisma describes no list as required; the migrations may.
  const rows = await client.query<{ line: string }>(`
    with ours as (select oid, relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                    and relname <> '_prisma_migrations')
    select format('%s.%s %s %s %s', o.relname, a.attname, format_type(a.atttypid, a.atttypmod),
             case when a.attndims = 0 then a.attnotnull end, pg_get_expr(d.adbin, d.adrelid)) as line
      from ours o join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = o.oid and d.adnum = a.attnum
    union all select pg_get_indexdef(x.indexrelid) from ours o join pg_index x on x.indrelid = o.oid
    union all select format('%s %s %s', o.relname, c.conname, pg_get_constraintdef(c.oid))
      from ours o join pg_constraint c on c.conrelid = o.oid and c.contype in ('p', 'u', 'f')
    order by 1`);
  await client.end();
  return rows.rows.map((row) => row.line);
}

afterEach(async () => {
  for (const database of made.splice(0)) await dropDatabase(database);
});

describe("migrations", () => {
  it("make an empty database whole, once, and say what they did", async () => {
    const names = (await readMigrationFiles()).map((file) => file.name);
    const database = await newDatabase("template1");
    expect((await migrationState(database.ownerUrl)).pending).toEqual(names);
    const first = await runDatabaseScript("migrate.ts", database.ownerUrl);
    expect(first).toEqual({ status: 0, text: names.map((name) => `Applied ${name}`).join("\n") });
    const second = await runDatabaseScript("migrate.ts", database.ownerUrl);
    expect(second).toEqual({
      status: 0,
      text: `Nothing to apply: ${String(names.length)} migrations are in place.`,
    });
    expect(await runDatabaseScript("status.ts", database.ownerUrl)).toMatchObject({ status: 0 });
    const rights = await asSuperuser<{ temp: boolean; make: boolean; connect: boolean }>(
      `select has_database_privilege('app', $1, 'temp') as temp, has_database_privilege('app', $1, 'create') as make,
          has_database_privilege('app', $1, 'connect') as connect`,
      [database.name],
    );
    expect(rights).toEqual([{ temp: false, make: false, connect: true }]);
  });

  it("give exactly the tables, columns, keys, indexes and references of the Prisma schema", async () => {
    const plain = await newDatabase("template1");
    const ddl = await runDatabaseScript("schema-sql.ts", plain.ownerUrl);
    expect(ddl.status).toBe(0);
    await change(
      plain,
      `create function app_person() returns uuid language sql as 'select null::uuid'; ${ddl.text}`,
    );
    const described = await shapeOf(plain);
    expect(described.length).toBeGreaterThan(300);
    expect(await shapeOf(testDatabase())).toEqual(described);
  });

  it("are refused on a database that another copy has taken further", async () => {
    const database = await newDatabase();
    await change(
      database,
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ('x', 'x', '20991231000000_from_the_future', now(), 1)`,
    );
    const run = await runDatabaseScript("migrate.ts", database.ownerUrl);
    expect(run.status).toBe(1);
    expect(run.text).toMatch(/^The database was not migrated\. .*20991231000000_from_the_future.*\.$/);
    expect((await migrationState(database.ownerUrl)).foreign).toEqual(["20991231000000_from_the_future"]);
  });

  it("are refused when one was changed after it had been applied", async () => {
    const database = await newDatabase();
    await change(
      database,
      "update _prisma_migrations set checksum = 'other' where migration_name like '%make_the_record'",
    );
    const state = await migrationState(database.ownerUrl);
    expect(state.changed).toEqual(["20261123090000_make_the_record"]);
    const run = await runDatabaseScript("migrate.ts", database.ownerUrl);
    expect(run).toMatchObject({ status: 1, text: expect.stringContaining("make_the_record") as string });
  });

  it("are refused when one was begun and not finished", async () => {
    const database = await newDatabase();
    await change(
      database,
      "update _prisma_migrations set finished_at = null where migration_name like '%chain_the%'",
    );
    const state = await migrationState(database.ownerUrl);
    expect(state.failed).toEqual(["20261123090300_chain_the_audit_trail"]);
    expect(describeRefusal(state)).toMatch(/begun and not finished/);
  });

  it("go on as the operations page says when one had ended before that was noted", async () => {
    const database = await newDatabase();
    await change(
      database,
      "update _prisma_migrations set finished_at = null where migration_name like '%keep_and_erase%'",
    );
    const told = "finished_at is null and rolled_back_at is null";
    await change(database, `update _prisma_migrations set rolled_back_at = now() where ${told}`);
    const again = await runDatabaseScript("migrate.ts", database.ownerUrl);
    expect(again.status).toBe(1);
    expect(again.text).toContain('PostgreSQL refused it: relation "legal_hold" already exists');
    await change(database, `update _prisma_migrations set finished_at = now() where ${told}`);
    expect(await runDatabaseScript("migrate.ts", database.ownerUrl)).toMatchObject({
      status: 0,
      text: expect.stringContaining("Nothing to apply") as string,
    });
  });

  it("say that a server is out of reach without repeating the connection's password", async () => {
    const run = await runDatabaseScript("migrate.ts", "postgresql://migrator:s3cret@127.0.0.1:1/none");
    expect(run.status).toBe(1);
    expect(run.text).toMatch(/^The database was not migrated\./);
    expect(run.text).not.toContain("s3cret");
  });

  it("can change rows of every clinic: forced row security does not hide them from the owner", async () => {
    const ids = ["00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-000000000002"];
    for (const id of ids)
      await asOwner("insert into clinic (id, name, zone) values ($1, 'Test', 'UTC')", [id]);
    expect(
      await asOwner("update clinic set phone = '01632 960001' where id = any($1) returning id", [ids]),
    ).toHaveLength(2);
  });
});
