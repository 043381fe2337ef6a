import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { MIGRATION_RULES, migrationFaults, type MigrationRule } from "./migration-rules.ts";
import { DEMANDED_IN_STEPS, FREE_SQL, PLANTED_MIGRATIONS } from "./planted-migrations.ts";

const FOLDER = path.resolve(import.meta.dirname, "..", "..", "prisma", "migrations");
/** The last migration that is older than the rules. What is applied is not changed any more. */
const LAST_FREE = "20261124130000_end_feeds_with_the_password";

const migrations = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, sql: readFileSync(path.join(FOLDER, name, "migration.sql"), "utf8") }))
  .sort((one, other) => (one.name < other.name ? -1 : 1));

const EXPAND = { name: "20270101000000_expand", sql: "ALTER TABLE score ADD COLUMN amount int;" };
const rulesOf = (sql: string): readonly MigrationRule[] =>
  migrationFaults([EXPAND, { name: "20270201000000_planted", sql }]).map(({ rule }) => rule);

describe("a migration", () => {
  it("keeps no clinic from writing while it is applied", () => {
    const told = migrationFaults(migrations)
      .filter(({ migration }) => migration > LAST_FREE)
      .map(({ migration, rule }) => `${migration}: ${rule} ${MIGRATION_RULES[rule]}`);
    expect(told).toEqual([]);
  });

  it("is named by a stamp of its own and what it is for", () => {
    expect(migrations.filter(({ name }) => !/^\d{14}_[a-z0-9_]+$/u.test(name))).toEqual([]);
    const twice = [EXPAND, { name: "20270101000000_other", sql: "SELECT 1;" }];
    expect(migrationFaults(twice)).toEqual([{ migration: "20270101000000_other", rule: "same-stamp" }]);
    const before = migrationFaults(migrations).filter(({ rule }) => rule === "same-stamp");
    expect(before.map(({ migration }) => migration)).toEqual(["20261123151000_say_the_longest_interval"]);
  });
});

describe("the rules for migrations", () => {
  it.each(PLANTED_MIGRATIONS)("refuse by $rule: $sql", ({ rule, sql }) => {
    expect(rulesOf(sql)).toEqual([rule]);
  });

  it("have each a planted violation", () => {
    const planted = new Set([...PLANTED_MIGRATIONS.map(({ rule }) => rule), "same-stamp"]);
    expect(Object.keys(MIGRATION_RULES).filter((rule) => !planted.has(rule))).toEqual([]);
  });

  it.each(FREE_SQL)("let pass: %s", (sql) => {
    expect(rulesOf(sql)).toEqual([]);
  });

  it("let a column be demanded once a later migration has validated its check, and not before", () => {
    expect(migrationFaults(DEMANDED_IN_STEPS)).toEqual([]);
    const hasty = DEMANDED_IN_STEPS.filter(({ name }) => !name.endsWith("_validate"));
    expect(migrationFaults(hasty).map(({ rule }) => rule)).toEqual(["not-null"]);
  });

  it("find what was done in the project's own files before there were rules", () => {
    const found = new Map<string, Set<string>>();
    for (const { migration, rule } of migrationFaults(migrations)) {
      found.set(migration, (found.get(migration) ?? new Set()).add(rule));
    }
    expect(found.get("20261123140000_hold_one_key_for_each_draft_and_person")).toContain("whole-table");
    expect(found.get("20261123158000_adverse_event_kind")).toContain("contract");
    expect(found.get("20261123182000_drop_what_nobody_sets")).toContain("contract");
    expect(found.get("20261123184000_papers_of_a_plan")).toContain("not-valid");
    expect(found.get("20261123100000_let_administrators_keep_their_people")).toContain("blocking-index");
  });
});
