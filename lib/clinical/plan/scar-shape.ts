import type { ScarShape } from "../model/catalogue-treatment.ts";
import type { DiagnosisOutcome } from "../model/evaluation.ts";
import { isKnown } from "../model/presence.ts";
import type { PlanContext } from "./plan-context.ts";

/** Boxcar scars from this depth on are deep (R54). */
const DEEP_MM = 0.5;

/**
 * Whether the scars of a diagnosis are of a shape. A rolling scar counts as tethered unless it was felt to be free:
 * releasing it comes first (R53, R55b).
 */
export function hasShape(shape: ScarShape, target: DiagnosisOutcome, context: PlanContext): boolean {
  const findings = target.findings.map((index) => context.asked.findings[index]);
  if (shape === "deep")
    return findings.some((finding) => isKnown(finding?.depthMm) && finding.depthMm >= DEEP_MM);
  const free =
    findings.some((finding) => finding?.tethered === false) &&
    !findings.some((finding) => finding?.tethered === true);
  return free === (shape === "free");
}
