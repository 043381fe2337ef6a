import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { createProtocol, createProtocolVersion } from "#lib/data/protocol.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import type { AddProtocolInput } from "#lib/schemas/protocol.ts";
import { demandProtocolName, demandStandingSteps, protocolsInTurn } from "./protocols-in-turn.ts";

/**
 * Keeps a named starting point for plans.
 *
 * @returns its id. Refused as `invalid` when its name is in use, when a step leaves the
 *   evidence without a reason, or when the clinic keeps enough of them
 */
export function addProtocol(
  actor: Actor,
  { name, body }: AddProtocolInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "protocol.manage", async (tx) => {
    demandStandingSteps(body);
    demandProtocolName(await protocolsInTurn(tx), name);
    const id = newId();
    await createProtocol(tx, id);
    await createProtocolVersion(tx, { protocolId: id, number: 1, name, body });
    tx.audit({ action: "create", entity: "protocol", entityId: id });
    return { id };
  });
}
