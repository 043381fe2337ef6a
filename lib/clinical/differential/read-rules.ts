import { conditionOf, type Condition } from "../facts/condition.ts";
import type { DifferentialRule } from "../model/differential-rule.ts";
import { DIAGNOSES, type Diagnosis } from "../model/vocabulary.ts";
import { onceFor } from "../once-for.ts";

/** What a rule says of one diagnosis while it holds. */
export type Effect = {
  readonly diagnosis: Diagnosis;
  /** What it adds to the sum of weights; null where it only bars the diagnosis from being likely. */
  readonly weight: number | null;
  readonly vetoes: 0 | 1;
  readonly bars: 0 | 1;
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
  return DIAGNOSES.flatMap((diagnosis): readonly Effect[] => {
    const weight = weights[diagnosis];
    const bars = atMostPossible.includes(diagnosis) ? 1 : 0;
    if (weight === "veto") return [{ diagnosis, weight: 0, vetoes: 1, bars }];
    return weight === undefined && bars === 0 ? [] : [{ diagnosis, weight: weight ?? null, vetoes: 0, bars }];
  });
}
