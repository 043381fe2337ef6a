import { HOLLOW_SCARS, RAISED_SCARS, type Diagnosis } from "../model/vocabulary.ts";
import type { FindingScore } from "./finding-score.ts";
import { LIKELY_FROM, MOST_WHERE_BARRED } from "./likelihood.ts";

/** Kinds of scar of which one mark can only be one. */
const RIVALS: readonly (readonly Diagnosis[])[] = [HOLLOW_SCARS, RAISED_SCARS];

/** Diagnoses this close to each other are not told apart. A proposal. */
const TOO_CLOSE = 1;

/**
 * Lets at most one kind of dip and one kind of raised scar be likely on one finding: the leading one, unless the next
 * is so close that the mark has to be examined again.
 */
export function settleRivals(scores: Map<Diagnosis, FindingScore>): void {
  for (const kinds of RIVALS) {
    const likely = kinds.flatMap((diagnosis) => {
      const score = scores.get(diagnosis);
      return score && score.sum >= LIKELY_FROM ? [{ diagnosis, score }] : [];
    });
    if (likely.length < 2) continue;
    const [first, second] = likely.toSorted((a, b) => b.score.sum - a.score.sum);
    const isClear = first && second && first.score.sum - second.score.sum > TOO_CLOSE;
    for (const { diagnosis, score } of likely) {
      if (isClear && diagnosis === first.diagnosis) continue;
      scores.set(diagnosis, { ...score, sum: MOST_WHERE_BARRED });
    }
  }
}
