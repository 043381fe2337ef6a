import { resultWords } from "#lib/catalogue/guide/result-words.ts";
import { testWords } from "#lib/catalogue/guide/rule-test-words.ts";
import type { FactTest } from "#lib/clinical/model/fact-test.ts";
import type { LookAgainRule, LookAgainSign } from "#lib/clinical/model/look-again-rule.ts";
import type { SpecRow } from "./read-spec.ts";

const lines = (items: readonly string[]): string => items.join(" | ");
const inWords = (tests: readonly FactTest[]): string => lines(tests.map(testWords));

function signWords({ weight, when, text }: LookAgainSign): string {
  const words = testWords(when);
  return `${weight > 0 ? "+" : ""}${String(weight)} ${text === undefined ? words : `${text} (${words})`}`;
}

/** A look-again rule as the row of the table that a dermatologist reads: every cell in plain words. */
export function tableRowOf(rule: LookAgainRule): SpecRow {
  return {
    id: rule.id,
    cause: rule.cause,
    scope: rule.scope,
    requires: inWords(rule.requires),
    "ruled out by": inWords(rule.unless),
    signs: lines(rule.signs.map(signWords)),
    threshold: String(rule.threshold),
    "test results": rule.results ? resultWords(rule.results) : "",
    urgency: rule.urgency,
    "next action": rule.action,
    outranks: rule.outranks ? "yes" : "no",
    "yields to": lines(rule.yieldsTo ?? []),
    basis: rule.basis,
    source: rule.cite.length === 0 ? rule.basis : rule.cite.join(" "),
  };
}
