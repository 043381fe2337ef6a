import { describe, expect, it } from "vitest";
import { assessSecret, assessStartUp, type DatabaseFacts, type ServingFacts } from "./start-up-checks.ts";

const known = [
  { name: "20260101000000_first", checksum: "a" },
  { name: "20260102000000_second", checksum: "b" },
];

const sound: DatabaseFacts = {
  serverVersion: 180_004,
  role: {
    name: "app",
    superuser: false,
    bypassesRowSecurity: false,
    createsRoles: false,
    createsDatabases: false,
    replicates: false,
    owner: false,
  },
  settings: { fsync: "on", fullPageWrites: "on", synchronousCommit: "on", dataChecksums: "on" },
  applied: known.map((migration) => ({ ...migration, finished: true, rolledBack: false })),
  installation: "demonstration",
};

const serving: ServingFacts = {
  production: true,
  authSecret: "kq3V9xTz7LmW2bRf5YhP8dNc4JgS6aUe1oQiXwZv0Bt",
  boundTo: "127.0.0.1",
  publicUrl: undefined,
};

const withRole = (change: Partial<DatabaseFacts["role"]>) =>
  assessStartUp({ ...sound, role: { ...sound.role, ...change } }, known, serving);
const withSettings = (change: Partial<DatabaseFacts["settings"]>) =>
  assessStartUp({ ...sound, settings: { ...sound.settings, ...change } }, known, serving);
const withApplied = (applied: DatabaseFacts["applied"]) =>
  assessStartUp({ ...sound, applied }, known, serving);
const withServing = (change: Partial<ServingFacts>, installation: DatabaseFacts["installation"] = "clinic") =>
  assessStartUp({ ...sound, installation }, known, { ...serving, ...change });

describe("the start-up checks", () => {
  it("let a sound installation serve", () => {
    expect(assessStartUp(sound, known, serving)).toEqual([]);
  });

  it.each([
    [{ superuser: true }, "is a superuser"],
    [{ bypassesRowSecurity: true }, "bypasses row-level security"],
    [{ createsRoles: true }, "may create roles"],
    [{ createsDatabases: true }, "may create databases"],
    [{ replicates: true }, "may replicate the server"],
    [{ owner: true }, "owns the tables"],
    [{ name: "reporting" }, 'The database role is "reporting"'],
  ])("refuse the database role with %o", (change, words) => {
    expect(withRole(change)).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    [{ fsync: "off" }, "fsync"],
    [{ fullPageWrites: "off" }, "full_page_writes"],
    [{ synchronousCommit: "off" }, "synchronous_commit"],
    [{ dataChecksums: "off" }, "data_checksums"],
  ])("refuse the unsafe setting %o", (change, words) => {
    expect(withSettings(change)).toEqual([expect.stringContaining(words)]);
  });

  it.each(["on", "local", "remote_write", "remote_apply"])("accept synchronous_commit %s", (value) => {
    expect(withSettings({ synchronousCommit: value })).toEqual([]);
  });

  it("refuse a server older than version 15", () => {
    expect(assessStartUp({ ...sound, serverVersion: 140_012 }, known, serving)).toEqual([
      expect.stringContaining("older than version 15"),
    ]);
  });

  it("refuse migrations that are missing, unfinished, changed, foreign or cannot be read", () => {
    const [first, second] = sound.applied ?? [];
    if (first === undefined || second === undefined) throw new Error("the sound case has two migrations");
    expect(withApplied([first])).toEqual([expect.stringContaining("not applied: 20260102000000_second")]);
    expect(withApplied([first, { ...second, finished: false }])).toEqual([
      expect.stringContaining("begun and not finished"),
    ]);
    expect(withApplied([first, { ...second, checksum: "c" }])).toEqual([expect.stringContaining("differ")]);
    expect(withApplied([first, second, { ...second, name: "20270101000000_later" }])).toEqual([
      expect.stringContaining("does not know: 20270101000000_later"),
    ]);
    expect(withApplied(null)).toEqual([expect.stringContaining("npm run db:migrate")]);
  });

  it("count a migration that was rolled back and applied again as applied", () => {
    const again = [
      ...(sound.applied ?? []),
      { ...known[0]!, checksum: "old", finished: false, rolledBack: true },
    ];
    expect(withApplied(again)).toEqual([]);
  });

  it("refuse a copy that carries no migrations", () => {
    expect(assessStartUp(sound, [], serving)).toEqual([expect.stringContaining("carries no migrations")]);
  });

  it("refuse a demonstration that other machines could reach", () => {
    for (const boundTo of [undefined, "0.0.0.0", "192.168.1.10"]) {
      expect(withServing({ boundTo }, "demonstration")).toEqual([
        expect.stringContaining("HOSTNAME=127.0.0.1"),
      ]);
    }
  });

  it("refuse a clinic's installation in production without a public https address", () => {
    for (const publicUrl of [undefined, "http://clinic.example"]) {
      expect(withServing({ publicUrl })).toEqual([expect.stringContaining("https://")]);
    }
    expect(withServing({ publicUrl: "https://clinic.example" })).toEqual([]);
  });

  it("look at secrets in production only", () => {
    expect(withServing({ authSecret: "", production: true }, "demonstration")).toHaveLength(1);
    expect(withServing({ authSecret: "", production: false }, "demonstration")).toEqual([]);
  });
});

describe("the sign-in secret", () => {
  it.each(["", "short", "a".repeat(31), "a".repeat(64), "changeme-changeme-changeme-changeme-1234567890"])(
    "is refused when it is %s",
    (secret) => {
      expect(assessSecret(secret)).toHaveLength(1);
    },
  );

  it("is counted in bytes", () => {
    expect(assessSecret("kq3V9xTz7LmW2bRf5YhP8dNc4JgS6aU")).toHaveLength(1);
    expect(assessSecret("kq3V9xTz7LmW2bRf5YhP8dNc4JgS6aUe")).toEqual([]);
  });

  it("is never repeated in the sentence", () => {
    const secret = "aftermark-default-secret-aftermark-default";
    expect(assessSecret(secret).join()).not.toContain(secret);
  });
});
