import { describe, expect, it } from "vitest";
import { REFERENCES } from "#lib/catalogue/references/references.ts";
import type { Likelihood } from "#lib/clinical/model/vocabulary.ts";
import { DIAGNOSES } from "#lib/clinical/model/vocabulary.ts";
import { caseOf, readSpec, terms } from "./read-spec.ts";
import { assessMarks } from "./spec-catalogue.ts";

const own = readSpec("differential-vignettes.csv");

/** The second table was written from the sources by a reader who had not seen the rules. */
const rows = [...own, ...readSpec("reviewer-vignettes.csv")];

/** Sections of the clinical reference that a row may name where no single source decides. */
const SECTIONS = ["§1.1", "§2.3", "§2.9", "§2.10", "§3.2", "§3.3", "§3.4", "§4.3"];

describe("vignettes of marks and their imitators", () => {
  it("are at least three hundred, and more than five for every diagnosis", () => {
    expect(rows.length).toBeGreaterThanOrEqual(300);
    for (const diagnosis of DIAGNOSES) {
      const named = own.filter((row) => terms(row["likely"]).includes(diagnosis));
      expect(named.length, diagnosis).toBeGreaterThan(5);
    }
  });

  it("have a name of their own", () => {
    const names = own.map((row) => row["vignette"]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(own.map((row) => [row["vignette"] ?? "", row["source"] ?? ""] as const))(
    "%s: rests on a source, a section or good practice",
    (_, source) => {
      const known = [...REFERENCES.map((reference) => reference.key), ...SECTIONS];
      expect(source).not.toBe("");
      if (source !== "good practice") expect(known).toEqual(expect.arrayContaining([...terms(source)]));
    },
  );

  it.each(rows.map((row) => [row["vignette"] ?? "", row] as const))("%s", (name, row) => {
    const { differential, lookAgain } = assessMarks(caseOf(row, name));
    const those = (likelihood: Likelihood) =>
      differential.filter((one) => one.likelihood === likelihood).map((one) => one.diagnosis);
    const likely = those("likely");
    const possible = those("possible");
    const causes = lookAgain.map((entry) => entry.cause);
    const asked = differential.flatMap((one) => one.stillToAsk);

    expect(likely).toEqual(expect.arrayContaining([...terms(row["likely"])]));
    if (row["likely"] === "") expect(likely).toEqual([]);
    expect(possible).toEqual(expect.arrayContaining([...terms(row["possible"])]));
    for (const diagnosis of terms(row["unlikely"])) expect([...likely, ...possible]).not.toContain(diagnosis);
    for (const diagnosis of terms(row["not likely"])) expect(likely).not.toContain(diagnosis);
    expect(causes).toEqual(expect.arrayContaining([...terms(row["look again"])]));
    for (const cause of terms(row["not look again"])) expect(causes).not.toContain(cause);
    if (row["mixed"] !== "") expect(likely.length > 1).toBe(row["mixed"] === "yes");
    for (const fact of terms(row["asks"]))
      expect(asked.filter((path) => path.endsWith(fact))).not.toEqual([]);
  });
});
