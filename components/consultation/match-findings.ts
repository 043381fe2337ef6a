import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";

/** The findings of two visits, told apart: the same marks, those that only one of them has. */
export type MatchedFindings = {
  readonly pairs: readonly (readonly [before: DraftFinding, now: DraftFinding])[];
  /** Of the earlier visit only. */
  readonly missing: readonly DraftFinding[];
  /** Of today only. */
  readonly fresh: readonly DraftFinding[];
};

const placeKey = ({ sites, side }: DraftFinding): string =>
  `${[...(sites ?? [])].sort().join(" ")} ${side ?? ""}`;

const sharePin = (one: DraftFinding, other: DraftFinding): boolean =>
  one.pins?.some(({ id }) => other.pins?.some((pin) => pin.id === id)) ?? false;

/**
 * Which findings of today are those of the earlier visit. A finding that was carried over keeps its id, and a mark of
 * the map its pin; one that was typed anew is the same when it stands at the same place with the same surface, or with
 * a surface that one of the visits does not say, and no other comes into question.
 */
export function matchFindings(
  before: readonly DraftFinding[],
  now: readonly DraftFinding[],
): MatchedFindings {
  const partner = new Map<DraftFinding, DraftFinding>();
  const taken = new Set<DraftFinding>();
  const pairUp = (isSame: (earlier: DraftFinding, later: DraftFinding) => boolean, onlyOne: boolean) => {
    for (const earlier of before) {
      if (partner.has(earlier)) continue;
      const found = now.filter((later) => !taken.has(later) && isSame(earlier, later));
      const [first] = found;
      if (first === undefined || (onlyOne && found.length > 1)) continue;
      partner.set(earlier, first);
      taken.add(first);
    }
  };
  const isThere = (earlier: DraftFinding, later: DraftFinding) =>
    Boolean(earlier.sites?.length) && placeKey(earlier) === placeKey(later);
  pairUp((earlier, later) => earlier.id === later.id, false);
  pairUp(sharePin, false);
  pairUp((earlier, later) => isThere(earlier, later) && earlier.surface === later.surface, false);
  pairUp((earlier, later) => isThere(earlier, later) && (!earlier.surface || !later.surface), true);
  return {
    pairs: before.flatMap((earlier) => {
      const later = partner.get(earlier);
      return later ? [[earlier, later] as const] : [];
    }),
    missing: before.filter((earlier) => !partner.has(earlier)),
    fresh: now.filter((later) => !taken.has(later)),
  };
}
