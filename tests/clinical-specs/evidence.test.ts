import { describe, expect, it } from "vitest";
import { REFERENCE_LEDGER } from "#lib/catalogue/references/ledger.ts";
import { TREATMENT_EVIDENCE } from "#lib/catalogue/treatments/evidence/evidence.ts";
import { readSpec } from "./read-spec.ts";

/** A cited statement of a record: what a row of the table has to name. */
type Told = {
  readonly treatment: string;
  readonly kind: string;
  readonly text: string;
  readonly people: number | null;
  readonly source: string;
};

const TOLD: readonly Told[] = TREATMENT_EVIDENCE.flatMap((evidence) => {
  const { treatment } = evidence;
  const each = (kind: string, text: string, cite: readonly string[], people: number | null = null) =>
    cite.map((source): Told => ({ treatment, kind, text, people, source }));
  return [
    ...evidence.indications.flatMap((one) => each("indications", `${one.diagnosis} ${one.grade}`, one.cite)),
    ...evidence.studies.flatMap((one) => each("studies", one.result, [one.cite], one.people)),
    ...evidence.parameters.flatMap((one) =>
      each(
        "parameters",
        Object.entries(one.values)
          .map(([name, value]) => `${name} ${value}`)
          .join("; "),
        one.cite,
      ),
    ),
    ...Object.entries(evidence.told).flatMap(([kind, texts]) =>
      texts.flatMap((one) => each(kind, one.text, one.cite)),
    ),
  ];
});

const ROWS = readSpec("evidence.csv");
type Row = (typeof ROWS)[number];

const isToldBy = (row: Row, told: Told): boolean =>
  told.treatment === row["treatment"] &&
  told.kind === row["kind"] &&
  told.source === row["source"] &&
  String(told.people ?? "") === row["n"] &&
  (told.kind === "indications" || told.kind === "parameters"
    ? told.text === row["says"]
    : told.text.includes(row["says"] ?? "\n"));

const nameOf = (row: Row): string => `${row["treatment"]} ${row["kind"]} ${row["says"]} [${row["source"]}]`;

describe("the table of evidence", () => {
  it.each(ROWS.map((row) => [nameOf(row), row] as const))("is what the guide tells: %s", (_, row) => {
    expect(row["says"]).not.toBe("");
    expect(TOLD.some((told) => isToldBy(row, told))).toBe(true);
  });

  it("leaves out nothing that the guide tells with a source", () => {
    const left = TOLD.filter((told) => !ROWS.some((row) => isToldBy(row, told)));
    expect(left).toEqual([]);
  });

  it("names sources of the ledger alone, and no row twice", () => {
    const keys = new Set(REFERENCE_LEDGER.map(({ key }) => key));
    expect(ROWS.map((row) => row["source"] ?? "").filter((key) => !keys.has(key))).toEqual([]);
    const written = ROWS.map((row) => JSON.stringify(row));
    expect(new Set(written).size).toBe(written.length);
  });
});
