"use client";

import { useState } from "react";
import { isOutside, type MapPin } from "#lib/clinical/visit/map-pins.ts";
import {
  coversRegion,
  MAP_DIRECTIONS,
  MAP_REGIONS,
  MAP_SIZE,
  MAP_VIEWS,
  toShare,
  type MapDirection,
} from "#lib/clinical/visit/map-regions.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { DraftFinding, DraftPin } from "#lib/schemas/consultation-finding.ts";
import { Select } from "../form/select.tsx";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import type { IconName } from "../ui/icon.tsx";
import { VIEW_WORDS } from "./map-picture.tsx";
import { pinPlace, regionWords } from "./map-words.ts";
import { addPin } from "./place-finding.ts";

const MOVES: readonly (readonly [MapDirection, string, IconName])[] = [
  ["ArrowLeft", "left", "chevron-left"],
  ["ArrowRight", "right", "chevron-right"],
  ["ArrowUp", "up", "arrow-up"],
  ["ArrowDown", "down", "arrow-down"],
];
/** How far one press moves a pin, in units of the drawing. */
const STEP = 3;

const moved = <Pin extends MapPin>(pin: Pin, key: MapDirection): Pin => ({
  ...pin,
  ...toShare({
    x: pin.x * MAP_SIZE.width + STEP * MAP_DIRECTIONS[key].x,
    y: pin.y * MAP_SIZE.height + STEP * MAP_DIRECTIONS[key].y,
  }),
});

/** The pins of a finding as a list: each can be added, moved and removed without the drawing. */
export function PinList({
  finding,
  patch,
}: {
  readonly finding: DraftFinding;
  readonly patch: (fields: Partial<DraftFinding>) => void;
}) {
  const places = MAP_VIEWS.flatMap((view) =>
    MAP_REGIONS[view]
      .filter((region) => coversRegion(finding, region))
      .map((region) => ({ view, region, value: `${view} ${region.id}` })),
  );
  const [picked, setPicked] = useState("");
  const place = places.find(({ value }) => value === picked) ?? places[0];
  const pins = finding.pins ?? [];
  const save = (next: readonly DraftPin[]) => {
    patch({ pins: next.length > 0 ? [...next] : null });
  };
  if (places.length === 0 && pins.length === 0) return null;
  return (
    <div role="group" aria-label="Pins on the map">
      <p className="font-medium">Pins on the map</p>
      {pins.length > 0 ? (
        <ol className="divide-y divide-line">
          {pins.map((pin, index) => (
            <li key={pin.id} className="flex flex-wrap items-center gap-x-3 py-1 text-sm">
              <span className="min-w-40 flex-1">
                {index + 1}. {pinPlace(pin)}
                <span className="text-muted">
                  , {VIEW_WORDS[pin.view].toLowerCase()}
                  {pin.since ? `, seen on ${formatClinicalDate(pin.since.seenOn)}` : ""}
                  {isOutside(finding, pin) ? ", outside the sites of this finding" : ""}
                </span>
              </span>
              <span className="flex gap-0.5">
                {MOVES.map(([key, way, name]) => (
                  <IconButton
                    key={key}
                    label={`Move pin ${String(index + 1)} ${way}`}
                    name={name}
                    size="small"
                    onClick={() => {
                      save(pins.map((one) => (one.id === pin.id ? moved(one, key) : one)));
                    }}
                  />
                ))}
                <IconButton
                  label={`Remove pin ${String(index + 1)}, ${pinPlace(pin)}`}
                  name="cross"
                  size="small"
                  onClick={() => {
                    save(pins.filter(({ id }) => id !== pin.id));
                  }}
                />
              </span>
            </li>
          ))}
        </ol>
      ) : null}
      {place ? (
        <div className="mt-1 flex flex-wrap items-end gap-2">
          <Select
            label="Pin at"
            options={places.map(({ view, region, value }) => ({
              value,
              label: `${regionWords(region)} (${VIEW_WORDS[view].toLowerCase()})`,
            }))}
            value={place.value}
            onChange={(event) => {
              setPicked(event.target.value);
            }}
          />
          <Button
            onClick={() => {
              const { view, region } = place;
              const [next] = addPin([finding], finding, {
                view,
                region,
                at: null,
                id: crypto.randomUUID(),
              }).findings;
              if (next) patch(next);
            }}
          >
            Add a pin
          </Button>
        </div>
      ) : null}
    </div>
  );
}
