import type { FactTable } from "../facts/fact-table.ts";
import { factsBehind, judgeTest, openQuestions } from "../facts/judge-test.ts";
import type { DifferentialRule } from "../model/differential-rule.ts";
import type { WeightedReason } from "../model/evaluation.ts";
import type { Diagnosis } from "../model/vocabulary.ts";
import { DIAGNOSES } from "../model/vocabulary.ts";
import { likelihoodOf } from "./likelihood.ts";

/** What one finding says about one diagnosis. */
export type FindingScore = {
  /** Sum of weights; 0 where a veto excludes the diagnosis. */
  readonly sum: number;
  readonly vetoed: boolean;
  readonly reasons: readonly WeightedReason[];
  /** Paths of facts not asked that could move the diagnosis to another likelihood. */
  readonly questions: readonly string[];
};

type Judged = {
  readonly rule: DifferentialRule;
  readonly applies: boolean;
  readonly questions: readonly string[];
};

/**
 * Scores every diagnosis on one finding by the decision table.
 *
 * @param rules the decision table
 * @param table the facts of the finding and of the case
 */
export function scoreFinding(
  rules: readonly DifferentialRule[],
  table: FactTable,
): ReadonlyMap<Diagnosis, FindingScore> {
  const judged: Judged[] = [];
  for (const rule of rules) {
    const presence = judgeTest(rule.when, table);
    const questions = openQuestions(rule.when, table);
    if (presence === "present" || questions.length > 0) {
      judged.push({ rule, applies: presence === "present", questions });
    }
  }
  const behind = new Map<string, string>();
  return new Map(DIAGNOSES.map((diagnosis) => [diagnosis, scoreDiagnosis(diagnosis, judged, table, behind)]));
}

function scoreDiagnosis(
  diagnosis: Diagnosis,
  judged: readonly Judged[],
  table: FactTable,
  behind: Map<string, string>,
): FindingScore {
  let sum = 0;
  let vetoes = 0;
  const reasons: WeightedReason[] = [];
  for (const { rule, applies } of judged) {
    const weight = rule.weights[diagnosis];
    if (!applies || weight === undefined) continue;
    let finding = behind.get(rule.id);
    if (finding === undefined) {
      finding = factsBehind(rule.when, table);
      behind.set(rule.id, finding);
    }
    if (weight === "veto") vetoes += 1;
    else sum += weight;
    reasons.push(
      weight === "veto"
        ? { rule: rule.id, finding, weight: -10, veto: true, cite: rule.cite }
        : { rule: rule.id, finding, weight, cite: rule.cite },
    );
  }
  const questions = questionsThatMatter(diagnosis, judged, sum, vetoes);
  return { sum: vetoes > 0 ? 0 : sum, vetoed: vetoes > 0, reasons, questions };
}

/**
 * An open question matters when its rule alone, answered the other way, would change the likelihood; a diagnosis that
 * is excluded whatever the answer has no questions.
 */
function questionsThatMatter(
  diagnosis: Diagnosis,
  judged: readonly Judged[],
  sum: number,
  vetoes: number,
): readonly string[] {
  const now = vetoes > 0 ? "unlikely" : likelihoodOf(sum);
  const matters = new Map<string, number>();
  for (const { rule, applies, questions } of judged) {
    const weight = rule.weights[diagnosis];
    if (questions.length === 0 || weight === undefined) continue;
    const isVeto = weight === "veto";
    const turn = applies ? -1 : 1;
    const otherVetoes = isVeto ? vetoes + turn : vetoes;
    const otherSum = isVeto ? sum : sum + turn * weight;
    const then = otherVetoes > 0 ? "unlikely" : likelihoodOf(otherSum);
    const turns = isVeto ? (otherVetoes === 0) !== (vetoes === 0) : then !== now;
    if (!turns) continue;
    const size = isVeto ? 10 : Math.abs(weight);
    for (const path of questions) matters.set(path, Math.max(size, matters.get(path) ?? 0));
  }
  return [...matters].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([path]) => path);
}
