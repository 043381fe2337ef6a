import type { FactTable } from "../facts/fact-table.ts";
import { factsBehind, judgeOf, openQuestions, readsSilence, type Judge } from "../facts/judge-test.ts";
import type { DifferentialRule } from "../model/differential-rule.ts";
import type { WeightedReason } from "../model/evaluation.ts";
import type { Diagnosis } from "../model/vocabulary.ts";
import { DIAGNOSES } from "../model/vocabulary.ts";
import { likelihoodOf, MOST_WHERE_BARRED } from "./likelihood.ts";
import { settleRivals } from "./rivals.ts";

/** What one finding says about one diagnosis. */
export type FindingScore = {
  /** Sum of weights; 0 where a veto excludes the diagnosis, below likely where a row says that it cannot be. */
  readonly sum: number;
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
  readonly rule: DifferentialRule;
  readonly applies: boolean;
  readonly questions: readonly string[];
};

/** The weights, exclusions and bars to being likely that the rules which hold set. */
type Tally = { sum: number; vetoes: number; bars: number };
type TallyWithReasons = Tally & { readonly reasons: WeightedReason[] };

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
  const tallies = new Map<Diagnosis, TallyWithReasons>();
  for (const diagnosis of DIAGNOSES) tallies.set(diagnosis, { sum: 0, vetoes: 0, bars: 0, reasons: [] });
  const open: OpenRule[] = [];
  for (const read of readRules(rules)) {
    const presence = read.judge(table);
    const applies = presence === "present";
    if (applies) addReasons(read, table, tallies);
    if (presence !== "not-asked" && !read.readsSilence) continue;
    const questions = openQuestions(read.rule.when, table);
    if (questions.length > 0) open.push({ rule: read.rule, applies, questions });
  }
  const scores = new Map<Diagnosis, FindingScore>();
  for (const [diagnosis, tally] of tallies) {
    const questions = questionsThatMatter(diagnosis, open, tally);
    scores.set(diagnosis, { sum: settle(tally), reasons: tally.reasons, questions });
  }
  settleRivals(scores);
  return scores;
}

function addReasons(
  { rule, weights }: ReadRule,
  table: FactTable,
  tallies: ReadonlyMap<Diagnosis, TallyWithReasons>,
): void {
  for (const diagnosis of rule.atMostPossible ?? []) {
    const tally = tallies.get(diagnosis);
    if (tally) tally.bars += 1;
  }
  if (weights.length === 0) return;
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

function settle({ sum, vetoes, bars }: Tally): number {
  if (vetoes > 0) return 0;
  return bars > 0 ? Math.min(sum, MOST_WHERE_BARRED) : sum;
}

/** The tally as it would be were the rule answered the other way; null where the rule has no say on the diagnosis. */
function turned(
  { rule, applies }: OpenRule,
  diagnosis: Diagnosis,
  { sum, vetoes, bars }: Tally,
): Tally | null {
  const weight = rule.weights[diagnosis];
  const isBar = rule.atMostPossible?.includes(diagnosis) ?? false;
  if (weight === undefined && !isBar) return null;
  const turn = applies ? -1 : 1;
  return {
    sum: typeof weight === "number" ? sum + turn * weight : sum,
    vetoes: weight === "veto" ? vetoes + turn : vetoes,
    bars: isBar ? bars + turn : bars,
  };
}

/**
 * An open question matters when its rule alone, answered the other way, would change the likelihood, or set or lift an
 * exclusion; a diagnosis that is excluded whatever the answer has no questions.
 */
function questionsThatMatter(
  diagnosis: Diagnosis,
  open: readonly OpenRule[],
  tally: Tally,
): readonly string[] {
  const now = likelihoodOf(settle(tally));
  const matters = new Map<string, number>();
  for (const one of open) {
    const other = turned(one, diagnosis, tally);
    if (!other) continue;
    const isVeto = other.vetoes !== tally.vetoes;
    const turns = isVeto
      ? (other.vetoes === 0) !== (tally.vetoes === 0)
      : likelihoodOf(settle(other)) !== now;
    if (!turns) continue;
    const size = isVeto || other.bars !== tally.bars ? 10 : Math.abs(other.sum - tally.sum);
    for (const path of one.questions) matters.set(path, Math.max(size, matters.get(path) ?? 0));
  }
  return [...matters].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([path]) => path);
}
