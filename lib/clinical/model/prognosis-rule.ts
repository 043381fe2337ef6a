import type { Certainty, OpenRange, PrognosisModifier } from "./evaluation.ts";
import type { ReferenceKey, RuleId } from "./evidence.ts";
import type { FactTest } from "./fact-test.ts";
import type { Diagnosis, PigmentDepth } from "./vocabulary.ts";

/** A fact that changes the natural course of some diagnoses. */
export type PrognosisModifierRule = {
  readonly kind: "modifier";
  readonly id: RuleId;
  readonly diagnoses: readonly Diagnosis[];
  readonly when: FactTest;
  /** A weaker modifier that is not told, nor counted, where this one applies. */
  readonly insteadOf?: RuleId;
  readonly effect: PrognosisModifier["effect"];
  /** How much it counts towards the longer classes of the estimate; 0 is told but does not lengthen it. */
  readonly weight: number;
  readonly text: string;
  readonly cite: readonly ReferenceKey[];
};

/** An estimate for a diagnosis; the first class that fits is used. */
export type PrognosisClassRule = {
  readonly kind: "class";
  readonly id: RuleId;
  readonly diagnosis: Diagnosis;
  readonly depth?: readonly PigmentDepth[];
  /** Least sum of the weights of the modifiers that apply. */
  readonly modifiersAtLeast: number;
  /** Marks older than this many months are outside the range. */
  readonly olderThanMonths?: number;
  readonly weeks: OpenRange | null;
  readonly certainty: Certainty;
  readonly statement: string;
  readonly cite: readonly ReferenceKey[];
};

export type PrognosisRule = PrognosisModifierRule | PrognosisClassRule;
