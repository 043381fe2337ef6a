import type { Basis, EvidenceGrade, ReferenceKey, RuleId } from "./evidence.ts";
import type { SourcePolicy } from "./policies.ts";
import type { Treatment, Verdict } from "./vocabulary.ts";

/** The verdict of one treatment for one patient factor, where it is anything but `ok`. */
export type SafetyCell = {
  readonly treatment: Treatment;
  /** `SF-<factor>-<treatment>`. */
  readonly id: RuleId;
  /** Why this treatment, and what is done about it, in words for a clinician. */
  readonly text: string;
  readonly verdict: Verdict;
  readonly basis: Basis;
  readonly grade: EvidenceGrade;
  readonly cite: readonly ReferenceKey[];
};

/** The clinic's choice that a row belongs to; a row without one always applies. */
export type RowPolicy = {
  readonly policy: "isotretinoin" | "photosensitisers" | "deviceLimits";
  readonly choices: readonly SourcePolicy[];
};

/**
 * One row of the safety matrix: a patient factor and what it restricts. The tables it is read from have a cell for
 * every treatment of the vocabulary; cells that say "no restriction found" are not carried into the engine.
 */
export type SafetyRule = {
  readonly factor: string;
  /** What the factor is, in a few words. */
  readonly text: string;
  readonly only?: RowPolicy;
  readonly cells: readonly SafetyCell[];
};
