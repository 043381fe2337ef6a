import { coversRegion, MAP_REGIONS, type MapRegion, type MapView } from "#lib/clinical/visit/map-regions.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { MapMark, RegionCount } from "./map-mark.tsx";

/** The findings recorded on a region. */
export const findingsOn = (findings: readonly DraftFinding[], region: MapRegion): DraftFinding[] =>
  findings.filter((finding) => coversRegion(finding, region));

/** Counts and pins of a drawing. @param props.open Id of the finding being edited. */
export function MapMarks({
  view,
  findings,
  open,
}: {
  readonly view: MapView;
  readonly findings: readonly DraftFinding[];
  readonly open: string | null;
}) {
  return (
    <>
      {MAP_REGIONS[view].map((region) => {
        const unpinned = findingsOn(findings, region).filter(
          ({ sites, pins }) =>
            sites?.includes(region.site) &&
            !pins?.some((pin) => pin.view === view && pin.region === region.id),
        );
        return unpinned.length > 0 ? (
          <RegionCount key={region.id} at={region.at} count={unpinned.length} />
        ) : null;
      })}
      {findings.flatMap((finding) =>
        (finding.pins ?? [])
          .filter((pin) => pin.view === view)
          .map((pin) => (
            <MapMark
              key={pin.id}
              at={pin}
              finding={finding}
              count={finding.count ?? null}
              chosen={finding.id === open}
            />
          )),
      )}
    </>
  );
}
