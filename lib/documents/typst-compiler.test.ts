import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const source = readFileSync(path.join(root, "lib/documents/typst-compiler.ts"), "utf8");

/** What the build reads to know which files a handout needs at run time: literals joined to the working directory. */
const literals = [...source.matchAll(/path\.join\(\s*process\.cwd\(\),\s*"([^"]+)",?\s*\)/g)].map(
  (match) => match[1] ?? "",
);

describe("the files that typesetting needs", () => {
  it("are named by literals that the build can follow, and by nothing else", () => {
    expect(literals).toHaveLength(14);
    expect(source.match(/process\.cwd\(\)/g)).toHaveLength(literals.length);
    expect(literals.filter((file) => file.endsWith(".ttf"))).toHaveLength(11);
    expect(literals).toContain("lib/documents/templates/handout.typ");
  });

  it.each(literals)("is there: %s", (file) => {
    expect(statSync(path.join(root, file)).size).toBeGreaterThan(0);
  });
});
