"use client";

import { useId, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import {
  findRegion,
  isMapDirection,
  MAP_REGIONS,
  neighbourOf,
  type MapPoint,
  type MapRegion,
  type MapView,
} from "#lib/clinical/visit/map-regions.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { findingsOn } from "./map-layers.tsx";
import { regionPath } from "./map-picture.tsx";
import { regionWords } from "./map-words.ts";

/** What a region is called, with how many findings it holds. */
export function regionName(region: MapRegion, findings: readonly DraftFinding[]): string {
  const held = findingsOn(findings, region).length;
  const count = held === 0 ? "" : `, ${String(held)} ${held === 1 ? "finding" : "findings"}`;
  return `${regionWords(region)}${count}`;
}

/** Where on the drawing a tap fell, as shares of it; null for a press with the keyboard. */
function tapOn(event: MouseEvent<SVGGElement>): MapPoint | null {
  const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
  if (event.detail === 0 || !box?.width || !box.height) return null;
  return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
}

/**
 * The regions of a drawing as buttons: one tab stop, arrow keys go to the neighbour that is seen in that direction.
 * @param props.open Id of the finding being edited; its regions are marked. @param props.onReach Told of the region
 * that has the focus or was pressed.
 */
export function RegionButtons({
  view,
  findings,
  open,
  onPress,
  onReach,
}: {
  readonly view: MapView;
  readonly findings: readonly DraftFinding[];
  readonly open: string | null;
  readonly onPress: (region: MapRegion, at: MapPoint | null) => void;
  readonly onReach: (region: MapRegion) => void;
}) {
  const hatch = useId();
  const group = useRef<SVGGElement>(null);
  const [reached, setReached] = useState<string | null>(null);
  const stop = (reached && findRegion(view, reached)?.id) ?? (MAP_REGIONS[view][1]?.id || null);

  function move(event: KeyboardEvent, region: MapRegion) {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onPress(region, null);
    }
    if (!isMapDirection(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = MAP_REGIONS[view].indexOf(neighbourOf(view, region, event.key));
    group.current?.querySelectorAll<SVGGElement>("[role=button]")[next]?.focus();
  }

  return (
    <g ref={group}>
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V5" stroke="currentColor" strokeWidth="1.6" strokeOpacity="0.4" />
      </pattern>
      {MAP_REGIONS[view].map((region) => {
        const on = findingsOn(findings, region);
        const edited = on.some(({ id }) => id === open);
        const path = regionPath(view, region);
        return (
          <g
            key={region.id}
            role="button"
            tabIndex={region.id === stop ? 0 : -1}
            aria-label={regionName(region, findings)}
            aria-pressed={edited}
            className="group cursor-pointer outline-none"
            onFocus={() => {
              setReached(region.id);
              onReach(region);
            }}
            onKeyDown={(event) => {
              move(event, region);
            }}
            onClick={(event) => {
              onReach(region);
              onPress(region, tapOn(event));
            }}
          >
            <path {...path} fill={on.length > 0 ? `url(#${hatch})` : "transparent"} />
            <path
              {...path}
              fill="currentColor"
              className="[fill-opacity:0] group-hover:[fill-opacity:0.14] group-focus-visible:[fill-opacity:0.14]"
            />
            <path
              {...path}
              fill="none"
              stroke="currentColor"
              strokeLinejoin="round"
              strokeWidth={edited ? 1.8 : 0.8}
              strokeOpacity={edited ? 1 : 0.4}
              strokeDasharray={edited ? undefined : "2 2"}
              className="group-focus-visible:[stroke-dasharray:none] group-focus-visible:[stroke-opacity:1] group-focus-visible:[stroke-width:4px]"
            />
          </g>
        );
      })}
    </g>
  );
}
