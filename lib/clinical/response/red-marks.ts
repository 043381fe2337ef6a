import type { Colour, Lesion, Side, Site, Surface } from "../model/finding-vocabulary.ts";
import type { IsoDate } from "../model/clinical-case.ts";
import { regionsIn } from "../scheduling/treated-area.ts";

export const REDS: readonly Colour[] = ["pink", "red", "purple"];

/** A finding of a signed visit, with what a count of red marks needs of it. @property visit of which visit it is */
export type CountedFinding = {
  readonly visit: string;
  readonly on: IsoDate;
  readonly colours: readonly Colour[];
  readonly surface: Surface | null;
  readonly lesions: readonly Lesion[];
  readonly sites: readonly Site[];
  readonly side: Side | null;
  readonly count: number | null;
  /** Whether its marks are pinned on the map. */
  readonly pinned: boolean;
  /** For how many months the marks were there by then, as the patient said. */
  readonly markMonths: number | null;
};

/** A region on one side. A region without a side lies on both. */
export type Place = `${"left" | "right"} ${Site}`;

/** The number of red marks at one visit and where they were counted, or why there is none. */
type RedMarkCount =
  | { readonly ok: true; readonly value: number; readonly places: ReadonlySet<Place> }
  | { readonly ok: false; readonly why: string };

const SIDES = ["left", "right"] as const;

function placesOf({ sites, side }: CountedFinding): Place[] {
  const sides = side === null || side === "both" ? SIDES : [side];
  return sites.flatMap(regionsIn).flatMap((site) => sides.map((own): Place => `${own} ${site}`));
}

/** Red and felt to be flat, or not known to be anything else. What is raised, hollow or active acne is no red mark. */
export function mayBeRedMark({ colours, surface, lesions }: CountedFinding): boolean {
  const flat = surface === null || surface === "flat";
  return (
    colours.some((one) => REDS.includes(one)) && flat && (lesions.length === 0 || lesions.includes("macule"))
  );
}

/** Why a finding that may be red marks cannot be counted as such. */
function doubtOf({ colours, surface, lesions, sites, count }: CountedFinding): string | null {
  if (surface === null) return "the surface of a red finding was not recorded";
  if (!colours.every((one) => REDS.includes(one))) return "a finding mixes red with another colour";
  if (lesions.some((one) => one !== "macule")) return "a finding mixes red marks with other lesions";
  if (sites.length === 0) return "a red finding has no place";
  return count === null ? "the marks of a red finding were not counted" : null;
}

/**
 * How many flat red marks a visit found. A part of a count is never given as a count: one finding in doubt, and the visit
 * has none. A visit without any red finding has none either, since nobody wrote that there are no more.
 *
 * @param findings of one visit
 * @param belongs the skin that is asked about; a finding that lies across its border is in doubt
 */
export function countRedMarks(
  findings: readonly CountedFinding[],
  belongs: (place: Place) => boolean = () => true,
): RedMarkCount {
  const places = new Set<Place>();
  let value = 0;
  let any = false;
  for (const finding of findings.filter(mayBeRedMark)) {
    const own = placesOf(finding);
    const inside = own.filter(belongs);
    if (own.length > 0 && inside.length === 0) continue;
    const doubt =
      doubtOf(finding) ??
      (inside.length < own.length ? "a finding was counted together with other skin" : null);
    if (doubt !== null) return { ok: false, why: doubt };
    any = true;
    value += finding.count ?? 0;
    for (const place of inside) places.add(place);
  }
  return any
    ? { ok: true, value, places }
    : { ok: false, why: "no red mark was recorded, and no count of 0" };
}

/** The visits of a list of findings, in its order. */
function visitsOf(findings: readonly CountedFinding[]): { on: IsoDate; findings: CountedFinding[] }[] {
  const visits = new Map<string, { on: IsoDate; findings: CountedFinding[] }>();
  for (const finding of findings) {
    const visit = visits.get(finding.visit) ?? { on: finding.on, findings: [] };
    visit.findings.push(finding);
    visits.set(finding.visit, visit);
  }
  return [...visits.values()];
}

/** Counts of the same skin over time, oldest first, and what of the record could not be compared. */
export type RedMarkSeries = {
  readonly values: readonly { readonly on: IsoDate; readonly value: number }[];
  readonly left: readonly { readonly on: IsoDate; readonly why: string }[];
};

/**
 * The red marks of a course: all counts of the skin that was counted last before treatment, or first where it was not
 * counted before. What was not counted again everywhere is left out, since marks that nobody looked for are not gone.
 *
 * @param findings of all signed visits, oldest first
 * @param first the day of the first treatment; a visit of that day came before it
 * @param belongs the skin that is asked about
 */
export function redMarkSeries(
  findings: readonly CountedFinding[],
  first: IsoDate,
  belongs: (place: Place) => boolean = () => true,
): RedMarkSeries {
  const visits = visitsOf(findings);
  const counts = visits.map((visit) => ({ on: visit.on, count: countRedMarks(visit.findings, belongs) }));
  const counted = counts.flatMap(({ on, count }) => (count.ok ? [{ on, places: count.places }] : []));
  const reference = counted.findLast(({ on }) => on <= first) ?? counted[0];
  if (reference === undefined)
    return {
      values: [],
      left: counts.flatMap(({ on, count }) => (count.ok ? [] : [{ on, why: count.why }])),
    };
  const again = visits.map(({ on, findings: own }) => {
    const count = countRedMarks(own, (place) => reference.places.has(place));
    if (!count.ok) return { on, why: count.why };
    const missing = [...reference.places].filter((place) => !count.places.has(place));
    return missing.length > 0
      ? { on, why: "not every place of before was counted again; where no mark is left, count 0" }
      : { on, value: count.value };
  });
  return {
    values: again.flatMap(({ on, value }) => (value === undefined ? [] : [{ on, value }])),
    left: again.flatMap(({ on, why }) => (why === undefined ? [] : [{ on, why }])),
  };
}
