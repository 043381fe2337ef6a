import "server-only";
import { EXPECTED_COURSES } from "#lib/catalogue/expected-courses/expected-courses.ts";
import { SCALES } from "#lib/catalogue/scales/scales.ts";
import { treatmentWords } from "#lib/catalogue/words/treatments.ts";
import type { Diagnosis, Fitzpatrick, Treatment } from "#lib/clinical/model/vocabulary.ts";
import { expectedBand, fittingCourses, type ExpectedCourse } from "#lib/clinical/response/expected-course.ts";
import { scalesOf } from "#lib/clinical/response/measured-change.ts";
import type { ScaleDefinition } from "#lib/clinical/scales/scale.ts";
import type { ChartScore } from "#lib/data/chart.ts";
import type { TimelineEvent } from "#lib/data/chart-timeline.ts";
import { formatClinicalDate, formatDayAndMonth } from "#lib/format/clinical-date.ts";
import { addDays, diffDays, type IsoDate } from "#lib/format/iso-date.ts";
import { sourceNames } from "./load-plan-words.ts";

/** A visit that took place, to be marked on a plot. */
export type PlottedVisit = {
  readonly on: IsoDate;
  readonly kind: "session" | "review";
  readonly label: string;
};

/** The accepted course beside which scores are laid. @property startOn when the plan began */
export type PlottedCourse = {
  readonly startOn: IsoDate;
  readonly diagnoses: readonly Diagnosis[];
  readonly treatments: readonly Treatment[];
  readonly fitzpatrick: Fitzpatrick | null;
};

type BandPoint = {
  readonly day: number;
  readonly low: number;
  readonly high: number;
  readonly date: string;
};

/** One scale over time, ready to be drawn. */
export type ScorePlot = {
  readonly scale: string;
  readonly title: string;
  readonly unit: string;
  readonly latest: string;
  readonly limits: { readonly low: number; readonly high: number };
  readonly points: readonly { readonly day: number; readonly value: number; readonly date: string }[];
  readonly marks: readonly {
    readonly day: number;
    readonly label: string;
    readonly kind: "session" | "review";
  }[];
  readonly days: { readonly first: number; readonly last: number };
  readonly dateTicks: readonly { readonly day: number; readonly label: string }[];
  readonly expected: { readonly label: string; readonly band: readonly BandPoint[] } | null;
  readonly published: readonly string[];
};

