import { describe, expect, it } from "vitest";
import { STATEMENTS } from "../guide/statements.ts";
import { citationFaults } from "./citation-faults.ts";
import { REFERENCE_LEDGER } from "./ledger.ts";
import type { LedgerEntry } from "./ledger-entry.ts";
import { STATEMENT_KINDS, type Statement } from "./statement.ts";

const STATEMENT: Statement = {
  kind: "engine",
  at: null,
  text: "Something that is said.",
  basis: "cited",
  cite: ["S0"],
};
const [SEED] = REFERENCE_LEDGER.filter(({ key }) => key === "S0");
const ledger = (...entries: readonly Partial<LedgerEntry>[]): readonly LedgerEntry[] =>
  entries.flatMap((entry) => (SEED === undefined ? [] : [{ ...SEED, ...entry }]));

describe("what the product says, and its sources", () => {
  it("fit together: no statement without a source or a mark, no source without a use, no key without a source", () => {
    expect(citationFaults(STATEMENTS, REFERENCE_LEDGER)).toEqual([]);
  });

  it("cover every place where something is said", () => {
    expect([...new Set(STATEMENTS.map(({ kind }) => kind))].toSorted()).toEqual(STATEMENT_KINDS.toSorted());
    expect(STATEMENTS.length).toBeGreaterThan(2500);
  });

  it.each([
    ["a statement without a source", { cite: [] }, "no-source"],
    ["a source that does not exist", { cite: ["S0", "R999"] }, "unknown-source"],
    ["a statement that says nothing", { text: " " }, "no-text"],
  ])("would be caught: %s", (_, planted, fault) => {
    const faults = citationFaults([STATEMENT, { ...STATEMENT, ...planted }], ledger({}));
    expect(faults.map((one) => one.fault)).toEqual([fault]);
  });

  it("would be caught: a source without a use, one listed twice, and background that is in use", () => {
    const faults = citationFaults([STATEMENT], ledger({}, { key: "R998" }, { background: "Read only." }));
    expect(faults).toEqual([
      { fault: "unused", key: "R998" },
      { fault: "listed-twice", key: "S0" },
      { fault: "background-in-use", key: "S0" },
    ]);
  });

  it("lets general knowledge and proposals stand, marked as such", () => {
    const marked = (["unverified", "design"] as const).map((basis) => ({ ...STATEMENT, basis, cite: [] }));
    expect(citationFaults([STATEMENT, ...marked], ledger({}))).toEqual([]);
  });
});
