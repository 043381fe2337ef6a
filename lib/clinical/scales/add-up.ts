import type { ScaleAnswers, ScaleResult } from "./scale.ts";

/** One item of a sum: the values it may have, and what each counts. */
export type Summand = {
  readonly id: string;
  readonly allowed: readonly number[];
  /** Factor by which the answer counts; 1 unless given. */
  readonly weight?: number;
};

/** The whole numbers from 0 to a greatest value. */
export function stepsUpTo(max: number): number[] {
  return Array.from({ length: max + 1 }, (_, step) => step);
}

/**
 * The weighted sum of all items.
 * @returns the total, or the ids of items without an answer and of those whose answer is no step of the scale
 */
export function addUp(summands: readonly Summand[], answers: ScaleAnswers): ScaleResult {
  const missing: string[] = [];
  const invalid: string[] = [];
  let value = 0;
  for (const { id, allowed, weight = 1 } of summands) {
    const answer = answers[id];
    if (answer === null || answer === undefined) missing.push(id);
    else if (!allowed.includes(answer)) invalid.push(id);
    else value += weight * answer;
  }
  return missing.length + invalid.length > 0 ? { ok: false, missing, invalid } : { ok: true, value };
}
