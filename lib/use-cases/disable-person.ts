import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { changeMembership } from "#lib/data/membership.ts";
import { endColleagueSessions } from "#lib/data/person.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { NamedPersonInput } from "#lib/schemas/people.ts";
import { demandColleague, refuseStale } from "./demand-colleague.ts";

/**
 * Takes a colleague's access to this clinic away; it is gone on their next request, and their sessions end.
 *
 * @returns the person's id. Refused as `conflict` for oneself, for the last administrator, for somebody disabled
 *   already, or when the person was changed meanwhile; `not_found` when the clinic has no such person
 */
export function disablePerson(
  actor: Actor,
  { personId, version }: NamedPersonInput,
): Promise<Result<{ readonly personId: string }>> {
  return withClinic(actor, "people.manage", async (tx) => {
    const colleague = await demandColleague(tx, personId);
    if (personId === actor.personId) {
      refuse("conflict", "You cannot disable yourself. Another administrator can.");
    }
    if (colleague.status === "disabled") refuse("conflict", "This person is disabled already.");
    if (!(await changeMembership(tx, personId, version, { status: "disabled" }))) refuseStale();
    await endColleagueSessions(tx, personId);
    tx.audit({
      action: "update",
      entity: "membership",
      entityId: personId,
      changedFields: ["status"],
      detail: { kind: "state", from: "active", to: "disabled" },
    });
    return { personId };
  });
}
