import type { FactTest } from "#lib/clinical/model/fact-test.ts";

/**
 * Writes a condition in the names of the case format, as the specification tables show it: `finding.colour=red+pink`,
 * `finding.widthMm<2`, `no history.sunscreenDaily`, `not (…)`, `unless seen (…)` for what holds until it is seen,
 * ` & ` for and, ` | ` for or.
 */
export function factNotation(test: FactTest): string {
  if ("all" in test) return test.all.map(inBrackets).join(" & ");
  if ("any" in test) return test.any.map(inBrackets).join(" | ");
  if ("not" in test) return `not (${factNotation(test.not)})`;
  if ("notSeen" in test) return `unless seen (${factNotation(test.notSeen)})`;
  if ("is" in test) return `${test.fact}=${test.is.join("+")}`;
  if ("has" in test) return test.has ? test.fact : `no ${test.fact}`;
  if ("atLeast" in test) return `${test.fact}>=${String(test.atLeast)}`;
  if ("atMost" in test) return `${test.fact}<=${String(test.atMost)}`;
  return "above" in test ? `${test.fact}>${String(test.above)}` : `${test.fact}<${String(test.below)}`;
}

function inBrackets(test: FactTest): string {
  const text = factNotation(test);
  return "all" in test || "any" in test ? `(${text})` : text;
}
