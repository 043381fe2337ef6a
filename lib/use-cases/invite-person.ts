import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { newToken } from "#lib/auth/session-token.ts";
import { makeInvitation } from "#lib/data/account-link.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { InvitePersonInput } from "#lib/schemas/people.ts";
import { demandConfirmed } from "./demand-confirmed.ts";

/** A link that was just made; its text is told this once and kept nowhere but as its hash. */
export type MadeLink = { readonly id: string; readonly link: string };

/**
 * Invites somebody into the clinic. The link is good for seven days, for one person, and while who made it is an
 * administrator; whether the address belongs to somebody in another clinic is not told. An earlier invitation to the address is taken back.
 *
 * @returns the text of the link. Refused as `conflict` where the address is one of this clinic's own, as `forbidden`
 *   until the administrator has confirmed that it is them
 */
export function invitePerson(actor: Actor, input: InvitePersonInput): Promise<Result<MadeLink>> {
  return withClinic(actor, "people.manage", async (tx) => {
    demandConfirmed(actor);
    const { token: link, tokenHash: hash } = newToken();
    const id = await makeInvitation(tx, { ...input, hash });
    if (id === null) {
      const sentence = "Somebody of this clinic has this address already.";
      return refuse("conflict", `${sentence} Nothing was saved.`, { fields: { email: sentence } });
    }
    tx.audit({
      action: "create",
      entity: "account-link",
      entityId: id,
      changedFields: ["displayName", "email", "roles"],
      detail: { kind: "link", for: "invitation" },
    });
    return { id, link };
  });
}
