import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { retireDevice as saveRetired } from "#lib/data/device.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { RetireDeviceInput } from "#lib/schemas/device.ts";
import { demandDevice, demandOwnName, devicesInTurn } from "./devices-in-turn.ts";

/**
 * Takes a device out of use, or back into it. It is never deleted: sessions name the one they were given with.
 *
 * @returns the device's id. Refused as `conflict` when somebody changed it meanwhile, and as `invalid` when it comes back
 *   to a name that is in use
 */
export function retireDevice(
  actor: Actor,
  { deviceId, version, retired }: RetireDeviceInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "device.manage", async (tx) => {
    const devices = await devicesInTurn(tx);
    const { id, name } = demandDevice(devices, { deviceId, version });
    if (!retired) demandOwnName(devices, name, id);
    if (!(await saveRetired(tx, { id, version }, retired))) {
      refuse("conflict", "Somebody changed this device at this moment. Look at it again.");
    }
    tx.audit({
      action: "update",
      entity: "device",
      entityId: id,
      detail: retired
        ? { kind: "state", from: "in use", to: "retired" }
        : { kind: "state", from: "retired", to: "in use" },
    });
    return { id };
  });
}
