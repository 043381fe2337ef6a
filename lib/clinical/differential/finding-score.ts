import type { WeightedReason } from "../model/evaluation.ts";
import type { Diagnosis } from "../model/vocabulary.ts";

/** What one finding says about one diagnosis. */
export type FindingScore = {
  /** Sum of weights; 0 where a veto excludes the diagnosis, below likely where a row says that it cannot be. */
  readonly sum: number;
  readonly reasons: readonly WeightedReason[];
  /** Paths of facts not asked that could move the diagnosis to another likelihood; none where nothing speaks of it. */
  readonly questions: readonly string[];
};

export type FindingScores = ReadonlyMap<Diagnosis, FindingScore>;
