import { scoreScale } from "../scales/score-scale.ts";
import { SCALE_IDS, type ScaleAnswers, type ScaleId } from "../scales/scale.ts";

/** A scale that was begun and has no total: what is not answered, and what is answered with no step of it. */
export type BegunScale = {
  readonly scale: ScaleId;
  readonly missing: readonly string[];
  readonly invalid: readonly string[];
};

/**
 * The scales that were begun and are not complete. They have no total, so signing keeps their answers in the document
 * but writes no score; that is worth telling and no reason to hold the signature.
 */
export function begunScales(
  answers: Readonly<Partial<Record<ScaleId, ScaleAnswers | null | undefined>>>,
): BegunScale[] {
  return SCALE_IDS.flatMap((scale) => {
    const given = answers[scale] ?? {};
    if (!Object.values(given).some((answer) => typeof answer === "number")) return [];
    const result = scoreScale(scale, given);
    return result.ok ? [] : [{ scale, missing: result.missing, invalid: result.invalid }];
  });
}
