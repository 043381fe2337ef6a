import "server-only";
import { EXPECTED_COURSES } from "#lib/catalogue/expected-courses/expected-courses.ts";
import { SCALES } from "#lib/catalogue/scales/scales.ts";
import { treatmentWords } from "#lib/catalogue/words/treatments.ts";
import type { Diagnosis, Fitzpatrick, Treatment } from "#lib/clinical/model/vocabulary.ts";
import { expectedBand, fittingCourses, type ExpectedCourse } from "#lib/clinical/response/expected-course.ts";
import { RED_MARKS } from "#lib/clinical/response/measure.ts";
import { measuresOf } from "#lib/clinical/response/measured-change.ts";
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
  /** True for a test patch, which treats nothing yet. */
  readonly patch?: boolean;
};

/**
 * The accepted course beside which scores are laid.
 * @property startOn when the plan began @property parts whether a step treats a part of the skin only
 */
export type PlottedCourse = {
  readonly parts: boolean;
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

/** Everything that is plotted, in order: the scales, and the red marks counted in the findings. */
const MEASURES = [...SCALES, RED_MARKS];
type PlottedMeasure = (typeof MEASURES)[number];

/** One scale, or the count of red marks, over time, ready to be drawn. */
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
        : sessionKind === "test-patch"
          ? { on, kind: "session", label: "Test patch", patch: true }
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

/** A count is drawn over so many whole steps at least. */
const FEWEST_STEPS = 4;

type Expected = Pick<ScorePlot, "expected" | "published">;
const NOTHING: Expected = { expected: null, published: [] };

/**
 * What is published on a course's treatments and cannot be laid beside this record, each with why, in words. Said once for
 * a course, not beside each of its plots.
 *
 * @param counted whether red marks were counted; where not, a study that counted them has nothing to stand beside
 */
export function publishedApart(
  { treatments, diagnoses }: Pick<PlottedCourse, "treatments" | "diagnoses">,
  counted: boolean,
): string[] {
  return EXPECTED_COURSES.flatMap((one) => {
    if (!treatments.includes(one.treatment) || !diagnoses.includes(one.mark)) return [];
    const uncounted = one.scale === RED_MARKS.id && !counted;
    const why = uncounted ? "Count the flat red marks in the findings to compare with it." : one.apart;
    return why === null ? [] : [`Published: ${one.result} (${courseWords(one)}; ${one.design}). ${why}`];
  });
}

/** The day of the first treatment of a course, as its visits tell; the plan's start while there was none. */
const treatedFrom = ({ startOn }: PlottedCourse, visits: readonly PlottedVisit[]): IsoDate =>
  visits.find(({ kind, on, patch }) => kind === "session" && patch !== true && on >= startOn)?.on ?? startOn;

/** What is published beside one measure: a band where a study fits, else words that say why there is none. */
function expectedFor(
  measure: PlottedMeasure | undefined,
  scores: ReadonlyMap<IsoDate, number>,
  visits: readonly PlottedVisit[],
  course: PlottedCourse | null,
  days: { readonly start: IsoDate; readonly end: IsoDate },
): Expected {
  const marks =
    course?.diagnoses.filter((diagnosis) => measure && measuresOf(diagnosis).includes(measure.id)) ?? [];
  if (course === null || measure === undefined || marks.length === 0) return NOTHING;
  const none = (why: string): Expected => ({
    expected: null,
    published: [`No published course fits: ${why}`],
  });
  const first = treatedFrom(course, visits);
  const baseline = [...scores].findLast(([on]) => on <= first);
  if (course.parts) return none("a step treats a part of the skin only, and this is measured on all of it.");
  const [fits, ...others] = fittingCourses(EXPECTED_COURSES, {
    ...course,
    diagnoses: marks,
    scale: measure.id,
  });
  if (fits === undefined) {
    const skin =
      course.fitzpatrick === null ? "a skin type that is not recorded" : `skin type ${course.fitzpatrick}`;
    return none(`no study that was read measured this with these treatments and ${skin}.`);
  }
  if (baseline === undefined) {
    return none(
      "this was not measured before treatment began, so that there is no beginning to lay one from.",
    );
  }
  const offset = diffDays(days.start, first);
  const band = expectedBand(fits, measure.range, baseline[1], diffDays(first, days.end)).map((point) => ({
    ...point,
    day: point.day + offset,
    date: formatClinicalDate(addDays(first, point.day)),
  }));
  const how = `Expected: ${fits.result}, ${fits.design}. Laid from this patient's own first value; the band reaches from half of the published fall to all of it, a proposal of this software, since no spread was published. Small studies: a score outside asks for a review, and one inside proves nothing.`;
  return {
    expected: { label: `expected: ${courseWords(fits)}`, band },
    published: [how, ...others.map((one) => `Also published: ${courseWords(one)}.`)],
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
  const [scored] = days;
  if (scored === undefined) return null;
  // What was done before it was first measured belongs to the course and is marked as well.
  const treated = course === null ? scored : (visits.find(({ on }) => on >= course.startOn)?.on ?? scored);
  const start = treated < scored ? treated : scored;
  const dayOf = (date: IsoDate): number => diffDays(start, date);
  const marks = visits
    .filter(({ on }) => on >= start)
    .map(({ on, kind, label }) => ({ day: dayOf(on), kind, label: `${label}, ${formatClinicalDate(on)}` }));
  const end = [...days, ...visits.map(({ on }) => on)].toSorted().at(-1) ?? start;
  const known = MEASURES.find(({ id }) => id === scale);
  const values = [...byDay.values()];
  return {
    scale,
    title: known === undefined ? scale : `${known.shortName}, ${known.name}`,
    unit: known?.unit ?? "points",
    latest: `${String(values.at(-1))} on ${formatClinicalDate(days.at(-1))}`,
    limits:
      known === undefined || known.range.max === Infinity
        ? { low: 0, high: Math.max(FEWEST_STEPS, ...values) }
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
    ...expectedFor(known, byDay, visits, course, { start, end }),
  };
}

/**
 * The signed scores as plots in the order of the scales, red marks last, sessions and reviews marked on each.
 *
 * @param visits oldest first @param course the accepted course beside which they are laid; null while none runs
 */
export function scorePlots(
  scores: readonly ChartScore[],
  visits: readonly PlottedVisit[],
  course: PlottedCourse | null,
): ScorePlot[] {
  const order = [...MEASURES.map(({ id }): string => id), ...scores.map(({ scale }) => scale)];
  return [...new Set(order)].flatMap((scale) => {
    const own = scores.filter((score) => score.scale === scale);
    return plotOf(scale, own, visits, course) ?? [];
  });
}
