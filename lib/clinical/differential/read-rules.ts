import { conditionOf, type Condition } from "../facts/condition.ts";
import type { DifferentialRule } from "../model/differential-rule.ts";
import { DIAGNOSES, type Diagnosis } from "../model/vocabulary.ts";
import { onceFor } from "../once-for.ts";

/** What a rule says of one diagnosis while it holds. */
export type Effect = {
  readonly diagnosis: Diagnosis;
  /** What it adds to the sum of weights; null where it only bars the diagnosis from being likely. */
  readonly weight: number | null;
  readonly vetoes: number;
  readonly bars: number;
};

/** A row of the decision table whose condition was read once, to be judged on finding after finding. */
export type ReadRule = {
  readonly rule: DifferentialRule;
  readonly condition: Condition;
  readonly effects: readonly Effect[];
};

/** The decision table as it is judged. */
export const readRules = onceFor((rules: readonly DifferentialRule[]): readonly ReadRule[] =>
  rules.map((rule) => ({ rule, condition: conditionOf(rule.when), effects: effectsOf(rule) })),
);

function effectsOf({ weights, atMostPossible = [] }: DifferentialRule): readonly Effect[] {
  return DIAGNOSES.map((diagnosis): Effect => {
    const weight = weights[diagnosis] ?? null;
    const isVeto = weight === "veto";
    return {
      diagnosis,
      weight: isVeto ? 0 : weight,
      vetoes: Number(isVeto),
      bars: Number(atMostPossible.includes(diagnosis)),
    };
  }).filter(({ weight, bars }) => weight !== null || bars > 0);
}
