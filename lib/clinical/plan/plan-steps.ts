import { LASERS, type Modality, type TreatmentEntry } from "../model/catalogue-treatment.ts";
import type { PlanStep, TreatmentSafety } from "../model/evaluation.ts";
import { distinct } from "../model/distinct.ts";
import type { Diagnosis, StepRole, Treatment } from "../model/vocabulary.ts";
import { strictness } from "../safety/verdict.ts";
import { isDeclined, type Chosen } from "./candidate.ts";
import { factorsBehind, type PlanContext } from "./plan-context.ts";
import { followsSingleScars, startWeek } from "./start-week.ts";

/** Of the roles that a treatment has for several marks, the first of these is the one of its step. */
const ROLE_ORDER: readonly StepRole[] = [
  "lead-in",
  "home-care",
  "first-line",
  "alternative",
  "adjunct",
  "maintenance",
];

/** Procedures around which anyone with cold sores takes antiviral tablets (R104). */
const RESURFACING: readonly Treatment[] = [
  "fractional-non-ablative",
  "fractional-ablative",
  "full-field-ablative",
  "mechanical-dermabrasion",
  "peel-tca-medium",
  "tca-cross",
];

const PATCH_TESTED: readonly Modality[] = LASERS;

function testPatch(item: Chosen, context: PlanContext): string[] {
  if (context.policies.testPatch === "clinician-choice") return [];
  if (!PATCH_TESTED.includes(item.candidate.entry.modality)) return [];
  if (context.darkerSkin) return ["Test patch first, and 1 to 2 weeks before the first full treatment."];
  return context.policies.testPatch === "always" ? ["Test patch first."] : [];
}

/** Priming before peels in darker skin (R27, R30), and what is to be expected of deep pigment (R64). */
function ofSkinAndDepth({ candidate }: Chosen, context: PlanContext): string[] {
  const { entry, target } = candidate;
  const primed = entry.modality === "peel" && context.darkerSkin;
  return [
    ...(primed
      ? [
          "Skin types IV to VI: 2 to 4 weeks of azelaic acid or hydroquinone before the first peel (R27, R30).",
        ]
      : []),
    ...(target.depth === "dermal"
      ? ["The pigment lies deep: it may take years, and may not clear (R64)."]
      : []),
  ];
}

/** Warnings that rest on the skin type or a medicine come with the way to lessen them. */
function mitigations(safety: TreatmentSafety): string[] {
  return safety.because.filter((item) => strictness(item.verdict) > 0).map((item) => item.text);
}

function doseOf(item: Chosen): string | null {
  const { entry, target } = item.candidate;
  const dose = entry.doses.find(
    ({ diagnoses, cite }) => cite.length > 0 && (diagnoses === "any" || diagnoses.includes(target.diagnosis)),
  );
  return dose?.text ?? null;
}

/** A treatment for one mark of the plan may be wrong for another. */
function notForOthers(entry: TreatmentEntry, marks: readonly Diagnosis[], context: PlanContext): string[] {
  return entry.notFor
    .filter(
      ({ diagnosis }) =>
        !marks.includes(diagnosis) && context.targets.some((target) => target.diagnosis === diagnosis),
    )
    .map(({ text }) => `Not for another mark of this plan. ${text}`);
}

/**
 * A step starts with the first mark for which it has its role, so that an alternative to the laser need not wait for it.
 * Where single scars are released or cut first, what treats the surface of scars waits for that whatever else it is for.
 */
function startOfStep(
  item: Chosen,
  same: readonly Chosen[],
  all: readonly Chosen[],
  context: PlanContext,
): number {
  const ofRole = same.filter((other) => other.role === item.role);
  const weeks = ofRole.map((other) => startWeek(other, all, context));
  const waitsForScars = same.filter((other) => followsSingleScars(other, all));
  return Math.max(Math.min(...weeks), ...waitsForScars.map((other) => startWeek(other, all, context)));
}

