import type { Modality, TreatmentEntry } from "../model/catalogue-treatment.ts";
import type { IsoDate } from "../model/clinical-case.ts";
import type { NumberRange, PlanInteraction, PlanStep, TreatmentSafety } from "../model/evaluation.ts";
import type { TestPatchPolicy } from "../model/policies.ts";
import type { Fitzpatrick, Treatment } from "../model/vocabulary.ts";
import type { CourseInput, CourseStep } from "../scheduling/course.ts";

/** Days from a test patch to the first session for skin types IV to VI; by analogy from another platform (R117). */
export const TEST_PATCH_WAIT_DAYS: NumberRange = { min: 7, max: 14 };
/** ISO weekdays on which visits are not laid until a clinic says otherwise: Saturday and Sunday (DESIGN). */
export const USUALLY_CLOSED_WEEKDAYS: readonly number[] = [6, 7];

const PATCH_TESTED: readonly Modality[] = [
  "vascular-laser",
  "pigment-laser",
  "non-ablative-resurfacing",
  "ablative-resurfacing",
];

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

/** What was chosen for a course: which steps, how many sessions of each, from when, and when the patient is away. */
export type CourseChoices = {
  readonly treatments: readonly Treatment[];
  readonly sessions: Readonly<Partial<Record<Treatment, number>>>;
  readonly startOn: IsoDate;
  readonly away: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
};

/** What the evaluation and the catalogue say about the steps on offer. */
export type CourseRules = {
  readonly steps: readonly PlanStep[];
  readonly safety: readonly TreatmentSafety[];
  readonly interactions: readonly PlanInteraction[];
  readonly reviewWeeks: number;
  readonly treatments: readonly TreatmentEntry[];
  readonly fitzpatrick: Fitzpatrick | null;
  readonly testPatch: TestPatchPolicy;
};

/**
 * The scheduler's input for the chosen steps of a plan. Steps without sessions (creams, advice) take no visit; the
 * treatment's own name is the step's id.
 */
export function courseOfPlan(rules: CourseRules, choices: CourseChoices): CourseInput {
  const chosen = rules.steps.filter((step) => choices.treatments.includes(step.treatment));
  return {
    startOn: choices.startOn,
    steps: chosen.flatMap((step) => courseStep(step, rules, choices)),
    away: choices.away,
    closedWeekdays: USUALLY_CLOSED_WEEKDAYS,
    closedDates: [],
    gaps: rules.interactions.map(({ first, second, gapDays }) => ({ first, second, days: gapDays })),
    reviewWeeks: [rules.reviewWeeks],
  };
}

function courseStep(step: PlanStep, rules: CourseRules, choices: CourseChoices): CourseStep[] {
  const entry = rules.treatments.find((treatment) => treatment.id === step.treatment);
  const sessions = choices.sessions[step.treatment] ?? usualSessions(step.sessions);
  if (entry === undefined || sessions === null) return [];
  const safety = rules.safety.find(({ treatment }) => treatment === step.treatment);
  return [
    {
      id: step.treatment,
      treatment: step.treatment,
      sessions,
      intervalWeeks: step.intervalWeeks,
      startWeek: step.startWeek,
      earliest: safety?.verdict === "block" ? safety.earliest : null,
      testPatchWaitDays: testPatchWait(entry.modality, rules.fitzpatrick, rules.testPatch),
      injuresSkin: entry.procedure,
    },
  ];
}