/** Visits that took place, as the timeline tells them. */
export function plottedVisits(events: readonly TimelineEvent[]): PlottedVisit[] {
  return events
    .filter(({ kind, state }) => kind === "session" && state === "completed")
    .map(({ on, number, sessionKind }): PlottedVisit =>
      sessionKind === "review"
        ? { on, kind: "review", label: "Review" }
        : { on, kind: "session", label: number === null ? "Session" : `Session ${String(number)}` },
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const people = (count: number | null): string =>
  count === null ? "number of people not stated in what was read" : `n = ${String(count)}`;

function courseWords(course: ExpectedCourse): string {
  const source = sourceNames([course.cite])[course.cite] ?? course.cite;
  return `${treatmentWords(course.treatment)}, ${source} (${course.cite}), grade ${course.grade}, ${people(course.people)}, ${course.skin}`;
}

type Expected = Pick<ScorePlot, "expected" | "published">;
const NOTHING: Expected = { expected: null, published: [] };

/** What is published beside the scores of one scale: a band where a study fits, else words that say that none does. */
function expectedFor(
  scale: ScaleDefinition | undefined,
  scores: ReadonlyMap<IsoDate, number>,
  visits: readonly PlottedVisit[],
  course: PlottedCourse | null,
  end: IsoDate,
): Expected {
  const marks =
    course?.diagnoses.filter((diagnosis) => scale && scalesOf(diagnosis).includes(scale.id)) ?? [];
  if (course === null || scale === undefined || marks.length === 0) return NOTHING;
  const told = EXPECTED_COURSES.filter(
    (one) => one.scale === null && course.treatments.includes(one.treatment) && marks.includes(one.mark),
  ).map((one) => `Published, and not on this scale: ${one.result} (${courseWords(one)}; ${one.design}).`);
  const first =
    visits.find(({ kind, on }) => kind === "session" && on >= course.startOn)?.on ?? course.startOn;
  const baseline = [...scores].findLast(([on]) => on <= first);
  const [fits, ...others] = fittingCourses(EXPECTED_COURSES, { ...course, scale: scale.id });
  if (fits === undefined) {
    const none = `No study that was read gives an expected course for this scale, these treatments and ${
      course.fitzpatrick === null ? "a skin type that is not recorded" : `skin type ${course.fitzpatrick}`
    }; no band is drawn.`;
    return { expected: null, published: [none, ...told] };
  }
  if (baseline === undefined) {
    return {
      expected: null,
      published: ["Not scored before treatment began: no expected course can be drawn.", ...told],
    };
  }
  const [start] = scores.keys();
  const offset = diffDays(start ?? first, first);
  const band = expectedBand(fits, scale.range, baseline[1], diffDays(first, end)).map((point) => ({
    ...point,
    day: point.day + offset,
    date: formatClinicalDate(addDays(first, point.day)),
  }));
  const how = `Expected: ${fits.result}, ${fits.design}. Laid from this patient's own first value; the band reaches from half of the published fall to all of it, a proposal of this software, since no spread was published. Small studies: a score outside asks for a review, and one inside proves nothing.`;
  return {
    expected: { label: `expected: ${courseWords(fits)}`, band },
    published: [how, ...others.map((one) => `Also published: ${courseWords(one)}.`), ...told],
  };
}

function plotOf(
  scale: string,
  scores: readonly ChartScore[],
  visits: readonly PlottedVisit[],
  course: PlottedCourse | null,
): ScorePlot | null {
  // Two visits on one day leave the later one's value.
  const byDay = new Map(scores.map((score) => [score.scoredOn, score.value]));
  const days = [...byDay.keys()];
  const [start] = days;
  if (start === undefined) return null;
  const dayOf = (date: IsoDate): number => diffDays(start, date);
  const marks = visits
    .filter(({ on }) => on >= start)
    .map(({ on, kind, label }) => ({ day: dayOf(on), kind, label: `${label}, ${formatClinicalDate(on)}` }));
  const end = [...days, ...visits.map(({ on }) => on)].toSorted().at(-1) ?? start;
  const known = SCALES.find(({ id }) => id === scale);
  const values = [...byDay.values()];
  return {
    scale,
    title: known === undefined ? scale : `${known.shortName}, ${known.name}`,
    unit: known?.unit ?? "points",
    latest: `${String(values.at(-1))} on ${formatClinicalDate(days.at(-1))}`,
    limits:
      known === undefined
        ? { low: 0, high: Math.max(1, ...values) }
        : { low: known.range.min, high: known.range.max },
    points: [...byDay].map(([date, value]) => ({ day: dayOf(date), value, date: formatClinicalDate(date) })),
    marks,
    days: { first: 0, last: Math.max(1, dayOf(end)) },
    dateTicks:
      end === start
        ? [{ day: 0, label: formatDayAndMonth(start) }]
        : [
            { day: 0, label: formatDayAndMonth(start) },
            { day: dayOf(end), label: formatDayAndMonth(end) },
          ],
    ...expectedFor(known, byDay, visits, course, end),
  };
}

/**
 * The signed scores as plots in the order of the scales, sessions and reviews marked on each.
 *
 * @param visits oldest first @param course the accepted course beside which they are laid; null while none runs
 */
export function scorePlots(
  scores: readonly ChartScore[],
  visits: readonly PlottedVisit[],
  course: PlottedCourse | null,
): ScorePlot[] {
  const order = [...SCALES.map(({ id }): string => id), ...scores.map(({ scale }) => scale)];
  return [...new Set(order)].flatMap((scale) => {
    const own = scores.filter((score) => score.scale === scale);
    return plotOf(scale, own, visits, course) ?? [];
  });
}
