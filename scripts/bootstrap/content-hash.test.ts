import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashContent } from "./content-hash.ts";

let root = "";
const hash = (parts = ["."]) => hashContent(root, parts, (file) => file.endsWith(".test.ts"));

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "hash-"));
  writeFileSync(path.join(root, "a.ts"), "one");
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe("the hash of sources", () => {
  it("stays when only a date changes", () => {
    const before = hash();
    utimesSync(path.join(root, "a.ts"), 1, 1);
    expect(hash()).toBe(before);
  });

  it("changes with a byte, a new file and a new name", () => {
    const seen = [hash()];
    writeFileSync(path.join(root, "a.ts"), "two");
    seen.push(hash());
    writeFileSync(path.join(root, "b.ts"), "two");
    seen.push(hash());
    rmSync(path.join(root, "b.ts"));
    writeFileSync(path.join(root, "c.ts"), "two");
    seen.push(hash());
    expect(new Set(seen).size).toBe(4);
  });

  it("does not change with what is left out, nor with a part that is absent", () => {
    const before = hash();
    writeFileSync(path.join(root, "a.test.ts"), "test");
    expect(hash([".", "absent"])).toBe(before);
  });
});
