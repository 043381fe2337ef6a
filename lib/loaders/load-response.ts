import "server-only";
import { cache } from "react";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { responseContent } from "#lib/catalogue/expected-courses/response-content.ts";
import { responseOfCourse } from "#lib/clinical/response/response-of-course.ts";
import { watchedMarks } from "#lib/clinical/response/watched-marks.ts";
import type { ResponseAssessment } from "#lib/clinical/response/assess-response.ts";
import { findEarlierVisits } from "#lib/data/consultation-pins.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listCourseRecords, type CourseRecord } from "#lib/data/course-ground.ts";
import { listReviewRecords, type ReviewRow } from "#lib/data/review-record.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { isoDateIn } from "#lib/format/instant.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import { idField } from "#lib/schemas/field.ts";
import { scorePlots, type PlottedVisit, type ScorePlot } from "./score-plots.ts";

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
  readonly plots: readonly ScorePlot[];
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
    const label = kind === "treatment" ? `Session ${String(number)}` : "Test patch";
    return { on, kind: "session", label };
  });
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
  const { maps } = await findEarlierVisits(tx, patientId, tx.today);
  const marks = watchedMarks(maps);
  const reviews = await listReviewRecords(tx, planId);
  const { scarWatch, ...assessed } = responseOfCourse(course, tx.today, marks, responseContent);
  const own = { ...course, diagnoses: course.diagnoses.map(({ diagnosis }) => diagnosis) };
  const scores = course.scores.map(({ on, ...score }) => ({ ...score, scoredOn: on }));
  return {
    ...assessed,
    reasons: assessed.reasons.map(withDates),
    stopRules: assessed.stopRules.map((rule) => ({ ...rule, because: withDates(rule.because) })),
    scarWatch: scarWatch.map(({ level, mark: { id, place, since } }) => ({
      ...{ id, place, level },
      since: formatClinicalDate(since),
    })),
    plots: scorePlots(scores, visitsOf(course), own),
    reviews: reviews.map(({ sessionId, at, outcome, verdict, reason, bother }) => ({
      ...{ id: sessionId, outcome, verdict, reason, bother },
      on: formatClinicalDate(isoDateIn(at, tx.actor.zone)),
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
