import { describe, expect, it } from "vitest";
import { REFERENCES } from "#lib/catalogue/references/references.ts";
import { LOOK_AGAIN_CAUSES } from "#lib/clinical/model/vocabulary.ts";
import type { SpecRow } from "./read-spec.ts";
import { caseOf, readSpec, terms } from "./read-spec.ts";
import { assessMarks } from "./spec-catalogue.ts";

const cases = readSpec("look-again-cases.csv");
const harmless = readSpec("look-again-harmless.csv");
const named = (rows: readonly SpecRow[]) => rows.map((row) => [row["row"] ?? "", row] as const);

/** A picture of every kind that each cause must be shown with. */
const KINDS = ["textbook", "sparse", "near miss"];

describe("imitators as a dermatologist sees them", () => {
  it.each(named(cases))("%s", (name, row) => {
    const { differential, lookAgain } = assessMarks(caseOf(row, name));
    const entry = lookAgain.find((one) => one.cause === row["cause"]);
    if (row["kind"] === "near miss") {
      expect(entry).toBeUndefined();
      return;
    }
    expect(entry?.urgency).toBe(row["urgency"]);
    expect(entry?.outranks).toBe(row["outranks"] === "yes");
    expect(entry?.because.length).toBeGreaterThan(0);
    expect(entry?.findings.map((index) => String(index + 1))).toEqual(terms(row["findings"]));
    if (!entry?.outranks) return;
    const likely = differential.filter((one) => one.likelihood === "likely").flatMap((one) => one.findings);
    expect(likely.filter((index) => entry.findings.includes(index))).toEqual([]);
  });

  it.each(LOOK_AGAIN_CAUSES)(
    "shows %s with a textbook picture, with few facts, and with a near miss",
    (cause) => {
      const kinds = cases.filter((row) => row["cause"] === cause).map((row) => row["kind"]);
      expect(KINDS.filter((kind) => !kinds.includes(kind))).toEqual([]);
    },
  );

  it("names a source in every row, or says that there is none", () => {
    const keys = new Set<string>([...REFERENCES.map((reference) => reference.key), "unverified"]);
    for (const row of [...cases, ...harmless]) expect(keys, row["row"]).toContain(row["source"]);
  });
});

describe("plain marks of acne", () => {
  it.each(named(harmless))("raise no alarm: %s", (name, row) => {
    const causes = assessMarks(caseOf(row, name)).lookAgain.map((entry) => entry.cause);
    expect(causes.filter((cause) => !terms(row["allowed"]).includes(cause))).toEqual([]);
  });

  it("are shown in at least sixty rows, most of which allow nothing at all", () => {
    expect(harmless.length).toBeGreaterThanOrEqual(60);
    expect(harmless.filter((row) => row["allowed"] === "").length).toBeGreaterThanOrEqual(60);
  });
});
