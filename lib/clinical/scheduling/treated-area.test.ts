import { describe, expect, it } from "vitest";
import { SITES, type Site } from "../model/finding-vocabulary.ts";
import { areasOverlap, type TreatedArea } from "./treated-area.ts";

const left: TreatedArea = { side: "left", sites: [] };
const right: TreatedArea = { side: "right", sites: [] };
const on = (...sites: Site[]): TreatedArea => ({ side: null, sites });

describe("two treated areas", () => {
  it("lie apart on the two sides of the face", () => {
    expect(areasOverlap(left, right)).toBe(false);
    expect(areasOverlap(left, left)).toBe(true);
    expect(areasOverlap({ side: "left", sites: ["cheek"] }, { side: "right", sites: ["cheek"] })).toBe(false);
  });

  it("lie apart in different regions, and overlap where one takes in the other", () => {
    expect(areasOverlap(on("cheek"), on("chin"))).toBe(false);
    expect(areasOverlap(on("cheek", "chin"), on("chin", "nose"))).toBe(true);
    expect(areasOverlap(on("face"), on("cheek"))).toBe(true);
    expect(areasOverlap(on("upper-back"), on("back"))).toBe(true);
    expect(areasOverlap(on("perioral"), on("chin"))).toBe(true);
    expect(areasOverlap(on("face"), on("chest"))).toBe(false);
  });

  it("overlap wherever it is not known that they lie apart", () => {
    for (const unknown of [null, undefined, { side: null, sites: [] } as TreatedArea]) {
      expect(areasOverlap(unknown, left)).toBe(true);
      expect(areasOverlap(on("cheek"), unknown)).toBe(true);
    }
    expect(areasOverlap(left, on("cheek"))).toBe(true);
    for (const site of SITES) expect(areasOverlap(on("other"), on(site)), site).toBe(true);
  });

  it("overlap or not whichever is named first", () => {
    const areas = [
      null,
      left,
      right,
      ...SITES.map((site) => on(site)),
      { side: "left", sites: ["chin"] } as const,
    ];
    for (const one of areas)
      for (const other of areas) expect(areasOverlap(one, other)).toBe(areasOverlap(other, one));
  });
});
