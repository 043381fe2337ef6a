import { describe, expect, it } from "vitest";
import { matchEntries, type PaletteEntry } from "./palette-entry.ts";

const entry = (label: string): PaletteEntry => ({ id: label, label, href: `/${label}`, kind: "Page" });
const entries = [entry("Today"), entry("New patient"), entry("Patients")];

describe("matching the entries of Go to", () => {
  it("keeps everything while nothing is typed", () => {
    expect(matchEntries(entries, "  ")).toEqual(entries);
  });

  it("finds an entry by the beginnings of its words, in any order and case", () => {
    expect(matchEntries(entries, "PAT new").map((one) => one.label)).toEqual(["New patient"]);
  });

  it("takes a word with a hyphen for its parts", () => {
    const one = [entry("Accept Post-inflammatory erythema")];
    expect(matchEntries(one, "accept post-inflam")).toEqual(one);
  });

  it("finds nothing by the middle of a word", () => {
    expect(matchEntries(entries, "atient")).toEqual([]);
  });
});
