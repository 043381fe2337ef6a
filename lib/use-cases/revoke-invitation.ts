import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { takeInvitationBack } from "#lib/data/account-link.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { RevokeInvitationInput } from "#lib/schemas/people.ts";

/** Takes an invitation back, so that its link no longer works. `conflict` when it was used or taken back already. */
export function revokeInvitation(
  actor: Actor,
  { invitationId }: RevokeInvitationInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "people.manage", async (tx) => {
    if (!(await takeInvitationBack(tx, invitationId))) {
      refuse("conflict", "This invitation was used or taken back already.");
    }
    tx.audit({
      action: "delete",
      entity: "account-link",
      entityId: invitationId,
      detail: { kind: "link", for: "invitation" },
    });
    return { id: invitationId };
  });
}
