import { describe, expect, it } from "vitest";
import { scarWatch } from "./scar-watch.ts";
import type { CountedFinding } from "./red-marks.ts";
import { watchedMarks, watchedPlaces } from "./watched-marks.ts";

const pins = [{ id: "a", region: "cheek-left" }];

describe("the marks under watch", () => {
  it("are followed by their pin from the first visit to the last", () => {
    const marks = watchedMarks([
      { on: "2026-03-01", findings: [{ colour: ["red", "brown"], depression: "rolling", pins }] },
      { on: "2026-01-01", findings: [{ colour: "red", pins }] },
    ]);
    expect(marks).toEqual([
      {
        ...{ id: "a", place: "cheek left", red: true },
        ...{ since: "2026-01-01", lastSeen: "2026-03-01", gainedTexture: true },
      },
    ]);
  });

  it("have gained nothing that was there at first, and what nobody noted is not known", () => {
    const scar = { depression: "rolling", pins } as const;
    expect(watchedMarks([{ on: "2026-01-01", findings: [scar] }])[0]).toMatchObject({
      red: false,
      gainedTexture: false,
    });
    expect(watchedMarks([{ on: "2026-01-01", findings: [{ pins }] }])[0]?.gainedTexture).toBeNull();
    expect(watchedMarks([{ on: "2026-01-01", findings: [{ colour: "red" }] }])).toEqual([]);
  });

  it("are as old as the patient said at the first map; a later mark is as old as its pin", () => {
    const later = [{ id: "b", region: "chin" }];
    const marks = watchedMarks([
      { on: "2026-05-31", markMonths: 3.5, findings: [{ colour: "red", pins }] },
      { on: "2026-06-30", markMonths: 9, findings: [{ colour: "red", pins: later }] },
    ]);
    expect(marks.map(({ since }) => since)).toEqual(["2026-02-28", "2026-06-30"]);
  });

  it("are watched from the first visit on where they were red for more than three months by then", () => {
    const levels = (markMonths: number) =>
      scarWatch(watchedMarks([{ on: "2026-06-30", markMonths, findings: [{ colour: "red", pins }] }]));
    expect(levels(3)).toEqual([]);
    expect(levels(4)).toHaveLength(1);
  });

  it("are no longer those that a later visit noted as gone, until they are found again", () => {
    const gone = [
      { on: "2026-01-01", findings: [{ colour: "red" as const, pins }] },
      { on: "2026-06-01", findings: [], gonePins: [{ id: "a" }] },
    ];
    expect(watchedMarks(gone)).toEqual([]);
    expect(watchedMarks([...gone, { on: "2026-07-01", findings: [{ colour: "red", pins }] }])).toMatchObject([
      { since: "2026-07-01" },
    ]);
  });
});

describe("red marks that nobody pinned", () => {
  const finding = (change: Partial<CountedFinding>): CountedFinding => ({
    ...{ visit: "one", on: "2026-01-01", colours: ["red"], surface: "flat", lesions: [] },
    ...{ sites: ["cheek"], side: "left", count: null, pinned: false, markMonths: null },
    ...change,
  });

  it("are watched by their place while the last visit still finds them red", () => {
    const findings = [finding({ markMonths: 2 }), finding({ visit: "two", on: "2026-04-01" })];
    expect(watchedPlaces(findings, "two")).toMatchObject([
      { place: "left cheek", since: "2025-11-01", lastSeen: "2026-04-01", gainedTexture: null },
    ]);
    expect(watchedPlaces([finding({ side: "both" })], "one")[0]?.place).toBe("cheek, both sides");
    expect(watchedPlaces(findings, "three")).toEqual([]);
    expect(watchedPlaces([], null)).toEqual([]);
  });

  it("leave those on the map to their pins, and active acne to itself", () => {
    expect(watchedPlaces([finding({ pinned: true }), finding({ lesions: ["papule"] })], "one")).toEqual([]);
  });
});
