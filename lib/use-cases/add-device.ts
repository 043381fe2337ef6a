import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { createDevice } from "#lib/data/device.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import type { AddDeviceInput } from "#lib/schemas/device.ts";
import { demandUsedFor } from "./device-treatments.ts";
import { demandOwnName, devicesInTurn } from "./devices-in-turn.ts";

/**
 * Adds a device with the limits that the clinic set for it.
 *
 * @returns the device's id. Refused as `invalid` when its name is in use, when a treatment is not given with this kind of
 *   device, or when the clinic keeps enough of them
 */
export function addDevice(actor: Actor, input: AddDeviceInput): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "device.manage", async (tx) => {
    demandUsedFor(input);
    demandOwnName(await devicesInTurn(tx), input.name);
    const id = newId();
    await createDevice(tx, id, input);
    tx.audit({ action: "create", entity: "device", entityId: id });
    return { id };
  });
}
