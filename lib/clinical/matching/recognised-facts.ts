import type { DrugClass } from "../model/catalogue-drug.ts";
import type { DidYouMean } from "../model/evaluation.ts";
import type { Optional } from "../model/presence.ts";
import type {
  ConditionStatus,
  MedicationStatus,
  ProcedureOutcome,
  Route,
  Treatment,
} from "../model/vocabulary.ts";

/** How a typed name met the catalogue. A doubtful match is told as "did you mean" and never counted as certain. */
export type MatchQuality = "exact" | "spelling" | "doubtful";

export type RecognisedMedication = {
  readonly id: string;
  /** Path of the case, for example `patient.medications.0`. */
  readonly path: string;
  readonly match: MatchQuality;
  readonly route: Route;
  readonly status: MedicationStatus;
  readonly startedMonthsAgo: Optional<number>;
  readonly stoppedMonthsAgo: Optional<number>;
  /** Classes that apply by this route. */
  readonly classes: readonly DrugClass[];
};

export type RecognisedCondition = {
  readonly id: string;
  readonly path: string;
  readonly match: MatchQuality;
  /** Null where the case names the condition and says nothing about when. */
  readonly status: ConditionStatus | null;
  /** The name itself says that it is over, whatever the status ("previous impetigo"). */
  readonly saysOver?: boolean;
  readonly lastEpisodeMonthsAgo: Optional<number>;
};

export type RecognisedAllergy = {
  readonly id: string;
  readonly path: string;
  readonly match: MatchQuality;
  readonly groups: readonly string[];
};

export type RecognisedProcedure = {
  readonly treatments: readonly Treatment[];
  readonly path: string;
  readonly monthsAgo: Optional<number>;
  readonly outcome: Optional<ProcedureOutcome>;
};

/** What the names in a case stand for. A null list was not asked about; an empty one was, and nothing is there. */
export type RecognisedFacts = {
  readonly medications: readonly RecognisedMedication[] | null;
  readonly products: readonly RecognisedMedication[] | null;
  readonly conditions: readonly RecognisedCondition[] | null;
  readonly allergies: readonly RecognisedAllergy[] | null;
  readonly procedures: readonly RecognisedProcedure[] | null;
  readonly tried: readonly Treatment[];
  /** Names as typed that the catalogue does not know, or knows only doubtfully, in the order of the case. */
  readonly unrecognised: readonly string[];
  readonly didYouMean: readonly DidYouMean[];
};
