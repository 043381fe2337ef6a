import { describe, expect, it } from "vitest";
import {
  coversRegion,
  findRegion,
  joinRegion,
  MAP_REGIONS,
  MAP_SIZE,
  MAP_VIEWS,
  neighbourOf,
  toShare,
  type MapRegion,
  type MapView,
} from "./map-regions.ts";
import { SITES } from "../model/finding-vocabulary.ts";

function regionOf(view: MapView, id: string): MapRegion {
  const found = findRegion(view, id);
  if (found === null) throw new Error(`${view} has no ${id}`);
  return found;
}

const leftCheek = regionOf("front", "cheek-left");
const rightCheek = regionOf("front", "cheek-right");
const forehead = regionOf("front", "forehead");

describe("the regions of the map", () => {
  it("are each named once on a drawing, lie on it, and are sites of the case format", () => {
    for (const view of MAP_VIEWS) {
      const ids = MAP_REGIONS[view].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { site, at } of MAP_REGIONS[view]) {
        expect(SITES).toContain(site);
        expect(at.x).toBeGreaterThan(0);
        expect(at.x).toBeLessThan(MAP_SIZE.width);
        expect(at.y).toBeGreaterThan(0);
        expect(at.y).toBeLessThan(MAP_SIZE.height);
      }
    }
  });

  it("have the patient's left on the right of a front drawing, and on the left of the back", () => {
    expect(leftCheek.at.x).toBeGreaterThan(rightCheek.at.x);
    expect(regionOf("trunk-back", "shoulder-left").at.x).toBeLessThan(
      regionOf("trunk-back", "shoulder-right").at.x,
    );
  });

  it("of a profile are those of its own side", () => {
    for (const view of ["left", "right"] as const) {
      const sides = new Set(MAP_REGIONS[view].map(({ side }) => side));
      expect([...sides].filter((side) => side !== null)).toEqual([view]);
    }
  });

  it("can all be reached by arrow keys from any other", () => {
    const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] as const;
    for (const view of MAP_VIEWS) {
      for (const start of MAP_REGIONS[view]) {
        const reached = new Set([start]);
        for (const one of reached) for (const key of keys) reached.add(neighbourOf(view, one, key));
        expect(reached.size, `${view} from ${start.id}`).toBe(MAP_REGIONS[view].length);
      }
    }
  });

  it("stay where they are when nothing lies in the direction of the key", () => {
    const scalp = regionOf("front", "scalp");
    expect(neighbourOf("front", scalp, "ArrowUp")).toBe(scalp);
  });
});

describe("whether a finding is on a region", () => {
  it("goes by site and side, and by neither of a pair when the other was said", () => {
    expect(coversRegion({ sites: ["cheek"], side: "left" }, leftCheek)).toBe(true);
    expect(coversRegion({ sites: ["cheek"], side: "left" }, rightCheek)).toBe(false);
    expect(coversRegion({ sites: ["cheek"], side: "both" }, rightCheek)).toBe(true);
    expect(coversRegion({ sites: ["chin"], side: "left" }, leftCheek)).toBe(false);
    expect(coversRegion({}, leftCheek)).toBe(false);
  });

  it("leaves both sides possible while none was said, and ignores the side on the midline", () => {
    expect(coversRegion({ sites: ["cheek"] }, leftCheek)).toBe(true);
    expect(coversRegion({ sites: ["cheek"] }, rightCheek)).toBe(true);
    expect(coversRegion({ sites: ["forehead"], side: "left" }, forehead)).toBe(true);
  });

  it("takes the face and the back as all their parts", () => {
    expect(coversRegion({ sites: ["face"] }, forehead)).toBe(true);
    expect(coversRegion({ sites: ["face"] }, regionOf("front", "neck"))).toBe(false);
    expect(coversRegion({ sites: ["back"] }, regionOf("trunk-back", "lower-back"))).toBe(true);
  });
});

describe("adding a region to a finding", () => {
  it("adds the site, and the side of a first pair", () => {
    expect(joinRegion({}, leftCheek)).toEqual({ sites: ["cheek"], side: "left" });
    expect(joinRegion({ sites: ["forehead"] }, leftCheek)).toEqual({
      sites: ["forehead", "cheek"],
      side: "left",
    });
    expect(joinRegion({ sites: ["cheek"], side: "left" }, forehead)).toEqual({
      sites: ["cheek", "forehead"],
      side: "left",
    });
  });

  it("makes both sides of a pair of its two sides", () => {
    expect(joinRegion({ sites: ["cheek"], side: "left" }, rightCheek)).toEqual({
      sites: ["cheek"],
      side: "both",
    });
  });

  it("asks for a finding of its own rather than claim a side that nobody pressed", () => {
    const rightTemple = regionOf("front", "temple-right");
    expect(joinRegion({ sites: ["cheek"], side: "left" }, rightTemple)).toBeNull();
    expect(joinRegion({ sites: ["cheek", "temple"], side: "left" }, rightTemple)).toBeNull();
    expect(joinRegion({ sites: ["cheek"] }, rightTemple)).toBeNull();
    expect(joinRegion({ sites: ["cheek"], side: "both" }, rightTemple)).toBeNull();
  });
});

describe("a point of the drawing", () => {
  it("is kept as shares with three decimals, inside the drawing", () => {
    expect(toShare({ x: 100, y: 80 })).toEqual({ x: 0.5, y: 0.333 });
    expect(toShare({ x: -5, y: 400 })).toEqual({ x: 0, y: 1 });
  });
});
