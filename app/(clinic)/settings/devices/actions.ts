"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import { addDeviceSchema, retireDeviceSchema, updateDeviceSchema } from "#lib/schemas/device.ts";
import { addDevice } from "#lib/use-cases/add-device.ts";
import { retireDevice } from "#lib/use-cases/retire-device.ts";
import { updateDevice } from "#lib/use-cases/update-device.ts";

/** Adds a device with its limits. */
export const addDeviceAction = clinicAction(addDeviceSchema, "device.manage", addDevice);

/** Replaces what is kept of a device. */
export const updateDeviceAction = clinicAction(updateDeviceSchema, "device.manage", updateDevice);

/** Takes a device out of use, or back into it. */
export const retireDeviceAction = clinicAction(retireDeviceSchema, "device.manage", retireDevice);
