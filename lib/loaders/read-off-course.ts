import "server-only";
import { responseContent } from "#lib/catalogue/expected-courses/response-content.ts";
import { responseOfCourse } from "#lib/clinical/response/response-of-course.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listCourseRecords } from "#lib/data/course-ground.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { formatBannerName } from "#lib/format/person-name.ts";

/** A running course that is not working as it should. */
export type OffCourse = {
  readonly planId: string;
  readonly patientName: string;
  readonly href: string;
  /** When it was scored or its red marks counted last. */
  readonly scoredOn: IsoDate;
  readonly reasons: readonly string[];
};

/**
 * The active courses that are off course today, those scored last first. One statement; ask only where `chart.read` is
 * held.
 *
 * @param among these plans alone; left out for all
 */
export async function readOffCourse(tx: ClinicTransaction, among?: readonly string[]): Promise<OffCourse[]> {
  const courses = await listCourseRecords(tx, among === undefined ? undefined : { among });
  return courses.flatMap((course): OffCourse[] => {
    const { verdict, reasons } = responseOfCourse(course, tx.today, [], responseContent);
    const { planId, patientId } = course;
    const href = `/patients/${patientId}/plans/${planId}`;
    const counted = course.redFindings.filter(({ count }) => count !== null);
    const days = [...course.scores, ...counted].map(({ on }) => on).toSorted();
    const scoredOn = days.at(-1) ?? course.startOn;
    const patientName = formatBannerName(course);
    return verdict === "off-course" ? [{ planId, patientName, href, scoredOn, reasons }] : [];
  });
}
