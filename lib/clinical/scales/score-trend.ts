import { diffDays } from "../scheduling/calendar-day.ts";
import type { ScaleDefinition } from "./scale.ts";

/** A score of an earlier visit. @property daysBefore how long before the visit at hand, in whole days from 0 on */
export type EarlierScore = { readonly value: number; readonly on: string; readonly daysBefore: number };

/** How a score has changed, by what counts as better on its scale. */
export type ScoreChange = {
  readonly direction: "better" | "worse" | "unchanged";
  /** By how many points or grades, without its sign. */
  readonly by: number;
  /** True where two raters of one patient may differ by as much; false also where no figure for that is known. */
  readonly withinAgreement: boolean;
};

/**
 * The scores that were recorded up to a visit, scale by scale, oldest first.
 * @param rows oldest first @param on the day of the visit, `YYYY-MM-DD`; a later score is left out
 */
export function earlierScores(
  rows: readonly { readonly scale: string; readonly value: number; readonly scoredOn: string }[],
  on: string,
): Readonly<Record<string, readonly EarlierScore[]>> {
  const byScale: Record<string, EarlierScore[]> = {};
  for (const { scale, value, scoredOn } of rows) {
    const daysBefore = diffDays(scoredOn, on);
    if (daysBefore < 0) continue;
    byScale[scale] = [...(byScale[scale] ?? []), { value, on: scoredOn, daysBefore }];
  }
  return byScale;
}

/** What a score has become since the one before it. */
export function changeOfScore(
  { better, agreement }: Pick<ScaleDefinition, "better" | "agreement">,
  before: number,
  now: number,
): ScoreChange {
  const by = Math.abs(now - before);
  if (by === 0) return { direction: "unchanged", by, withinAgreement: false };
  const direction = now < before === (better === "lower") ? "better" : "worse";
  return { direction, by, withinAgreement: agreement !== undefined && by <= agreement.within };
}
