import { describe, expect, it } from "vitest";
import { exampleDocument, NORMAL_PRINT, USUAL_PLAN } from "#tests/support/handout-examples.ts";
import { MOVABLE_SECTIONS, moveSection, sectionOrder, unmovableSections } from "./section-order.ts";

const idsOf = (order: readonly string[], personalNote = "") =>
  exampleDocument(USUAL_PLAN, { choices: { ...NORMAL_PRINT, order, personalNote } }).sections.map(
    ({ id }) => id,
  );

describe("the order of the sections", () => {
  it("is the usual one when nobody moved any", () => {
    expect(sectionOrder([])).toEqual(MOVABLE_SECTIONS);
    expect(idsOf([])).toEqual(["about", "plan", "dates", "before", "after", "home", "again", "call"]);
  });

  it("puts first what is named, once, and passes over what it does not know", () => {
    expect(sectionOrder(["home", "call", "plan", "home", "toString"]).slice(0, 3)).toEqual([
      "home",
      "plan",
      "about",
    ]);
    expect(unmovableSections(["home", "call", "note"])).toEqual(["call"]);
  });

  it("moves a section past the one that is seen next to it", () => {
    const shown = ["about", "plan", "home"];
    expect(moveSection([], shown, "home", "up").slice(0, 3)).toEqual(["about", "home", "plan"]);
    expect(moveSection([], shown, "about", "down").slice(0, 2)).toEqual(["plan", "about"]);
    expect(moveSection([], shown, "about", "up")).toEqual(MOVABLE_SECTIONS);
    expect(moveSection([], shown, "home", "down")).toEqual(MOVABLE_SECTIONS);
    expect(moveSection([], shown, "nothing", "up")).toEqual(MOVABLE_SECTIONS);
  });

  it("never takes the last place from when to call, whatever is asked for", () => {
    expect(idsOf(["home", "note", "plan"], "Well done.")).toEqual([
      ...["home", "note", "plan", "about", "dates", "before", "after"],
      ...["again", "call"],
    ]);
    expect(idsOf(["call", "again", "about"]).slice(-2)).toEqual(["again", "call"]);
  });
});
