import { describe, expect, it } from "vitest";
import { findRegion, type MapRegion } from "#lib/clinical/visit/map-regions.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { pressRegion } from "./place-finding.ts";

function region(id: string): MapRegion {
  const found = findRegion("front", id);
  if (found === null) throw new Error(`No region ${id}`);
  return found;
}

const press = (
  findings: readonly DraftFinding[],
  id: string,
  open: string | null,
  at: { readonly x: number; readonly y: number } | null = null,
) => pressRegion(findings, { view: "front", region: region(id), at, open, id: "made" });

describe("a press on a region", () => {
  it("begins a finding with site and side where none is being edited", () => {
    const placed = press([], "cheek-left", null);
    expect(placed).toMatchObject({
      findings: [{ id: "made", sites: ["cheek"], side: "left" }],
      open: "made",
    });
    expect(placed.said).toBe("Finding 1 begun: left cheek.");
  });

  it("opens the finding that is there instead of beginning another", () => {
    const placed = press([{ id: "one", sites: ["cheek"], side: "both" }], "cheek-left", null);
    expect(placed.open).toBe("one");
    expect(placed.findings).toHaveLength(1);
  });

  it("adds the region to the finding being edited", () => {
    const placed = press([{ id: "one", sites: ["forehead"] }], "chin", "one");
    expect(placed.findings).toEqual([{ id: "one", sites: ["forehead", "chin"], side: null }]);
    expect(placed.said).toBe("Chin added to finding 1.");
  });

  it("begins another finding where one side would otherwise be said of several pairs", () => {
    const placed = press([{ id: "one", sites: ["temple"], side: "right" }], "cheek-left", "one");
    expect(placed.findings).toHaveLength(2);
    expect(placed.open).toBe("made");
  });

  it("sets a pin where it was tapped when the finding is there already", () => {
    const placed = press([{ id: "one", sites: ["cheek"], side: "left" }], "cheek-left", "one", {
      x: 0.7001,
      y: 0.6,
    });
    expect(placed.findings[0]?.pins).toEqual([
      { id: "made", view: "front", region: "cheek-left", x: 0.7, y: 0.6 },
    ]);
  });

  it("sets it in the region's middle when it was pressed with the keyboard, and names the side", () => {
    const placed = press([{ id: "one", sites: ["cheek"] }], "cheek-left", "one");
    expect(placed.findings[0]).toMatchObject({ side: "left", pins: [{ x: 0.69, y: 0.575 }] });
  });

  it("on a pin chooses the finding of the pin", () => {
    const findings: DraftFinding[] = [
      {
        id: "one",
        sites: ["cheek"],
        pins: [{ id: "p", view: "front", region: "cheek-left", x: 0.7, y: 0.6 }],
      },
      { id: "two", sites: ["cheek"] },
    ];
    const placed = press(findings, "cheek-left", "two", { x: 0.7, y: 0.61 });
    expect(placed.open).toBe("one");
    expect(placed.findings).toEqual(findings);
  });
});
