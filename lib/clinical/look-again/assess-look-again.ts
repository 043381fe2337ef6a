import type { FactTable } from "../facts/fact-table.ts";
import { factsBehind, judge, type Condition } from "../facts/condition.ts";
import type { CaseTables } from "../facts/tables-of-case.ts";
import { tablesOfCase } from "../facts/tables-of-case.ts";
import type { RecognisedFacts } from "../matching/recognised-facts.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { ClinicalCase, Investigation } from "../model/clinical-case.ts";
import type { LookAgain, Reason } from "../model/evaluation.ts";
import type { LookAgainRule } from "../model/look-again-rule.ts";
import { LOOK_AGAIN_CAUSES, URGENCIES } from "../model/vocabulary.ts";
import { readRules, type ReadRule, type ReadSign } from "./read-rules.ts";
import type { TestResult } from "./test-results.ts";
import { NEGATIVE_RESULT, resultFor } from "./test-results.ts";

/**
 * What must not be treated as a post-acne mark, or has to be dealt with first. A sign that was not asked about never
 * counts, for or against.
 *
 * @param tables the facts of the case, where they were laid out already
 * @returns one entry for each cause, the most urgent first
 */
export function assessLookAgain(
  catalogue: Catalogue,
  theCase: ClinicalCase,
  recognised: RecognisedFacts,
  tables: CaseTables = tablesOfCase(theCase, recognised),
): readonly LookAgain[] {
  const tests = theCase.history?.investigations ?? [];
  const fired: Fired[] = [];
  for (const read of readRules(catalogue.lookAgainRules)) {
    const one = fireRule(read, tables, tests);
    if (one) fired.push(one);
  }
  return withoutExplained(mergeCauses(fired.map(entryOf)), fired).sort(
    (a, b) =>
      URGENCIES.indexOf(b.urgency) - URGENCIES.indexOf(a.urgency) ||
      Number(b.outranks) - Number(a.outranks) ||
      LOOK_AGAIN_CAUSES.indexOf(a.cause) - LOOK_AGAIN_CAUSES.indexOf(b.cause),
  );
}

/** A rule that fires, on which findings and why. */
type Fired = {
  readonly rule: LookAgainRule;
  readonly findings: readonly number[];
  readonly because: readonly Reason[];
};

function fireRule(read: ReadRule, tables: CaseTables, tests: readonly Investigation[]): Fired | null {
  const { rule } = read;
  const result = rule.results && tests.length > 0 ? resultFor(rule.results, tests) : null;
  if (result && standsAlone(rule, result)) return firedByResult(read, tables, result);
  if (rule.scope === "case") {
    const because = reasonsOf(read, tables.whole, result);
    if (!because) return null;
    return { rule, findings: rule.outranks ? [...tables.findings.keys()] : [], because };
  }
  const findings: number[] = [];
  const because: Reason[] = [];
  for (const [index, table] of tables.findings.entries()) {
    const reasons = reasonsOf(read, table, result);
    if (!reasons) continue;
    findings.push(index);
    because.push(...reasons);
  }
  return findings.length > 0 ? { rule, findings, because } : null;
}

/** A result that names the cause, or a positive test that weighs as much as the rule asks for. */
function standsAlone({ results, threshold }: LookAgainRule, { says }: TestResult): boolean {
  return says === "named" || (says === "positive" && (results?.weight ?? 0) >= threshold);
}

/** A result does not say which finding was tested: it stands for those that its signs fit best. */
function firedByResult({ rule, signs }: ReadRule, tables: CaseTables, result: TestResult): Fired {
  const sums = tables.findings.map((table) => weightOf(seenOf(signs, table)));
  const best = Math.max(...sums);
  const findings = [...sums.keys()].filter((index) => sums[index] === best);
  return { rule, findings, because: [reasonOfResult(rule, result)] };
}

function seenOf(signs: readonly ReadSign[], table: FactTable): readonly ReadSign[] {
  return signs.filter(({ condition }) => judge(condition, table) === "present");
}

function weightOf(signs: readonly ReadSign[]): number {
  return signs.reduce((total, sign) => total + sign.weight, 0);
}

/**
 * A positive test stands for what the rule requires.
 *
 * @returns why the rule fires on these facts, or null when it does not
 */
function reasonsOf(read: ReadRule, table: FactTable, result: TestResult | null): Reason[] | null {
  const { rule, requires, unless, signs } = read;
  const isPresent = (condition: Condition): boolean => judge(condition, table) === "present";
  const positive = result?.says === "positive";
  if (!positive && !requires.every(isPresent)) return null;
  if (unless.some(isPresent)) return null;
  const seen = seenOf(signs, table);
  const ofResult = positive ? (rule.results?.weight ?? 0) : result ? -NEGATIVE_RESULT : 0;
  if (weightOf(seen) + ofResult < rule.threshold) return null;
  const reasons = seen
    .filter((sign) => sign.weight > 0)
    .map((sign) => {
      const facts = factsBehind(sign.condition, table);
      return { rule: rule.id, text: sign.text ? `${sign.text} (${facts})` : facts, cite: rule.cite };
    });
  return result?.says === "positive" ? [reasonOfResult(rule, result), ...reasons] : reasons;
}

function reasonOfResult(rule: LookAgainRule, { says, index }: TestResult): Reason {
  const said = says === "named" ? "A test names it" : "A test for it is positive";
  return { rule: rule.id, text: `${said} (history.investigations.${index}.result)`, cite: rule.cite };
}

function entryOf({ rule, findings, because }: Fired): LookAgain {
  const { cause, urgency, action, outranks } = rule;
  return { cause, urgency, findings, action, because, outranks };
}

/**
 * Leaves out what something else explains better on every finding it names: a cause that yields to another that is
 * there, and "not an acne site", which only says that some other cause is to be found.
 */
function withoutExplained(entries: readonly LookAgain[], fired: readonly Fired[]): LookAgain[] {
  return entries.filter(({ cause, findings }) => {
    const yieldsTo = fired.flatMap(({ rule }) => (rule.cause === cause ? (rule.yieldsTo ?? []) : []));
    const explains = (other: LookAgain): boolean =>
      cause === "not-an-acne-site" ? other.outranks && other.cause !== cause : yieldsTo.includes(other.cause);
    const better = entries.filter(explains);
    return (
      better.length === 0 ||
      !findings.every((index) => better.some((other) => other.findings.includes(index)))
    );
  });
}

/** Several rules may find the same cause: one entry is told, with the more urgent action and every reason. */
function mergeCauses(found: readonly LookAgain[]): LookAgain[] {
  const byCause = new Map<string, LookAgain>();
  for (const entry of found) {
    const before = byCause.get(entry.cause);
    byCause.set(entry.cause, before ? mergeTwo(before, entry) : entry);
  }
  return [...byCause.values()].map((entry) => ({ ...entry, because: withoutRepeats(entry.because) }));
}

function mergeTwo(one: LookAgain, other: LookAgain): LookAgain {
  const otherLeads = URGENCIES.indexOf(other.urgency) > URGENCIES.indexOf(one.urgency);
  const lead = otherLeads ? other : one;
  return {
    cause: one.cause,
    urgency: lead.urgency,
    findings: [...new Set([...one.findings, ...other.findings])].sort((a, b) => a - b),
    action: lead.action,
    because: otherLeads ? [...other.because, ...one.because] : [...one.because, ...other.because],
    outranks: one.outranks || other.outranks,
  };
}

function withoutRepeats(reasons: readonly Reason[]): readonly Reason[] {
  return [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
}
