"use client";

import { Button } from "#components/ui/button.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { OfferedDevice, SettingRemarks } from "./area-concerns.ts";
import { AreaSettings } from "./area-settings.tsx";
import {
  EMPTY_AREA,
  storedAreas,
  type SessionDraft,
  type SessionSubject,
  type StoredRecord,
} from "./session-draft.ts";

/** Sets of areas that one session records at most. */
const MOST_PARTS = 8;

/**
 * The settings of a session, filled in from the last one, with what changed beneath each. Areas that are treated
 * otherwise have settings of their own.
 */
export function SettingsPanel({
  subject,
  draft,
  previous,
  devices,
  remarks,
  errors,
  onChange,
}: {
  readonly subject: SessionSubject;
  readonly draft: SessionDraft;
  readonly previous: (StoredRecord & { readonly performedOn: string }) | null;
  readonly devices: readonly OfferedDevice[];
  readonly remarks: SettingRemarks;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<SessionDraft>) => void;
}) {
  const last = previous?.settings.modality === subject.modality ? previous : null;
  const before = last === null ? [] : storedAreas(last);
  const { parts } = draft;
  return (
    <Panel
      title="Settings"
      aside={last ? `last on ${formatClinicalDate(last.performedOn)}` : "first session recorded here"}
    >
      <div className="space-y-4">
        {parts.map((part, area) => (
          <div
            key={area}
            role={parts.length > 1 ? "group" : undefined}
            aria-label={parts.length > 1 ? `Settings ${String(area + 1)}` : undefined}
            className={area === 0 ? "" : "border-t border-line pt-3"}
          >
            {parts.length > 1 ? (
              <p className="mb-2 flex items-center justify-between gap-2 font-semibold">
                Settings {area + 1}
                {area === 0 ? null : (
                  <Button
                    size="small"
                    tone="quiet"
                    onClick={() => {
                      // Reasons are kept by the place of their settings, so those behind move up or go.
                      onChange({
                        parts: parts.filter((_, at) => at !== area),
                        reasons: without(draft.reasons, area),
                      });
                    }}
                  >
                    Remove settings {area + 1}
                  </Button>
                )}
              </p>
            ) : null}
            <AreaSettings
              area={area}
              part={part}
              subject={subject}
              before={before}
              devices={devices}
              remarks={remarks}
              reasons={draft.reasons}
              errors={errors}
              onChange={(next) => {
                onChange({ parts: parts.map((one, at) => (at === area ? next : one)) });
              }}
              onReasons={(reasons) => {
                onChange({ reasons });
              }}
            />
          </div>
        ))}
        {parts.length < MOST_PARTS ? (
          <Button
            size="small"
            icon={<Icon name="plus" className="size-4" />}
            onClick={() => {
              const { settings } = parts.at(-1) ?? EMPTY_AREA;
              onChange({ parts: [...parts, { ...EMPTY_AREA, settings }] });
            }}
          >
            Add area with other settings
          </Button>
        ) : null}
      </div>
    </Panel>
  );
}

/** The reasons once the settings at this place are gone. */
function without(reasons: SessionDraft["reasons"], area: number): SessionDraft["reasons"] {
  return Object.fromEntries(
    Object.entries(reasons).flatMap(([key, reason]) => {
      const at = Number.parseInt(key, 10);
      if (at === area) return [];
      return [[at < area ? key : key.replace(/^\d+/, String(at - 1)), reason] as const];
    }),
  );
}
