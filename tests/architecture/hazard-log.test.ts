import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const PROJECT = path.resolve(import.meta.dirname, "..", "..");
const NAMED_FILE = /`([\w./-]+\.tsx?)`/gu;
/** Those of the first table, whose tests stand in a column of their own. */
const FIRST_ROWS = 15;

/** The files that a row names; one without a folder lies in that of the file named before it. */
function filesOf(row: string): string[] {
  let folder = "";
  return [...row.matchAll(NAMED_FILE)].map(([, name = ""]) => {
    if (name.includes("/")) folder = path.dirname(name);
    return path.join(folder, path.basename(name));
  });
}

const missing = (row: string): string[] =>
  filesOf(row).filter((file) => !existsSync(path.join(PROJECT, file)));

describe("the hazard log", () => {
  const rows = readFileSync(path.join(PROJECT, "docs", "hazard-log.md"), "utf8")
    .split("\n")
    .filter((line) => /^\| H\d+ /u.test(line));

  it("names files that exist", () => {
    expect(missing("| H0 | `tests/integration/no-such.test.ts`, `role-matrix.test.ts` |")).toEqual([
      "tests/integration/no-such.test.ts",
    ]);
    expect(rows.flatMap(missing)).toEqual([]);
  });

  it("shows each control of what was added later by a test, and numbers its rows without a gap", () => {
    const numberOf = (row: string): number => Number(/H(\d+)/u.exec(row)?.[1]);
    expect(rows.map(numberOf)).toEqual(rows.map((_, index) => index + 1));
    const later = rows.filter((row) => numberOf(row) > FIRST_ROWS);
    expect(later.length).toBeGreaterThan(0);
    const untested = later.filter((row) => !filesOf(row).some((file) => /\.(test|spec)\.ts$/u.test(file)));
    expect(untested.map(numberOf)).toEqual([]);
  });
});

describe("the threat model", () => {
  const rows = readFileSync(path.join(PROJECT, "docs", "threat-model.md"), "utf8")
    .split("\n")
    .filter((line) => / \| (?:met|partly)\b/u.test(line));

  it("names for each threat a test that exists, and says what is open where it is not met", () => {
    expect(rows.length).toBeGreaterThan(25);
    expect(rows.flatMap(missing)).toEqual([]);
    expect(rows.filter((row) => filesOf(row).length === 0)).toEqual([]);
    expect(rows.filter((row) => / \| partly[^:]*\|$/u.test(row))).toEqual([]);
  });
});
