import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepSecrets } from "./secrets.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "secrets-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("an installation's secrets", () => {
  it("are made once, all different, and stay the same", () => {
    const made = keepSecrets(folder);
    expect(new Set(Object.values(made)).size).toBe(4);
    expect(Object.values(made).every((secret) => Buffer.from(secret, "base64url").length === 32)).toBe(true);
    expect(keepSecrets(folder)).toEqual(made);
  });

  it("are readable by their owner only", () => {
    keepSecrets(folder);
    expect(statSync(path.join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
  });

  it("are never replaced when the file is damaged", () => {
    const file = path.join(folder, "secrets.json");
    writeFileSync(file, "{ half");
    expect(() => keepSecrets(folder)).toThrow(/damaged/);
    expect(readFileSync(file, "utf8")).toBe("{ half");
  });
});
