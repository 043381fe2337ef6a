import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeFolder } from "./make-folder.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "folder-"));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe("a data folder", () => {
  it("is made with its parents and its permissions, also in a path with spaces", () => {
    const folder = path.join(root, "a folder", "with spaces");
    makeFolder(folder, 0o700);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    makeFolder(folder, 0o700);
  });

  it("is refused in plain words where a file stands in its way", () => {
    const file = path.join(root, "file");
    writeFileSync(file, "");
    expect(() => {
      makeFolder(file, 0o700);
    }).toThrow(/there is a file of that name.*AFTERMARK_DATA/);
    expect(() => {
      makeFolder(path.join(file, "below"), 0o700);
    }).toThrow(/a part of the path is a file/);
  });
});
