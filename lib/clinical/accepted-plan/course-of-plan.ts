import { LASERS, type Modality } from "../model/catalogue-treatment.ts";
import type { IsoDate } from "../model/clinical-case.ts";
import type { NumberRange, PlanInteraction, PlanStep, TreatmentSafety } from "../model/evaluation.ts";
import type { TestPatchPolicy } from "../model/policies.ts";
import type { Fitzpatrick, Treatment } from "../model/vocabulary.ts";
import {
  DAYS_AFTER_SUN,
  DAYS_BEFORE_SUN,
  DAYS_FROM_NEEDLES_TO_SUN,
  type AwayDates,
  type CourseInput,
  type CourseStep,
  type StepElsewhere,
  type SunMargins,
} from "../scheduling/course.ts";
import type { TreatedArea } from "../scheduling/treated-area.ts";
import { ownCourseStep, type OwnStep } from "./own-step.ts";
import { isAnswered, type WrittenOverride } from "./written-override.ts";

/** Days from a test patch to the first session for skin types IV to VI; by analogy from another platform (R117). */
export const TEST_PATCH_WAIT_DAYS: NumberRange = { min: 7, max: 14 };
/** ISO weekdays on which visits are not laid until a clinic says otherwise: Saturday and Sunday (DESIGN). */
export const USUALLY_CLOSED_WEEKDAYS: readonly number[] = [6, 7];

const PATCH_TESTED: readonly Modality[] = LASERS;

/** What is not done at a visit of its own. */
const WITHOUT_VISIT: readonly Modality[] = ["topical", "systemic", "advice", "pathway"];

/** Given at the visit of another procedure (same-visit table, R40, R41), so that no gap of its own is kept from it. */
const AT_ANOTHERS_VISIT: readonly Treatment[] = ["prp"];

/** Sessions for a treatment done in the clinic for which no source gives a number: one, and the review decides. DESIGN. */
const ONE_SESSION: NumberRange = { min: 1, max: 1 };

/** What the calendar needs to know of a treatment. */
export type CourseTreatment = {
  readonly id: Treatment;
  readonly modality: Modality;
  /** Breaks or heats the skin. */
  readonly procedure: boolean;
};

/**
 * How many sessions may be agreed: the range that the sources give, one where they give none for something done in
 * the clinic, null for what is done at home.
 */
export function sessionRange(
  step: Pick<PlanStep, "treatment" | "sessions">,
  treatments: readonly CourseTreatment[],
): NumberRange | null {
  if (step.sessions !== null) return step.sessions;
  const entry = treatments.find(({ id }) => id === step.treatment);
  return entry === undefined || WITHOUT_VISIT.includes(entry.modality) ? null : ONE_SESSION;
}

/** Sessions that a course starts from: the middle of its range, rounded up. Null for what has no sessions. */
export function usualSessions(range: NumberRange | null): number | null {
  return range === null ? null : Math.ceil((range.min + range.max) / 2);
}

/**
 * Whether a test patch needs a visit of its own, days before the first session. On skin types I to III it is read
 * within minutes of the same visit (reference 7.3 W17, W18); an unknown skin type is treated as the darker group.
 */
export function testPatchWait(
  modality: Modality,
  fitzpatrick: Fitzpatrick | null,
  policy: TestPatchPolicy,
): NumberRange | null {
  if (policy === "clinician-choice" || !PATCH_TESTED.includes(modality)) return null;
  const lighter = fitzpatrick === "I" || fitzpatrick === "II" || fitzpatrick === "III";
  return lighter ? null : TEST_PATCH_WAIT_DAYS;
}

/**
 * Days kept clear of a stay in the sun: light waits for a tan to fade and needs two weeks without sun afterwards (by
 * analogy for lasers other than those the leaflets are about, R116), needled skin needs 72 hours (R36c). Null for what
 * sun does not matter to.
 */
export function clearOfSun(modality: Modality): SunMargins | null {
  if (PATCH_TESTED.includes(modality)) return { before: DAYS_BEFORE_SUN, after: DAYS_AFTER_SUN };
  return modality === "needling" ? { before: DAYS_FROM_NEEDLES_TO_SUN, after: 0 } : null;
}

