import type { FactTable } from "../facts/fact-table.ts";
import { factsBehind, judgeTest } from "../facts/judge-test.ts";
import type { CaseTables } from "../facts/tables-of-case.ts";
import { tablesOfCase } from "../facts/tables-of-case.ts";
import type { RecognisedFacts } from "../matching/recognised-facts.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { ClinicalCase } from "../model/clinical-case.ts";
import type { LookAgain, Reason } from "../model/evaluation.ts";
import type { LookAgainRule } from "../model/look-again-rule.ts";
import { LOOK_AGAIN_CAUSES, URGENCIES } from "../model/vocabulary.ts";

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
  const found: LookAgain[] = [];
  for (const rule of catalogue.lookAgainRules) {
    if (rule.scope === "case") {
      const because = ruleFires(rule, tables.whole);
      if (because) found.push(entryOf(rule, rule.outranks ? [...theCase.findings.keys()] : [], because));
      continue;
    }
    const fired = tables.findings.flatMap((table, index) => {
      const because = ruleFires(rule, table);
      return because ? [{ index, because }] : [];
    });
    if (fired.length > 0) {
      const because = fired.flatMap((one) => one.because);
      found.push(
        entryOf(
          rule,
          fired.map((one) => one.index),
          because,
        ),
      );
    }
  }
  return withoutGeneralCause(mergeCauses(found)).sort(
    (a, b) =>
      URGENCIES.indexOf(b.urgency) - URGENCIES.indexOf(a.urgency) ||
      Number(b.outranks) - Number(a.outranks) ||
      LOOK_AGAIN_CAUSES.indexOf(a.cause) - LOOK_AGAIN_CAUSES.indexOf(b.cause),
  );
}

/** @returns why the rule fires on these facts, or null when it does not. */
function ruleFires(rule: LookAgainRule, table: FactTable): readonly Reason[] | null {
  if (!rule.requires.every((test) => judgeTest(test, table) === "present")) return null;
  if (rule.unless.some((test) => judgeTest(test, table) === "present")) return null;
  const seen = rule.signs.filter((sign) => judgeTest(sign.when, table) === "present");
  const sum = seen.reduce((total, sign) => total + sign.weight, 0);
  if (sum < rule.threshold) return null;
  return seen
    .filter((sign) => sign.weight > 0)
    .map((sign) => ({
      rule: rule.id,
      text: `${sign.text} (${factsBehind(sign.when, table)})`,
      cite: rule.cite,
    }));
}

function entryOf(rule: LookAgainRule, findings: readonly number[], because: readonly Reason[]): LookAgain {
  return {
    cause: rule.cause,
    urgency: rule.urgency,
    findings,
    action: rule.action,
    because,
    outranks: rule.outranks,
  };
}

/** "Not an acne site" only says that some other cause is there; a named one on the same findings says it better. */
function withoutGeneralCause(entries: readonly LookAgain[]): LookAgain[] {
  const named = entries.filter((entry) => entry.outranks && entry.cause !== "not-an-acne-site");
  const isNamed = (index: number) => named.some((entry) => entry.findings.includes(index));
  return entries.filter((entry) => entry.cause !== "not-an-acne-site" || !entry.findings.every(isNamed));
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
