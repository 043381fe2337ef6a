import type { Side, Site } from "../model/finding-vocabulary.ts";

/** The part of the skin that one step of a plan is done on; without a side both, without regions all of it. */
export type TreatedArea = {
  readonly side: Exclude<Side, "both"> | null;
  readonly sites: readonly Site[];
};

/** What a region takes in beside itself; where two names may mean one patch of skin, they count as the same. */
const TAKES_IN: Readonly<Partial<Record<Site, readonly Site[]>>> = {
  face: [
    ...(["forehead", "glabella", "temple", "cheek", "nose", "perioral", "upper-lip", "chin"] as const),
    ...(["jawline", "periocular", "ear"] as const),
  ],
  perioral: ["upper-lip", "chin"],
  back: ["upper-back", "lower-back", "shoulder"],
  "upper-back": ["shoulder"],
};

/** A region with all that it takes in. */
export const regionsIn = (site: Site): readonly Site[] => [site, ...(TAKES_IN[site] ?? [])];

const takesIn = (one: Site, other: Site): boolean =>
  one === other || one === "other" || TAKES_IN[one]?.includes(other) === true;

/** Whether an area is a part only; one without a side and without regions is all that is treated. */
export function isPart(area: TreatedArea | null | undefined): area is TreatedArea {
  return area !== null && area !== undefined && (area.side !== null || area.sites.length > 0);
}

/**
 * Whether two steps may touch the same skin. What is not known to lie apart overlaps: a step without an area, a region
 * without a side, a region called “other”.
 *
 * @param one, other what each is done on; null or left out for all of it
 */
export function areasOverlap(
  one: TreatedArea | null | undefined,
  other: TreatedArea | null | undefined,
): boolean {
  if (!isPart(one) || !isPart(other)) return true;
  if (one.side !== null && other.side !== null && one.side !== other.side) return false;
  if (one.sites.length === 0 || other.sites.length === 0) return true;
  return one.sites.some((site) => other.sites.some((own) => takesIn(site, own) || takesIn(own, site)));
}
