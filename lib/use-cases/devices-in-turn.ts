import "server-only";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listDevices, type Device } from "#lib/data/device.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { refuse } from "#lib/result/refused-error.ts";
import { MOST_DEVICES } from "#lib/schemas/device.ts";

/** The clinic's devices, held so that two people's changes come one after the other. */
export async function devicesInTurn(tx: ClinicTransaction): Promise<Device[]> {
  await waitInTurn(tx, `devices:${tx.actor.clinicId}`);
  return listDevices(tx);
}

/** Refuses as `invalid` a name that a device in use has, and one device more than a clinic keeps. */
export function demandOwnName(devices: readonly Device[], name: string, except?: string): void {
  const others = devices.filter(({ active, id }) => active && id !== except);
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    refuse("invalid", "Another device in use has this name.", {
      fields: { name: "Another device in use has this name. Add the room, or the serial number." },
    });
  }
  if (others.length >= MOST_DEVICES) {
    refuse("invalid", `A clinic keeps ${String(MOST_DEVICES)} devices in use. Retire one first.`);
  }
}

/** The named device. Refuses as `not_found` when the clinic has none, and as `conflict` when it changed meanwhile. */
export function demandDevice(
  devices: readonly Device[],
  { deviceId, version }: { readonly deviceId: string; readonly version: number },
): Device {
  const device = devices.find(({ id }) => id === deviceId);
  if (device === undefined) return refuse("not_found", "This device is not on record.");
  if (device.version !== version) {
    refuse(
      "conflict",
      "Somebody changed this device meanwhile. What you entered is still here: reload to compare.",
    );
  }
  return device;
}
