import type { Likelihood } from "../model/vocabulary.ts";

/** Sum of weights from which a diagnosis is likely, or possible. Proposals of this software. */
export const LIKELY_FROM = 6;
export const POSSIBLE_FROM = 3;

/** Most that a diagnosis can reach where a row of the table says that it cannot be likely. */
export const MOST_WHERE_BARRED = LIKELY_FROM - 1;

/** Sum of weights that counts as a full score. */
const FULL_SCORE = 10;

/** Highest score of a diagnosis that something else outranks: just below likely. */
const OUTRANKED_SCORE = 0.55;

/** @returns how likely a diagnosis is at this sum of weights; an excluded or negative one is unlikely. */
export function likelihoodOf(sum: number): Likelihood {
  if (sum >= LIKELY_FROM) return "likely";
  return sum >= POSSIBLE_FROM ? "possible" : "unlikely";
}

/** @returns the sum as a rank between 0 and 1 with two decimals; it is not a probability. */
export function scoreOf(sum: number, outranked: boolean): number {
  const score = Math.min(1, Math.max(0, sum / FULL_SCORE));
  return Math.round((outranked ? Math.min(score, OUTRANKED_SCORE) : score) * 100) / 100;
}
