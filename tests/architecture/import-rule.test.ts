import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cruiseTree, type Cruised } from "./cruise-project.ts";
import { IMPORT_RULES } from "./import-rule.js";
import { ALLOWED_IMPORTS, PLANTED_IMPORTS } from "./planted-imports.ts";

const PROJECT = path.resolve(import.meta.dirname, "..", "..");
const FEWEST_MODULES = 100;
const AREAS_WITH_A_TARGET = [
  ...["lib/clinical", "lib/catalogue", "lib/schemas", "lib/format", "lib/result", "lib/platform", "lib/auth"],
  ...["lib/data", "lib/loaders", "lib/use-cases", "lib/actions", "components/patient", "app"],
];

function write(root: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), `${text}\n`);
}

describe("the import rule", () => {
  it("is kept by the project, and the whole project was read", async () => {
    const found = await cruiseTree(PROJECT);
    expect(found.violations).toEqual([]);
    expect(found.modules).toBeGreaterThan(FEWEST_MODULES);
  });
});

describe("planted violations of the import rule", () => {
  const root = mkdtempSync(path.join(tmpdir(), "import-rule-"));
  let found: Cruised;

  beforeAll(async () => {
    symlinkSync(path.join(PROJECT, "node_modules"), path.join(root, "node_modules"));
    write(root, "package.json", readFileSync(path.join(PROJECT, "package.json"), "utf8"));
    for (const area of AREAS_WITH_A_TARGET) {
      write(root, `${area}/target.ts`, "export type Target = number; export const target = 1;");
    }
    write(root, "lib/auth/permissions.ts", "export const target = 1;");
    for (const one of [...PLANTED_IMPORTS, ...ALLOWED_IMPORTS]) write(root, one.file, one.text);
    found = await cruiseTree(root);
  });

  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it.each(PLANTED_IMPORTS)("$rule: is reported at $file", ({ rule, file }) => {
    expect(found.violations.filter((one) => one.from === file).map((one) => one.rule)).toContain(rule);
  });

  it.each(ALLOWED_IMPORTS)("what is allowed is not reported: $file", ({ file }) => {
    const own = found.violations.filter((one) => one.from === file && one.rule !== "no cycles");
    expect(own).toEqual([]);
  });

  it("has a planted violation for every rule", () => {
    const planted = new Set(PLANTED_IMPORTS.map((one) => one.rule));
    expect(IMPORT_RULES.map((one) => one.name ?? "").filter((name) => !planted.has(name))).toEqual([]);
  });
});
