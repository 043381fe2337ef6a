import type { ReferenceKey } from "../model/evidence.ts";
import type { ScaleDefinition, ScaleId } from "../scales/scale.ts";

/** The number of red marks, as signed findings give it. It is no scale: nobody fills it in beside the findings. */
export const RED_MARKS_ID = "red-marks";

/** What a course can be measured by: a scale, or the number of red marks. */
export type MeasureId = ScaleId | typeof RED_MARKS_ID;

/** What of a measure a comparison needs. */
export type Measure = Pick<ScaleDefinition, "shortName" | "range" | "better"> & {
  readonly id: MeasureId;
  readonly agreement?: { readonly within: number; readonly text: string; readonly cite: ReferenceKey };
  /** Up to which share of the first value, in per cent, a difference counts as none. */
  readonly differsByPercent?: number;
};

/**
 * Two counts of one skin that differ by up to this many per cent of the first count as the same. DESIGN: no source that
 * was read says how well two counts of red marks agree.
 */
const COUNTS_DIFFER_PERCENT = 20;

export const RED_MARKS: Measure & Pick<ScaleDefinition, "name"> & { readonly unit: "marks" } = {
  id: RED_MARKS_ID,
  name: "flat red marks counted in the findings",
  shortName: "Red marks",
  unit: "marks",
  range: { min: 0, max: Infinity },
  better: "lower",
  differsByPercent: COUNTS_DIFFER_PERCENT,
};
