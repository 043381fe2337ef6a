import { describe, expect, it } from "vitest";
import { BASES_OF_RULES } from "#lib/clinical/model/evidence.ts";
import type { Reason } from "#lib/clinical/model/evaluation.ts";
import { assessReferral } from "#lib/clinical/referral/assess-referral.ts";
import { caseOf, readSpec, terms } from "./read-spec.ts";
import { assessMarks } from "./spec-catalogue.ts";

const cases = readSpec("referral-cases.csv");
const rules = readSpec("referral-rules.csv");

function referralOf(row: (typeof cases)[number]) {
  const theCase = caseOf(row, row["situation"] ?? "");
  const { differential, lookAgain } = assessMarks(theCase);
  return assessReferral(theCase, differential, lookAgain);
}

/** A look-again tells its own action and sources. */
function saysItsRow(reason: Reason): void {
  const row = rules.find((one) => one["rule"] === reason.rule);
  expect(row, reason.rule).toBeDefined();
  expect(reason.text).not.toBe("");
  if (reason.rule === "REF-LOOK-AGAIN") return;
  expect(reason.text).toContain(row?.["says"]);
  expect(reason.cite).toEqual(terms(row?.["source"]));
}

describe("who should see a specialist, and why", () => {
  it.each(cases.map((row) => [row["situation"] ?? "", row] as const))("%s", (_, row) => {
    const referral = referralOf(row);
    const told = [...new Set(referral.reasons.map((reason) => reason.rule))];
    expect(told.toSorted()).toEqual([...terms(row["rules"])].toSorted());
    expect(referral.advised).toBe(told.length > 0);
    for (const reason of referral.reasons) saysItsRow(reason);
    expect(row["source"]).not.toBe("");
  });

  it("has a situation for every rule, and a basis", () => {
    const shown = cases.flatMap((row) => terms(row["rules"]));
    for (const rule of rules) {
      expect(shown).toContain(rule["rule"]);
      expect(BASES_OF_RULES).toContain(rule["basis"]);
      if (rule["basis"] === "cited") expect(rule["source"]).not.toBe("");
    }
  });
});
