import { LASERS, type Modality } from "../model/catalogue-treatment.ts";
import type { Plan, PlanStep } from "../model/evaluation.ts";
import type { Diagnosis } from "../model/vocabulary.ts";
import { isFlatColour } from "./candidate.ts";
import { isHollow, type PlanContext } from "./plan-context.ts";

/** First review: creams are judged at 8 to 12 weeks (S4, R23). */
const REVIEW_WEEKS = 12;
/** While acne comes first, the review is earlier; a design default. */
const ACNE_REVIEW_WEEKS = 8;

type StopRule = {
  readonly when: (steps: readonly PlanStep[], context: PlanContext) => boolean;
  readonly text: string;
};

const has =
  (...treatments: readonly string[]) =>
  (steps: readonly PlanStep[]): boolean =>
    steps.some((step) => treatments.includes(step.treatment));

/** What is done as a series of sessions, and judged as one. */
const SERIES: readonly Modality[] = [...LASERS, "needling", "peel"];

function isAny(
  modalities: readonly Modality[],
): (steps: readonly PlanStep[], context: PlanContext) => boolean {
  return (steps, context) =>
    steps.some((step) => {
      const entry = context.entries.get(step.treatment);
      return entry !== undefined && entry.procedure && modalities.includes(entry.modality);
    });
}

/** Whether a cream that acts, and not only protects, is for a mark of these. */
function hasCreamFor(steps: readonly PlanStep[], isMark: (diagnosis: Diagnosis) => boolean): boolean {
  return steps.some(
    (step) => step.role === "home-care" && step.treatment !== "moisturiser" && step.for.some(isMark),
  );
}

/** When a plan is stopped or changed. Thresholds are design defaults unless a source is named. */
const STOP_RULES: readonly StopRule[] = [
  {
    when: (steps) => hasCreamFor(steps, isFlatColour),
    text: "No change after 8 to 12 weeks of creams: add or change one, or offer treatment in the clinic (S4).",
  },
  {
    when: has("topical-retinoid"),
    text: "Irritation at week 4 of the retinoid: every other night; do not stop by itself.",
  },
  {
    when: (steps) => has("topical-retinoid")(steps) && hasCreamFor(steps, isHollow),
    text: "Adapalene with benzoyl peroxide for hollow scars: judge after 24 weeks (R22).",
  },
  {
    when: has("hydroquinone", "triple-combination-cream"),
    text: "No benefit from hydroquinone by 3 months, or blue-black darkening: stop (R113).",
  },
  {
    when: isAny(LASERS),
    text: "Laser series: look 4 to 6 weeks after session 3 (R04, R13); no change after 2 to 3 sessions: stop, or change settings or method.",
  },
  {
    when: isAny(SERIES),
    text: "No change after 3 to 4 sessions: stop and diagnose again (scar, rosacea, vessel).",
  },
  {
    when: isAny(SERIES),
    text: "Darker after a session: pause devices for at least 8 weeks, treat the pigment, lengthen the interval (S2).",
  },
  {
    when: (steps, context) => steps.some((step) => context.entries.get(step.treatment)?.procedure === true),
    text: "Burn, infection, numbness or a new hollow: stop, treat and report (R38).",
  },
  {
    when: (_, context) => context.targets.some((target) => isFlatColour(target.diagnosis)),
    text: "A new dip or bump at any visit: change the diagnosis and plan again (R59).",
  },
  {
    when: (steps, context) =>
      isAny(SERIES)(steps, context) && context.targets.some((target) => isHollow(target.diagnosis)),
    text: "Scars are judged 3 to 6 months after the last session (R36).",
  },
  {
    when: (_, context) => context.marks.activeAcneFirst,
    text: "Acne not controlled at the review: no procedure; change the acne treatment or refer.",
  },
  {
    when: has("oral-tetracycline"),
    text: "Antibiotic by mouth: look after 12 weeks and stop it; the cream goes on (R106, R107).",
  },
  {
    when: has("intralesional-triamcinolone"),
    text: "Steroid injections: stop when the scar is flat, or where the skin thins (R57).",
  },
  {
    when: (_, context) =>
      context.targets.length > 0 && [...context.safety.values()].some((entry) => entry.earliest !== null),
    text: "Some treatments only have to wait for a day: plan again once it has come.",
  },
];

/** When the plan is looked at again, and what ends or changes it. */
export function planReview(steps: readonly PlanStep[], context: PlanContext): Plan["review"] {
  return {
    weeks: context.marks.activeAcneFirst ? ACNE_REVIEW_WEEKS : REVIEW_WEEKS,
    stopRules: STOP_RULES.filter((rule) => rule.when(steps, context)).map((rule) => rule.text),
  };
}
