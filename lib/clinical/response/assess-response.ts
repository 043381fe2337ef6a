import type { Diagnosis } from "../model/vocabulary.ts";
import { addMonths, addWeeks, diffDays } from "../scheduling/calendar-day.ts";
import { expectedAt, fittingCourses, type DrawnCourse } from "./expected-course.ts";
import {
  changesOfMarks,
  firstTreatmentOn,
  isScar,
  measuresOf,
  type MeasuredChange,
} from "./measured-change.ts";
import { begunOn, type ResponseGround, type ScoreSeries } from "./response-ground.ts";
import { scarWatch, type ScarWatch } from "./scar-watch.ts";
import { CREAMS_FROM_WEEK, LASER_FROM_SESSION, stopRuleStates, type StopRuleState } from "./stop-rules.ts";

/** Scars are judged so many months after the last session (R36). */
export const SCARS_JUDGED_AFTER_MONTHS = 3;

export const RESPONSE_VERDICTS = ["on-course", "off-course", "too-early", "not-measured"] as const;
export type ResponseVerdict = (typeof RESPONSE_VERDICTS)[number];

/** How a course goes. A verdict never permits anything: off course asks for a review, and none asks for a repetition. */
export type ResponseAssessment = {
  readonly verdict: ResponseVerdict;
  /** Sentences, the weightiest first. */
  readonly reasons: readonly string[];
  /** True where somebody has to look again before the course goes on. */
  readonly raisesReview: boolean;
  readonly scarWatch: readonly ScarWatch[];
  readonly stopRules: readonly StopRuleState[];
};

type Finding = { readonly verdict: ResponseVerdict; readonly reason: string };

/** From when on scores of a kind of mark say something; null while that day is not known. */
function judgedFrom(
  ground: ResponseGround,
  scars: boolean,
): { readonly on: string; readonly words: string } | null {
  const series = ground.sessions
    .filter(({ series, on }) => series !== null && on <= ground.on)
    .map(({ on }) => on)
    .toSorted();
  const last = series.at(-1);
  if (scars && last !== undefined) {
    return {
      on: addMonths(last, SCARS_JUDGED_AFTER_MONTHS),
      words: `Scars are judged ${String(SCARS_JUDGED_AFTER_MONTHS)} months after the last session (R36).`,
    };
  }
  if (last === undefined) {
    const on = addWeeks(
      begunOn(ground, ({ isCream }) => isCream),
      CREAMS_FROM_WEEK,
    );
    return { on, words: `Judged from week ${String(CREAMS_FROM_WEEK)} on (S4, R23).` };
  }
  const enough = series[LASER_FROM_SESSION - 1];
  // A score of the day of a session was taken before it.
  return enough === undefined ? null : { on: enough, words: "" };
}

const values = ({ scale, baseline, latest }: MeasuredChange): string =>
  `${scale.shortName} ${String(baseline.value)} before, ${String(latest.value)} now`;

/** Whether as many sessions as in the study were done before a score; a score of the day of a session came before it. */
function hadItsSessions({ sessions }: ResponseGround, course: DrawnCourse, on: string): boolean {
  const done = sessions.filter((one) => one.treatment === course.treatment && one.on < on);
  return done.length >= course.sessions;
}

/** How far a score lies beyond the published course that fits it; null where none fits or it lies within. */
function beyondPublished(ground: ResponseGround, change: MeasuredChange): string | null {
  const { scale, baseline, latest } = change;
  const courses =
    scale.better === "lower"
      ? fittingCourses(ground.expected, { ...ground, scale: scale.id }).filter((course) =>
          hadItsSessions(ground, course, latest.on),
        )
      : [];
  const day = diffDays(firstTreatmentOn(ground), latest.on);
  // Only what lies beyond every fitting study is beyond what is published.
  const edges = courses.map((course) => expectedAt(course, scale.range, baseline.value, day).high);
  const slowest = Math.max(...edges);
  return edges.length > 0 && latest.value > slowest
    ? `${values(change)}; the published course would have it at ${slowest.toFixed(1)} or less (${courses.map(({ cite }) => cite).join(", ")}).`
    : null;
}

function stillWords(change: MeasuredChange): string {
  const { differsByPercent } = change.scale;
  return differsByPercent === undefined
    ? `No change that two raters would agree on: ${values(change)}.`
    : `No change: ${values(change)}; up to ${String(differsByPercent)} % of difference counts as none, a proposal of this software.`;
}

