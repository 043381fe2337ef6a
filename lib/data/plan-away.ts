import "server-only";
import type { AwayDates } from "#lib/clinical/scheduling/course.ts";
import { fromDateColumn, toDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** Days on which the patient of a plan is away, with the id of the range. */
export type PlanAwayRow = AwayDates & { readonly id: string };

/** The plan and its patient, as rows beside them name both. */
export type PlanOfPatient = { readonly id: string; readonly patientId: string };

/** When the patient of a plan is away, as it stands now, by date. */
export async function listPlanAway(tx: ClinicTransaction, planId: string): Promise<PlanAwayRow[]> {
  const rows = await tx.db.planAway.findMany({
    where: { clinicId: tx.actor.clinicId, planId, endedAt: null },
    orderBy: [{ fromOn: "asc" }, { id: "asc" }],
    select: { id: true, fromOn: true, toOn: true, inSun: true },
  });
  return rows.map(({ id, fromOn, toOn, inSun }) => ({
    id,
    from: fromDateColumn(fromOn),
    to: fromDateColumn(toOn),
    ...(inSun === null ? {} : { inSun }),
  }));
}

/** Keeps when the patient of a plan is away; ranges that are not among them any more are ended, none is deleted. */
export async function replacePlanAway(
  tx: ClinicTransaction,
  plan: PlanOfPatient,
  away: readonly AwayDates[],
): Promise<void> {
  const { clinicId } = tx.actor;
  const standing = await listPlanAway(tx, plan.id);
  const isSame = (one: AwayDates, other: AwayDates): boolean =>
    one.from === other.from && one.to === other.to && one.inSun === other.inSun;
  const ended = standing.filter((row) => !away.some((range) => isSame(row, range)));
  const added = away.filter((range) => !standing.some((row) => isSame(row, range)));
  if (ended.length > 0) {
    await tx.db.planAway.updateMany({
      where: { clinicId, id: { in: ended.map(({ id }) => id) } },
      data: { endedAt: tx.at },
    });
  }
  await tx.db.planAway.createMany({
    data: added.map(({ from, to, inSun }) => ({
      clinicId,
      patientId: plan.patientId,
      planId: plan.id,
      fromOn: toDateColumn(from),
      toOn: toDateColumn(to),
      inSun: inSun ?? null,
    })),
  });
}
