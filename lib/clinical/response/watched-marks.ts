import type { Finding, IsoDate } from "../model/clinical-case.ts";
import { addMonths } from "../scheduling/calendar-day.ts";
import { mayBeRedMark, REDS, type CountedFinding } from "./red-marks.ts";
import type { WatchedMark } from "./scar-watch.ts";

/** What a signed visit pinned on the map. A mark keeps its pin's id from visit to visit. */
export type PinnedFindings = {
  readonly on: IsoDate;
  readonly findings: readonly (Pick<Finding, "colour" | "depression" | "raised" | "sideLightShadow"> & {
    readonly pins?: readonly { readonly id: string; readonly region: string }[] | null | undefined;
  })[];
  /** Marks that this visit noted as gone. */
  readonly gonePins?: readonly { readonly id: string }[] | null | undefined;
  /** For how many months the marks were there by then, as the patient said; left out where nobody asked. */
  readonly markMonths?: number | null | undefined;
};

type Sighting = {
  readonly on: IsoDate;
  readonly region: string;
  readonly finding: PinnedFindings["findings"][number];
};

const isRed = ({ colour }: Sighting["finding"]): boolean =>
  [colour ?? []].flat().some((one) => REDS.includes(one));

const isUneven = ({ depression, raised, sideLightShadow }: Sighting["finding"]): boolean =>
  Boolean(depression) || Boolean(raised) || sideLightShadow === true;

const byDay = <Dated extends { readonly on: IsoDate }>(visits: readonly Dated[]): Dated[] =>
  visits.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** Since when marks seen on a day are there, as the patient said. */
const thereSince = (on: IsoDate, months: number | null | undefined): IsoDate =>
  months ? addMonths(on, -Math.floor(months)) : on;

/**
 * The pinned marks of a patient that are not gone, each with since when it is there and what became of it. The age that
 * the patient gave to the marks counts for those of the first visit on the map; a later mark is as old as its pin.
 *
 * @param visits in any order
 */
export function watchedMarks(visits: readonly PinnedFindings[]): WatchedMark[] {
  const seen = new Map<string, Sighting[]>();
  const ordered = byDay(visits);
  const firstMap = ordered.find(({ findings }) => findings.some(({ pins }) => pins && pins.length > 0));
  for (const { on, findings, gonePins } of ordered) {
    for (const { id } of gonePins ?? []) seen.delete(id);
    for (const finding of findings) {
      for (const { id, region } of finding.pins ?? []) {
        seen.set(id, [...(seen.get(id) ?? []), { on, region, finding }]);
      }
    }
  }
  return [...seen].flatMap(([id, sightings]): WatchedMark[] => {
    const [first] = sightings;
    const last = sightings.at(-1);
    if (first === undefined || last === undefined) return [];
    const uneven = isUneven(last.finding);
    return [
      {
        id,
        place: last.region.replaceAll("-", " "),
        red: isRed(last.finding),
        since: first.on === firstMap?.on ? thereSince(first.on, firstMap.markMonths) : first.on,
        lastSeen: last.on,
        // What nobody noted is not known to be even.
        gainedTexture: uneven ? !isUneven(first.finding) : null,
      },
    ];
  });
}

/**
 * Places whose red marks nobody pinned, to be watched as a whole. Only what the last visit still found red is watched, and
 * nothing is said of dips or bumps, since the mark of one visit need not be that of another.
 *
 * @param findings red findings of all signed visits, oldest first @param lastVisit the last signed visit
 */
export function watchedPlaces(findings: readonly CountedFinding[], lastVisit: string | null): WatchedMark[] {
  const keyOf = ({ side, sites }: CountedFinding): string => {
    const regions = sites.join(", ").replaceAll("-", " ");
    if (side === null) return regions;
    return side === "both" ? `${regions}, both sides` : `${side} ${regions}`;
  };
  const unpinned = findings.filter((one) => !one.pinned && one.sites.length > 0 && mayBeRedMark(one));
  const now = unpinned.filter(({ visit }) => visit === lastVisit);
  return [...new Set(now.map(keyOf))].flatMap((place): WatchedMark[] => {
    const first = unpinned.find((finding) => keyOf(finding) === place);
    const last = now.find((finding) => keyOf(finding) === place);
    if (first === undefined || last === undefined) return [];
    const isFirstVisit = first.visit === findings[0]?.visit;
    const since = isFirstVisit ? thereSince(first.on, first.markMonths) : first.on;
    return [{ id: `place ${place}`, place, red: true, since, lastSeen: last.on, gainedTexture: null }];
  });
}
