import type { FactTable } from "../facts/fact-table.ts";
import { factsBehind, judgeOf, openQuestions, readsSilence, type Judge } from "../facts/judge-test.ts";
import type { DifferentialRule } from "../model/differential-rule.ts";
import type { WeightedReason } from "../model/evaluation.ts";
import type { DiagnosisWeights } from "../model/fact-test.ts";
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

type ReadRule = {
  readonly rule: DifferentialRule;
  readonly judge: Judge;
  /** Whether it may hold on what was not seen, so that it has questions even once it is judged. */
  readonly readsSilence: boolean;
  readonly weights: readonly (readonly [Diagnosis, number | "veto"])[];
};

/** A rule that an answer could turn. */
type OpenRule = {
  readonly weights: DiagnosisWeights;
  readonly applies: boolean;
  readonly questions: readonly string[];
};

type Tally = { sum: number; vetoes: number; readonly reasons: WeightedReason[] };

const READ_RULES = new WeakMap<readonly DifferentialRule[], readonly ReadRule[]>();

function readRules(rules: readonly DifferentialRule[]): readonly ReadRule[] {
  let read = READ_RULES.get(rules);
  if (!read) {
    read = rules.map((rule) => ({
      rule,
      judge: judgeOf(rule.when),
      readsSilence: readsSilence(rule.when),
      weights: DIAGNOSES.flatMap((diagnosis) => {
        const weight = rule.weights[diagnosis];
        return weight === undefined ? [] : [[diagnosis, weight] as const];
      }),
    }));
    READ_RULES.set(rules, read);
  }
  return read;
}

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
  const tallies = new Map<Diagnosis, Tally>();
  for (const diagnosis of DIAGNOSES) tallies.set(diagnosis, { sum: 0, vetoes: 0, reasons: [] });
  const open: OpenRule[] = [];
  for (const read of readRules(rules)) {
    const presence = read.judge(table);
    const applies = presence === "present";
    if (applies) addReasons(read, table, tallies);
    if (presence !== "not-asked" && !read.readsSilence) continue;
    const questions = openQuestions(read.rule.when, table);
    if (questions.length > 0) open.push({ weights: read.rule.weights, applies, questions });
  }
  const scores = new Map<Diagnosis, FindingScore>();
  for (const [diagnosis, tally] of tallies) {
    const vetoed = tally.vetoes > 0;
    const questions = questionsThatMatter(diagnosis, open, tally);
    scores.set(diagnosis, { sum: vetoed ? 0 : tally.sum, vetoed, reasons: tally.reasons, questions });
  }
  return scores;
}

function addReasons(
  { rule, weights }: ReadRule,
  table: FactTable,
  tallies: ReadonlyMap<Diagnosis, Tally>,
): void {
  const finding = factsBehind(rule.when, table);
  for (const [diagnosis, weight] of weights) {
    const tally = tallies.get(diagnosis);
    if (!tally) continue;
    const told = { rule: rule.id, finding };
    if (weight === "veto") {
      tally.vetoes += 1;
      tally.reasons.push({ ...told, weight: -10, veto: true, cite: rule.cite });
    } else {
      tally.sum += weight;
      tally.reasons.push({ ...told, weight, cite: rule.cite });
    }
  }
}

/**
 * An open question matters when its rule alone, answered the other way, would change the likelihood; a diagnosis that
 * is excluded whatever the answer has no questions.
 */
function questionsThatMatter(
  diagnosis: Diagnosis,
  open: readonly OpenRule[],
  { sum, vetoes }: Tally,
): readonly string[] {
  const now = vetoes > 0 ? "unlikely" : likelihoodOf(sum);
  const matters = new Map<string, number>();
  for (const { weights, applies, questions } of open) {
    const weight = weights[diagnosis];
    if (weight === undefined) continue;
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
