import type { Finding } from "../model/clinical-case.ts";
import type { Side, Site } from "../model/finding-vocabulary.ts";

/** The five drawings of the map, in the order in which a person is looked at. */
export const MAP_VIEWS = ["front", "right", "left", "trunk-front", "trunk-back"] as const;
export type MapView = (typeof MAP_VIEWS)[number];

/** Width and height of every drawing, in its own units. */
export const MAP_SIZE = { width: 200, height: 240 } as const;

/** The patient's side; a region of the midline has none. */
export type MapSide = Exclude<Side, "both">;

/** A part of one drawing that a finding can be placed on. */
export type MapRegion = {
  /** Site, with the side where it is one of a pair: `cheek-left`. */
  readonly id: string;
  readonly site: Site;
  readonly side: MapSide | null;
  /** Where its sign stands and where a pin falls by default, in units of the drawing. */
  readonly at: { readonly x: number; readonly y: number };
};

/** A point of a drawing as shares of its width and height, 0 to 1. */
export type MapPoint = { readonly x: number; readonly y: number };

type Placed = readonly [site: Site, x: number, y: number];

/** Left of the midline stands the patient's right, on the back the patient's left. */
const FRONT: readonly Placed[] = [
  ["scalp", 100, 29],
  ["forehead", 100, 66],
  ["temple", 47, 84],
  ["glabella", 100, 96],
  ["periocular", 73, 106],
  ["ear", 32, 112],
  ["nose", 100, 132],
  ["cheek", 62, 138],
  ["upper-lip", 100, 152],
  ["perioral", 100, 167],
  ["jawline", 55, 164],
  ["chin", 100, 187],
  ["neck", 100, 216],
];

const PROFILE: readonly Placed[] = [
  ["scalp", 76, 54],
  ["forehead", 150, 62],
  ["temple", 125, 94],
  ["periocular", 149, 104],
  ["ear", 92, 111],
  ["nose", 168, 130],
  ["cheek", 130, 138],
  ["upper-lip", 161, 154],
  ["perioral", 160, 171],
  ["jawline", 116, 178],
  ["chin", 156, 190],
  ["neck", 84, 206],
];

const TRUNK_FRONT: readonly Placed[] = [
  ["neck", 100, 20],
  ["shoulder", 48, 62],
  ["chest", 100, 94],
  ["arm", 27, 150],
];

const TRUNK_BACK: readonly Placed[] = [
  ["neck", 100, 16],
  ["shoulder", 46, 60],
  ["upper-back", 100, 88],
  ["arm", 27, 150],
  ["lower-back", 100, 176],
];

const PAIRED: readonly Site[] = ["temple", "periocular", "ear", "cheek", "jawline", "shoulder", "arm"];

/** Regions that belong to a wider site. */
const PARTS: Readonly<Partial<Record<Site, readonly Site[]>>> = {
  face: [
    ...(["forehead", "glabella", "temple", "periocular", "nose", "cheek"] as const),
    ...(["upper-lip", "perioral", "chin", "jawline"] as const),
  ],
  back: ["upper-back", "lower-back"],
  perioral: ["upper-lip"],
  forehead: ["glabella"],
};

const region = (site: Site, side: MapSide | null, x: number, y: number): MapRegion => ({
  id: side === null ? site : `${site}-${side}`,
  site,
  side,
  at: { x, y },
});

const mirrored = (x: number): number => MAP_SIZE.width - x;

/** A drawing with both sides: every region of a pair twice, the one left of the midline first. */
function bothSides(placed: readonly Placed[], first: MapSide): readonly MapRegion[] {
  const second = first === "right" ? "left" : "right";
  return placed.flatMap(([site, x, y]) =>
    PAIRED.includes(site)
      ? [region(site, first, x, y), region(site, second, mirrored(x), y)]
      : [region(site, null, x, y)],
  );
}

const profile = (side: MapSide): readonly MapRegion[] =>
  PROFILE.map(([site, x, y]) =>
    region(site, PAIRED.includes(site) ? side : null, side === "right" ? x : mirrored(x), y),
  );

/** The regions of each drawing in reading order. DESIGN. */
export const MAP_REGIONS: Readonly<Record<MapView, readonly MapRegion[]>> = {
  front: bothSides(FRONT, "right"),
  right: profile("right"),
  left: profile("left"),
  "trunk-front": bothSides(TRUNK_FRONT, "right"),
  "trunk-back": bothSides(TRUNK_BACK, "left"),
};

/** The region of this id on a drawing; null where the drawing has none. */
export function findRegion(view: MapView, id: string): MapRegion | null {
  return MAP_REGIONS[view].find((one) => one.id === id) ?? null;
}

type Place = Pick<Finding, "sites" | "side">;

/** Whether a finding was recorded on a region. A side that was not said leaves both sides possible. */
export function coversRegion(
  { sites, side }: Place,
  { site, side: of }: Pick<MapRegion, "site" | "side">,
): boolean {
  const within = (sites ?? []).some((one) => one === site || (PARTS[one]?.includes(site) ?? false));
  return within && (of === null || side === null || side === undefined || side === "both" || side === of);
}

/**
 * Where a finding is once a region is added to it. A finding has one side for all its sites, so the other side of a
 * pair joins only where no other pair would be said to be on both sides.
 *
 * @returns the sites and the side, or null where the region needs a finding of its own
 */
export function joinRegion(
  { sites, side }: Place,
  { site, side: of }: Pick<MapRegion, "site" | "side">,
): { readonly sites: Site[]; readonly side: Side | null } | null {
  const held = sites ?? [];
  const joined = held.includes(site) ? [...held] : [...held, site];
  const said = side ?? null;
  if (of === null || said === of) return { sites: joined, side: said };
  const otherPairs = held.some((one) => PAIRED.includes(one) && one !== site);
  if (said === "both") return otherPairs && !held.includes(site) ? null : { sites: joined, side: said };
  if (said === null) return otherPairs ? null : { sites: joined, side: of };
  return otherPairs || !held.includes(site) ? null : { sites: joined, side: "both" };
}

/** The keys that move from a region to its neighbour. */
export const MAP_DIRECTIONS = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
} as const;
export type MapDirection = keyof typeof MAP_DIRECTIONS;

/** Whether a key of the keyboard moves on the map. */
export const isMapDirection = (key: string): key is MapDirection => Object.hasOwn(MAP_DIRECTIONS, key);

/** How much further a step to the side counts than one ahead. DESIGN. */
const SIDEWAYS = 2;

/** The nearest region ahead in a direction, as the drawing shows it; the same one where nothing lies ahead. */
export function neighbourOf(view: MapView, from: MapRegion, key: MapDirection): MapRegion {
  const way = MAP_DIRECTIONS[key];
  let nearest = from;
  let shortest = Infinity;
  for (const one of MAP_REGIONS[view]) {
    const dx = one.at.x - from.at.x;
    const dy = one.at.y - from.at.y;
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    const length = ahead + SIDEWAYS * aside;
    if (ahead > 0 && length < shortest) {
      nearest = one;
      shortest = length;
    }
  }
  return nearest;
}

/** A point of the drawing's own units as shares of it, three decimals, kept inside. */
export function toShare({ x, y }: MapPoint): MapPoint {
  const share = (value: number, of: number) => Math.round(Math.min(1, Math.max(0, value / of)) * 1000) / 1000;
  return { x: share(x, MAP_SIZE.width), y: share(y, MAP_SIZE.height) };
}
