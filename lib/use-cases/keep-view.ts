import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import type { Permission } from "#lib/auth/permissions.ts";
import { createView } from "#lib/data/saved-view.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import type { KeepViewInput } from "#lib/schemas/saved-view.ts";
import { demandViewName, viewsInTurn } from "./views-in-turn.ts";

type Kept = Promise<Result<{ readonly id: string }>>;

/** Keeps how a list looks now under a name of the person's own. Refused as `invalid` when the name is in use. */
export const keepView = (actor: Actor, input: KeepViewInput): Kept => keep(actor, "view.keep", input);

/** The same for everybody in the clinic. */
export const shareView = (actor: Actor, input: KeepViewInput): Kept => keep(actor, "view.share", input);

function keep(actor: Actor, permission: Permission, { list, name, query }: KeepViewInput): Kept {
  const shared = permission === "view.share";
  return withClinic(actor, permission, async (tx) => {
    demandViewName(await viewsInTurn(tx, list), { name, shared });
    const id = newId();
    await createView(tx, id, { list, name, query, shared });
    tx.audit({ action: "create", entity: "saved-view", entityId: id });
    return { id };
  });
}
