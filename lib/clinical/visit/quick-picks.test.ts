import { describe, expect, it } from "vitest";
import { MOST_PICKS, quickPicks, USUAL_KINDS, type CountedKind, type FindingKind } from "./quick-picks.ts";

const used = (kind: FindingKind, own: number, clinic = own): CountedKind => ({
  kind,
  own,
  clinic,
});
const RED = { colour: ["red"], surface: "flat" } as const;
const BROWN = { colour: ["brown"], surface: "flat" } as const;
const CHEEK = { sites: ["cheek"], side: "both" } as const;

describe("quick picks", () => {
  it("are the usual six where nothing was recorded yet", () => {
    expect(quickPicks([])).toEqual(USUAL_KINDS);
  });

  it("put what the person records most first, then what the clinic records, then the usual ones", () => {
    const keloid = { surface: "raised", raised: "beyond-border" } as const;
    const picks = quickPicks([used(RED, 2), used(BROWN, 5), used(keloid, 0, 90)]);
    expect(picks).toEqual([BROWN, RED, keloid, ...USUAL_KINDS.slice(2, 5)]);
    expect(picks).toHaveLength(MOST_PICKS);
  });

  it("carry the place where two thirds were there, and leave it open otherwise", () => {
    expect(quickPicks([used({ ...RED, ...CHEEK }, 4), used({ ...RED, sites: ["chin"] }, 2)])[0]).toEqual({
      ...RED,
      ...CHEEK,
    });
    expect(quickPicks([used({ ...RED, ...CHEEK }, 3), used({ ...RED, sites: ["chin"] }, 2)])[0]).toEqual(RED);
  });

  it("take the same terms in another order for the same kind, and never offer a kind that says nothing", () => {
    const picks = quickPicks([
      used({ colour: ["red", "brown"] }, 1),
      used({ colour: ["brown", "red"] }, 1),
      used({ sites: ["nose"] }, 50),
      used({ colour: [], lesions: [] }, 50),
    ]);
    expect(picks[0]).toEqual({ colour: ["red", "brown"] });
    expect(picks.slice(1)).toEqual(USUAL_KINDS.slice(0, 5));
  });

  it("never carry an empty list, which would say that somebody looked", () => {
    const looked = { ...RED, ...CHEEK, lesions: [] };
    const brown = { surface: "flat", colour: [], lesions: ["comedone"] } as const;
    expect(quickPicks([used(looked, 3), used(brown, 2)]).slice(0, 2)).toStrictEqual([
      { ...RED, ...CHEEK },
      { surface: "flat", lesions: ["comedone"] },
    ]);
  });

  it("stand in the same order whatever order they were counted in", () => {
    const counted = [used(RED, 3), used(BROWN, 3), used({ surface: "raised" }, 3)];
    expect(quickPicks([...counted].reverse())).toEqual(quickPicks(counted));
  });
});
