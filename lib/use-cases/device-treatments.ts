import "server-only";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { sessionModality } from "#lib/clinical/session/session-modality.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { AddDeviceInput } from "#lib/schemas/device.ts";

/** Refuses as `invalid` a treatment that is not given with this kind of device. */
export function demandUsedFor({
  modality,
  treatments,
}: Pick<AddDeviceInput, "modality" | "treatments">): void {
  if (treatments.every((treatment) => sessionModality(engineCatalogue, treatment) === modality)) return;
  const sentence = "A treatment of the list is not given with this kind of device.";
  refuse("invalid", sentence, { fields: { treatments: sentence } });
}
