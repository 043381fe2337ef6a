"use client";

import { Select } from "#components/form/select.tsx";
import { TextInput } from "#components/form/text-input.tsx";
import { AlertSign } from "#components/ui/alert-sign.tsx";
import { SourceLink } from "#components/guide/beside-work.tsx";
import type { SettingRemark } from "./area-concerns.ts";
import { settingText, type SettingField } from "./settings-fields.ts";
import { changeWords } from "./settings-words.ts";

/** What is to be said of a setting, and the reason it asks for. */
export function SettingRemarkLines({
  label,
  remarks,
  reason,
  onReason,
}: {
  readonly label: string;
  readonly remarks: readonly SettingRemark[];
  readonly reason: string;
  readonly onReason: (text: string) => void;
}) {
  if (remarks.length === 0) return null;
  const asks = remarks.some(({ kind }) => kind !== "limit");
  return (
    <div className="mt-1 space-y-1 border-l-2 border-line pl-2">
      {remarks.map(({ kind, text, cite }) => (
        <p key={kind} role={kind === "limit" ? "alert" : undefined} className="flex gap-1.5 text-sm">
          <AlertSign level={kind === "limit" ? "stop" : "caution"} className="mt-0.5 size-4 shrink-0" />
          <span>
            {text}
            {cite.map((source) => (
              <span key={source}>
                {" "}
                <SourceLink source={source} />
              </span>
            ))}
          </span>
        </p>
      ))}
      {asks ? (
        <TextInput
          label={`Why ${label.toLowerCase()} is right`}
          value={reason}
          maxLength={300}
          onChange={(event) => {
            onReason(event.target.value);
          }}
        />
      ) : null}
    </div>
  );
}

/** One setting: its last value at the left, today's at the right, what changed and what is to be said of it beneath. */
export function SettingRow({
  id,
  field,
  before,
  value,
  error,
  onChange,
  children,
}: {
  readonly id: string;
  readonly field: SettingField;
  /** The last value; empty where it was not recorded, null without a last session. */
  readonly before: string | null;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
  /** What is to be said of the value. */
  readonly children?: React.ReactNode;
}) {
  const change = before === null ? null : changeWords(field, before, value);
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
      {children}
    </div>
  );
}
