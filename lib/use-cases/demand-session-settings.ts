import "server-only";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { USUAL_RANGES } from "#lib/catalogue/session-settings/usual-ranges.ts";
import { checkDeviceLimits, unrecordedLimits } from "#lib/clinical/session/device-limits.ts";
import { reasonKey, settingConcerns } from "#lib/clinical/session/setting-concerns.ts";
import { sessionModality } from "#lib/clinical/session/session-modality.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listDevices } from "#lib/data/device.ts";
import type { SessionSources } from "#lib/data/session-ground.ts";
import { findPreviousRecord } from "#lib/data/treatment-record.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { CompleteSessionInput } from "#lib/schemas/treatment-session.ts";

/** The settings of every area, the first one first. */
export const areasOf = ({
  settings,
  furtherSettings = [],
}: Pick<CompleteSessionInput, "settings" | "furtherSettings">) => [settings, ...furtherSettings];

/** Where the form shows what is wrong with an area's setting. */
const fieldOf = (area: number, setting: string): string =>
  area === 0 ? `settings.${setting}` : `furtherSettings.${String(area - 1)}.${setting}`;

function demandKind(input: CompleteSessionInput, treatment: string): void {
  const modality = sessionModality(engineCatalogue, treatment);
  if (areasOf(input).every((settings) => settings.modality === modality)) return;
  refuse("invalid", "These settings belong to another kind of treatment.");
}

/** Refuses what a device of the clinic does not allow at the patient's skin type; there is no way round it here. */
async function demandLimits(
  tx: ClinicTransaction,
  input: CompleteSessionInput,
  { facts, draft, step }: SessionSources,
): Promise<void> {
  const devices = (await listDevices(tx)).filter(
    ({ active, treatments }) => active && treatments.some((one) => one === step.treatment),
  );
  const fields: Record<string, string> = {};
  for (const [area, settings] of areasOf(input).entries()) {
    // Without a device of the list there is nothing to judge by; where the clinic has one, it is named.
    if (settings.deviceId === undefined && devices.length === 0) continue;
    const device = devices.find(({ id }) => id === settings.deviceId);
    if (device === undefined) {
      fields[fieldOf(area, "deviceId")] = "Choose a device of this clinic that is used for this treatment.";
      continue;
    }
    const skin = facts.fitzpatrick ?? draft.skin.fitzpatrick ?? null;
    for (const { setting, site, text } of checkDeviceLimits(settings, device, skin)) {
      fields[fieldOf(area, site === null ? setting : `depths.${site}`)] = text;
    }
    for (const { setting, text } of unrecordedLimits(settings, device, skin, step.treatment)) {
      fields[fieldOf(area, setting)] = text;
    }
  }
  const [first] = Object.values(fields);
  if (first !== undefined) refuse("invalid", first, { fields });
}

/** Refuses a value that needs a reason and has none. */
async function demandReasons(
  tx: ClinicTransaction,
  input: CompleteSessionInput,
  of: Pick<SessionSources, "stepPercent"> & {
    readonly patientId: string;
    readonly treatment: SessionSources["step"]["treatment"];
  },
): Promise<void> {
  const previous = await findPreviousRecord(tx, of.patientId, of.treatment);
  const before = previous === null ? [] : areasOf(previous);
  const concerns = settingConcerns(of.treatment, areasOf(input), before, {
    ranges: USUAL_RANGES,
    thresholdPercent: of.stepPercent,
  });
  const open = concerns.filter((concern) => input.reasons?.[reasonKey(concern)] === undefined);
  if (open.length === 0) return;
  const fields = Object.fromEntries(
    open.map(({ area, setting, text }) => [fieldOf(area, setting), `${text} Mend it, or say why.`]),
  );
  refuse("invalid", "Some settings are unusual, or a large step. Mend them, or say why.", { fields });
}

/**
 * Demands that the settings of a session belong to its treatment, keep the limits of the clinic's devices at the
 * patient's skin type, and have a reason where they are unusual or a large step. Refused as `invalid` at each field.
 */
export async function demandSettings(
  tx: ClinicTransaction,
  input: CompleteSessionInput,
  sources: SessionSources,
  patientId: string,
): Promise<void> {
  demandKind(input, sources.step.treatment);
  await demandLimits(tx, input, sources);
  await demandReasons(tx, input, {
    patientId,
    treatment: sources.step.treatment,
    stepPercent: sources.stepPercent,
  });
}

/** Refuses a product that had expired on the day, unless it is said why it was used. */
export function demandProducts({ products }: CompleteSessionInput, performedOn: IsoDate): void {
  const fields = Object.fromEntries(
    products.flatMap(({ expires, expiredReason }, index) =>
      expires === undefined || expires >= performedOn || expiredReason !== undefined
        ? []
        : [[`products.${String(index)}.expires`, "This had expired. Change it, or say why it was used."]],
    ),
  );
  if (Object.keys(fields).length > 0) {
    refuse("invalid", "A product had expired. Change it, or say why it was used.", { fields });
  }
}
