import { placeWords } from "#lib/catalogue/words/findings.ts";
import type { MapPin } from "#lib/clinical/visit/map-pins.ts";
import { findRegion, type MapRegion } from "#lib/clinical/visit/map-regions.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { MapChanges } from "./map-answers.ts";

/** What a region is called, with the patient's side: "Left cheek". */
export const regionWords = ({ site, side }: Pick<MapRegion, "site" | "side">): string =>
  placeWords([site], side);

/** Where a pin stands, in words. */
export function pinPlace({ view, region }: Pick<MapPin, "view" | "region">): string {
  const found = findRegion(view, region);
  return found === null ? "Place not known" : regionWords(found);
}

/** The places of several pins, each once with how many stand there, in lower case. */
export function pinPlaces(pins: readonly Pick<MapPin, "view" | "region">[]): string {
  const counts = new Map<string, number>();
  for (const pin of pins) {
    const place = pinPlace(pin).toLowerCase();
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts]
    .map(([place, count]) => (count === 1 ? place : `${place} (${String(count)})`))
    .join(", ");
}

/** What changed on the map, one statement for each kind of change; empty where nothing is compared. */
export function changeWords({ fresh, same, changed, gone, open }: MapChanges): string[] {
  const told = (pins: readonly Pick<MapPin, "view" | "region">[], words: string) =>
    pins.length === 0 ? [] : [`${String(pins.length)} ${words}: ${pinPlaces(pins)}`];
  return [
    ...told(same, "still there"),
    ...told(changed, "changed"),
    ...told(gone, "gone"),
    ...told(
      fresh.map(({ pin }) => pin),
      "new",
    ),
    ...[...new Set(open.map(({ on }) => on))].flatMap((day) =>
      told(
        open.filter(({ on }) => on === day).map(({ pin }) => pin),
        `not looked at since ${formatClinicalDate(day)}`,
      ),
    ),
  ];
}
