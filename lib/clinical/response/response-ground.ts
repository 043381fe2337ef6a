import type { IsoDate } from "../model/clinical-case.ts";
import type { Diagnosis, Fitzpatrick, Treatment } from "../model/vocabulary.ts";
import type { EventKind } from "./event-kind.ts";
import type { ExpectedCourse } from "./expected-course.ts";
import type { Measure } from "./measure.ts";
import type { WatchedMark } from "./scar-watch.ts";

/** Signed values of one measure, oldest first. Of two on one day the later counts. */
export type ScoreSeries = {
  readonly scale: Measure;
  readonly values: readonly { readonly on: IsoDate; readonly value: number }[];
};

/** A session that took place. @property series what is done as a series and judged as one */
export type DoneSession = {
  readonly on: IsoDate;
  readonly treatment: Treatment;
  readonly series: "laser" | "other" | null;
};

/** An adverse event of the course. @property kind null where it was recorded before there was a list of kinds */
export type CourseEvent = { readonly on: IsoDate; readonly kind: EventKind | null };

/** A treatment, and when it became part of a plan. @property isCream it is put on the skin to treat the marks */
export type TreatmentBegun = {
  readonly treatment: Treatment;
  readonly on: IsoDate;
  readonly isCream: boolean;
};

/** When the first of some treatments became part of the plan; when that began where none is named in it. */
export function begunOn(
  { begun, startOn }: Pick<ResponseGround, "begun" | "startOn">,
  isMeant: (one: TreatmentBegun) => boolean,
): IsoDate {
  return (
    begun
      .filter(isMeant)
      .map(({ on }) => on)
      .toSorted()[0] ?? startOn
  );
}

/** Everything that a course's response is judged by. */
export type ResponseGround = {
  /** Today, or the day of the review. */
  readonly on: IsoDate;
  /** When the first version of the plan began. */
  readonly startOn: IsoDate;
  readonly begun: readonly TreatmentBegun[];
  readonly diagnoses: readonly Diagnosis[];
  readonly treatments: readonly Treatment[];
  readonly fitzpatrick: Fitzpatrick | null;
  readonly scores: readonly ScoreSeries[];
  readonly sessions: readonly DoneSession[];
  readonly events: readonly CourseEvent[];
  /** Published courses; none where a step treats a part only, since scores are of all the skin. */
  readonly expected: readonly ExpectedCourse[];
  readonly marks: readonly WatchedMark[];
  /** The texts that the accepted plan was frozen with. */
  readonly stopRules: readonly string[];
};
