import type { IsoDate } from "../model/clinical-case.ts";
import { areasOverlap, isPart, regionsIn, type TreatedArea } from "../scheduling/treated-area.ts";
import { RED_MARKS } from "./measure.ts";
import { directionOf } from "./measured-change.ts";
import { redMarkSeries, type CountedFinding, type Place } from "./red-marks.ts";

/** What is done in a plan, and where; without an area on all that is treated. */
export type PlacedTreatment = { readonly name: string; readonly area: TreatedArea | null };

/** One part of the skin with what is done there, and its red marks before treatment and now. */
export type ComparedArm = {
  readonly area: TreatedArea;
  readonly names: readonly string[];
  /** Null where this part was not counted by itself, before or since. */
  readonly before: { readonly on: IsoDate; readonly value: number } | null;
  readonly latest: { readonly on: IsoDate; readonly value: number } | null;
  readonly direction: "better" | "worse" | "no-change" | null;
};

const sameArea = (one: TreatedArea, other: TreatedArea): boolean =>
  one.side === other.side &&
  one.sites.length === other.sites.length &&
  one.sites.every((site) => other.sites.includes(site));

function liesIn({ side, sites }: TreatedArea): (place: Place) => boolean {
  const regions = new Set<string>(sites.flatMap(regionsIn));
  return (place) => {
    const [own = "", site = ""] = place.split(" ", 2);
    return (side === null || own === side) && (sites.length === 0 || regions.has(site));
  };
}

/**
 * The arms of a plan that treats parts of the skin differently, such as the two sides of a face. Only a count can tell
 * them apart, since scales are of all the skin, and only where each part was counted as a finding of its own.
 *
 * @param first the day of the first treatment @param on the last day that counts
 * @returns none where fewer than two parts are treated, or two of them may be the same skin
 */
export function compareArms(
  steps: readonly PlacedTreatment[],
  findings: readonly CountedFinding[],
  first: IsoDate,
  on: IsoDate,
): ComparedArm[] {
  const areas: TreatedArea[] = [];
  for (const { area } of steps) {
    if (isPart(area) && !areas.some((known) => sameArea(known, area))) areas.push(area);
  }
  const apart = areas.every((one, place) =>
    areas.slice(place + 1).every((other) => !areasOverlap(one, other)),
  );
  if (areas.length < 2 || !apart) return [];
  const known = findings.filter((finding) => finding.on <= on);
  return areas.map((area): ComparedArm => {
    const { values } = redMarkSeries(known, first, liesIn(area));
    const before = values.findLast((value) => value.on <= first) ?? null;
    const latest = values.findLast((value) => value.on > first) ?? null;
    return {
      area,
      names: steps.filter((step) => isPart(step.area) && sameArea(step.area, area)).map(({ name }) => name),
      before,
      latest,
      direction: before && latest ? directionOf(RED_MARKS, before.value, latest.value) : null,
    };
  });
}
