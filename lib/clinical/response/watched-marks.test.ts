import { describe, expect, it } from "vitest";
import { watchedMarks } from "./watched-marks.ts";

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
});
