import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { saveDevice, type Device } from "#lib/data/device.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { AddDeviceInput, UpdateDeviceInput } from "#lib/schemas/device.ts";
import { demandUsedFor } from "./device-treatments.ts";
import { demandDevice, demandOwnName, devicesInTurn } from "./devices-in-turn.ts";

const FIELDS = [
  ...(["name", "maker", "model", "serialNumber", "modality", "treatments", "limits"] as const),
  ...(["lastServiceOn", "nextServiceOn"] as const),
];

/** Limits in one order with the same keys, so that equal ones read the same. */
const limitsText = (limits: AddDeviceInput["limits"] | Device["limits"]): string =>
  JSON.stringify(
    limits.map(({ setting, fitzpatrick, max, min }) => [setting, fitzpatrick, max, min ?? null]),
  );

function changedFields(before: Device, after: AddDeviceInput): string[] {
  return FIELDS.filter((field) =>
    field === "limits"
      ? limitsText(before.limits) !== limitsText(after.limits)
      : JSON.stringify(before[field]) !== JSON.stringify(after[field] ?? null),
  );
}

/**
 * Replaces what is kept of a device. Sessions that are recorded keep the settings they had.
 *
 * @returns the device's id. Refused as `conflict` when somebody changed it meanwhile, and as
 *   `invalid` when its name is in use or a treatment is not given with this kind of device
 */
export function updateDevice(
  actor: Actor,
  { deviceId, version, ...input }: UpdateDeviceInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "device.manage", async (tx) => {
    demandUsedFor(input);
    const devices = await devicesInTurn(tx);
    const before = demandDevice(devices, { deviceId, version });
    if (before.active) demandOwnName(devices, input.name, deviceId);
    if (!(await saveDevice(tx, { id: deviceId, version }, input))) {
      refuse("conflict", "Somebody changed this device at this moment. Look at it again.");
    }
    const changed = changedFields(before, input);
    tx.audit({ action: "update", entity: "device", entityId: deviceId, changedFields: changed });
    return { id: deviceId };
  });
}
