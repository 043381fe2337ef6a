import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { createProtocolVersion } from "#lib/data/protocol.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { ChangeProtocolInput } from "#lib/schemas/protocol.ts";
import { demandProtocolName, demandStandingSteps, protocolsInTurn } from "./protocols-in-turn.ts";

/**
 * Makes the next version of a protocol. Plans that were begun from an earlier one keep it.
 *
 * @returns the protocol's id. Refused as `conflict` when somebody made a version meanwhile, with that one's number
 *   and author's time in `details`, and as `invalid` as in `addProtocol`
 */
export function changeProtocol(
  actor: Actor,
  { protocolId, number, name, body }: ChangeProtocolInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "protocol.manage", async (tx) => {
    demandStandingSteps(body);
    const protocols = await protocolsInTurn(tx);
    const protocol = protocols.find(({ id }) => id === protocolId);
    if (protocol === undefined) return refuse("not_found", "This protocol is not on record.");
    const { newest, retired } = protocol;
    if (newest.number !== number) {
      refuse(
        "conflict",
        `Somebody made version ${String(newest.number)} meanwhile. What you entered is still here: compare, then save again.`,
        { details: { number: newest.number } },
      );
    }
    if (retired) refuse("conflict", "This protocol is retired. Bring it back before you change it.");
    demandProtocolName(protocols, name, protocolId);
    const next = newest.number + 1;
    await createProtocolVersion(tx, { protocolId, number: next, name, body });
    tx.audit({
      action: "update",
      entity: "protocol",
      entityId: protocolId,
      detail: { kind: "moved", from: `version ${String(newest.number)}`, to: `version ${String(next)}` },
    });
    return { id: protocolId };
  });
}
