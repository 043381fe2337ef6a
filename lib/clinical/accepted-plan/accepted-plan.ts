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
import type { TreatedArea } from "../scheduling/treated-area.ts";
import type { AcceptedOwnStep } from "./own-step.ts";

/** Why a treatment is given although its verdict asks for an override, and who answers for it. */
export type StepOverride = {
  readonly reason: string;
  readonly personId: string;
  readonly at: string;
  /** Ids of the rules that it answers; plans accepted before these were kept have none. */
  readonly rules?: readonly string[];
};

/** One treatment of an accepted plan: the engine's step as it was, and what the clinician settled. */
export type AcceptedStep = Omit<PlanStep, "sessions"> & {
  readonly id: string;
  /** Sessions agreed; null for what is done at home. */
  readonly sessions: number | null;
  readonly sessionRange: NumberRange | null;
  readonly override: StepOverride | null;
  /** Names the step across the versions of its plan; steps accepted before this was kept are named by their id. */
  readonly line?: string;
  /** The part of the skin it is done on; absent for all of it. */
  readonly area?: TreatedArea;
};

/** What names a step across the versions of its plan. */
export const lineOf = ({ id, line }: { readonly id: string; readonly line?: string }): string => line ?? id;

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
  /** Treatments of the clinician's own, which no rule checks; plans accepted before these were kept have none. */
  readonly ownSteps?: readonly AcceptedOwnStep[];
  /** The signed visit on which an amended version rests; absent where it is the plan's own. */
  readonly consultationId?: string;
};
