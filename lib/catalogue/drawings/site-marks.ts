import type { MarkedPart } from "#lib/clinical/handout/handout-document.ts";
import type { Site } from "#lib/clinical/model/finding-vocabulary.ts";

import { DRAWINGS, type Stroke } from "./drawings.ts";

/** Centre and half axes of an oval, in the square of the drawing. */
type Oval = readonly [x: number, y: number, width: number, height: number];

/** Where a part lies: in the middle, or on the patient's right and left. */
type Place = { readonly whole: Oval } | { readonly right: Oval; readonly left: Oval };

const pair = (x: number, y: number, width: number, height: number): Place => ({
  right: [x, y, width, height],
  left: [100 - x, y, width, height],
});
/** Seen from behind, the patient's right is at the right. */
const behind = (x: number, y: number, width: number, height: number): Place => ({
  left: [x, y, width, height],
  right: [100 - x, y, width, height],
});

const PLACES: Readonly<Partial<Record<Site, Place>>> = {
  forehead: pair(40, 25, 11, 7),
  glabella: { whole: [50, 38, 4, 5] },
  temple: pair(26, 35, 4.5, 7),
  cheek: pair(34, 58, 9, 9),
  nose: { whole: [50, 53, 6, 9] },
  perioral: { whole: [50, 72, 14, 9] },
  "upper-lip": { whole: [50, 66, 9, 3.5] },
  chin: { whole: [50, 82, 8, 5] },
  jawline: pair(34, 75, 6, 7),
  periocular: pair(37, 44, 9, 7),
  face: pair(36, 50, 13, 32),
  ear: pair(18, 50, 4.5, 9),
  scalp: { whole: [50, 12, 18, 5.5] },
  neck: { whole: [50, 93, 10, 5] },
  chest: pair(42, 34, 7, 7),
  shoulder: pair(32, 30, 5, 5),
  arm: pair(27, 47, 4.5, 9),
  hand: pair(23.5, 60, 4.5, 5),
  leg: pair(41, 78, 5.5, 14),
  "upper-back": behind(42, 36, 7, 9),
  "lower-back": behind(43, 52, 6, 6),
  back: behind(42, 43, 7, 15),
};

const round = (value: number) => String(Math.round(value * 10) / 10);
/** Distance between the lines of the hatching. */
const HATCH = 6;

/** An oval with slanting lines in it, which stays plain when it is copied in black and white. */
function hatched([x, y, width, height]: Oval): readonly Stroke[] {
  const outline = `M${round(x - width)} ${round(y)}a${round(width)} ${round(height)} 0 1 0 ${round(2 * width)} 0a${round(width)} ${round(height)} 0 1 0 ${round(-2 * width)} 0Z`;
  const lines: string[] = [];
  const reach = Math.hypot(width, height);
  // Lines along u + v = c in the square around the centre, cut off at the oval.
  for (let c = -reach + HATCH; c < reach; c += HATCH) {
    const a = 1 / width ** 2 + 1 / height ** 2;
    const b = -c / height ** 2;
    const under = b ** 2 - a * (c ** 2 / height ** 2 - 1);
    if (under <= 0) continue;
    const [from, to] = [(-b - Math.sqrt(under)) / a, (-b + Math.sqrt(under)) / a];
    lines.push(`M${round(x + from)} ${round(y + c - from)}L${round(x + to)} ${round(y + c - to)}`);
  }
  return [
    { kind: "line", path: outline },
    { kind: "thin", path: lines.join("") },
  ];
}

function ovalsOf({ site, side }: MarkedPart): readonly Oval[] {
  const place = PLACES[site];
  if (place === undefined) return [];
  if ("whole" in place) return [place.whole];
  return side === null ? [place.right, place.left] : [place[side]];
}

/**
 * The strokes of a drawing, in the order in which they lie on each other.
 *
 * @param drawing its name; an unknown one has no strokes
 * @param parts of the skin to mark in it; those without a place in a drawing are passed over
 */
export function strokesOf(drawing: string, parts: readonly MarkedPart[]): readonly Stroke[] {
  return [...(DRAWINGS[drawing] ?? []), ...parts.flatMap(ovalsOf).flatMap(hatched)];
}
