import { describe, expect, it } from "vitest";
import type { Verdict } from "#lib/clinical/model/vocabulary.ts";
import { strictness } from "#lib/clinical/safety/verdict.ts";
import { answerOf } from "./patient-row.ts";
import { readSpec, terms, type SpecRow } from "./read-spec.ts";

const ROWS = readSpec("harmless.csv");

function allowedIn(row: SpecRow): ReadonlyMap<string, Verdict> {
  return new Map(terms(row["allowed"]).map((cell) => cell.split("=") as [string, Verdict]));
}

/** What is said beyond what the row allows: a treatment that is warned of needlessly, or too strictly. */
function needless(row: SpecRow): readonly string[] {
  const allowed = allowedIn(row);
  return answerOf(row).safety.flatMap(({ treatment, verdict }) =>
    strictness(verdict) > strictness(allowed.get(treatment) ?? "ok") ? [`${treatment}=${verdict}`] : [],
  );
}

describe("patients whom a dermatologist would simply treat", () => {
  it("are at least sixty, each with the reason for what may be said of it", () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(60);
    for (const row of ROWS) expect(row["reason"], row["vignette"]).not.toBe("");
  });

  it.each(ROWS.map((row) => [row["vignette"] ?? "", row] as const))("%s: no needless warning", (_, row) => {
    expect(needless(row)).toEqual([]);
  });

  it.each(ROWS.map((row) => [row["vignette"] ?? "", row] as const))("%s: nothing left to ask", (_, row) => {
    const { safety, unrecognised } = answerOf(row);
    expect(
      safety.filter(({ stillToAsk }) => stillToAsk.length > 0).map(({ treatment }) => treatment),
    ).toEqual([]);
    expect(unrecognised).toEqual([]);
  });

  it("are allowed no warning that is no longer given", () => {
    for (const row of ROWS) {
      const given = new Map<string, Verdict>(answerOf(row).safety.map((one) => [one.treatment, one.verdict]));
      for (const [treatment, verdict] of allowedIn(row))
        expect(given.get(treatment), treatment).toBe(verdict);
    }
  });
});
