import type { Finding, IsoDate } from "../model/clinical-case.ts";
import type { Colour } from "../model/finding-vocabulary.ts";
import type { WatchedMark } from "./scar-watch.ts";

/** What a signed visit pinned on the map. A mark keeps its pin's id from visit to visit. */
export type PinnedFindings = {
  readonly on: IsoDate;
  readonly findings: readonly (Pick<Finding, "colour" | "depression" | "raised" | "sideLightShadow"> & {
    readonly pins?: readonly { readonly id: string; readonly region: string }[] | null | undefined;
  })[];
};

const REDS: readonly Colour[] = ["pink", "red", "purple"];

type Sighting = {
  readonly on: IsoDate;
  readonly region: string;
  readonly finding: PinnedFindings["findings"][number];
};

const isRed = ({ colour }: Sighting["finding"]): boolean =>
  [colour ?? []].flat().some((one) => REDS.includes(one));

const isUneven = ({ depression, raised, sideLightShadow }: Sighting["finding"]): boolean =>
  Boolean(depression) || Boolean(raised) || sideLightShadow === true;

/** The pinned marks of a patient, each with since when it is there and what became of it. @param visits in any order */
export function watchedMarks(visits: readonly PinnedFindings[]): WatchedMark[] {
  const seen = new Map<string, Sighting[]>();
  for (const { on, findings } of visits.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
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
        since: first.on,
        lastSeen: last.on,
        // What nobody noted is not known to be even.
        gainedTexture: uneven ? !isUneven(first.finding) : null,
      },
    ];
  });
}
