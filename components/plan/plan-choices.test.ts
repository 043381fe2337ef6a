import { describe, expect, it } from "vitest";
import { readChoices, typedChoices, type PlanChoices } from "./plan-choices.ts";

const choices: PlanChoices = {
  treatments: ["ipl"],
  sessions: {},
  reasons: {},
  startOn: "23-Nov-2026",
  away: [],
  checkedByMe: [],
  note: "",
  name: "Plan A",
  areas: {},
  ownSteps: [],
  ownStepsAcknowledged: false,
};
const read = (difference: Partial<PlanChoices>) =>
  readChoices({ ...choices, ...difference }, "2026-11-20", "2026-11-20");

describe("choices of a plan as they are typed", () => {
  it("become dates, and come back as they were", () => {
    const { saved, errors } = read({ away: [{ key: 0, from: "1/12/2026", to: "2026-12-05", inSun: null }] });
    expect(errors).toEqual({});
    expect(saved).toMatchObject({
      startOn: "2026-11-23",
      away: [{ from: "2026-12-01", to: "2026-12-05" }],
    });
    expect(typedChoices({ ...saved, name: "Plan A" }, (date) => date).startOn).toBe("2026-11-23");
  });

  it.each([
    [true, { inSun: true }],
    [false, { inSun: false }],
    [null, {}],
  ])("keep whether a stay is in the sun, or that nobody knows: %s", (inSun, kept) => {
    const { saved } = read({ away: [{ key: 0, from: "01-Dec-2026", to: "05-Dec-2026", inSun }] });
    expect(saved.away).toEqual([{ from: "2026-12-01", to: "2026-12-05", ...kept }]);
    expect(typedChoices({ ...saved, name: "Plan A" }, (date) => date).away[0]?.inSun).toBe(inSun);
  });

  it("keep the last start while the typed one cannot be read or has passed", () => {
    expect(read({ startOn: "soon" })).toMatchObject({
      saved: { startOn: "2026-11-20" },
      errors: { startOn: expect.any(String) as string },
    });
    expect(read({ startOn: "01-Nov-2026" }).errors["startOn"]).toContain("has passed");
  });

  it("leave out a range that is empty, and name what is wrong with an unfinished or reversed one", () => {
    expect(read({ away: [{ key: 3, from: "", to: "", inSun: false }] })).toMatchObject({
      saved: { away: [] },
      errors: {},
    });
    expect(read({ away: [{ key: 3, from: "01-Dec-2026", to: "", inSun: false }] }).errors).toHaveProperty(
      "to-3",
    );
    const reversed = read({ away: [{ key: 3, from: "05-Dec-2026", to: "01-Dec-2026", inSun: false }] });
    expect(reversed.saved.away).toEqual([]);
    expect(reversed.errors["to-3"]).toContain("before the first");
  });

  it("hold a reason once it can be understood, and only for what is chosen", () => {
    expect(read({ reasons: { ipl: { reason: "short", rules: [] } } }).saved.overrides).toEqual([]);
    expect(
      read({ reasons: { ipl: { reason: "Nothing milder helped.", rules: ["R"] } } }).saved.overrides,
    ).toHaveLength(1);
    const other = read({ reasons: { microneedling: { reason: "Nothing milder helped.", rules: [] } } });
    expect(other.saved.overrides).toEqual([]);
  });
});
