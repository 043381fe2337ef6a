import "server-only";
import {
  DEVICE_MODALITIES,
  type DeviceLimit,
  type DeviceModality,
} from "#lib/clinical/session/device-limits.ts";
import { TREATMENTS, type Treatment } from "#lib/clinical/model/vocabulary.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { readLimits, type AddDeviceInput } from "#lib/schemas/device.ts";
import { fromOptionalDateColumn, toOptionalDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** A device of the clinic. Limits are the clinic's own: none comes with the product. */
export type Device = {
  readonly id: string;
  readonly name: string;
  readonly maker: string | null;
  readonly model: string | null;
  readonly serialNumber: string | null;
  readonly modality: DeviceModality;
  readonly treatments: readonly Treatment[];
  readonly limits: readonly DeviceLimit[];
  readonly lastServiceOn: IsoDate | null;
  readonly nextServiceOn: IsoDate | null;
  /** In use; one that is not stays for the sessions that name it. */
  readonly active: boolean;
  readonly version: number;
};

/** The clinic's devices by name, those in use first. */
export async function listDevices(tx: ClinicTransaction): Promise<Device[]> {
  const rows = await tx.db.device.findMany({
    where: { clinicId: tx.actor.clinicId },
    orderBy: [{ retiredAt: { sort: "asc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, name: true, maker: true, model: true, serialNumber: true, modality: true },
      ...{ treatments: true, limits: true, lastServiceOn: true, nextServiceOn: true },
      ...{ retiredAt: true, version: true },
    },
  });
  return rows.flatMap(({ modality: kind, retiredAt, ...row }) => {
    const modality = DEVICE_MODALITIES.find((own) => own === kind);
    if (modality === undefined) return [];
    return [
      {
        ...row,
        modality,
        treatments: TREATMENTS.filter((treatment) => row.treatments.includes(treatment)),
        limits: readLimits(row.limits, modality),
        lastServiceOn: fromOptionalDateColumn(row.lastServiceOn),
        nextServiceOn: fromOptionalDateColumn(row.nextServiceOn),
        active: retiredAt === null,
      },
    ];
  });
}

const columnsOf = ({
  maker,
  model,
  serialNumber,
  lastServiceOn,
  nextServiceOn,
  ...rest
}: AddDeviceInput) => ({
  name: rest.name,
  maker: maker ?? null,
  model: model ?? null,
  serialNumber: serialNumber ?? null,
  modality: rest.modality,
  treatments: rest.treatments,
  limits: rest.limits.map(({ setting, fitzpatrick, max, min }) => ({
    ...{ setting, fitzpatrick, max },
    ...(min === undefined ? {} : { min }),
  })),
  lastServiceOn: toOptionalDateColumn(lastServiceOn),
  nextServiceOn: toOptionalDateColumn(nextServiceOn),
});

/** Adds a device. */
export async function createDevice(tx: ClinicTransaction, id: string, input: AddDeviceInput): Promise<void> {
  await tx.db.device.create({
    data: { clinicId: tx.actor.clinicId, id, ...columnsOf(input) },
    select: { id: true },
  });
}

/** Replaces what is kept of a device if nobody changed it meanwhile. @returns whether the version fitted */
export async function saveDevice(
  tx: ClinicTransaction,
  { id, version }: { readonly id: string; readonly version: number },
  input: AddDeviceInput,
): Promise<boolean> {
  const { count } = await tx.db.device.updateMany({
    where: { clinicId: tx.actor.clinicId, id, version },
    data: columnsOf(input),
  });
  return count === 1;
}

/** Takes a device out of use, or back into it. @returns whether the version fitted */
export async function retireDevice(
  tx: ClinicTransaction,
  { id, version }: { readonly id: string; readonly version: number },
  retired: boolean,
): Promise<boolean> {
  const { count } = await tx.db.device.updateMany({
    where: { clinicId: tx.actor.clinicId, id, version },
    data: { retiredAt: retired ? tx.at : null },
  });
  return count === 1;
}
