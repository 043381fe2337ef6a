import "server-only";
import { can } from "#lib/auth/permissions.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import type { CourseFilter } from "#lib/data/course-query.ts";
import type { PlanListRow } from "#lib/data/plan-list.ts";
import { readOffCourse } from "./read-off-course.ts";

/** A filter that may ask for courses off course as well: those are judged here, not in the database. */
export type AskedCourses<Filter extends CourseFilter = CourseFilter> = Filter & {
  readonly offCourse?: boolean;
};

/** Plans by their ids. */
export type PlanIds = ReadonlySet<string>;

/** The filter with the courses off course looked up, where they are asked for by somebody who reads plans. */
export async function lookUpOffCourse<Filter extends CourseFilter>(
  tx: ClinicTransaction,
  asked: AskedCourses<Filter>,
): Promise<Filter> {
  if (asked.offCourse !== true || !can(tx.actor.roles, "plan.read")) return asked;
  const courses = await readOffCourse(tx);
  return { ...asked, among: courses.map(({ planId }) => planId) };
}

/**
 * Which of the plans found are off course: one statement however many they are, none for who does not read plans, and
 * none where the filter asked for nothing else.
 */
export async function offCourseAmong(
  tx: ClinicTransaction,
  { offCourse }: AskedCourses,
  rows: readonly Pick<PlanListRow, "id" | "runs">[],
): Promise<PlanIds> {
  if (!can(tx.actor.roles, "plan.read")) return new Set();
  const running = rows.filter(({ runs }) => runs).map(({ id }) => id);
  if (offCourse === true || running.length === 0) return new Set(running);
  return new Set((await readOffCourse(tx, running)).map(({ planId }) => planId));
}
