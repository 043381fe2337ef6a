import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const README = readFileSync(`${FOLDER}README.md`, "utf8");
const named = [...README.matchAll(/`([a-z-]+\.(?:csv|test\.ts))`/gu)].map((match) => match[1] ?? "");

describe("the guide to the clinical tables", () => {
  it("says what every table is", () => {
    const tables = readdirSync(FOLDER).filter((file) => file.endsWith(".csv"));
    expect(tables.filter((table) => !named.includes(table))).toEqual([]);
  });

  it("names no table that is not there", () => {
    expect(named.filter((file) => !existsSync(`${FOLDER}${file}`))).toEqual([]);
  });
});
