import { distinct } from "../model/distinct.ts";
import type { LookAgainCause, Treatment } from "../model/vocabulary.ts";
import { isScar, type PlanContext } from "./plan-context.ts";

const BIOPSY: readonly LookAgainCause[] = [
  "suspected-skin-cancer",
  "cutaneous-lupus",
  "cutaneous-sarcoidosis",
  "granulomatous-rosacea",
  "lichen-planus-pigmentosus",
  "osteoma-cutis",
  "morphoea",
  "granulomatous-infection",
  "foreign-body-granuloma",
  "eosinophilic-folliculitis",
];
const SCRAPING: readonly LookAgainCause[] = ["tinea", "malassezia-folliculitis", "pityriasis-versicolor"];
const MEDICINE: readonly LookAgainCause[] = [
  "drug-pigmentation",
  "drug-eruption",
  "ochronosis",
  "topical-steroid-dermatosis",
];

const SUPPORT: readonly LookAgainCause[] = [
  "body-dysmorphic-disorder",
  "acne-excoriee",
  "factitious-dermatitis",
];

function forCauses(context: PlanContext): Treatment[] {
  const causes = context.lookAgain.map((entry) => entry.cause);
  const any = (list: readonly LookAgainCause[]): boolean => causes.some((cause) => list.includes(cause));
  const refer = context.lookAgain.some((entry) => entry.urgency !== "routine");
  return [
    ...(refer ? (["refer-dermatologist"] as const) : []),
    ...(any(BIOPSY) ? (["biopsy"] as const) : []),
    ...(any(SCRAPING) ? (["skin-scraping"] as const) : []),
    ...(any(MEDICINE) ? (["stop-suspect-drug"] as const) : []),
    ...(any(SUPPORT) ? (["psychological-support"] as const) : []),
  ];
}

function forMarks(context: PlanContext): Treatment[] {
  const { activeAcne, keloid, picking, preoccupation } = context.asked.history ?? {};
  const has = (diagnosis: string): boolean =>
    context.targets.some((target) => target.diagnosis === diagnosis);
  const formsKeloids = keloid === "self" && context.targets.some((target) => isScar(target.diagnosis));
  const acne = activeAcne !== null && activeAcne !== undefined && activeAcne !== "none";
  return [
    ...(acne || context.marks.activeAcneFirst ? (["treat-active-acne"] as const) : []),
    "sunscreen-spf30",
    "gentle-skin-care",
    ...(picking === "never" ? [] : (["stop-picking"] as const)),
    ...(has("post-inflammatory-erythema") ? (["cool-compress"] as const) : []),
    ...(context.targets.length > 0 ? (["camouflage-make-up"] as const) : []),
    ...(["keloid", "papular-scar", "post-inflammatory-hypopigmentation"].some(has) ||
    formsKeloids ||
    activeAcne === "severe"
      ? (["refer-dermatologist"] as const)
      : []),
    ...(preoccupation === true ? (["psychological-support"] as const) : []),
  ];
}

/** What the patient is told beside the steps, and where they are sent; nothing that is blocked for them. */
export function planAdvice(context: PlanContext): readonly Treatment[] {
  const all = distinct([...forCauses(context), ...forMarks(context)]);
  return all.filter((treatment) => context.safety.get(treatment)?.verdict !== "block");
}
