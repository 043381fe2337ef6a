import "server-only";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { treatmentWords } from "#lib/catalogue/words/treatments.ts";
import { DEVICE_MODALITIES, type DeviceModality } from "#lib/clinical/session/device-limits.ts";
import { sessionModality } from "#lib/clinical/session/session-modality.ts";
import { listDevices, type Device } from "#lib/data/device.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { fail, type Result } from "#lib/result/result.ts";

/** A treatment that is given with a kind of device. */
export type DeviceTreatment = { readonly value: string; readonly label: string };

/** The clinic's devices, and what a form about them offers. */
export type DevicesPage = {
  readonly clinicId: string;
  readonly today: IsoDate;
  readonly mayManage: boolean;
  readonly devices: readonly Device[];
  readonly treatments: Readonly<Record<DeviceModality, readonly DeviceTreatment[]>>;
  readonly names: Readonly<Record<string, string>>;
};

function treatmentsOf(modality: DeviceModality): DeviceTreatment[] {
  return engineCatalogue.treatments
    .filter(({ id }) => sessionModality(engineCatalogue, id) === modality)
    .map(({ id }) => ({ value: id, label: treatmentWords(id) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, "en"));
}

/** What the page of the devices shows; `not_found` for whoever neither keeps them nor works with them. */
export async function loadDevices(): Promise<Result<DevicesPage>> {
  const actor = await requireActor();
  if (!can(actor.roles, "device.read")) return fail({ code: "not_found", message: "There is no such page." });
  return withClinic(actor, "device.read", async (tx) => {
    const [light, needling, led] = DEVICE_MODALITIES.map(treatmentsOf);
    const treatments = { light: light ?? [], needling: needling ?? [], led: led ?? [] };
    const all = DEVICE_MODALITIES.flatMap((modality) => treatments[modality]);
    return {
      clinicId: actor.clinicId,
      today: tx.today,
      mayManage: can(actor.roles, "device.manage"),
      devices: await listDevices(tx),
      treatments,
      names: Object.fromEntries(all.map(({ value, label }) => [value, label])),
    };
  });
}
