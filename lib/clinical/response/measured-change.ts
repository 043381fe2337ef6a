import { HOLLOW_SCARS, RAISED_SCARS, type Diagnosis } from "../model/vocabulary.ts";
import type { IsoDate } from "../model/clinical-case.ts";
import { changeOfScore } from "../scales/score-trend.ts";
import { RED_MARKS_ID, type Measure, type MeasureId } from "./measure.ts";
import type { ResponseGround, ScoreSeries } from "./response-ground.ts";

const REDNESS: readonly MeasureId[] = ["cea", RED_MARKS_ID];
const PIGMENT: readonly MeasureId[] = ["pahpi"];
const SCARRING: readonly MeasureId[] = [
  "goodman-baron-quantitative",
  "goodman-baron-qualitative",
  "ecca",
  "scar-s",
];

/** Whether a mark is a scar, which is judged months after the last session and by scales of its own. */
export function isScar(diagnosis: Diagnosis): boolean {
  const scars: readonly Diagnosis[] = [...HOLLOW_SCARS, ...RAISED_SCARS];
  return scars.includes(diagnosis);
}

/** What measures a kind of mark. A scale of acne or of how the patient feels measures none. */
export function measuresOf(diagnosis: Diagnosis): readonly MeasureId[] {
  if (diagnosis === "post-inflammatory-erythema") return REDNESS;
  if (diagnosis === "post-inflammatory-hyperpigmentation") return PIGMENT;
  return isScar(diagnosis) ? SCARRING : [];
}

/** What one measure says of a course: its value before the first treatment and its last since. */
export type MeasuredChange = {
  readonly scale: ScoreSeries["scale"];
  readonly baseline: { readonly on: IsoDate; readonly value: number };
  readonly latest: { readonly on: IsoDate; readonly value: number };
  /** `no-change` also for what two raters may differ by. */
  readonly direction: Direction;
};
type Direction = "better" | "worse" | "no-change";

/** The day of the first session, or where there is none the day on which the plan began. */
export function firstTreatmentOn({
  startOn,
  sessions,
}: Pick<ResponseGround, "startOn" | "sessions">): IsoDate {
  return (
    sessions.reduce<IsoDate | null>((first, { on }) => (first === null || on < first ? on : first), null) ??
    startOn
  );
}

/** What a value has become, by what counts as better; `no-change` also for what two raters may differ by. */
export function directionOf(measure: Measure, before: number, now: number): Direction {
  const { direction, withinAgreement, by } = changeOfScore(measure, before, now);
  const withinShare = by * 100 <= before * (measure.differsByPercent ?? 0);
  return direction === "unchanged" || withinAgreement || withinShare ? "no-change" : direction;
}

/**
 * How a measure has changed since before the first treatment.
 *
 * @returns null while there is no value on or before that day, or none after it up to the day that asks
 */
export function measuredChange(series: ScoreSeries, ground: ResponseGround): MeasuredChange | null {
  const first = firstTreatmentOn(ground);
  const known = series.values.filter(({ on }) => on <= ground.on);
  const baseline = known.filter(({ on }) => on <= first).at(-1);
  const latest = known.filter(({ on }) => on > first).at(-1);
  if (baseline === undefined || latest === undefined) return null;
  const direction = directionOf(series.scale, baseline.value, latest.value);
  return { scale: series.scale, baseline, latest, direction };
}

/** The changes of everything that measures one of these marks. */
export function changesOfMarks(ground: ResponseGround, diagnoses: readonly Diagnosis[]): MeasuredChange[] {
  const wanted = new Set(diagnoses.flatMap(measuresOf));
  return ground.scores
    .filter(({ scale }) => wanted.has(scale.id))
    .flatMap((series) => measuredChange(series, ground) ?? []);
}
