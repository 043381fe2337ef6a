import "server-only";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { SPACED, toCourseVisit, type CourseVisit } from "./treatment-session.ts";

/** The visits of a plan, and the sessions of the same patient's other courses that stand beside them. */
export type SpacedVisits = {
  readonly own: readonly CourseVisit[];
  /** Those that took place or are going on, and the planned ones of plans that run. */
  readonly elsewhere: readonly CourseVisit[];
};

/**
 * All visits of a plan with the distances that they keep, by date, and the sessions of the patient's other courses, from
 * which they keep their distance too. One statement, without a clinical word, for every role that books.
 */
export async function listSpacedVisitsOfPatient(
  tx: ClinicTransaction,
  planId: string,
): Promise<SpacedVisits> {
  const { clinicId } = tx.actor;
  const rows = await tx.db.treatmentSession.findMany({
    where: {
      clinicId,
      patient: { plans: { some: { clinicId, id: planId } } },
      OR: [
        { planId },
        { kind: "treatment", state: { in: ["in-progress", "completed"] } },
        { kind: "treatment", state: "planned", plan: { state: "active" } },
      ],
    },
    orderBy: [{ dueOn: "asc" }, { number: "asc" }, { id: "asc" }],
    select: SPACED,
  });
  const visits = rows.map(toCourseVisit);
  return {
    own: visits.filter((visit) => visit.planId === planId),
    elsewhere: visits.filter((visit) => visit.planId !== planId),
  };
}
