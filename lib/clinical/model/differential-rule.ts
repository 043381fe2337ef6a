import type { Basis, ReferenceKey, RuleId } from "./evidence.ts";
import type { DiagnosisWeights, FactTest } from "./fact-test.ts";

/** One row of the differential's decision table. It is applied to each finding on its own. */
export type DifferentialRule = {
  readonly id: RuleId;
  readonly when: FactTest;
  readonly weights: DiagnosisWeights;
  readonly basis: Basis;
  readonly cite: readonly ReferenceKey[];
};
