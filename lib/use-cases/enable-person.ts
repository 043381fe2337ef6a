import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { changeMembership } from "#lib/data/membership.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { NamedPersonInput } from "#lib/schemas/people.ts";
import { demandColleague, refuseStale } from "./demand-colleague.ts";
import { demandConfirmed } from "./demand-confirmed.ts";

/**
 * Gives a disabled colleague access to this clinic again; they sign in anew.
 *
 * @returns the person's id. Refused as `conflict` when they are enabled already or were changed meanwhile, `not_found`
 *   when the clinic has no such person
 */
export function enablePerson(
  actor: Actor,
  { personId, version }: NamedPersonInput,
): Promise<Result<{ readonly personId: string }>> {
  return withClinic(actor, "people.manage", async (tx) => {
    demandConfirmed(actor);
    const colleague = await demandColleague(tx, personId);
    if (colleague.status === "active") refuse("conflict", "This person is enabled already.");
    if (!(await changeMembership(tx, personId, version, { status: "active" }))) refuseStale();
    tx.audit({
      action: "update",
      entity: "membership",
      entityId: personId,
      changedFields: ["status"],
      detail: { kind: "state", from: "disabled", to: "active" },
    });
    return { personId };
  });
}
