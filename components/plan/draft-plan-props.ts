import type { ImpressionEntry } from "#lib/clinical/accepted-plan/evaluate-for-plan.ts";
import type { OwnStep } from "#lib/clinical/accepted-plan/own-step.ts";
import type { ComparedPlan } from "#lib/clinical/accepted-plan/plan-difference.ts";
import type { CourseSoFar } from "#lib/clinical/accepted-plan/remaining-course.ts";
import type { AnswerPlace, PlanOption } from "#lib/clinical/accepted-plan/plan-options.ts";
import type { PlanInteraction } from "#lib/clinical/model/evaluation.ts";
import type { TestPatchPolicy } from "#lib/clinical/model/policies.ts";
import type { Fitzpatrick, Treatment } from "#lib/clinical/model/vocabulary.ts";
import type { WrittenOverride } from "#lib/clinical/accepted-plan/written-override.ts";
import type { AwayDates, CourseInput, StepElsewhere } from "#lib/clinical/scheduling/course.ts";
import type { TreatedArea } from "#lib/clinical/scheduling/treated-area.ts";
import type { ComposedCase } from "#lib/clinical/visit/compose-case.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { Result } from "#lib/result/result.ts";

/** What stands on the builder and is saved. */
export type SavedChoices = {
  readonly treatments: readonly Treatment[];
  readonly sessions: Readonly<Partial<Record<Treatment, number>>>;
  readonly overrides: readonly WrittenOverride[];
  readonly startOn: IsoDate;
  readonly away: readonly AwayDates[];
  readonly checkedByMe: readonly string[];
  readonly note?: string | undefined;
  /** On which part of the skin a treatment is done, where it is not done on all of it. */
  readonly areas?: Readonly<Partial<Record<Treatment, TreatedArea>>> | undefined;
  readonly ownSteps?: readonly OwnStep[] | undefined;
  readonly ownStepsAcknowledged?: boolean | undefined;
};

/** One of the drafts beside each other. */
export type NamedChoices = SavedChoices & { readonly name: string };

/** What is saved: the draft in hand, and those beside it. */
export type SavedDrafts = NamedChoices & { readonly others: readonly NamedChoices[] };

/** The plan that the draft amends. */
export type AmendedPlan = {
  readonly number: number;
  readonly before: ComparedPlan;
  readonly soFar: CourseSoFar;
  readonly done: Readonly<Record<string, number>>;
};

/** A question that is still to ask, and where its answer counts. */
export type OpenQuestionView = { readonly text: string; readonly place: AnswerPlace };

/** What the builder is given. */
export type DraftPlanView = {
  readonly planId: string;
  readonly version: number;
  readonly patientId: string;
  readonly clinicId: string;
  readonly zone: string;
  readonly today: IsoDate;
  readonly consultationOn: IsoDate;
  readonly mayAccept: boolean;
  readonly mayBePregnant: boolean;
  readonly options: readonly PlanOption[];
  readonly interactions: readonly PlanInteraction[];
  readonly review: { readonly weeks: number };
  readonly unrecognised: readonly string[];
  /** Treatments on offer that the clinic signed off as they stand; null where it does not ask for that. */
  readonly signedOff: readonly string[] | null;
  /** The draft in hand first. */
  readonly drafts: readonly [NamedChoices, ...NamedChoices[]];
  /** Null for a plan that was never accepted. */
  readonly amends: AmendedPlan | null;
  readonly fitzpatrick: Fitzpatrick | null;
  readonly testPatch: TestPatchPolicy;
  /** The patient's other courses. */
  readonly elsewhere: readonly StepElsewhere[];
  /** When the clinic takes no visits. */
  readonly closed: Pick<CourseInput, "closedWeekdays" | "closedDates">;
  /** Reviews of the plan's protocol, in weeks from the start. */
  readonly moreReviewWeeks: readonly number[];
  readonly composed: ComposedCase;
  readonly impression: readonly ImpressionEntry[];
  readonly names: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, OpenQuestionView>>;
};

type Act<Value> = (previous: null, input: unknown) => Promise<Result<Value>>;

/** The acts of the builder. */
export type DraftPlanActs = {
  readonly save: Act<{ readonly version: number; readonly savedAt: string }>;
  /** Accepts the plan, or its amendment. */
  readonly accept: Act<{ readonly planVersionId: string }>;
  readonly startConsultation: Act<{ readonly id: string; readonly patientId: string }>;
  readonly recordPregnancy: Act<{ readonly askedOn: string }>;
  readonly recordScreening: Act<{ readonly askedOn: string }>;
};