function judge(ground: ResponseGround, change: MeasuredChange, scars: boolean): Finding {
  const { latest, direction } = change;
  if (direction === "worse") return { verdict: "off-course", reason: `Worse: ${values(change)}.` };
  const from = judgedFrom(ground, scars);
  const sessions = ground.sessions.some(({ series }) => series !== null);
  const early = from === null || latest.on < from.on || (sessions && !scars && latest.on === from.on);
  if (early) {
    const why = from?.words
      ? from.words
      : `Judged after session ${String(LASER_FROM_SESSION)} at the earliest.`;
    return { verdict: "too-early", reason: `${values(change)}. ${why}` };
  }
  if (direction === "no-change") {
    return { verdict: "off-course", reason: stillWords(change) };
  }
  const beyond = beyondPublished(ground, change);
  return beyond === null
    ? { verdict: "on-course", reason: `Better: ${values(change)}.` }
    : { verdict: "off-course", reason: `Better, but less than published: ${beyond}` };
}

const namesOf = ({ scale }: ScoreSeries): string => scale.shortName;

/** Measured before and since, but never by the same measure: numbers of two scales are not compared. */
function otherMeasure(
  name: string,
  { before, since }: { readonly before: readonly string[]; readonly since: readonly string[] },
): string {
  return `Not comparable: ${name} was measured by ${before.join(", ")} before treatment and by ${since.join(", ")} since. Use ${before.join(" or ")} again.`;
}

/** Why nothing can be said of a kind of mark that was never scored before and after. */
function unmeasured(ground: ResponseGround, diagnosis: Diagnosis): Finding {
  const scales = measuresOf(diagnosis);
  const name = diagnosis.replaceAll("-", " ");
  if (scales.length === 0) return { verdict: "not-measured", reason: `No scale here measures ${name}.` };
  const first = firstTreatmentOn(ground);
  const own = ground.scores.filter(({ scale }) => scales.includes(scale.id));
  const taken = (when: (on: string) => boolean): string[] =>
    own.filter(({ values: all }) => all.some(({ on }) => on <= ground.on && when(on))).map(namesOf);
  const at = { before: taken((on) => on <= first), since: taken((on) => on > first) };
  if (at.before.length > 0 && at.since.length > 0)
    return { verdict: "not-measured", reason: otherMeasure(name, at) };
  const before = at.before.length > 0;
  const from = judgedFrom(ground, isScar(diagnosis));
  if (before && (from === null || ground.on <= from.on)) {
    return { verdict: "too-early", reason: `Not scored again yet: ${name}.` };
  }
  const missing = before ? "not scored again since treatment began" : "not scored before treatment began";
  return { verdict: "not-measured", reason: `Not measured: ${name} was ${missing}.` };
}

const WEIGHT: readonly ResponseVerdict[] = ["off-course", "not-measured", "too-early", "on-course"];

/**
 * Judges how a course goes by its scores, sessions, published courses, watched marks and stop rules. Pure: the same
 * ground gives the same answer. Published courses rest on small trials and only ever raise a review.
 */
export function assessResponse(ground: ResponseGround): ResponseAssessment {
  const findings = ground.diagnoses.flatMap((diagnosis) => {
    const changes = changesOfMarks(ground, [diagnosis]);
    return changes.length === 0
      ? [unmeasured(ground, diagnosis)]
      : changes.map((change) => judge(ground, change, isScar(diagnosis)));
  });
  const stopRules = stopRuleStates(ground);
  const watch = scarWatch(ground.marks);
  const met = stopRules.filter(({ answer }) => answer === "yes");
  const all: Finding[] = [
    ...findings,
    ...met
      .filter(({ aboutNoChange }) => aboutNoChange)
      .map(({ text }): Finding => ({ verdict: "off-course", reason: `Stop rule: ${text}` })),
    ...watch
      .filter(({ level }) => level === "changed")
      .map(({ mark }): Finding => ({
        verdict: "off-course",
        reason: `New dip or bump: ${mark.place} (R59).`,
      })),
  ];
  const ordered = WEIGHT.flatMap((verdict) => all.filter((finding) => finding.verdict === verdict));
  const verdict = ordered[0]?.verdict ?? "not-measured";
  return {
    verdict,
    reasons: [...new Set(ordered.map(({ reason }) => reason))],
    raisesReview:
      verdict === "off-course" || met.length > 0 || watch.some(({ level }) => level === "changed"),
    scarWatch: watch,
    stopRules,
  };
}
