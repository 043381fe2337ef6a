"use client";

import { MAP_REGIONS, type MapRegion, type MapView } from "#lib/clinical/visit/map-regions.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { regionName } from "./map-regions-layer.tsx";

/** The regions of a drawing as a list, for fingers and pointers that the small ones are too small for. */
export function RegionList({
  view,
  findings,
  onPress,
}: {
  readonly view: MapView;
  readonly findings: readonly DraftFinding[];
  readonly onPress: (region: MapRegion) => void;
}) {
  return (
    <Disclosure summary="Regions of this drawing as a list">
      <ul aria-label="Regions of this drawing" className="flex flex-wrap gap-2">
        {MAP_REGIONS[view].map((region) => (
          <li key={region.id}>
            <Button
              onClick={() => {
                onPress(region);
              }}
            >
              {regionName(region, findings)}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
