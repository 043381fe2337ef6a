import type { ClinicalCase, Finding } from "../model/clinical-case.ts";
import { isKnown } from "../model/presence.ts";
import type { Diagnosis } from "../model/vocabulary.ts";
import type { FindingScore } from "./finding-score.ts";
import { POSSIBLE_FROM } from "./likelihood.ts";

/** A finding as it was scored for one diagnosis, with the questions that could show another cause. */
export type QuestionedFinding = {
  readonly index: number;
  readonly score: FindingScore;
  readonly otherCauses: readonly string[];
};

const RED_MARK: Diagnosis = "post-inflammatory-erythema";
const BROWN_MARK: Diagnosis = "post-inflammatory-hyperpigmentation";

/** Redness older than this many months is examined again for a scar, rosacea or vessels [S0]. */
const USUAL_MONTHS = 12;

const OFF_THE_FACE: readonly string[] = [
  "neck",
  "chest",
  "shoulder",
  "upper-back",
  "lower-back",
  "back",
  "arm",
  "hand",
  "leg",
];

/**
 * The questions whose answer could change what one finding says about a diagnosis, the most telling first: those that
 * would move it to another likelihood by the decision table, whether raking light shows a dip under a flat mark [R59],
 * whether a red face flushes [R88], and the few that could show another cause.
 *
 * @returns paths of the case
 */
export function stillToAsk(
  diagnosis: Diagnosis,
  { index, score, otherCauses }: QuestionedFinding,
  theCase: ClinicalCase,
): readonly string[] {
  const finding = theCase.findings[index];
  if (score.sum < POSSIBLE_FROM || !finding) return score.questions;
  const questions = [...score.questions];
  const isRed = diagnosis === RED_MARK;
  const mayHideDip = (isRed || diagnosis === BROWN_MARK) && finding.surface === "flat";
  if (mayHideDip && !isKnown(finding.sideLightShadow)) questions.push(`findings.${index}.sideLightShadow`);
  if (isRed && !isKnown(theCase.history?.flushing) && mayBeOnFace(finding))
    questions.push("history.flushing");
  const isOld = (theCase.history?.markDurationMonths ?? 0) > USUAL_MONTHS;
  if (isRed && isOld && !isKnown(finding.lesions)) questions.push(`findings.${index}.lesions`);
  return [...questions, ...otherCauses];
}

function mayBeOnFace({ sites }: Finding): boolean {
  return !sites || sites.length === 0 || sites.some((site) => !OFF_THE_FACE.includes(site));
}
