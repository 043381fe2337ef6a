import type { Regimen, TreatmentEntry } from "../model/catalogue-treatment.ts";
import type { DiagnosisOutcome, SafetyReason, TreatmentSafety } from "../model/evaluation.ts";
import type { Diagnosis, StepRole, Treatment } from "../model/vocabulary.ts";
import { factorsBehind, isScar, type PlanContext } from "./plan-context.ts";
import { hasShape } from "./scar-shape.ts";

/** A treatment that a diagnosis of the plan calls for. */
export type Candidate = {
  readonly entry: TreatmentEntry;
  readonly regimen: Regimen;
  readonly target: DiagnosisOutcome;
  readonly safety: TreatmentSafety;
  /** Why it is not offered; null where it may be. */
  readonly refusal: readonly SafetyReason[] | null;
};

/** A candidate that made it into the plan, with its role there. */
export type Chosen = { readonly candidate: Candidate; readonly role: StepRole };

/** What is open for one diagnosis, and what of it is done in the clinic. */
export type Offer = { readonly offered: readonly Candidate[]; readonly inOffice: readonly Chosen[] };

/** Care that everybody gets again and again; having done without benefit does not end it. */
const ALWAYS: readonly Treatment[] = ["sunscreen-spf30", "moisturiser"];

/** Factors of the safety matrix that pass, or that call for something else first: an override of them is not offered. */
const NEVER_PRESSED: ReadonlySet<string> = new Set(
  (
    "pregnancy planning_pregnancy breastfeeding under_12 under_18 under_22 active_acne_mild active_acne_moderate " +
    "active_acne_nodulocystic active_infection_or_wound_site active_hsv_site recent_tan_or_sunburn " +
    "recent_facial_procedure_lt_4w recent_resurfacing_lt_3m recent_resurfacing_lt_12m isotretinoin_current " +
    "isotretinoin_lt_6m bdd_positive skin_cancer_active suspicious_pigmented_lesion"
  ).split(" "),
);
/** Source of what is thought safe in pregnancy. */
const SAFE_IN_PREGNANCY = "R103";

function reason(
  rule: string,
  text: string,
  safety: TreatmentSafety,
  cite: readonly string[] = [],
): SafetyReason {
  return { rule, text, cite, verdict: safety.verdict };
}

/** @returns whether the patient does not want this kind of treatment. */
export function isDeclined(entry: TreatmentEntry, context: PlanContext): boolean {
  const declines = context.asked.patient?.declines ?? [];
  return entry.declinedBy.some((kind) => declines.includes(kind));
}

/** Personal and practical reasons, before safety is looked at. */
function refusalByChoice(
  entry: TreatmentEntry,
  safety: TreatmentSafety,
  context: PlanContext,
): SafetyReason | null {
  if (isDeclined(entry, context))
    return reason("PL-declined", "The patient does not want this kind of treatment.", safety);
  if (context.failed.has(entry.id) && !ALWAYS.includes(entry.id)) {
    return reason("PL-tried", "Already tried without benefit.", safety);
  }
  if (!entry.procedure) return null;
  if (context.worsened.has(entry.modality)) {
    return reason("PL-worse", "A treatment of this kind made the skin worse before.", safety);
  }
  const mayBeUnsafe = safety.verdict !== "override" && !entry.cite.includes(SAFE_IN_PREGNANCY);
  if (context.asked.patient?.pregnant === true && mayBeUnsafe) {
    const text = "Pregnant: only procedures that a source thinks safe are planned.";
    return reason("PL-pregnancy", text, safety, [SAFE_IN_PREGNANCY]);
  }
  if (context.noProcedures) {
    return reason("PL-look-again", "No procedure while a cancer or a same-day cause is suspected.", safety);
  }
  if (context.tentative) {
    return reason(
      "PL-not-likely",
      "No diagnosis is likely yet: nothing that injures the skin is planned on it.",
      safety,
    );
  }
  return null;
}

function skinTypeFits(regimen: Regimen, context: PlanContext): boolean {
  return regimen.phototypes === "any" || (regimen.phototypes === "IV-VI") === context.darkerSkin;
}

/** @returns why a treatment is not offered; null where it may be, which an override still has to allow. */
export function refusalOf(
  entry: TreatmentEntry,
  regimen: Regimen,
  safety: TreatmentSafety,
  context: PlanContext,
): readonly SafetyReason[] | null {
  if (safety.verdict === "block") return safety.because;
  const choice = refusalByChoice(entry, safety, context);
  if (choice !== null) return [choice];
  if (!skinTypeFits(regimen, context)) {
    const text = "Other treatments come first for this skin type, or for a skin type that was not asked.";
    return safety.because.length > 0 ? safety.because : [reason("PL-skin-type", text, safety)];
  }
  return null;
}

/** One candidate for each treatment of a diagnosis; a regimen for the patient's skin type wins over one for another. */
export function candidatesFor(target: DiagnosisOutcome, context: PlanContext): Candidate[] {
  const candidates: Candidate[] = [];
  const fits = ({ shape }: Regimen): boolean => shape === undefined || hasShape(shape, target, context);
  for (const { entry, regimens } of context.calledFor.get(target.diagnosis) ?? []) {
    const fitting = regimens.filter(fits);
    const regimen = fitting.find((one) => skinTypeFits(one, context)) ?? fitting[0];
    const safety = context.safety.get(entry.id);
    if (regimen === undefined || safety === undefined) continue;
    candidates.push({ entry, regimen, target, safety, refusal: refusalOf(entry, regimen, safety, context) });
  }
  return candidates.sort((one, other) => one.regimen.rank - other.regimen.rank);
}

/** @returns whether a treatment is given in the clinic. */
export function isInOffice(candidate: Candidate): boolean {
  return candidate.regimen.role === "first-line" || candidate.regimen.role === "alternative";
}

/**
 * An override is offered only as the standard of care of a scar, for which nothing milder is left, and never to injure
 * skin that carries a keloid.
 */
export function mayBePressed(candidate: Candidate, context: PlanContext): boolean {
  const { regimen, safety, target } = candidate;
  if (regimen.role !== "first-line" || regimen.rank > 1 || !isScar(target.diagnosis)) return false;
  if (context.targets.some(({ diagnosis }) => diagnosis === "keloid")) return false;
  const behind = safety.because.filter((item) => item.verdict === "override");
  return safety.earliest === null && !factorsBehind(behind, context).some((one) => NEVER_PRESSED.has(one));
}

/** @returns whether a diagnosis is a flat mark of one colour, red or brown, so that two of them may compete. */
export function isFlatColour(diagnosis: Diagnosis): boolean {
  return diagnosis === "post-inflammatory-erythema" || diagnosis === "post-inflammatory-hyperpigmentation";
}
