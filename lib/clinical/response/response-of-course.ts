import type { IsoDate } from "../model/clinical-case.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { LASERS, type Modality } from "../model/catalogue-treatment.ts";
import type { Diagnosis, Fitzpatrick, Treatment } from "../model/vocabulary.ts";
import type { ScaleDefinition } from "../scales/scale.ts";
import { isPart, type TreatedArea } from "../scheduling/treated-area.ts";
import { assessResponse, type ResponseAssessment } from "./assess-response.ts";
import type { ExpectedCourse } from "./expected-course.ts";
import { RED_MARKS } from "./measure.ts";
import { firstTreatmentOn } from "./measured-change.ts";
import { redMarkSeries, type CountedFinding, type RedMarkSeries } from "./red-marks.ts";
import type { CourseEvent, DoneSession, ScoreSeries, TreatmentBegun } from "./response-ground.ts";
import type { WatchedMark } from "./scar-watch.ts";

/** A step as it was accepted. @property area null for all that is treated */
export type CourseStep = { readonly treatment: Treatment; readonly area: TreatedArea | null };

/** What the record holds about how a course goes. Lists are oldest first. */
export type CourseOnRecord = {
  /** When the first version of its plan began. */
  readonly startOn: IsoDate;
  /** When each treatment became part of the plan: the start of the first version that holds it. */
  readonly begun: readonly Pick<TreatmentBegun, "treatment" | "on">[];
  readonly diagnoses: readonly { readonly diagnosis: Diagnosis }[];
  readonly steps: readonly CourseStep[];
  /** Steps of the clinician's own, which no rule knows. */
  readonly ownSteps: readonly { readonly name: string; readonly area: TreatedArea | null }[];
  readonly stopRules: readonly string[];
  readonly fitzpatrick: Fitzpatrick | null;
  readonly scores: readonly { readonly scale: string; readonly on: IsoDate; readonly value: number }[];
  readonly visits: readonly {
    readonly on: IsoDate;
    readonly kind: "treatment" | "review" | "test-patch";
    readonly treatment: Treatment | null;
  }[];
  readonly events: readonly CourseEvent[];
  /** Red findings of signed visits. */
  readonly redFindings: readonly CountedFinding[];
  /** When the next course of an ended one began: what was measured later is of that one; null while there is none. */
  readonly nextStartOn: IsoDate | null;
};

/** The content by which a course is judged. */
export type ResponseContent = {
  readonly treatments: Catalogue["treatments"];
  readonly scales: readonly ScaleDefinition[];
  readonly expected: readonly ExpectedCourse[];
};

/** What is done as a series and judged as one, as the plan's own stop rules take it; lasers apart. */
const OTHER_SERIES: readonly Modality[] = ["needling", "peel"];

/** What protects the skin is put on it too, and is no treatment whose effect is judged. */
const PROTECTS: readonly Treatment[] = ["sunscreen-spf30", "moisturiser"];

const isCream = (treatments: ResponseContent["treatments"], treatment: Treatment): boolean =>
  !PROTECTS.includes(treatment) &&
  treatments.some(({ id, modality }) => id === treatment && modality === "topical");

function seriesOf(treatments: ResponseContent["treatments"], treatment: Treatment): DoneSession["series"] {
  const entry = treatments.find(({ id }) => id === treatment);
  if (entry?.procedure !== true) return null;
  const lasers: readonly Modality[] = LASERS;
  if (lasers.includes(entry.modality)) return "laser";
  return OTHER_SERIES.includes(entry.modality) ? "other" : null;
}

/** Whether a step treats a part of the skin only, so that scores of all of it are no measure of that step. */
export const treatsParts = ({ steps, ownSteps }: Pick<CourseOnRecord, "steps" | "ownSteps">): boolean =>
  [...steps, ...ownSteps].some(({ area }) => isPart(area));

function sessionsOf({ visits }: CourseOnRecord, treatments: ResponseContent["treatments"]): DoneSession[] {
  return visits.flatMap(({ on, kind, treatment }): DoneSession[] =>
    kind === "treatment" && treatment !== null
      ? [{ on, treatment, series: seriesOf(treatments, treatment) }]
      : [],
  );
}

/** The last day that counts for a course: today, or for an ended one the day on which the next began. */
export const lastDayOf = ({ nextStartOn }: Pick<CourseOnRecord, "nextStartOn">, today: IsoDate): IsoDate =>
  nextStartOn !== null && nextStartOn < today ? nextStartOn : today;

/** The day of a course's first treatment, as its measures are laid from it. */
export function treatedFrom(
  course: CourseOnRecord,
  { treatments }: Pick<ResponseContent, "treatments">,
): IsoDate {
  return firstTreatmentOn({ startOn: course.startOn, sessions: sessionsOf(course, treatments) });
}

/** Whether light or a laser is among a course's treatments. */
export function usesLight(
  { steps }: Pick<CourseOnRecord, "steps">,
  { treatments }: Pick<ResponseContent, "treatments">,
): boolean {
  return steps.some(({ treatment }) => seriesOf(treatments, treatment) === "laser");
}

/** The red marks of a course as its signed findings count them. */
export function redMarksOfCourse(
  course: CourseOnRecord,
  content: Pick<ResponseContent, "treatments">,
): RedMarkSeries {
  return redMarkSeries(course.redFindings, treatedFrom(course, content));
}

/** How a course on record goes. @param today the day that asks @param marks those pinned on the map */
export function responseOfCourse(
  course: CourseOnRecord,
  today: IsoDate,
  marks: readonly WatchedMark[],
  { treatments, scales, expected }: ResponseContent,
): ResponseAssessment {
  const measured: ScoreSeries[] = [
    ...scales.map((scale) => ({
      scale,
      values: course.scores.filter((score) => score.scale === scale.id),
    })),
    { scale: RED_MARKS, values: redMarksOfCourse(course, { treatments }).values },
  ];
  return assessResponse({
    on: lastDayOf(course, today),
    marks,
    expected: treatsParts(course) ? [] : expected,
    startOn: course.startOn,
    begun: course.begun.map((one) => ({ ...one, isCream: isCream(treatments, one.treatment) })),
    diagnoses: course.diagnoses.map(({ diagnosis }) => diagnosis),
    treatments: course.steps.map(({ treatment }) => treatment),
    fitzpatrick: course.fitzpatrick,
    scores: measured.filter(({ values }) => values.length > 0),
    sessions: sessionsOf(course, treatments),
    events: course.events,
    stopRules: course.stopRules,
  });
}
