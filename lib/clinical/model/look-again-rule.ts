import type { Basis, ReferenceKey, RuleId } from "./evidence.ts";
import type { FactTest } from "./fact-test.ts";
import type { LookAgainCause, Urgency } from "./vocabulary.ts";

/** A sign that speaks for a cause, or against it, with its weight. */
export type LookAgainSign = {
  readonly when: FactTest;
  readonly weight: number;
  /** What the facts mean together, where they do not say it by themselves. */
  readonly text?: string;
};

/**
 * How the results of tests speak of a cause, as alternatives of a regular expression in lower case, each matched from
 * the beginning of a word.
 */
export type ResultWords = {
  /** Words of a result that name the cause: it then stands, whatever else was seen. */
  readonly names: string;
  /** Words in the name of a test for it, which may come back positive or negative. */
  readonly tests?: string;
  /** What a positive test weighs that does not name the cause; it also stands for what the rule requires. */
  readonly weight?: number;
};

/**
 * When a mark must be looked at again. The rule fires where every `requires` is present, no `unless` is present, and
 * the weights of the signs that are present add up to `threshold`; or where a test result names the cause.
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
  /** Causes that explain the same findings better: beside one of them this one is not told. */
  readonly yieldsTo?: readonly LookAgainCause[];
  readonly results?: ResultWords;
  readonly basis: Basis;
  readonly cite: readonly ReferenceKey[];
};
