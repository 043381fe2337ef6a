import "server-only";
import { findOwnAccount } from "#lib/auth/own-account.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { listOpenInvitations, type OpenInvitation } from "#lib/data/account-link.ts";
import { listColleagues, type Colleague } from "#lib/data/membership.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { Result } from "#lib/result/result.ts";

/** The clinic's staff, and who is invited. */
export type PeoplePage = {
  readonly clinicId: string;
  /** Who is looking: nobody disables themselves. */
  readonly ownId: string;
  /** How the administrator shows that it is them. */
  readonly asks: "code" | "password";
  readonly people: readonly Colleague[];
  readonly invitations: readonly OpenInvitation[];
};

/** What the page of the people shows; `forbidden` for whoever may not see it. */
export async function loadPeople(): Promise<Result<PeoplePage>> {
  const actor = await requireActor();
  const account = await findOwnAccount();
  return withClinic(actor, "people.read", async (tx) => ({
    clinicId: actor.clinicId,
    ownId: actor.personId,
    asks: account?.hasFactor === true ? ("code" as const) : ("password" as const),
    people: await listColleagues(tx),
    invitations: await listOpenInvitations(tx),
  }));
}
