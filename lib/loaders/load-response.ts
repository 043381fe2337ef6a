import "server-only";
import { cache } from "react";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { responseContent } from "#lib/catalogue/expected-courses/response-content.ts";
import { treatmentWords } from "#lib/catalogue/words/treatments.ts";
import { areaWords } from "#lib/catalogue/words/areas.ts";
import { compareArms, type ComparedArm } from "#lib/clinical/response/compare-arms.ts";
import { missingAtEnd, type MissingAtEnd } from "#lib/clinical/response/course-end.ts";
import { RED_MARKS_ID } from "#lib/clinical/response/measure.ts";
import type { RedMarkSeries } from "#lib/clinical/response/red-marks.ts";
import {
  lastDayOf,
  redMarksOfCourse,
  responseOfCourse,
  treatedFrom,
  treatsParts,
  usesLight,
} from "#lib/clinical/response/response-of-course.ts";
import { watchedMarks, watchedPlaces } from "#lib/clinical/response/watched-marks.ts";
import type { ResponseAssessment } from "#lib/clinical/response/assess-response.ts";
import { findEarlierVisits } from "#lib/data/consultation-pins.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listCourseRecords, type CourseRecord } from "#lib/data/course-ground.ts";
import { listReviewRecords, type ReviewRow } from "#lib/data/review-record.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { isoDateIn } from "#lib/format/instant.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import { idField } from "#lib/schemas/field.ts";
import { publishedApart, scorePlots, type PlottedVisit, type ScorePlot } from "./score-plots.ts";

/** How a course goes, ready for the screen. */
export type CourseResponse = Pick<
  ResponseAssessment,
  "verdict" | "reasons" | "raisesReview" | "stopRules"
> & {
  readonly scarWatch: readonly {
    readonly id: string;
    readonly place: string;
    readonly since: string;
    readonly level: "changed" | "watch";
  }[];
  /** The weightiest reason for a review; null where none is raised. */
  readonly why: string | null;
  /** When it was reviewed since anything was last found out about it; null where that is still to be done. */
  readonly reviewedOn: string | null;
  /** The next review that is planned, so that it can be brought forward; null where none is. */
  readonly nextReview: { readonly href: string; readonly on: string } | null;
  /** True once the plan is completed or stopped, so that nothing of it can be repeated. */
  readonly ended: boolean;
  /** What its end still lacks, as sentences. */
  readonly missing: readonly string[];
  /** The parts of the skin that are treated differently, each with its red marks; none where there are no two. */
  readonly arms: readonly {
    readonly area: string;
    readonly names: string;
    readonly before: string | null;
    readonly latest: string | null;
    readonly change: string;
  }[];
  readonly plots: readonly ScorePlot[];
  /** What was counted or published and cannot be compared, with why. */
  readonly notCompared: readonly string[];
  /** What reviews decided, oldest first. */
  readonly reviews: readonly (Pick<ReviewRow, "outcome" | "verdict" | "reason" | "bother"> & {
    readonly id: string;
    readonly on: string;
  })[];
  readonly mayMove: boolean;
};

function visitsOf({ visits }: CourseRecord): PlottedVisit[] {
  return visits.map(({ on, kind, number }): PlottedVisit => {
    if (kind === "review") return { on, kind, label: "Review" };
    return kind === "treatment"
      ? { on, kind: "session", label: `Session ${String(number)}` }
      : { on, kind: "session", label: "Test patch", patch: true };
  });
}

const CHANGE_WORDS = { better: "fewer", worse: "more", "no-change": "no change" } as const;

const counted = (one: ComparedArm["before"]): string | null =>
  one === null ? null : `${String(one.value)} on ${formatClinicalDate(one.on)}`;

function armsOf(course: CourseRecord, today: IsoDate): CourseResponse["arms"] {
  const steps = [
    ...course.steps.map(({ treatment, area }) => ({ name: treatmentWords(treatment), area })),
    ...course.ownSteps,
  ];
  const first = treatedFrom(course, responseContent);
  return compareArms(steps, course.redFindings, first, lastDayOf(course, today)).map(
    ({ area, names, before, latest, direction }) => ({
      area: areaWords(area) ?? "",
      names: names.join(", "),
      before: counted(before),
      latest: counted(latest),
      change: direction === null ? "cannot be told" : CHANGE_WORDS[direction],
    }),
  );
}

function missingWords(missing: MissingAtEnd): string {
  if (missing.what === "decision")
    return "Every visit of this course is done: complete, amend or stop the plan.";
  const from = formatClinicalDate(missing.from);
  return missing.scars
    ? `No review comes late enough to judge the scars, which show their answer from ${from} on (R36): plan one before the plan is completed.`
    : `No review comes late enough after the last session: trials looked from 4 weeks after it on, that is from ${from} (R04, R13).`;
}

function missingOf(course: CourseRecord): string[] {
  return missingAtEnd({
    running: course.state === "active" || course.state === "on-hold",
    light: usesLight(course, responseContent),
    diagnoses: course.diagnoses.map(({ diagnosis }) => diagnosis),
    done: course.visits,
    coming: course.coming,
  }).map(missingWords);
}