/**
 * @param item what was chosen first of a treatment
 * @param same whatever was chosen of it, for one mark or several
 */
function toStep(
  item: Chosen,
  same: readonly Chosen[],
  all: readonly Chosen[],
  context: PlanContext,
): PlanStep {
  const { entry, regimen, safety } = item.candidate;
  const marks = distinct(same.map((other) => other.candidate.target.diagnosis));
  const dose = doseOf(item);
  const counsel = [
    ...entry.counsel,
    ...testPatch(item, context),
    ...ofSkinAndDepth(item, context),
    ...notForOthers(entry, marks, context),
    ...mitigations(safety),
  ];
  return {
    treatment: entry.id,
    role: item.role,
    for: marks,
    verdict: safety.verdict,
    evidence: regimen.evidence,
    sessions: entry.sessions,
    intervalWeeks: entry.intervalWeeks,
    startWeek: startOfStep(item, same, all, context),
    findings: distinct(same.flatMap((other) => other.candidate.target.findings)).sort((a, b) => a - b),
    ...(dose === null ? {} : { dose }),
    ...(counsel.length === 0 ? {} : { counsel }),
    cite: distinct(same.flatMap((other) => other.candidate.regimen.cite)),
  };
}

/** Acne comes first wherever it is more than mild: the step that everything else waits for. */
function acneFirst(context: PlanContext): PlanStep[] {
  const safety = context.safety.get("treat-active-acne");
  if (!context.marks.activeAcneFirst || safety === undefined || context.targets.length === 0) return [];
  return [
    {
      treatment: "treat-active-acne",
      role: "lead-in",
      for: context.targets.map((target) => target.diagnosis),
      verdict: safety.verdict,
      evidence: "B",
      sessions: null,
      intervalWeeks: null,
      startWeek: 0,
      findings: [],
      counsel: [
        "Procedures for marks wait until the acne is controlled; treating it also means fewer new scars.",
      ],
      cite: ["R22", "R36c", "S0"],
    },
  ];
}

function antiviral(steps: readonly PlanStep[], context: PlanContext): PlanStep[] {
  const entry = context.entries.get("antiviral-prophylaxis");
  const safety = context.safety.get("antiviral-prophylaxis");
  const covered = steps.filter(
    (step) =>
      RESURFACING.includes(step.treatment) &&
      factorsBehind(context.safety.get(step.treatment)?.because ?? [], context).includes("hsv_history"),
  );
  const first = covered[0];
  const dose = entry?.doses[0]?.text;
  if (entry === undefined || safety === undefined || first === undefined || dose === undefined) return [];
  if (safety.verdict === "block" || isDeclined(entry, context)) return [];
  return [
    {
      treatment: "antiviral-prophylaxis",
      role: "adjunct",
      for: first.for,
      verdict: safety.verdict,
      evidence: "B",
      sessions: null,
      intervalWeeks: null,
      startWeek: Math.min(...covered.map((step) => step.startWeek)),
      findings: first.findings,
      dose,
      cite: entry.cite,
    },
  ];
}

/** Turns what was chosen into steps: one for each treatment, in the order in which they are lived through. */
export function planSteps(chosen: readonly Chosen[], context: PlanContext): readonly PlanStep[] {
  const byRole = chosen.toSorted(
    (one, other) => ROLE_ORDER.indexOf(one.role) - ROLE_ORDER.indexOf(other.role),
  );
  const ofTreatment = new Map<Treatment, [Chosen, ...Chosen[]]>();
  for (const item of byRole) {
    const same = ofTreatment.get(item.candidate.entry.id);
    if (same === undefined) ofTreatment.set(item.candidate.entry.id, [item]);
    else same.push(item);
  }
  const steps = [...ofTreatment.values()].map((same) => toStep(same[0], same, byRole, context));
  const inTime = steps.sort((one, other) => one.startWeek - other.startWeek);
  return [...acneFirst(context), ...inTime, ...antiviral(inTime, context)];
}
