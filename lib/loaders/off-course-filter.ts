import "server-only";
import { can } from "#lib/auth/permissions.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import type { CourseFilter } from "#lib/data/course-query.ts";
import { readOffCourse } from "./read-off-course.ts";

/** A filter that may ask for courses off course as well: those are judged here, not in the database. */
export type AskedCourses<Filter extends CourseFilter = CourseFilter> = Filter & {
  readonly offCourse?: boolean;
};

/** The filter with the courses off course looked up, where they are asked for by somebody who reads plans. */
export async function lookUpOffCourse<Filter extends CourseFilter>(
  tx: ClinicTransaction,
  asked: AskedCourses<Filter>,
): Promise<Filter> {
  if (asked.offCourse !== true || !can(tx.actor.roles, "plan.read")) return asked;
  const courses = await readOffCourse(tx);
  return { ...asked, among: courses.map(({ planId }) => planId) };
}
