import type { IsoDate } from "../model/clinical-case.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { LASERS, type Modality } from "../model/catalogue-treatment.ts";
import type { Diagnosis, Fitzpatrick, Treatment } from "../model/vocabulary.ts";
import type { ScaleDefinition } from "../scales/scale.ts";
import { assessResponse, type ResponseAssessment } from "./assess-response.ts";
import type { ExpectedCourse } from "./expected-course.ts";
import type { CourseEvent, DoneSession } from "./response-ground.ts";
import type { WatchedMark } from "./scar-watch.ts";

/** What the record holds about how a course goes. Lists are oldest first. */
export type CourseOnRecord = {
  readonly startOn: IsoDate;
  readonly diagnoses: readonly { readonly diagnosis: Diagnosis }[];
  readonly treatments: readonly Treatment[];
  readonly stopRules: readonly string[];
  readonly fitzpatrick: Fitzpatrick | null;
  readonly scores: readonly { readonly scale: string; readonly on: IsoDate; readonly value: number }[];
  readonly visits: readonly {
    readonly on: IsoDate;
    readonly kind: "treatment" | "review" | "test-patch";
    readonly treatment: Treatment | null;
  }[];
  readonly events: readonly CourseEvent[];
};

/** The content by which a course is judged. */
export type ResponseContent = {
  readonly treatments: Catalogue["treatments"];
  readonly scales: readonly ScaleDefinition[];
  readonly expected: readonly ExpectedCourse[];
};

/** What is done as a series and judged as one, as the plan's own stop rules take it; lasers apart. */
const OTHER_SERIES: readonly Modality[] = ["needling", "peel"];

function seriesOf(treatments: ResponseContent["treatments"], treatment: Treatment): DoneSession["series"] {
  const entry = treatments.find(({ id }) => id === treatment);
  if (entry?.procedure !== true) return null;
  const lasers: readonly Modality[] = LASERS;
  if (lasers.includes(entry.modality)) return "laser";
  return OTHER_SERIES.includes(entry.modality) ? "other" : null;
}

/** How a course on record goes. @param on the day that asks @param marks those pinned on the map */
export function responseOfCourse(
  course: CourseOnRecord,
  on: IsoDate,
  marks: readonly WatchedMark[],
  { treatments, scales, expected }: ResponseContent,
): ResponseAssessment {
  return assessResponse({
    ...{ on, marks, expected },
    startOn: course.startOn,
    diagnoses: course.diagnoses.map(({ diagnosis }) => diagnosis),
    treatments: course.treatments,
    fitzpatrick: course.fitzpatrick,
    scores: scales
      .map((scale) => ({ scale, values: course.scores.filter((score) => score.scale === scale.id) }))
      .filter(({ values }) => values.length > 0),
    sessions: course.visits.flatMap(({ on: day, kind, treatment }): DoneSession[] =>
      kind === "treatment" && treatment !== null
        ? [{ on: day, treatment, series: seriesOf(treatments, treatment) }]
        : [],
    ),
    events: course.events,
    stopRules: course.stopRules,
  });
}
