import type { Basis, EvidenceGrade, ReferenceKey } from "../model/evidence.ts";
import type { Diagnosis, Fitzpatrick, Treatment } from "../model/vocabulary.ts";
import type { ScaleDefinition } from "../scales/scale.ts";
import type { MeasureId } from "./measure.ts";

/** How one study's patients did on one measure. Weeks count from the first treatment. */
export type ExpectedCourse = {
  readonly id: string;
  readonly treatment: Treatment;
  readonly mark: Diagnosis;
  /** What of ours measures the same; null where nothing does, or where the part read leaves that open. */
  readonly scale: MeasureId | null;
  readonly measure: string;
  /** Why it cannot be laid beside a patient's course, as a sentence; null where it can. */
  readonly apart: string | null;
  /** After how many sessions the fall was reached at the earliest; none for what is used at home. */
  readonly sessions: number;
  readonly design: string;
  /** Null where the part of the source that was read does not say. */
  readonly people: number | null;
  /** The study's Fitzpatrick types; null where the part read does not say. */
  readonly fitzpatrick: readonly Fitzpatrick[] | null;
  /** What is known of the skin that was treated, in words. */
  readonly skin: string;
  /** By how much the mean fell, in per cent of its beginning; null where that is not told. */
  readonly fallPercent: number | null;
  /** In words, what was reported. */
  readonly result: string;
  /**
   * When that fall was reached: at the earliest and at the latest, by the study's own sessions and intervals. Null where
   * that is not told; such a course is never drawn.
   */
  readonly reachedWeek: { readonly from: number; readonly to: number } | null;
  readonly grade: EvidenceGrade;
  readonly basis: Basis;
  readonly cite: ReferenceKey;
};

/**
 * How wide a band is drawn around a published mean where no spread is published: its slow edge is half of the fall.
 * DESIGN: small trials, so the band is wide.
 */
const LEAST_SHARE_OF_FALL = 0.5;

/** A course that can be drawn beside scores. */
export type DrawnCourse = ExpectedCourse & {
  readonly scale: MeasureId;
  readonly fallPercent: number;
  readonly reachedWeek: NonNullable<ExpectedCourse["reachedWeek"]>;
};

/** One point of a band. `day` counts from the first treatment. */
export type ExpectedPoint = { readonly day: number; readonly low: number; readonly high: number };

/** What the expected course is asked about. @property fitzpatrick null while it is not recorded */
export type CourseOfPatient = {
  readonly scale: MeasureId;
  readonly treatments: readonly Treatment[];
  readonly diagnoses: readonly Diagnosis[];
  readonly fitzpatrick: Fitzpatrick | null;
};

/**
 * The published courses that may be laid beside a patient's: same measure, treatment and mark, and a skin type that the
 * study is not known to have left out. A patient whose type is not recorded fits only studies that tell none.
 */
export function fittingCourses(
  courses: readonly ExpectedCourse[],
  { scale, treatments, diagnoses, fitzpatrick }: CourseOfPatient,
): DrawnCourse[] {
  return courses.filter(
    (course): course is DrawnCourse =>
      course.scale === scale &&
      course.reachedWeek !== null &&
      course.fallPercent !== null &&
      treatments.includes(course.treatment) &&
      diagnoses.includes(course.mark) &&
      (course.fitzpatrick === null || (fitzpatrick !== null && course.fitzpatrick.includes(fitzpatrick))),
  );
}

/**
 * Where a published course would lead from a patient's own beginning, on a scale on which lower is better.
 *
 * @param baseline the patient's score before the first treatment
 * @param day whole days since the first treatment; before it there is no change
 * @returns between the whole fall as early as the study reached it, and half of it as late
 */
export function expectedAt(
  { fallPercent, reachedWeek }: Pick<DrawnCourse, "fallPercent" | "reachedWeek">,
  { min }: ScaleDefinition["range"],
  baseline: number,
  day: number,
): ExpectedPoint {
  // A scale that begins above zero can fall no lower than there.
  const fall = (baseline * fallPercent) / 100;
  const share = (weeks: number): number => Math.min(1, Math.max(0, day / (weeks * 7)));
  return {
    day,
    low: Math.max(min, baseline - fall * share(reachedWeek.from)),
    high: Math.max(min, baseline - fall * LEAST_SHARE_OF_FALL * share(reachedWeek.to)),
  };
}

/** The corners of the band from the first treatment to `lastDay`, in order of day. */
export function expectedBand(
  course: Pick<DrawnCourse, "fallPercent" | "reachedWeek">,
  range: ScaleDefinition["range"],
  baseline: number,
  lastDay: number,
): ExpectedPoint[] {
  const corners = [course.reachedWeek.from * 7, course.reachedWeek.to * 7].filter(
    (day) => day > 0 && day < lastDay,
  );
  return [...new Set([0, ...corners, Math.max(0, lastDay)])].map((day) =>
    expectedAt(course, range, baseline, day),
  );
}
