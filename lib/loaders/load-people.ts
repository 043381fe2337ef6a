import "server-only";
import { requireActor } from "#lib/auth/require-actor.ts";
import { listColleagues, type Colleague } from "#lib/data/membership.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { Result } from "#lib/result/result.ts";

/** The clinic's staff, and whether people can be added in this installation. */
export type PeoplePage = {
  readonly clinicId: string;
  /** Who is looking: nobody disables themselves. */
  readonly ownId: string;
  readonly canAdd: boolean;
  readonly people: readonly Colleague[];
};

/** What the page of the people shows; `forbidden` for whoever may not see it. */
export async function loadPeople(): Promise<Result<PeoplePage>> {
  const actor = await requireActor();
  return withClinic(actor, "people.read", async (tx) => ({
    clinicId: actor.clinicId,
    ownId: actor.personId,
    canAdd: actor.installation === "demonstration",
    people: await listColleagues(tx),
  }));
}
