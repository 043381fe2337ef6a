import { useId } from "react";
import {
  LIMITED_SETTINGS,
  type DeviceLimit,
  type DeviceModality,
} from "#lib/clinical/session/device-limits.ts";
import { FITZPATRICK_TYPES, type Fitzpatrick } from "#lib/clinical/model/vocabulary.ts";
import { Checkbox } from "../form/checkbox.tsx";
import { ChoiceGroup } from "../form/choice-group.tsx";
import { Select } from "../form/select.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { IconButton } from "../ui/icon-button.tsx";

/** A limit as it is typed. */
export type TypedLimit = {
  readonly key: number;
  readonly setting: string;
  readonly fitzpatrick: readonly Fitzpatrick[];
  readonly min: string;
  readonly max: string;
};

/** A device's limits for editing. */
export const typedLimits = (limits: readonly DeviceLimit[]): TypedLimit[] =>
  limits.map(({ setting, fitzpatrick, min, max }, key) => ({
    ...{ key, setting, fitzpatrick },
    min: min === undefined ? "" : String(min),
    max: String(max),
  }));

/** Typed limits as the server reads them. */
export const limitsToSend = (limits: readonly TypedLimit[]) =>
  limits.map(({ setting, fitzpatrick, min, max }) => ({ setting, fitzpatrick, min, max }));

/** The limits of a device, one row for each: setting, skin types, smallest and largest value. */
export function LimitRows({
  limits,
  modality,
  errors,
  onChange,
}: {
  readonly limits: readonly TypedLimit[];
  readonly modality: DeviceModality;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (limits: TypedLimit[]) => void;
}) {
  const id = useId();
  const settings = LIMITED_SETTINGS[modality];
  const set = (key: number, change: Partial<TypedLimit>) => {
    onChange(limits.map((limit) => (limit.key === key ? { ...limit, ...change } : limit)));
  };
  return (
    <div role="group" aria-label="Limits" className="grid gap-3">
      <div>
        <span className="font-medium">Limits</span>
        <p className="text-sm text-muted">
          Enter this clinic’s own values from the device’s instructions. A skin type without a row has no
          limit, and a session says so.
        </p>
      </div>
      {limits.map((limit, index) => {
        const unit = settings.find(({ setting }) => setting === limit.setting)?.unit ?? "";
        const error = (field: string) => errors[`limits.${String(index)}.${field}`];
        return (
          <div
            key={limit.key}
            role="group"
            aria-label={`Limit ${String(index + 1)}`}
            className="grid gap-2 border-l-2 border-line pl-3"
          >
            <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
              <Select
                label="Setting"
                options={settings.map(({ setting, label }) => ({ value: setting, label }))}
                value={limit.setting}
                error={error("setting")}
                onChange={(event) => {
                  set(limit.key, { setting: event.target.value });
                }}
              />
              <TextInput
                label="At least"
                width="number"
                inputMode="decimal"
                unit={unit}
                optional
                value={limit.min}
                error={error("min")}
                onChange={(event) => {
                  set(limit.key, { min: event.target.value });
                }}
              />
              <TextInput
                label="At most"
                width="number"
                inputMode="decimal"
                unit={unit}
                value={limit.max}
                error={error("max")}
                onChange={(event) => {
                  set(limit.key, { max: event.target.value });
                }}
              />
              <div className="pt-7">
                <IconButton
                  label={`Remove limit ${String(index + 1)}`}
                  name="cross"
                  onClick={() => {
                    onChange(limits.filter(({ key }) => key !== limit.key));
                  }}
                />
              </div>
            </div>
            <ChoiceGroup
              id={`${id}-${String(limit.key)}`}
              legend="Skin types"
              kind="group"
              error={error("fitzpatrick")}
            >
              <div className="flex flex-wrap gap-x-5 gap-y-1">
                {FITZPATRICK_TYPES.map((type) => (
                  <Checkbox
                    key={type}
                    label={type}
                    checked={limit.fitzpatrick.includes(type)}
                    onChange={(event) => {
                      const others = limit.fitzpatrick.filter((other) => other !== type);
                      set(limit.key, { fitzpatrick: event.target.checked ? [...others, type] : others });
                    }}
                  />
                ))}
              </div>
            </ChoiceGroup>
          </div>
        );
      })}
      <div>
        <Button
          icon={<Icon name="plus" className="size-4" />}
          onClick={() => {
            onChange([
              ...limits,
              {
                key: 1 + Math.max(-1, ...limits.map(({ key }) => key)),
                setting: settings[0]?.setting ?? "",
                fitzpatrick: [],
                min: "",
                max: "",
              },
            ]);
          }}
        >
          Add a limit
        </Button>
      </div>
    </div>
  );
}
