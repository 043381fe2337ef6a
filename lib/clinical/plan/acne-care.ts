import type { EvidenceGrade, ReferenceKey } from "../model/evidence.ts";
import type { StepRole, Treatment } from "../model/vocabulary.ts";
import { refusalOf, type Candidate } from "./candidate.ts";
import type { PlanContext } from "./plan-context.ts";

/** A medicine for the acne itself, and where it stands. */
type AcneMedicine = {
  readonly treatment: Treatment;
  readonly role: StepRole;
  readonly evidence: EvidenceGrade;
  readonly cite: readonly ReferenceKey[];
};

const RETINOID: AcneMedicine = {
  treatment: "topical-retinoid",
  role: "lead-in",
  evidence: "A",
  cite: ["R107", "R22"],
};
const PEROXIDE: AcneMedicine = {
  treatment: "benzoyl-peroxide",
  role: "lead-in",
  evidence: "A",
  cite: ["R107"],
};
const AZELAIC: AcneMedicine = {
  treatment: "azelaic-acid",
  role: "lead-in",
  evidence: "B",
  cite: ["R107", "S4"],
};
const ISOTRETINOIN: AcneMedicine = {
  treatment: "oral-isotretinoin",
  role: "lead-in",
  evidence: "A",
  cite: ["R107", "R95"],
};
const tetracycline = (role: StepRole): AcneMedicine => ({
  treatment: "oral-tetracycline",
  role,
  evidence: "A",
  cite: ["R107"],
});

/** Never used together with isotretinoin by mouth. */
export const NOT_WITH_ISOTRETINOIN: readonly Treatment[] = [
  "topical-retinoid",
  "triple-combination-cream",
  "oral-tetracycline",
];

function candidatesOf(medicine: AcneMedicine, context: PlanContext): Candidate[] {
  const entry = context.entries.get(medicine.treatment);
  const safety = context.safety.get(medicine.treatment);
  if (entry === undefined || safety === undefined) return [];
  const { role, evidence, cite } = medicine;
  return context.targets.map((target) => {
    const { diagnosis } = target;
    const regimen = { diagnosis, phototypes: "any", role, rank: 0, evidence, cite } as const;
    const refusal =
      safety.verdict === "override" ? safety.because : refusalOf(entry, regimen, safety, context);
    return { entry, regimen, target, safety, refusal };
  });
}

function isOpen(candidates: readonly Candidate[]): boolean {
  return candidates.some((candidate) => candidate.refusal === null);
}

/**
 * What the acne itself is treated with while marks are planned for: a retinoid with benzoyl peroxide, azelaic acid where
 * the retinoid must not be; a tetracycline beside them from moderate acne on; isotretinoin in its place for nodules and
 * cysts, or where a tetracycline has failed in severe acne. Sources: the American guideline [R107] and the scar trial
 * [R22]. Nothing is chosen while a same-day cause stands, or for somebody who takes isotretinoin already.
 *
 * @returns candidates for each mark of the plan, those that are refused with the reason among them
 */
export function acneCare(context: PlanContext): readonly Candidate[] {
  const { activeAcne, activeAcneType } = context.asked.history ?? {};
  const level = activeAcne ?? (context.marks.activeAcneFirst ? "moderate" : "none");
  if (level === "none" || context.noProcedures || context.taking.has("systemic-retinoid")) return [];
  const strong = level !== "mild" && activeAcneType?.includes("nodulocystic") === true;
  const failed = level === "severe" && context.failed.has("oral-tetracycline");
  const isotretinoin = strong || failed ? candidatesOf(ISOTRETINOIN, context) : [];
  if (isOpen(isotretinoin)) return isotretinoin;
  const retinoid = candidatesOf(RETINOID, context);
  const antibiotic = tetracycline(level === "severe" ? "lead-in" : "adjunct");
  return [
    ...isotretinoin,
    ...retinoid,
    ...candidatesOf(PEROXIDE, context),
    ...(isOpen(retinoid) ? [] : candidatesOf(AZELAIC, context)),
    ...(level === "mild" || context.taking.has("tetracycline") ? [] : candidatesOf(antibiotic, context)),
  ];
}
