"use client";

import { useId } from "react";
import { coversRegion, MAP_REGIONS, MAP_VIEWS, type MapView } from "#lib/clinical/visit/map-regions.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { MapPicture, VIEW_WORDS } from "./map-picture.tsx";
import type { MapTone } from "./map-tones.ts";

/** Whether a finding shows on a drawing. */
const shows = (view: MapView, finding: DraftFinding): boolean =>
  MAP_REGIONS[view].some((region) => coversRegion(finding, region));

/** The five drawings in small, as radios: the chosen one is shown large. */
export function MapViewChoice({
  value,
  tone,
  findings,
  onChange,
}: {
  readonly value: MapView;
  readonly tone: MapTone;
  readonly findings: readonly DraftFinding[];
  readonly onChange: (view: MapView) => void;
}) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label="View of the map" className="mx-auto flex max-w-104 gap-1">
      {MAP_VIEWS.map((view) => {
        const count = findings.filter((finding) => shows(view, finding)).length;
        return (
          <label
            key={view}
            className="relative min-w-0 flex-1 rounded-md border-2 border-surround p-0.5 text-on-surround hover:border-on-surround/60 has-checked:border-on-surround has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              data-act={`Map: ${VIEW_WORDS[view].toLowerCase()}`}
              name={name}
              checked={view === value}
              aria-label={`${VIEW_WORDS[view]}${count === 0 ? "" : `, ${String(count)} ${count === 1 ? "finding" : "findings"}`}`}
              className="absolute inset-0 appearance-none outline-none"
              onChange={() => {
                onChange(view);
              }}
            />
            <MapPicture view={view} tone={tone} label={null} className="pointer-events-none block w-full" />
            {count === 0 ? null : (
              <span
                aria-hidden="true"
                className="absolute right-0.5 bottom-0.5 rounded-full bg-[#1a1a1a] px-1.5 text-xs font-semibold"
              >
                {count}
              </span>
            )}
          </label>
        );
      })}
    </div>
  );
}
