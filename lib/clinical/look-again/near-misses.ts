import type { FactTable } from "../facts/fact-table.ts";
import { judge, openQuestions } from "../facts/condition.ts";
import type { LookAgainRule } from "../model/look-again-rule.ts";
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

function questionsOfRule(read: ReadRule, table: FactTable): readonly Question[] {
  const { rule, requires, unless, signs } = read;
  // Most rules end here, so this comes first: something that they require was found to be absent.
  for (const condition of requires) if (judge(condition, table) === "absent") return NONE;
  let sum = 0;
  let openSum = 0;
  let strongest = 0;
  for (const { condition, weight } of signs) {
    const presence = judge(condition, table);
    if (presence === "present") sum += weight;
    else if (presence === "not-asked" && weight > 0) {
      openSum += weight;
      strongest = Math.max(strongest, weight);
    }
  }
  if (sum + openSum < rule.threshold) return NONE;
  // Nothing speaks for the others, and no strong sign is open.
  if (sum <= 0 && strongest < STRONG_SIGN) return NONE;
  if (unless.some((condition) => judge(condition, table) === "present")) return NONE;
  return decidingQuestions(read, sum, table);
}

/**
 * @param sum weight of the signs that are present. Where none speaks for the rule yet, only strong ones are worth asking
 *   for
 */
function decidingQuestions(
  { rule, requires, signs }: ReadRule,
  sum: number,
  table: FactTable,
): readonly Question[] {
  const started = sum > 0;
  const gains = new Map<string, number>();
  for (const { condition, weight } of signs) {
    const isWorth = weight > 0 && (started || weight >= STRONG_SIGN);
    if (!isWorth || judge(condition, table) !== "not-asked") continue;
    for (const path of openQuestions(condition, table)) gains.set(path, (gains.get(path) ?? 0) + weight);
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
  const required = requires
    .map((condition) => openQuestions(condition, table))
    .filter((paths) => paths.length > 0);
  return worthAsking.filter(({ path }) =>
    required.every((paths) => paths.includes(path) || (isOfHistory(path) && paths.some(isOfHistory))),
  );
}

function isOfHistory(path: string): boolean {
  return path.startsWith("history.");
}
