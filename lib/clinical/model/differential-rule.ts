import type { Basis, ReferenceKey, RuleId } from "./evidence.ts";
import type { DiagnosisWeights, FactTest } from "./fact-test.ts";
import type { Diagnosis } from "./vocabulary.ts";

/** One row of the differential's decision table. It is applied to each finding on its own. */
export type DifferentialRule = {
  readonly id: RuleId;
  readonly when: FactTest;
  readonly weights: DiagnosisWeights;
  /** Diagnoses that cannot be likely while the row holds, however much else speaks for them. */
  readonly atMostPossible?: readonly Diagnosis[];
  readonly basis: Basis;
  readonly cite: readonly ReferenceKey[];
};
