import { useId } from "react";
import { areaWords } from "#lib/catalogue/words/areas.ts";
import { siteWords } from "#lib/catalogue/words/findings.ts";
import { SITES, type Site } from "#lib/clinical/model/finding-vocabulary.ts";
import { isPart, type TreatedArea } from "#lib/clinical/scheduling/treated-area.ts";
import { ToggleButton } from "../ui/toggle-button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";

const SIDES = [
  { value: "", label: "Both sides" },
  { value: "left", label: "Left side" },
  { value: "right", label: "Right side" },
] as const;

/**
 * On which part of the skin a step is done: a side, regions, or all that is treated.
 * @param props.name The step's name. @param props.onChange Called with the area; null for all of it.
 */
export function AreaChoice({
  name,
  area,
  onChange,
}: {
  readonly name: string;
  readonly area: TreatedArea | null;
  readonly onChange: (area: TreatedArea | null) => void;
}) {
  const group = useId();
  const side = area?.side ?? null;
  const sites = area?.sites ?? [];
  const set = (next: TreatedArea) => {
    onChange(isPart(next) ? next : null);
  };
  const toggled = (site: Site, on: boolean) =>
    on ? SITES.filter((one) => one === site || sites.includes(one)) : sites.filter((one) => one !== site);
  return (
    <div className="text-sm">
      <Disclosure
        summary={
          <span>
            Area<span className="sr-only"> of {name}</span>: {areaWords(area) ?? "all that is treated"}
          </span>
        }
      >
        <fieldset>
          <legend className="sr-only">Side of {name}</legend>
          <div className="flex flex-wrap gap-x-4">
            {SIDES.map(({ value, label }) => (
              <label key={value} className="flex min-h-8 items-center gap-1.5 pointer-coarse:min-h-11">
                <input
                  type="radio"
                  name={group}
                  value={value}
                  checked={(side ?? "") === value}
                  onChange={() => {
                    set({ side: value === "" ? null : value, sites });
                  }}
                  className="size-4.5 accent-accent-fill"
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
        <div role="group" aria-label={`Regions of ${name}`} className="mt-1 flex flex-wrap gap-1.5">
          {SITES.map((site) => (
            <ToggleButton
              key={site}
              pressed={sites.includes(site)}
              onToggle={(on) => {
                set({ side, sites: toggled(site, on) });
              }}
            >
              {siteWords(site)}
            </ToggleButton>
          ))}
        </div>
        <p className="mt-1 text-muted">
          Without a region it is done on all that is treated. Steps on different parts keep no distance from
          each other.
        </p>
      </Disclosure>
    </div>
  );
}
