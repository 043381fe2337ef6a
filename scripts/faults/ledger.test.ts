import { describe, expect, it } from "vitest";
import { compareWithRecord, inWords, isClean, openLedger } from "./ledger.ts";

/** A ledger of three writes: one acknowledged, one refused, one that got no answer. */
function threeWrites() {
  const ledger = openLedger();
  for (const key of ["a", "b", "c"]) ledger.intend(key, `text ${key}`);
  ledger.settle("a", "acknowledged");
  ledger.settle("b", "refused");
  return ledger;
}

describe("a ledger beside the record", () => {
  it("finds nothing when the record has what was acknowledged and no more", () => {
    const ledger = threeWrites();
    ledger.settle("c", "acknowledged");
    const found = compareWithRecord(ledger.entries(), ["text a", "text c"]);
    expect(isClean(found)).toBe(true);
    expect(inWords(found)).toBe("0 lost, 0 ghosts, 0 duplicates, 0 unresolved");
  });

  it.each([
    ["lost", [], { lost: 1 }],
    ["a ghost that was refused", ["text a", "text b"], { ghosts: 1 }],
    ["a ghost that nobody meant", ["text a", "another text"], { ghosts: 1 }],
    ["a duplicate", ["text a", "text a"], { duplicates: 1 }],
    ["still unknown", ["text a"], { unresolved: 1 }],
  ])("finds what is %s", (_what, stored, expected) => {
    const found = compareWithRecord(threeWrites().entries(), stored);
    expect(found).toMatchObject(expected);
    expect(isClean(found)).toBe(false);
  });

  it("settles nothing that was never meant", () => {
    expect(() => {
      openLedger().settle("x", "acknowledged");
    }).toThrow("Nothing was meant");
  });
});