/** Why somebody has to look again before the course goes on. */
function whyReview({
  verdict,
  reasons,
  raisesReview,
  stopRules,
  scarWatch,
}: ResponseAssessment): string | null {
  if (!raisesReview) return null;
  if (verdict === "off-course") return reasons[0] ?? null;
  const met = stopRules.find(({ answer }) => answer === "yes");
  if (met !== undefined) return `Stop rule: ${met.text} ${met.because}`;
  const changed = scarWatch.find(({ level }) => level === "changed");
  return changed === undefined ? null : `New dip or bump: ${changed.mark.place} (R59).`;
}

function nextReviewOf({ patientId, coming }: CourseRecord): CourseResponse["nextReview"] {
  const review = coming.find(({ kind }) => kind === "review");
  return review === undefined
    ? null
    : { href: `/patients/${patientId}/sessions/${review.id}`, on: formatClinicalDate(review.on) };
}

/** The last review, where nothing was seen and no adverse event began after its day. */
function reviewSince(
  reviews: readonly ReviewRow[],
  { events }: CourseRecord,
  seenOn: IsoDate | null,
): IsoDate | null {
  const done = reviews.at(-1)?.on ?? null;
  if (done === null) return null;
  const known = [...events.map(({ on }) => on), ...(seenOn === null ? [] : [seenOn])];
  return known.every((on) => on <= done) ? done : null;
}

/** Counts since the first treatment that were left out, where any was taken at all. */
function leftOut({ values, left }: RedMarkSeries, first: IsoDate): string[] {
  const since = values.length === 0 ? [] : left.filter(({ on }) => on > first);
  return since.map(({ on, why }) => `Red marks of ${formatClinicalDate(on)} are not compared: ${why}.`);
}

/** The days that a sentence of the assessment names, as the clinic writes them. */
const withDates = (text: string): string =>
  text.replaceAll(/\d{4}-\d{2}-\d{2}/gu, (day) => formatClinicalDate(day));

/** How a course goes today, from the signed record. Three statements. */
export async function readCourseResponse(
  tx: ClinicTransaction,
  patientId: string,
  planId: string,
): Promise<CourseResponse> {
  const [course] = await listCourseRecords(tx, { planId });
  if (course?.patientId !== patientId) return refuse("not_found", "This plan is not on record.");
  const { maps, last } = await findEarlierVisits(tx, patientId, tx.today);
  const marks = [...watchedMarks(maps), ...watchedPlaces(course.redFindings, last?.id ?? null)];
  const reviews = await listReviewRecords(tx, planId);
  const assessment = responseOfCourse(course, tx.today, marks, responseContent);
  const { scarWatch, ...assessed } = assessment;
  const why = whyReview(assessment);
  const reviewedOn = reviewSince(reviews, course, last?.on ?? null);
  const own = {
    ...{ startOn: course.startOn, fitzpatrick: course.fitzpatrick, parts: treatsParts(course) },
    diagnoses: course.diagnoses.map(({ diagnosis }) => diagnosis),
    treatments: course.steps.map(({ treatment }) => treatment),
  };
  const redMarks = redMarksOfCourse(course, responseContent);
  const scores = [
    ...course.scores,
    ...redMarks.values.map(({ on, value }) => ({ scale: RED_MARKS_ID, on, value })),
  ].map(({ on, ...score }) => ({ ...score, scoredOn: on }));
  return {
    ...assessed,
    reasons: assessed.reasons.map(withDates),
    stopRules: assessed.stopRules.map((rule) => ({ ...rule, because: withDates(rule.because) })),
    scarWatch: scarWatch.map(({ level, mark: { id, place, since } }) => ({
      ...{ id, place, level },
      since: formatClinicalDate(since),
    })),
    why: why === null ? null : withDates(why),
    reviewedOn: reviewedOn === null ? null : formatClinicalDate(reviewedOn),
    nextReview: nextReviewOf(course),
    ended: course.state === "completed" || course.state === "stopped",
    missing: missingOf(course),
    arms: armsOf(course, tx.today),
    plots: scorePlots(scores, visitsOf(course), own),
    notCompared: [
      ...leftOut(redMarks, treatedFrom(course, responseContent)),
      ...publishedApart(own, redMarks.values.length > 0),
    ],
    reviews: reviews.map(({ sessionId, on, at, outcome, verdict, reason, bother }) => ({
      ...{ id: sessionId, outcome, verdict, reason, bother },
      on: formatClinicalDate(on ?? isoDateIn(at, tx.actor.zone)),
    })),
    mayMove: can(tx.actor.roles, "plan.accept"),
  };
}

/** How a course goes, for an actor who reads plans; refused as `not_found` for another patient's plan. */
export function responseFor(
  actor: Actor,
  patientId: string,
  planId: string,
): Promise<Result<CourseResponse>> {
  return withClinic(actor, "plan.read", async (tx) => {
    if (!idField.safeParse(planId).success) return refuse("not_found", "This plan is not on record.");
    return readCourseResponse(tx, patientId, planId);
  });
}

/** How a course goes, for whoever is signed in. */
export const loadResponse = cache(
  async (patientId: string, planId: string): Promise<Result<CourseResponse>> =>
    responseFor(await requireActor(), patientId, planId),
);