/** What was chosen for a course: which steps, how many sessions of each, from when, and when the patient is away. */
export type CourseChoices = {
  readonly treatments: readonly Treatment[];
  readonly sessions: Readonly<Partial<Record<Treatment, number>>>;
  readonly startOn: IsoDate;
  readonly away: readonly AwayDates[];
  /** Treatments for which a reason against their verdict is written: they do not wait for the day it would be milder. */
  readonly overrides?: readonly WrittenOverride[];
  /** On which part of the skin a treatment is done, where it is not done on all of it. */
  readonly areas?: Readonly<Partial<Record<Treatment, TreatedArea>>> | undefined;
  /** Treatments of the clinician's own. */
  readonly ownSteps?: readonly OwnStep[] | undefined;
};

/** What is taken or advised works on all of the skin: it has no part of it for its own. */
const EVERYWHERE: readonly Modality[] = ["systemic", "advice", "pathway"];

/** Whether a treatment can be done on a part of the skin alone. */
export const mayBeOnPart = (modality: Modality): boolean => !EVERYWHERE.includes(modality);

/** What the evaluation and the catalogue say about the steps on offer. */
export type CourseRules = {
  readonly steps: readonly PlanStep[];
  readonly interactions: readonly PlanInteraction[];
  readonly reviewWeeks: number;
  readonly treatments: readonly CourseTreatment[];
  readonly fitzpatrick: Fitzpatrick | null;
  readonly testPatch: TestPatchPolicy;
  /** When the clinic takes no visits; what is usual where nothing was set. */
  readonly closed?: Pick<CourseInput, "closedWeekdays" | "closedDates">;
  /** The verdicts, and from which day on each would be milder. */
  readonly safety?: readonly Pick<TreatmentSafety, "treatment" | "verdict" | "because" | "earliest">[];
  /** The patient's other courses, from whose sessions this one keeps its distance; see `stepsElsewhere`. */
  readonly elsewhere?: readonly StepElsewhere[];
  /** Reviews beside the one that the rules ask for, in weeks from the start. */
  readonly moreReviewWeeks?: readonly number[];
};

/**
 * The scheduler's input for the chosen steps of a plan. Steps without sessions (creams, advice) take no visit; the
 * treatment's own name is the step's id.
 */
export function courseOfPlan(rules: CourseRules, choices: CourseChoices): CourseInput {
  const chosen = rules.steps.filter((step) => choices.treatments.includes(step.treatment));
  return {
    startOn: choices.startOn,
    steps: [
      ...chosen.flatMap((step) => courseStep(step, rules, choices)),
      ...(choices.ownSteps ?? []).flatMap((step) => ownCourseStep(step) ?? []),
    ],
    elsewhere: rules.elsewhere,
    away: choices.away,
    closedWeekdays: rules.closed?.closedWeekdays ?? USUALLY_CLOSED_WEEKDAYS,
    closedDates: rules.closed?.closedDates ?? [],
    gaps: rules.interactions.map(({ first, second, gapDays }) => ({ first, second, days: gapDays })),
    reviewWeeks: [...new Set([rules.reviewWeeks, ...(rules.moreReviewWeeks ?? [])])].toSorted(
      (one, other) => one - other,
    ),
  };
}

/** Whether a treatment keeps the distance of what breaks or heats the skin. */
export const injuresSkin = ({ id, procedure }: CourseTreatment): boolean =>
  procedure && !AT_ANOTHERS_VISIT.includes(id);

function courseStep(step: PlanStep, rules: CourseRules, choices: CourseChoices): CourseStep[] {
  const entry = rules.treatments.find((treatment) => treatment.id === step.treatment);
  const usual = usualSessions(sessionRange(step, rules.treatments));
  if (entry === undefined || usual === null) return [];
  return [
    {
      id: step.treatment,
      treatment: step.treatment,
      sessions: choices.sessions[step.treatment] ?? usual,
      intervalWeeks: step.intervalWeeks,
      startWeek: step.startWeek,
      clearOfSun: clearOfSun(entry.modality),
      testPatchWaitDays: testPatchWait(entry.modality, rules.fitzpatrick, rules.testPatch),
      earliest: waitsUntil(step, rules, choices),
      injuresSkin: injuresSkin(entry),
      area: mayBeOnPart(entry.modality) ? (choices.areas?.[step.treatment] ?? null) : null,
    },
  ];
}

/** The day on which a verdict that asks for a reason would be milder, as long as no reason is written. */
function waitsUntil(
  { treatment }: PlanStep,
  { safety = [] }: CourseRules,
  { overrides = [] }: CourseChoices,
): IsoDate | null {
  const own = safety.find((entry) => entry.treatment === treatment);
  const written = overrides.find((entry) => entry.treatment === treatment);
  return own?.verdict === "override" && !isAnswered(own, written) ? own.earliest : null;
}
