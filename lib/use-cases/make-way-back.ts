import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { newToken } from "#lib/auth/session-token.ts";
import { makeWayBackLink } from "#lib/data/account-link.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { MakeWayBackInput } from "#lib/schemas/people.ts";
import { demandColleague } from "./demand-colleague.ts";
import { demandConfirmed } from "./demand-confirmed.ts";
import type { MadeLink } from "./invite-person.ts";

/**
 * Makes a way back for a colleague who lost the password or the second factor: a link that works once, for 30 minutes.
 * What was not lost is still asked for, so that the administrator cannot become the colleague; for the same reason
 * there is never a way back for both within seven days.
 *
 * @returns the text of the link, told this once. Refused as `not_found` for somebody of another clinic, as `forbidden`
 *   for oneself and for somebody who works elsewhere too, as `conflict` after the other kind
 */
export function makeWayBack(
  actor: Actor,
  { personId, purpose }: MakeWayBackInput,
): Promise<Result<MadeLink>> {
  return withClinic(actor, "people.manage", async (tx) => {
    demandConfirmed(actor);
    const colleague = await demandColleague(tx, personId);
    if (personId === actor.personId) {
      refuse("forbidden", "You cannot make a way back for yourself. Another administrator can.");
    }
    if (colleague.status === "disabled") refuse("conflict", "This person is disabled. Enable them first.");
    const { token: link, tokenHash: hash } = newToken();
    const id = await makeWayBackLink(tx, personId, purpose, hash);
    if (id === null) {
      refuse(
        "conflict",
        "The password and the second factor are never renewed within seven days of each other, nor the password of somebody without a second factor. Whoever runs the installation can help.",
      );
    }
    tx.audit({
      action: "create",
      entity: "account-link",
      entityId: id,
      detail: { kind: "link", for: purpose },
    });
    return { id, link };
  });
}
