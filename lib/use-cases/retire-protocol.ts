import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { saveProtocolRetired } from "#lib/data/protocol.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { RetireProtocolInput } from "#lib/schemas/protocol.ts";
import { demandProtocolName, protocolsInTurn } from "./protocols-in-turn.ts";

/**
 * Takes a protocol out of use, or back into it. It is never deleted: plans name the version they were begun from.
 *
 * @returns the protocol's id. Refused as `conflict` when somebody changed it meanwhile, and as `invalid` when it comes
 *   back to a name that is in use
 */
export function retireProtocol(
  actor: Actor,
  { protocolId, version, retired }: RetireProtocolInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "protocol.manage", async (tx) => {
    const protocols = await protocolsInTurn(tx);
    const protocol = protocols.find(({ id }) => id === protocolId);
    if (protocol === undefined) return refuse("not_found", "This protocol is not on record.");
    if (!retired) demandProtocolName(protocols, protocol.newest.name, protocolId);
    if (!(await saveProtocolRetired(tx, { id: protocolId, version }, retired))) {
      refuse("conflict", "Somebody changed this protocol meanwhile. Look at it again.");
    }
    tx.audit({
      action: "update",
      entity: "protocol",
      entityId: protocolId,
      detail: retired
        ? { kind: "state", from: "in use", to: "retired" }
        : { kind: "state", from: "retired", to: "in use" },
    });
    return { id: protocolId };
  });
}
