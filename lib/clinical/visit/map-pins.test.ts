import { describe, expect, it } from "vitest";
import { freePlace, isOutside, pinAt, type MapPin } from "./map-pins.ts";

const pin = (id: string, x: number, y: number): MapPin => ({ id, view: "front", region: "cheek-left", x, y });

describe("a tap on the map", () => {
  const pins = [pin("one", 0.5, 0.5), pin("two", 0.53, 0.5)];

  it("means the nearest pin within reach", () => {
    expect(pinAt(pins, "front", { x: 0.525, y: 0.5 })?.id).toBe("two");
    expect(pinAt(pins, "front", { x: 0.5, y: 0.51 })?.id).toBe("one");
  });

  it("means the skin where no pin of this drawing is near", () => {
    expect(pinAt(pins, "front", { x: 0.7, y: 0.5 })).toBeNull();
    expect(pinAt(pins, "left", { x: 0.5, y: 0.5 })).toBeNull();
  });
});

describe("a pin set without a tap", () => {
  it("stands in the middle first and beside the others after that", () => {
    const middle = { x: 0.5, y: 0.5 };
    expect(freePlace([], "front", middle)).toEqual(middle);
    const taken: MapPin[] = [];
    for (let index = 0; index < 9; index += 1) {
      const place = freePlace(taken, "front", middle);
      expect(pinAt(taken, "front", place)).toBeNull();
      taken.push(pin(String(index), place.x, place.y));
    }
  });
});

describe("a pin outside its finding", () => {
  it("is known by the region that the finding no longer names", () => {
    expect(isOutside({ sites: ["cheek"], side: "left" }, pin("a", 0, 0))).toBe(false);
    expect(isOutside({ sites: ["chin"] }, pin("a", 0, 0))).toBe(true);
  });
});
