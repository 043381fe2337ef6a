import type { Finding } from "../model/clinical-case.ts";

/** A kind of mark: what can be recorded of many patients alike. */
export type FindingKind = Pick<
  Finding,
  "sites" | "side" | "colour" | "surface" | "depression" | "raised" | "lesions"
>;

/** How often a kind was recorded at one place: by the person who asks, and in the whole clinic. */
export type CountedKind = {
  readonly kind: FindingKind;
  readonly own: number;
  readonly clinic: number;
};

/** Most picks that are offered: more are slower to find than to write. DESIGN. */
export const MOST_PICKS = 6;

/** The place belongs to a pick when at least this share of its uses were there. DESIGN. */
const USUAL_PLACE = 2 / 3;

/** What is offered where nobody in the clinic has recorded anything yet. DESIGN. */
export const USUAL_KINDS = [
  { colour: ["red"], surface: "flat" },
  { colour: ["brown"], surface: "flat" },
  { surface: "depressed", depression: "ice-pick" },
  { surface: "depressed", depression: "boxcar" },
  { surface: "depressed", depression: "rolling" },
  { surface: "raised", raised: "within-border" },
] as const;

const sorted = (terms: string | readonly string[] | null | undefined): readonly string[] =>
  typeof terms === "string" ? [terms] : [...(terms ?? [])].sort();

/** The look of a kind without its place; null where it says nothing. */
function lookOf({ colour, surface, depression, raised, lesions }: FindingKind): string | null {
  const look = [sorted(colour), surface ?? null, depression ?? null, raised ?? null, sorted(lesions)];
  return JSON.stringify(look) === "[[],null,null,null,[]]" ? null : JSON.stringify(look);
}

const placeOf = ({ sites, side }: FindingKind): string => JSON.stringify([sorted(sites), side ?? null]);

/** The kind with its usual place, or without one where it is recorded here and there. */
function withUsualPlace(
  uses: readonly CountedKind[],
  weigh: (use: CountedKind) => number,
): FindingKind | null {
  const places = new Map<string, number>();
  let all = 0;
  for (const use of uses) {
    all += weigh(use);
    places.set(placeOf(use.kind), (places.get(placeOf(use.kind)) ?? 0) + weigh(use));
  }
  const [first] = uses;
  if (first === undefined) return null;
  const usual = uses.find(({ kind }) => (places.get(placeOf(kind)) ?? 0) >= all * USUAL_PLACE);
  const { sites: _sites, side: _side, colour, lesions, ...look } = first.kind;
  const place = usual?.kind.sites?.length ? usual.kind : null;
  // An empty list says "looked, and none": nobody has looked yet at what is picked.
  const listed = { ...(colour?.length ? { colour } : {}), ...(lesions?.length ? { lesions } : {}) };
  return {
    ...look,
    ...listed,
    ...(place ? { sites: place.sites } : {}),
    ...(place?.side ? { side: place.side } : {}),
  };
}

/**
 * The kinds of marks that a person records most, to be picked with one tap: their own first, then the clinic's, then the
 * usual six. Equal counts are ordered by their terms, so the same visits always give the same order.
 *
 * @param counted each kind at each place, with how often it was recorded
 */
export function quickPicks(counted: readonly CountedKind[]): FindingKind[] {
  const byLook = new Map<string, CountedKind[]>();
  for (const use of counted) {
    const look = lookOf(use.kind);
    if (look !== null) byLook.set(look, [...(byLook.get(look) ?? []), use]);
  }
  const sum = (uses: readonly CountedKind[], of: "own" | "clinic") =>
    uses.reduce((total, use) => total + use[of], 0);
  const ranked = (of: "own" | "clinic") =>
    [...byLook]
      .filter(([, uses]) => sum(uses, of) > 0)
      .sort(([one, a], [other, b]) => sum(b, of) - sum(a, of) || (one < other ? -1 : 1))
      .map(([look, uses]) => [look, withUsualPlace(uses, (use) => use[of])] as const);
  const usual = USUAL_KINDS.map((kind) => [lookOf(kind), kind] as const);
  const picks = new Map<string | null, FindingKind>();
  for (const [look, kind] of [...ranked("own"), ...ranked("clinic"), ...usual]) {
    if (kind !== null && picks.size < MOST_PICKS && !picks.has(look)) picks.set(look, kind);
  }
  return [...picks.values()];
}
