import { describe, expect, it } from "vitest";
import { compareArms } from "./compare-arms.ts";
import { countRedMarks, redMarkSeries, type CountedFinding } from "./red-marks.ts";

const FIRST = "2026-01-05";
const finding = (change: Partial<CountedFinding> = {}): CountedFinding => ({
  visit: "one",
  on: FIRST,
  colours: ["red"],
  surface: "flat",
  lesions: [],
  sites: ["cheek"],
  side: "left",
  count: 10,
  pinned: false,
  markMonths: null,
  ...change,
});
const later = (change: Partial<CountedFinding> = {}) =>
  finding({ visit: "two", on: "2026-02-10", ...change });
const valuesOf = (...findings: readonly CountedFinding[]) => redMarkSeries(findings, FIRST).values;

describe("the red marks of a visit", () => {
  it("are those of all flat findings in red, pink or purple together", () => {
    const findings = [
      finding(),
      finding({ colours: ["pink", "purple"], count: 3, sites: ["chin"], lesions: ["macule"] }),
    ];
    expect(countRedMarks(findings)).toMatchObject({ ok: true, value: 13 });
  });

  it("are not brown, hollow or raised ones, nor active acne", () => {
    const others = [
      finding({ colours: ["brown"] }),
      finding({ surface: "raised" }),
      finding({ surface: "depressed" }),
      finding({ lesions: ["papule"] }),
    ];
    expect(countRedMarks([finding(), ...others])).toMatchObject({ ok: true, value: 10 });
  });

  it("are none where one red finding is in doubt, and never a part of them", () => {
    for (const change of [
      { count: null },
      { surface: null },
      { colours: ["red", "brown"] as const },
      { lesions: ["macule", "papule"] as const },
      { sites: [] },
    ])
      expect(countRedMarks([finding(), finding(change)]).ok, JSON.stringify(change)).toBe(false);
  });

  it("are none, not zero, where nobody wrote that there are no more", () => {
    expect(countRedMarks([])).toMatchObject({ ok: false });
    expect(countRedMarks([finding({ colours: ["brown"] })]).ok).toBe(false);
    expect(countRedMarks([finding({ count: 0 })])).toMatchObject({ ok: true, value: 0 });
  });
});

describe("the red marks of a course", () => {
  it("are compared where every place of before was counted again", () => {
    const both = [finding(), finding({ sites: ["chin"], side: null, count: 5 })];
    expect(valuesOf(...both, later({ count: 4 }))).toEqual([{ on: FIRST, value: 15 }]);
    expect(valuesOf(...both, later({ count: 4 }), later({ sites: ["chin"], side: null, count: 0 }))).toEqual([
      { on: FIRST, value: 15 },
      { on: "2026-02-10", value: 4 },
    ]);
  });

  it("are those of the same skin: what is counted elsewhere later is left out, what lies across is not comparable", () => {
    expect(
      valuesOf(finding(), later({ count: 4 }), later({ sites: ["chest"], side: null, count: 30 })),
    ).toEqual([
      { on: FIRST, value: 10 },
      { on: "2026-02-10", value: 4 },
    ]);
    const across = redMarkSeries([finding(), later({ sites: ["face"], side: "both" })], FIRST);
    expect(across.values).toHaveLength(1);
    expect(across.left).toMatchObject([
      { on: "2026-02-10", why: expect.stringContaining("other skin") as string },
    ]);
  });

  it("begin with the last count on or before the first treatment, else with the first that there is", () => {
    const early = finding({ visit: "zero", on: "2025-12-01", sites: ["chin"], count: 7 });
    expect(valuesOf(early, finding(), later({ count: 4 })).map(({ value }) => value)).toEqual([10, 4]);
    expect(valuesOf(later({ count: 4 }))).toEqual([{ on: "2026-02-10", value: 4 }]);
  });

  it("keep two visits of one day apart, in their order", () => {
    expect(valuesOf(finding(), finding({ visit: "again", count: 12 })).map(({ value }) => value)).toEqual([
      10, 12,
    ]);
  });
});

describe("the arms of a plan", () => {
  const left = { name: "Laser", area: { side: "left", sites: [] } } as const;
  const right = { name: "Cream", area: { side: "right", sites: [] } } as const;
  const sides = (change: (side: "left" | "right") => Partial<CountedFinding>) =>
    (["left", "right"] as const).map((side) => ({ ...finding(), side, ...change(side) }));
  const counts = [
    ...sides(() => ({ count: 20 })),
    ...sides((side) => ({ visit: "two", on: "2026-02-10", count: side === "left" ? 8 : 17 })),
  ];

  it("stand side by side, each with its own count before and now", () => {
    expect(compareArms([left, right], counts, FIRST, "2026-03-01")).toMatchObject([
      { names: ["Laser"], before: { value: 20 }, latest: { value: 8 }, direction: "better" },
      { names: ["Cream"], before: { value: 20 }, latest: { value: 17 }, direction: "no-change" },
    ]);
  });

  it("cannot be told apart where both sides were counted as one", () => {
    const arms = compareArms([left, right], [finding({ side: "both" })], FIRST, "2026-03-01");
    expect(arms).toMatchObject([{ before: null, direction: null }, { before: null }]);
  });

  it("are none with one part, with parts that may be the same skin, or with no part at all", () => {
    const cheek = { name: "Peel", area: { side: null, sites: ["cheek"] } } as const;
    for (const steps of [[left], [left, cheek], [{ name: "Cream", area: null }], []])
      expect(compareArms(steps, counts, FIRST, "2026-03-01")).toEqual([]);
  });

  it("look at nothing after the last day that counts", () => {
    expect(compareArms([left, right], counts, FIRST, "2026-02-09")).toMatchObject([
      { latest: null },
      { latest: null },
    ]);
  });
});
