import { freePlace, pinAt, type MapPin } from "#lib/clinical/visit/map-pins.ts";
import {
  coversRegion,
  joinRegion,
  MAP_SIZE,
  toShare,
  type MapPoint,
  type MapRegion,
  type MapView,
} from "#lib/clinical/visit/map-regions.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { regionWords } from "./map-words.ts";

/** What a press on the map does: the findings afterwards, the one that is being edited, and what is said about it. */
export type Placed = {
  readonly findings: DraftFinding[];
  readonly open: string;
  readonly said: string;
};

const replace = (
  findings: readonly DraftFinding[],
  id: string,
  fields: Partial<DraftFinding>,
): DraftFinding[] => findings.map((finding) => (finding.id === id ? { ...finding, ...fields } : finding));

const numberOf = (findings: readonly DraftFinding[], id: string): string =>
  String(findings.findIndex((finding) => finding.id === id) + 1);

/** Begins a finding on a region. @param id The id it gets. */
export function beginFinding(findings: readonly DraftFinding[], region: MapRegion, id: string): Placed {
  const { site, side } = region;
  const begun = [...findings, { id, sites: [site], ...(side === null ? {} : { side }) }];
  const said = `Finding ${String(begun.length)} begun: ${regionWords(region).toLowerCase()}.`;
  return { findings: begun, open: id, said };
}

/**
 * Puts a pin of a finding on a region, and names the side where it was not said yet.
 *
 * @param at where it was tapped, as shares of the drawing; null takes a free place near the region's middle
 * @param id the id the pin gets
 */
export function addPin(
  findings: readonly DraftFinding[],
  finding: DraftFinding,
  place: {
    readonly view: MapView;
    readonly region: MapRegion;
    readonly at: MapPoint | null;
    readonly id: string;
  },
): Placed {
  const { view, region, id } = place;
  const pins = finding.pins ?? [];
  const all = findings.flatMap((one) => one.pins ?? []);
  const at = place.at ?? freePlace(all, view, toShare(region.at));
  const sided = finding.side || !finding.sites?.includes(region.site) ? null : joinRegion(finding, region);
  const pinned = {
    ...(sided?.side ? { side: sided.side } : {}),
    pins: [
      ...pins,
      { id, view, region: region.id, ...toShare({ x: at.x * MAP_SIZE.width, y: at.y * MAP_SIZE.height }) },
    ],
  };
  const said = `Pin ${String(pins.length + 1)} of finding ${numberOf(findings, finding.id)}: ${regionWords(region).toLowerCase()}.`;
  return { findings: replace(findings, finding.id, pinned), open: finding.id, said };
}

/**
 * A press on a region. On a pin it means that finding. With a finding being edited it adds the region to it, or, where
 * the finding is there already, a pin. With none it opens the finding of that region or begins one.
 *
 * @param at where it was tapped, as shares of the drawing; null when it was pressed with the keyboard
 * @param id an id for the finding or the pin that is made
 */
export function pressRegion(
  findings: readonly DraftFinding[],
  press: {
    readonly view: MapView;
    readonly region: MapRegion;
    readonly at: MapPoint | null;
    readonly open: string | null;
    readonly id: string;
  },
): Placed {
  const { view, region, at, id } = press;
  const owner = at === null ? undefined : ownerOfPinAt(findings, view, at);
  if (owner && owner.id !== press.open) return chosen(findings, owner);
  const edited = findings.find((finding) => finding.id === press.open);
  if (edited === undefined) {
    const there = findings.find((finding) => coversRegion(finding, region));
    return there ? chosen(findings, there) : beginFinding(findings, region, id);
  }
  if (owner) return chosen(findings, owner);
  if (coversRegion(edited, region)) return addPin(findings, edited, { view, region, at, id });
  const joined = joinRegion(edited, region);
  if (joined === null) return beginFinding(findings, region, id);
  const said = `${regionWords(region)} added to finding ${numberOf(findings, edited.id)}.`;
  return { findings: replace(findings, edited.id, joined), open: edited.id, said };
}

function ownerOfPinAt(
  findings: readonly DraftFinding[],
  view: MapView,
  at: MapPoint,
): DraftFinding | undefined {
  const pins: MapPin[] = findings.flatMap((finding) => finding.pins ?? []);
  const pin = pinAt(pins, view, at);
  return pin === null ? undefined : findings.find((finding) => finding.pins?.some(({ id }) => id === pin.id));
}

const chosen = (findings: readonly DraftFinding[], finding: DraftFinding): Placed => ({
  findings: [...findings],
  open: finding.id,
  said: `Finding ${numberOf(findings, finding.id)} chosen.`,
});
