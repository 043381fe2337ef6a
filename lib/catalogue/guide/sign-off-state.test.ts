import { describe, expect, it } from "vitest";
import { holds, signOffState, type SignOffAct } from "./sign-off-state.ts";

const signed: SignOffAct = {
  number: 1,
  act: "signed-off",
  contentHash: "a",
  by: "Dr One",
  on: "2026-03-01",
  reviewDueOn: "2027-03-01",
  reason: null,
};
const base = { by: "Dr One", on: "2026-03-01", reviewDueOn: "2027-03-01" };

describe("how a page of the guide stands", () => {
  it("is never signed off before the first act", () => {
    expect(signOffState(undefined, "a", "2026-03-01")).toEqual({ kind: "never" });
  });

  it("is signed off from the day on which it was, to the day of the review itself", () => {
    for (const today of ["2026-03-01", "2026-12-31", "2027-02-28", "2027-03-01"]) {
      expect(signOffState(signed, "a", today)).toEqual({ kind: "signed-off", ...base });
    }
  });

  it("is due for review from the day after", () => {
    expect(signOffState(signed, "a", "2027-03-02")).toEqual({ kind: "review-due", ...base });
    expect(signOffState(signed, "a", "2031-01-01").kind).toBe("review-due");
  });

  it("is changed as soon as it says something else, whether the review is due or not", () => {
    for (const today of ["2026-03-01", "2027-03-02"]) {
      expect(signOffState(signed, "b", today)).toEqual({ kind: "changed", ...base });
    }
  });

  it("is withdrawn with the reason, whatever it says and however late it is", () => {
    const withdrawn: SignOffAct = {
      ...signed,
      number: 2,
      act: "withdrawn",
      reviewDueOn: null,
      reason: "A trial was retracted.",
    };
    for (const hash of ["a", "b"]) {
      expect(signOffState(withdrawn, hash, "2027-03-02")).toEqual({
        kind: "withdrawn",
        by: "Dr One",
        on: "2026-03-01",
        reason: "A trial was retracted.",
      });
    }
  });

  it("holds while the present words are signed, a late review included, and in no other state", () => {
    const states = [
      signOffState(undefined, "a", "2026-03-01"),
      signOffState(signed, "a", "2026-03-01"),
      signOffState(signed, "a", "2027-03-02"),
      signOffState(signed, "b", "2026-03-01"),
      signOffState({ ...signed, act: "withdrawn", reviewDueOn: null, reason: "x" }, "a", "2026-03-01"),
    ];
    expect(states.map(holds)).toEqual([false, true, true, false, false]);
  });
});
