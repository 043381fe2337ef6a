import type { IsoDate } from "../model/clinical-case.ts";
import type {
  ExcludedTreatment,
  NumberRange,
  PlanInteraction,
  PlanStep,
  Prognosis,
} from "../model/evaluation.ts";
import type { Diagnosis, PigmentDepth, Treatment } from "../model/vocabulary.ts";
import type { AwayDates, PlannedSession } from "../scheduling/course.ts";

/** Why a treatment is given although its verdict asks for an override, and who answers for it. */
export type StepOverride = { readonly reason: string; readonly personId: string; readonly at: string };

/** One treatment of an accepted plan: the engine's step as it was, and what the clinician settled. */
export type AcceptedStep = Omit<PlanStep, "sessions"> & {
  readonly id: string;
  /** Sessions agreed; null for what is done at home. */
  readonly sessions: number | null;
  readonly sessionRange: NumberRange | null;
  readonly override: StepOverride | null;
};

/** One visit of an accepted plan, with the rules that fixed its date. */
export type AcceptedVisit = PlannedSession & { readonly id: string };

/** A plan as it was accepted; never changed afterwards. A later one is another version. */
export type AcceptedPlan = {
  readonly acceptedOn: IsoDate;
  readonly startOn: IsoDate;
  readonly away: readonly AwayDates[];
  /** The clinician's own impression on which it rests. */
  readonly diagnoses: readonly { readonly diagnosis: Diagnosis; readonly depth?: PigmentDepth }[];
  readonly steps: readonly AcceptedStep[];
  readonly visits: readonly AcceptedVisit[];
  readonly advice: readonly Treatment[];
  /** Offered, and not chosen. */
  readonly notChosen: readonly Treatment[];
  readonly excluded: readonly ExcludedTreatment[];
  readonly interactions: readonly PlanInteraction[];
  readonly prognosis: readonly Prognosis[];
  readonly review: { readonly weeks: number; readonly stopRules: readonly string[] };
  /** Names that the catalogue does not know and the clinician looked up. */
  readonly checkedByMe: readonly string[];
  readonly note: string | null;
};
