import { HOLLOW_SCARS, RAISED_SCARS, type Diagnosis } from "../model/vocabulary.ts";
import type { IsoDate } from "../model/clinical-case.ts";
import { changeOfScore } from "../scales/score-trend.ts";
import type { ScaleId } from "../scales/scale.ts";
import type { ResponseGround, ScoreSeries } from "./response-ground.ts";

const REDNESS: readonly ScaleId[] = ["cea"];
const PIGMENT: readonly ScaleId[] = ["pahpi"];
const SCARRING: readonly ScaleId[] = [
  "goodman-baron-quantitative",
  "goodman-baron-qualitative",
  "ecca",
  "scar-s",
];

/** The scales that measure a kind of mark. A scale of acne or of how the patient feels measures none. */
export function scalesOf(diagnosis: Diagnosis): readonly ScaleId[] {
  if (diagnosis === "post-inflammatory-erythema") return REDNESS;
  if (diagnosis === "post-inflammatory-hyperpigmentation") return PIGMENT;
  const scars: readonly Diagnosis[] = [...HOLLOW_SCARS, ...RAISED_SCARS];
  return scars.includes(diagnosis) ? SCARRING : [];
}

/** What one scale says of a course: its value before the first treatment and its last since. */
export type MeasuredChange = {
  readonly scale: ScoreSeries["scale"];
  readonly baseline: { readonly on: IsoDate; readonly value: number };
  readonly latest: { readonly on: IsoDate; readonly value: number };
  /** `no-change` also for what two raters may differ by. */
  readonly direction: "better" | "worse" | "no-change";
};

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

/**
 * How a scale has changed since before the first treatment.
 *
 * @returns null while there is no value on or before that day, or none after it up to the day that asks
 */
export function measuredChange(series: ScoreSeries, ground: ResponseGround): MeasuredChange | null {
  const first = firstTreatmentOn(ground);
  const known = series.values.filter(({ on }) => on <= ground.on);
  const baseline = known.filter(({ on }) => on <= first).at(-1);
  const latest = known.filter(({ on }) => on > first).at(-1);
  if (baseline === undefined || latest === undefined) return null;
  const { direction, withinAgreement } = changeOfScore(series.scale, baseline.value, latest.value);
  const still = direction === "unchanged" || withinAgreement;
  return { scale: series.scale, baseline, latest, direction: still ? "no-change" : direction };
}

/** The changes of every scale that measures one of these marks. */
export function changesOfMarks(ground: ResponseGround, diagnoses: readonly Diagnosis[]): MeasuredChange[] {
  const wanted = new Set(diagnoses.flatMap(scalesOf));
  return ground.scores
    .filter(({ scale }) => wanted.has(scale.id))
    .flatMap((series) => measuredChange(series, ground) ?? []);
}
