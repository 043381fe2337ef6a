import type { FactTable } from "../facts/fact-table.ts";
import { judgeTest, openQuestions } from "../facts/judge-test.ts";
import type { FactTest } from "../model/fact-test.ts";
import type { LookAgainRule, LookAgainSign } from "../model/look-again-rule.ts";

/** Weight of a sign that is worth asking for even where it does not decide alone. */
const STRONG_SIGN = 3;
const NONE: readonly string[] = [];

/**
 * The questions whose answer could still show that a finding is something other than a post-acne mark: one answer that
 * would make an outranking rule fire where a sign already speaks for it, and strong signs of the history that could do
 * so together with others.
 *
 * @returns paths of the case, without repeats, in the order of the rules
 */
export function questionsOfNearMisses(rules: readonly LookAgainRule[], table: FactTable): readonly string[] {
  const questions = new Set<string>();
  for (const rule of rules) {
    if (!rule.outranks || rule.scope === "case") continue;
    for (const path of questionsOfRule(rule, table)) questions.add(path);
  }
  return [...questions];
}

function questionsOfRule(rule: LookAgainRule, table: FactTable): readonly string[] {
  // Most rules end here, so this comes first: something that they require was found to be absent.
  const openRequirements: FactTest[] = [];
  for (const test of rule.requires) {
    const presence = judgeTest(test, table);
    if (presence === "absent") return NONE;
    if (presence === "not-asked") openRequirements.push(test);
  }
  let sum = 0;
  const openSigns: LookAgainSign[] = [];
  for (const sign of rule.signs) {
    const presence = judgeTest(sign.when, table);
    if (presence === "present") sum += sign.weight;
    else if (presence === "not-asked" && sign.weight > 0) openSigns.push(sign);
  }
  // Nothing speaks for the others, and no strong sign is open.
  if (sum <= 0 && !openSigns.some((sign) => sign.weight >= STRONG_SIGN)) return NONE;
  if (sum + openSigns.reduce((total, sign) => total + sign.weight, 0) < rule.threshold) return NONE;
  if (rule.unless.some((test) => judgeTest(test, table) === "present")) return NONE;
  return decidingQuestions(rule.threshold - sum, sum > 0, openSigns, openRequirements, table);
}

/**
 * @param missing weight that is missing until the rule fires
 * @param started whether any sign speaks for the rule already; where none does, only strong signs are worth asking for
 */
function decidingQuestions(
  missing: number,
  started: boolean,
  openSigns: readonly LookAgainSign[],
  openRequirements: readonly FactTest[],
  table: FactTable,
): readonly string[] {
  const gains = new Map<string, number>();
  for (const sign of openSigns) {
    if (!started && sign.weight < STRONG_SIGN) continue;
    for (const path of openQuestions(sign.when, table)) gains.set(path, (gains.get(path) ?? 0) + sign.weight);
  }
  const worthAsking = [...gains].filter(([path, gain]) =>
    isOfHistory(path) ? gain >= STRONG_SIGN : started && gain >= missing,
  );
  if (worthAsking.length === 0) return [];
  const required = openRequirements.map((test) => openQuestions(test, table));
  return worthAsking.flatMap(([path]) => {
    const reachable = required.every(
      (paths) => paths.includes(path) || (isOfHistory(path) && paths.some(isOfHistory)),
    );
    return reachable ? [path] : [];
  });
}

function isOfHistory(path: string): boolean {
  return path.startsWith("history.");
}
