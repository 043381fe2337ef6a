import type { FactTable } from "../facts/fact-table.ts";
import { openQuestions } from "../facts/judge-test.ts";
import type { LookAgainRule, LookAgainSign } from "../model/look-again-rule.ts";
import { URGENCIES } from "../model/vocabulary.ts";
import { readRules, type ReadRule } from "./read-rules.ts";

/** Weight of a sign that is worth asking for even where it does not decide alone. */
const STRONG_SIGN = 3;

/** How far the rule may still be from firing once a strong sign of the history was found. */
const NEARLY = 2;

/** More than these would be a list that nobody asks through. A proposal. */
const MOST_QUESTIONS = 2;

/** What a question that decides alone counts for beside one that does not. */
const DECIDES = 100;

type Question = { readonly path: string; readonly worth: number };
const NONE: readonly Question[] = [];

/**
 * The few questions whose answer could most easily show that a finding is something other than a post-acne mark: one
 * answer that would make an outranking rule fire where a sign already speaks for it, the more urgent rule first; then
 * strong signs of the history that would almost do so.
 *
 * @returns paths of the case, without repeats, the most telling first
 */
export function questionsOfNearMisses(rules: readonly LookAgainRule[], table: FactTable): readonly string[] {
  const worth = new Map<string, number>();
  for (const read of readRules(rules)) {
    if (!read.rule.outranks || read.rule.scope === "case") continue;
    for (const one of questionsOfRule(read, table)) {
      worth.set(one.path, Math.max(one.worth, worth.get(one.path) ?? 0));
    }
  }
  return [...worth]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_QUESTIONS)
    .map(([path]) => path);
}

function questionsOfRule({ rule, requires, unless, signs }: ReadRule, table: FactTable): readonly Question[] {
  // Most rules end here, so this comes first: something that they require was found to be absent.
  for (const judge of requires) if (judge(table) === "absent") return NONE;
  let sum = 0;
  let openSum = 0;
  const openSigns: LookAgainSign[] = [];
  for (const { sign, judge } of signs) {
    const presence = judge(table);
    if (presence === "present") sum += sign.weight;
    else if (presence === "not-asked" && sign.weight > 0) {
      openSum += sign.weight;
      openSigns.push(sign);
    }
  }
  if (sum + openSum < rule.threshold) return NONE;
  // Nothing speaks for the others, and no strong sign is open.
  if (sum <= 0 && !openSigns.some((sign) => sign.weight >= STRONG_SIGN)) return NONE;
  if (unless.some((judge) => judge(table) === "present")) return NONE;
  return decidingQuestions(rule, sum, openSigns, table);
}

/**
 * @param sum weight of the signs that are present. Where none speaks for the rule yet, only strong ones are worth asking
 *   for
 */
function decidingQuestions(
  rule: LookAgainRule,
  sum: number,
  openSigns: readonly LookAgainSign[],
  table: FactTable,
): readonly Question[] {
  const started = sum > 0;
  const gains = new Map<string, number>();
  for (const sign of openSigns) {
    if (!started && sign.weight < STRONG_SIGN) continue;
    for (const path of openQuestions(sign.when, table)) gains.set(path, (gains.get(path) ?? 0) + sign.weight);
  }
  const missing = rule.threshold - sum;
  const worthAsking: Question[] = [];
  for (const [path, gain] of gains) {
    if (started && gain >= missing) {
      worthAsking.push({ path, worth: DECIDES * (1 + URGENCIES.indexOf(rule.urgency)) + gain });
    } else if (isOfHistory(path) && gain >= STRONG_SIGN && gain + NEARLY >= missing) {
      worthAsking.push({ path, worth: gain });
    }
  }
  if (worthAsking.length === 0) return NONE;
  // Nothing that the rule requires is absent, so what is not present yet has questions.
  const required = rule.requires
    .map((test) => openQuestions(test, table))
    .filter((paths) => paths.length > 0);
  return worthAsking.filter(({ path }) =>
    required.every((paths) => paths.includes(path) || (isOfHistory(path) && paths.some(isOfHistory))),
  );
}

function isOfHistory(path: string): boolean {
  return path.startsWith("history.");
}
