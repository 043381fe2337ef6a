"use client";

import { Select } from "#components/form/select.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { ToggleButton } from "#components/ui/toggle-button.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { siteWords } from "#lib/catalogue/words/findings.ts";
import type { Site } from "#lib/clinical/model/finding-vocabulary.ts";
import { numbersOf, reasonKey, settingKey, settingsBefore } from "#lib/clinical/session/setting-concerns.ts";
import { SourceLink } from "#components/guide/beside-work.tsx";
import type { OfferedDevice, SettingRemarks } from "./area-concerns.ts";
import {
  numbersIn,
  type AreaDraft,
  type SessionDraft,
  type SessionSubject,
  type StoredRecord,
} from "./session-draft.ts";
import { SettingRemarkLines, SettingRow } from "./setting-row.tsx";
import { depthField, settingFields } from "./settings-fields.ts";

const FACE = [
  "forehead",
  "temple",
  "cheek",
  "nose",
  "perioral",
  "chin",
  "jawline",
  "neck",
  "chest",
  "shoulder",
  "back",
] as const satisfies readonly Site[];

const settingValue = (value: unknown): string => {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
};

/** Where the server names a fault of this area's setting. */
const faultOf = (
  errors: Readonly<Record<string, string>>,
  area: number,
  setting: string,
): string | undefined =>
  errors[area === 0 ? `settings.${setting}` : `furtherSettings.${String(area - 1)}.${setting}`];

/** The clinic's devices for this treatment; without any, the device is written down in words. */
function DeviceChoice({
  id,
  part,
  devices,
  error,
  onChange,
}: {
  readonly id: string;
  readonly part: AreaDraft;
  readonly devices: readonly OfferedDevice[];
  readonly error: string | undefined;
  readonly onChange: (settings: AreaDraft["settings"]) => void;
}) {
  const known = devices.some((device) => device.id === part.settings["deviceId"]);
  return (
    <Select
      id={id}
      label="Device"
      options={devices.map((device) => ({ value: device.id, label: device.name }))}
      empty={
        part.settings["device"] && !known ? `${part.settings["device"]} (not listed)` : "Choose a device"
      }
      value={known ? (part.settings["deviceId"] ?? "") : ""}
      error={error}
      onChange={(event) => {
        const device = devices.find((one) => one.id === event.target.value);
        onChange({ ...part.settings, deviceId: device?.id ?? "", device: device?.name ?? "" });
      }}
    />
  );
}

/**
 * The settings of areas that are treated alike.
 * @param props.area Their place in the session, from 0. @param props.before The settings of the last session.
 */
export function AreaSettings({
  area,
  part,
  subject,
  before,
  devices,
  remarks,
  reasons,
  errors,
  onChange,
  onReasons,
}: {
  readonly area: number;
  readonly part: AreaDraft;
  readonly subject: SessionSubject;
  readonly before: readonly StoredRecord["settings"][];
  readonly devices: readonly OfferedDevice[];
  readonly remarks: SettingRemarks;
  readonly reasons: SessionDraft["reasons"];
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: AreaDraft) => void;
  readonly onReasons: (reasons: SessionDraft["reasons"]) => void;
}) {
  const last = settingsBefore({ areas: part.areas }, area, before);
  const lastValues = new Map<string, unknown>(Object.entries(last ?? {}));
  const lastNumbers = numbersOf(last ?? {});
  const numbers = numbersOf(numbersIn(part, subject));
  const sites = [...new Set<string>([...FACE, ...part.areas])];
  const own = area === 0 ? "" : `-${String(area + 1)}`;
  const remarksFor = (setting: string, label: string) => {
    const value = numbers.get(setting);
    const key = value === undefined ? "" : reasonKey({ area, setting, value });
    return (
      <SettingRemarkLines
        label={label}
        remarks={remarks[settingKey({ area, setting })] ?? []}
        reason={reasons[key] ?? ""}
        onReason={(text) => {
          onReasons({ ...reasons, [key]: text });
        }}
      />
    );
  };
  const toggle = (site: string, on: boolean): void => {
    onChange({ ...part, areas: on ? [...part.areas, site] : part.areas.filter((one) => one !== site) });
  };
  const areasError = faultOf(errors, area, "areas");
  return (
    <div className="space-y-3">
      {settingFields(subject.modality, subject.treatment).map((field) =>
        field.key === "device" && devices.length > 0 ? (
          <DeviceChoice
            key={field.key}
            id={`setting-deviceId${own}`}
            part={part}
            devices={devices}
            error={faultOf(errors, area, "deviceId")}
            onChange={(settings) => {
              onChange({ ...part, settings });
            }}
          />
        ) : (
          <SettingRow
            key={field.key}
            id={`setting-${field.key}${own}`}
            field={field}
            before={last === null ? null : settingValue(lastValues.get(field.key))}
            value={part.settings[field.key] ?? ""}
            error={faultOf(errors, area, field.key)}
            onChange={(text) => {
              onChange({ ...part, settings: { ...part.settings, [field.key]: text } });
            }}
          >
            {remarksFor(field.key, field.label)}
          </SettingRow>
        ),
      )}
      {subject.modality === "needling" && (part.settings["topical"] ?? "").trim() !== "" ? (
        <Alert level="caution" title="Off-label: recorded as such.">
          The device’s label does not cover bringing a substance into the skin with it.{" "}
          <SourceLink source="R36b" />
        </Alert>
      ) : null}
      <div role="group" aria-label="Areas" id={`areas${own}`} tabIndex={-1} className="space-y-1">
        <p className="font-medium">Areas</p>
        <div className="flex flex-wrap gap-1">
          {sites.map((site) => (
            <ToggleButton
              key={site}
              pressed={part.areas.includes(site)}
              onToggle={(on) => {
                toggle(site, on);
              }}
            >
              {siteWords(site)}
            </ToggleButton>
          ))}
        </div>
        {areasError === undefined ? null : <p className="text-sm font-semibold">{areasError}</p>}
      </div>
      {subject.modality === "needling"
        ? part.areas.map((site) => {
            const field = depthField(site);
            const was = lastNumbers.get(`depths.${site}`);
            return (
              <SettingRow
                key={site}
                id={`depth-${site}${own}`}
                field={field}
                before={last === null ? null : settingValue(was)}
                value={part.depths[site] ?? ""}
                error={faultOf(errors, area, `depths.${site}`)}
                onChange={(text) => {
                  onChange({ ...part, depths: { ...part.depths, [site]: text } });
                }}
              >
                {remarksFor(`depths.${site}`, field.label)}
              </SettingRow>
            );
          })
        : null}
      <TextArea
        label="Remark on the settings"
        optional
        rows={1}
        value={part.remark}
        onChange={(event) => {
          onChange({ ...part, remark: event.target.value });
        }}
      />
    </div>
  );
}
