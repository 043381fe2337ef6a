import { scoreScale } from "../scales/score-scale.ts";
import { SCALE_IDS, type ScaleAnswers, type ScaleId } from "../scales/scale.ts";

/** A scale that was answered whole, with its total and the answers it came from. */
export type ScaleTotal = { readonly scale: ScaleId; readonly value: number; readonly detail: ScaleAnswers };

/** The totals of those scales that were answered whole; a part of a total is not a total and is left out. */
export function scaleTotals(
  answers: Readonly<Partial<Record<ScaleId, ScaleAnswers | null | undefined>>>,
): ScaleTotal[] {
  return SCALE_IDS.flatMap((scale) => {
    const given = answers[scale];
    if (given === null || given === undefined) return [];
    const result = scoreScale(scale, given);
    return result.ok ? [{ scale, value: result.value, detail: given }] : [];
  });
}
