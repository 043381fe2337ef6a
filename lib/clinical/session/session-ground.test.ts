import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { STRICTEST_POLICIES } from "../model/policies.ts";
import { comesFirst, sessionGround, type StoredGround, type VisitOfLine } from "./session-ground.ts";

const row = (kind: string, number: number, state: string, lineId = "line"): VisitOfLine => ({
  ...{ lineId, kind, number, state },
});
const stored = (
  visits: readonly VisitOfLine[],
  patchReadings: StoredGround["patchReadings"] = [],
  testPatch = true,
): StoredGround => ({
  step: {
    ...{ id: "step", line: "line", treatment: "ipl", ownName: null, injures: null, area: null },
    ...{ overridden: false, testPatch },
  },
  facts: {
    ...{ born: "1998-07-14", sex: "female", fitzpatrick: "V", monk: null, pregnant: false },
    ...{ breastfeeding: false, planningPregnancy: false, pregnancyAskedOn: null, keloid: "none" },
    ...{ keloidAskedOn: null, declines: [], declinesAskedOn: null, allergies: [], allergiesAskedOn: null },
    ...{ conditions: [], conditionsScreenedOn: null, medications: [], medicationsScreenedOn: null },
  },
  draft: { history: {}, skin: {}, findings: [], safety: { confirmedOn: {} } },
  visitOn: "2026-11-01",
  done: [],
  policies: STRICTEST_POLICIES,
  overriddenRules: [],
  visits,
  patchReadings,
});
const standing = (
  visit: VisitOfLine,
  visits: readonly VisitOfLine[],
  readings: StoredGround["patchReadings"] = [],
  demanded = true,
) => sessionGround(engineCatalogue, stored(visits, readings, demanded), visit).testPatch;

describe("the test patch of a step", () => {
  const second = row("treatment", 2, "planned");
  const missed = row("treatment", 1, "missed");
  const patch = (state: string) => row("test-patch", 1, state);

  it("holds every session until one took place, whatever its number", () => {
    expect(standing(second, [patch("planned"), missed, second])).toBe("not-made");
    expect(standing(second, [patch("completed"), missed, second])).toBe("unread");
    expect(standing(second, [patch("completed"), missed, second], ["reacted"])).toBe("reacted");
    expect(standing(second, [patch("completed"), missed, second], ["as-expected"])).toBe("as-expected");
    const done = row("treatment", 1, "completed");
    expect(standing(second, [patch("completed"), done, second], ["reacted"])).toBeNull();
    const elsewhere = row("treatment", 1, "completed", "another line");
    expect(standing(second, [patch("planned"), elsewhere, second])).toBe("not-made");
  });

  it("counts as not made where it was cancelled and the plan in force asks for it", () => {
    expect(standing(second, [patch("cancelled"), second])).toBe("not-made");
    expect(standing(second, [patch("missed"), second], [], false)).toBe("not-made");
  });

  it("is not asked for where an amendment dropped it, or there never was one", () => {
    expect(standing(second, [patch("cancelled"), second], [], false)).toBeNull();
    expect(standing(second, [second], [], false)).toBeNull();
  });

  it("does not hold itself, and stays with the first session once that took place", () => {
    expect(standing(patch("planned"), [patch("planned"), second])).toBeNull();
    const first = row("treatment", 1, "completed");
    const later = row("treatment", 2, "completed");
    expect(comesFirst(first, [first, later])).toBe(true);
    expect(comesFirst(later, [first, later])).toBe(false);
  });
});
