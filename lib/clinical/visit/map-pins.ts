import type { Finding } from "../model/clinical-case.ts";
import { coversRegion, findRegion, MAP_SIZE, type MapPoint, type MapView } from "./map-regions.ts";

/** Where one mark stands on the map. Its id stays the same from visit to visit. */
export type MapPin = MapPoint & { readonly id: string; readonly view: MapView; readonly region: string };

/** How near a tap must be to a pin to mean it, in units of the drawing. DESIGN. */
const REACH = 10;

/** The pin of a drawing that a tap means, the nearest one within reach; null where the tap means the skin. */
export function pinAt<Pin extends MapPin>(pins: readonly Pin[], view: MapView, tap: MapPoint): Pin | null {
  let nearest: Pin | null = null;
  let shortest = REACH;
  for (const pin of pins) {
    if (pin.view !== view) continue;
    const away = Math.hypot((pin.x - tap.x) * MAP_SIZE.width, (pin.y - tap.y) * MAP_SIZE.height);
    if (away < shortest) {
      nearest = pin;
      shortest = away;
    }
  }
  return nearest;
}

/** A place for a pin near a region's middle that no other pin holds yet. */
export function freePlace(taken: readonly MapPin[], view: MapView, middle: MapPoint): MapPoint {
  const steps = [0, 1, -1, 2, -2];
  for (const down of steps) {
    for (const aside of steps) {
      const place = { x: middle.x + aside * 0.07, y: middle.y + down * 0.06 };
      if (pinAt(taken, view, place) === null) return place;
    }
  }
  return middle;
}

/** Whether a pin stands on a region that its finding does not name, or on none. */
export function isOutside(place: Pick<Finding, "sites" | "side">, { view, region }: MapPin): boolean {
  const on = findRegion(view, region);
  return on === null || !coversRegion(place, on);
}
