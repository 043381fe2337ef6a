import type { Basis, ReferenceKey, RuleId } from "./evidence.ts";
import type { FactTest } from "./fact-test.ts";
import type { LookAgainCause, Urgency } from "./vocabulary.ts";

/** A sign that speaks for a cause, with its weight and the words that explain it. */
export type LookAgainSign = {
  readonly when: FactTest;
  readonly weight: number;
  readonly text: string;
};

/**
 * When a mark must be looked at again. The rule fires where every `requires` is present, no `unless` is present, and
 * the weights of the signs that are present add up to `threshold`.
 */
export type LookAgainRule = {
  readonly id: RuleId;
  readonly cause: LookAgainCause;
  /** `finding`: judged on each finding; `case`: judged once, on the history and on all findings together. */
  readonly scope: "finding" | "case";
  readonly requires: readonly FactTest[];
  readonly unless: readonly FactTest[];
  readonly signs: readonly LookAgainSign[];
  readonly threshold: number;
  readonly urgency: Urgency;
  readonly action: string;
  /** True when no post-acne diagnosis of the same findings may be called likely. */
  readonly outranks: boolean;
  readonly basis: Basis;
  readonly cite: readonly ReferenceKey[];
};
