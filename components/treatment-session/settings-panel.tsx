"use client";

import { Select } from "#components/form/select.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { TextInput } from "#components/form/text-input.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { ToggleButton } from "#components/ui/toggle-button.tsx";
import { siteWords } from "#lib/catalogue/words/findings.ts";
import type { Site } from "#lib/clinical/model/finding-vocabulary.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatChange, formatQuantity } from "#lib/format/quantity.ts";
import type { SessionDraft, SessionSubject, StoredRecord } from "./session-draft.ts";
import { settingFields, settingText, type SettingField } from "./settings-fields.ts";

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

/** What changed since the last session, in words: `7 → 7.5 J/cm² (+7 %)`; null where nothing did. */
export function changeWords(field: SettingField, before: string, now: string): string | null {
  if (before === now || now.trim() === "") return null;
  const [from, to] = [Number(before), Number(now)];
  if (field.kind !== "number" || before === "" || !Number.isFinite(from) || !Number.isFinite(to)) {
    const was = settingText(field, before);
    return was === "" ? "new" : `was ${was}`;
  }
  if (from === to) return null;
  const share = /\(.*\)/.exec(formatChange(from, to, ""))?.[0] ?? "";
  return `${formatQuantity(from, "")} → ${formatQuantity(to, field.unit ?? "")} ${share}`.trim();
}

/**
 * The settings of a session, filled in from the last one: its value at the left, today's at the right, and what changed
 * beneath.
 */
export function SettingsPanel({
  subject,
  draft,
  previous,
  errors,
  onChange,
}: {
  readonly subject: SessionSubject;
  readonly draft: SessionDraft;
  readonly previous: (StoredRecord & { readonly performedOn: string }) | null;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<SessionDraft>) => void;
}) {
  const last = previous?.settings.modality === subject.modality ? previous.settings : null;
  const values = new Map<string, unknown>(Object.entries(last ?? {}));
  const areas = [...new Set([...FACE, ...draft.areas])];
  const toggle = (site: string, on: boolean): void => {
    onChange({ areas: on ? [...draft.areas, site] : draft.areas.filter((one) => one !== site) });
  };
  return (
    <Panel
      title="Settings"
      aside={
        last && previous
          ? `last on ${formatClinicalDate(previous.performedOn)}`
          : "first session recorded here"
      }
    >
      <div className="space-y-3">
        {settingFields(subject.modality, subject.treatment).map((field) => (
          <SettingRow
            key={field.key}
            field={field}
            before={last === null ? null : settingValue(values.get(field.key))}
            value={draft.settings[field.key] ?? ""}
            error={errors[`settings.${field.key}`]}
            onChange={(text) => {
              onChange({ settings: { ...draft.settings, [field.key]: text } });
            }}
          />
        ))}
        <div role="group" aria-label="Areas" className="space-y-1">
          <p className="font-medium">Areas</p>
          <div className="flex flex-wrap gap-1">
            {areas.map((site) => (
              <ToggleButton
                key={site}
                pressed={draft.areas.includes(site)}
                onToggle={(on) => {
                  toggle(site, on);
                }}
              >
                {siteWords(site)}
              </ToggleButton>
            ))}
          </div>
        </div>
        {subject.modality === "needling"
          ? draft.areas.map((site) => (
              <TextInput
                key={site}
                label={`Depth, ${siteWords(site).toLowerCase()}`}
                width="number"
                unit="mm"
                inputMode="decimal"
                value={draft.depths[site] ?? ""}
                onChange={(event) => {
                  onChange({ depths: { ...draft.depths, [site]: event.target.value } });
                }}
              />
            ))
          : null}
        <TextArea
          label="Remark on the settings"
          optional
          rows={1}
          value={draft.remark}
          onChange={(event) => {
            onChange({ remark: event.target.value });
          }}
        />
      </div>
    </Panel>
  );
}

const settingValue = (value: unknown): string => {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
};

function SettingRow({
  field,
  before,
  value,
  error,
  onChange,
}: {
  readonly field: SettingField;
  /** The last value; empty where it was not recorded, null without a last session. */
  readonly before: string | null;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}) {
  const change = before === null ? null : changeWords(field, before, value);
  const id = `setting-${field.key}`;
  const last =
    before === null || field.seen || field.kind === "text" ? null : (
      <span className="w-16 text-right text-sm text-muted">
        <span className="sr-only">{field.label} last time: </span>
        {settingText(field, before) || "not recorded"}
      </span>
    );
  const control = { id, label: field.label, error, value };
  return (
    <div>
      <div className={last ? "grid grid-cols-[4rem_minmax(0,1fr)] items-end gap-3" : ""}>
        {last ? <div className="flex min-h-9 items-center pointer-coarse:min-h-11">{last}</div> : null}
        {field.choices ? (
          <Select
            {...control}
            options={field.choices}
            empty="Not recorded"
            onChange={(event) => {
              onChange(event.target.value);
            }}
          />
        ) : (
          <TextInput
            {...control}
            {...(field.kind === "number" ? { width: "number" as const, inputMode: "decimal" as const } : {})}
            unit={field.unit}
            onChange={(event) => {
              onChange(event.target.value);
            }}
          />
        )}
      </div>
      {change === null ? null : <p className="mt-0.5 text-sm font-semibold">{change}</p>}
    </div>
  );
}
