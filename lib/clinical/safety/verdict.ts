import { VERDICTS, type Verdict } from "../model/vocabulary.ts";

const STRICTNESS: ReadonlyMap<Verdict, number> = new Map(VERDICTS.map((verdict, order) => [verdict, order]));

/** @returns a number that orders verdicts from mild (0, `ok`) to strict (3, `block`). */
export function strictness(verdict: Verdict): number {
  return STRICTNESS.get(verdict) ?? 0;
}

/** @returns the stricter of two verdicts. */
export function stricter(one: Verdict, other: Verdict): Verdict {
  return strictness(one) >= strictness(other) ? one : other;
}
