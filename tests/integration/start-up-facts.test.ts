import path from "node:path";
import { describe, expect, it } from "vitest";
import { readDatabaseFacts } from "#lib/data/read-database-facts.ts";
import { readKnownMigrations } from "#lib/platform/known-migrations.ts";
import { assessMigrations, assessStartUp } from "#lib/platform/start-up-checks.ts";
import { asOwner, asSuperuser, testDatabase } from "#tests/support/database.ts";

const MIGRATIONS = path.resolve(import.meta.dirname, "..", "..", "prisma", "migrations");
const serving = {
  production: true,
  authSecret: "kq3V9xTz7LmW2bRf5YhP8dNc4JgS6aUe1oQiXwZv0Bt",
  boundTo: "127.0.0.1",
  publicUrl: undefined,
};

async function refusalsOf(connectionString: string): Promise<string> {
  const facts = await readDatabaseFacts(connectionString);
  return assessStartUp(facts, await readKnownMigrations(MIGRATIONS), serving).join("\n");
}

function urlOf(role: string): string {
  const url = new URL(testDatabase().appUrl);
  url.username = role;
  return url.href;
}

/** Makes a role with one power too many, asks as it, and takes it away again. */
async function refusalsWithPower(power: string): Promise<string> {
  const role = `strong_${power.toLowerCase()}`;
  const password = new URL(testDatabase().appUrl).password;
  await asSuperuser(`create role ${role} login ${power} password '${password}'`);
  try {
    return await refusalsOf(urlOf(role));
  } finally {
    await asSuperuser(`drop role ${role}`);
  }
}

describe("the start-up checks on a real server", () => {
  it("find nothing wrong with the role app, and see the test server's unsafe settings", async () => {
    await asOwner("grant select on _prisma_migrations to app");
    const unsafe = await asSuperuser<{ name: string }>(
      "select name from pg_settings where name in ('fsync', 'full_page_writes') and setting = 'off' order by name",
    );
    const refusals = await refusalsOf(testDatabase().appUrl);
    // A test server of our own runs without fsync and full-page writes, which makes it the positive control.
    expect(refusals === "" ? [] : refusals.split("\n")).toEqual(
      unsafe.map(({ name }): unknown => expect.stringContaining(`${name} is "off"`)),
    );
  });

  it("refuse the owner of the tables", async () => {
    expect(await refusalsOf(testDatabase().ownerUrl)).toMatch(/role "migrator".*owns the tables/);
  });

  it.each([
    ["SUPERUSER", "is a superuser"],
    ["BYPASSRLS", "bypasses row-level security"],
    ["CREATEROLE", "may create roles"],
    ["NOINHERIT", 'role is "strong_noinherit"'],
  ])("refuse a role with %s", async (power, words) => {
    expect(await refusalsWithPower(power)).toContain(words);
  });

  it("see that the migrations applied are those of this copy, and any that is not", async () => {
    const known = await readKnownMigrations(MIGRATIONS);
    const { applied } = await readDatabaseFacts(testDatabase().ownerUrl);
    expect(known.length).toBeGreaterThan(0);
    expect(assessMigrations(applied, known)).toEqual([]);
    expect(assessMigrations(applied, known.slice(1))).toEqual([expect.stringContaining("does not know")]);
    const changed = known.map((migration) => ({ ...migration, checksum: "changed" }));
    expect(assessMigrations(applied, changed)).toEqual([expect.stringContaining("differ")]);
  });

  it("say so when the database cannot be reached", async () => {
    await expect(readDatabaseFacts("postgresql://app:x@127.0.0.1:1/none")).rejects.toThrow();
  });
});
