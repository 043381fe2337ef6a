import "server-only";
import type { VisitReason } from "#lib/clinical/scheduling/course.ts";
import { namingNoTreatment } from "#lib/clinical/scheduling/explain-day.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import type { PlanOfPatient } from "#lib/data/plan-away.ts";
import {
  cancelVisits,
  createVisits,
  type SessionKind,
  type TreatmentSessionRow,
  type VisitToPlan,
} from "#lib/data/treatment-session.ts";
import { createVisitMoves } from "#lib/data/visit-move.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { writeMoves } from "./write-moves.ts";

/** A visit of a course that was laid out anew; one that goes on has the id that it has on record. */
export type LaidVisit = VisitToPlan & {
  readonly kind: SessionKind;
  readonly because: readonly VisitReason[];
};

/** A visit that has another day; `was` is null for one that is planned, `is` for one that falls away. */
export type Redated = {
  readonly id: string;
  readonly was: IsoDate | null;
  readonly is: IsoDate | null;
};

/**
 * Writes what remains of a course that was laid out anew: visits that go on get their new place and dates, those that are
 * new are planned, and planned ones that nothing continues are cancelled.
 *
 * @param standing every visit of the plan as it stands @returns what has another day now
 */
export async function layVisits(
  tx: ClinicTransaction,
  plan: PlanOfPatient,
  standing: readonly TreatmentSessionRow[],
  laid: readonly LaidVisit[],
  cause: "resumed" | "amended",
): Promise<readonly Redated[]> {
  const planned = new Map(standing.filter(({ state }) => state === "planned").map((row) => [row.id, row]));
  const kept = laid.flatMap((visit) => {
    const before = planned.get(visit.id);
    return before === undefined ? [] : [{ visit, before }];
  });
  const fresh = laid.filter(({ id }) => !planned.has(id));
  const dropped = [...planned.values()].filter(({ id }) => !laid.some((visit) => visit.id === id));
  const moveId = await writeMoves(
    tx,
    plan,
    kept.map(({ visit, before }) => {
      const { dueOn, windowFrom, windowTo, planStepId, lineId, number, of, keeps } = visit;
      const place = { planStepId, lineId, number, of, ...(keeps === undefined ? {} : { keeps }) };
      const because = dueOn === before.dueOn ? [] : namingNoTreatment(visit.because);
      return { before, dates: { dueOn, windowFrom, windowTo }, because, cause, place };
    }),
  );
  await createVisits(tx, plan, fresh);
  // A visit that is planned now keeps why it is on its day where those keep theirs that moved.
  await createVisitMoves(
    tx,
    plan,
    fresh.map(({ id: sessionId, dueOn, windowFrom, windowTo, because }) => {
      const now = { dueOn, windowFrom, windowTo };
      return {
        ...{ sessionId, moveId, cause, undoes: null, now, sessionVersion: 1 },
        was: { ...now, appointmentAt: null },
        reasons: namingNoTreatment(because),
      };
    }),
  );
  await cancelVisits(
    tx,
    dropped.map(({ id }) => id),
  );
  const about = { entity: "treatment-session", patientId: plan.patientId } as const;
  for (const { id: entityId } of fresh) tx.audit({ action: "create", entityId, ...about });
  for (const { id: entityId } of dropped) {
    const detail = { kind: "state", from: "planned", to: "cancelled" } as const;
    tx.audit({ action: "update", entityId, ...about, detail });
  }
  return [
    ...laid.flatMap(({ id, dueOn }) => {
      const was = planned.get(id)?.dueOn ?? null;
      return was === dueOn ? [] : [{ id, was, is: dueOn }];
    }),
    ...dropped.map(({ id, dueOn }) => ({ id, was: dueOn, is: null })),
  ];
}
