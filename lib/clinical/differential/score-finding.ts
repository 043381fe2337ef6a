import { factsBehind, judge, openQuestions } from "../facts/condition.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { DifferentialRule } from "../model/differential-rule.ts";
import type { WeightedReason } from "../model/evaluation.ts";
import { DIAGNOSES, type Diagnosis } from "../model/vocabulary.ts";
import type { FindingScore, FindingScores } from "./finding-score.ts";
import { likelihoodOf, MOST_WHERE_BARRED } from "./likelihood.ts";
import { readRules, type Effect, type ReadRule } from "./read-rules.ts";
import { settleRivals } from "./rivals.ts";

/** The weights, exclusions and bars to being likely that the rules which hold set. */
type Sums = { sum: number; vetoes: number; bars: number };

/** What is gathered for one diagnosis: its questions with how much their answer may change. */
type Tally = Sums & { readonly reasons: WeightedReason[]; readonly questions: Map<string, number> };
type Tallies = ReadonlyMap<Diagnosis, Tally>;

/** A rule that an answer could turn, and whether it holds now. */
type OpenRule = { readonly read: ReadRule; readonly holds: boolean };

/** How much an answer changes that sets or lifts an exclusion or a bar. */
const DECISIVE = 10;

/**
 * Scores every diagnosis on one finding by the decision table.
 *
 * @param rules the decision table
 * @param table the facts of the finding and of the case
 */
export function scoreFinding(rules: readonly DifferentialRule[], table: FactTable): FindingScores {
  const tallies = new Map<Diagnosis, Tally>();
  for (const diagnosis of DIAGNOSES) {
    tallies.set(diagnosis, { sum: 0, vetoes: 0, bars: 0, reasons: [], questions: new Map() });
  }
  const open: OpenRule[] = [];
  for (const read of readRules(rules)) {
    const presence = judge(read.condition, table);
    const holds = presence === "present";
    if (holds) addEffects(read, table, tallies);
    if (presence === "not-asked" || read.condition.readsSilence) open.push({ read, holds });
  }
  for (const one of open) addQuestions(one, table, tallies);
  const scores = new Map<Diagnosis, FindingScore>();
  for (const [diagnosis, tally] of tallies) {
    scores.set(diagnosis, {
      sum: settle(tally),
      reasons: tally.reasons,
      questions: mostTellingFirst(tally.questions),
    });
  }
  settleRivals(scores);
  return scores;
}

function addEffects({ rule, condition, effects }: ReadRule, table: FactTable, tallies: Tallies): void {
  const isTold = effects.some(({ weight }) => weight !== null);
  const finding = isTold ? factsBehind(condition, table) : "";
  for (const { diagnosis, weight, vetoes, bars } of effects) {
    const tally = tallies.get(diagnosis);
    if (!tally) continue;
    tally.sum += weight ?? 0;
    tally.vetoes += vetoes;
    tally.bars += bars;
    if (weight === null) continue;
    const said = vetoes > 0 ? ({ weight: -DECISIVE, veto: true } as const) : { weight };
    tally.reasons.push({ rule: rule.id, finding, ...said, cite: rule.cite });
  }
}

function settle({ sum, vetoes, bars }: Sums): number {
  if (vetoes > 0) return 0;
  return bars > 0 ? Math.min(sum, MOST_WHERE_BARRED) : sum;
}

/** The questions of a rule go to each diagnosis that its turning would change, if anything speaks of that at all. */
function addQuestions({ read, holds }: OpenRule, table: FactTable, tallies: Tallies): void {
  let paths: readonly string[] | null = null;
  for (const effect of read.effects) {
    const tally = tallies.get(effect.diagnosis);
    if (!tally || tally.reasons.length === 0) continue;
    const size = changeBy(effect, holds ? -1 : 1, tally);
    if (size === 0) continue;
    paths ??= openQuestions(read.condition, table);
    for (const path of paths) tally.questions.set(path, Math.max(size, tally.questions.get(path) ?? 0));
  }
}

/**
 * A rule matters when it alone, answered the other way, would change the likelihood, or set or lift an exclusion; it does
 * not for a diagnosis that is excluded whatever the answer.
 *
 * @param turn 1 where the rule would come to hold, -1 where it would no longer
 * @returns how much it would change, 0 where the diagnosis would stay what it is
 */
function changeBy(effect: Effect, turn: 1 | -1, now: Sums): number {
  const vetoes = now.vetoes + turn * effect.vetoes;
  if (effect.vetoes > 0) return (vetoes === 0) === (now.vetoes === 0) ? 0 : DECISIVE;
  const weight = effect.weight ?? 0;
  const turned = { sum: now.sum + turn * weight, vetoes, bars: now.bars + turn * effect.bars };
  if (likelihoodOf(settle(turned)) === likelihoodOf(settle(now))) return 0;
  return effect.bars > 0 ? DECISIVE : Math.abs(weight);
}

function mostTellingFirst(questions: ReadonlyMap<string, number>): readonly string[] {
  return [...questions].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([path]) => path);
}
