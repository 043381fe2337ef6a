import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isTooOld, needsInstall } from "./first-step.js";

let project = "";

function write(file: string, packages: unknown, seconds: number): void {
  const place = path.join(project, file);
  writeFileSync(place, JSON.stringify({ packages }));
  utimesSync(place, seconds, seconds);
}

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), "first-step-"));
  mkdirSync(path.join(project, "node_modules"));
  write("package.json", {}, 1000);
  write("package-lock.json", { "": {}, "node_modules/one": { version: "1.0.0" } }, 1000);
});

afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

describe("the first step", () => {
  it.each([
    ["18.20.4", true],
    ["20.18.3", true],
    ["20.19.0", false],
    ["22.0.0", false],
    ["24.21.0", false],
  ])("takes Node %s as too old: %s", (version, tooOld) => {
    expect(isTooOld(version)).toBe(tooOld);
  });

  it("installs when nothing is installed", () => {
    expect(needsInstall(project)).toBe(true);
  });

  it("does not install again when the installation is newer than the lock", () => {
    write("node_modules/.package-lock.json", {}, 2000);
    expect(needsInstall(project)).toBe(false);
  });

  it("installs when the lock is newer and asks for another version", () => {
    write("node_modules/.package-lock.json", { "node_modules/one": { version: "0.9.0" } }, 500);
    expect(needsInstall(project)).toBe(true);
  });

  it("does not install when the lock is newer and asks for what is there", () => {
    write("node_modules/.package-lock.json", { "node_modules/one": { version: "1.0.0" } }, 500);
    expect(needsInstall(project)).toBe(false);
  });

  it("misses no package that only other platforms need", () => {
    const packages = {
      "node_modules/one": { version: "1.0.0" },
      "node_modules/mac": { version: "1.0.0", optional: true },
    };
    write("package-lock.json", packages, 1000);
    write("node_modules/.package-lock.json", { "node_modules/one": { version: "1.0.0" } }, 500);
    expect(needsInstall(project)).toBe(false);
  });
});
