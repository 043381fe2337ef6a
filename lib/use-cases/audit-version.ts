import "server-only";
import type { AcceptedPlan } from "#lib/clinical/accepted-plan/accepted-plan.ts";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";

/** Puts an accepted version into the audit trail, and the rules against which a step of it was signed. */
export function auditVersion(
  tx: ClinicTransaction,
  version: {
    readonly id: string;
    readonly patientId: string;
    readonly plan: AcceptedPlan;
    readonly evaluation: Evaluation;
  },
): void {
  const { id, patientId, plan, evaluation } = version;
  tx.audit({ action: "create", entity: "plan-version", entityId: id, patientId });
  const overridden = plan.steps.filter(({ override }) => override !== null);
  if (overridden.length === 0) return;
  const rules = evaluation.safety
    .filter((safety) => overridden.some(({ treatment }) => treatment === safety.treatment))
    .flatMap(({ because }) =>
      because.filter(({ verdict }) => verdict === "override").map(({ rule }) => rule),
    );
  tx.audit({
    action: "execute",
    entity: "plan-version",
    entityId: id,
    patientId,
    detail: { kind: "override", rules },
  });
}
