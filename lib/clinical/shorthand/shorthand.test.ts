import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../model/clinical-case.ts";
import {
  BASES,
  BLANCHINGS,
  BORDERS,
  COLOURS,
  CONSISTENCIES,
  DEPRESSIONS,
  DERMOSCOPY_SIGNS,
  DISTRIBUTIONS,
  LESIONS,
  RAISED_EXTENTS,
  SIDES,
  SITES,
  SURFACES,
  SYMPTOMS,
  WALLS,
  WOODS_LAMP_RESULTS,
} from "../model/finding-vocabulary.ts";
import { MEASURES } from "./measures.ts";
import { readShorthand } from "./read-shorthand.ts";
import { TOKENS } from "./tokens.ts";
import { applyFix, nearWords, suggestFixes } from "./suggest-fixes.ts";
import { completeShorthand } from "./complete-shorthand.ts";
import { writeFindings, writeShorthand } from "./write-shorthand.ts";

const findings = (text: string): Finding[] => readShorthand(text).parts.map(({ finding }) => finding);
const APART = " What differs from place to place is written apart, after a semicolon.";
const problems = (text: string): string[] =>
  readShorthand(text).parts.flatMap(({ problem, tokens }) =>
    [problem, ...tokens.map((token) => token.problem)].filter((one) => one !== null),
  );

describe("reading the shorthand", () => {
  it("understands the line of the handbook", () => {
    const reading = readShorthand("R cheek: red flat blanch 12 4mo; chin: ice-pick 2");
    expect(reading.understood).toBe(true);
    expect(reading.markDurationMonths).toBe(4);
    expect(reading.parts.map(({ finding }) => finding)).toEqual([
      { side: "right", sites: ["cheek"], colour: ["red"], surface: "flat", blanches: "yes", count: 12 },
      { sites: ["chin"], surface: "depressed", depression: "ice-pick", count: 2 },
    ]);
    expect(reading.parts[0]?.tokens.map(({ meaning }) => meaning)).toEqual([
      "right",
      "cheek",
      "red",
      "flat",
      "blanches",
      "12 marks",
      "4 months",
    ]);
  });

  it("does not mind case, order, commas, missing colons and other spellings", () => {
    expect(findings("CHEEKS, upper lip: Dark Brown no blanch 3MM x5")).toEqual([
      {
        sites: ["cheek", "upper-lip"],
        side: "both",
        colour: ["dark-brown"],
        blanches: "no",
        medianSizeMm: 3,
        count: 5,
      },
    ]);
    expect(findings("ice pick scars chin w1.5mm d0.6mm")).toEqual([
      { sites: ["chin"], surface: "depressed", depression: "ice-pick", widthMm: 1.5, depthMm: 0.6 },
    ]);
    expect(findings("jaw: red purple no-symptoms\nchest: raised beyond-border h3mm itchy")).toEqual([
      { sites: ["jawline"], colour: ["red", "purple"], symptoms: [] },
      { sites: ["chest"], surface: "raised", raised: "beyond-border", elevationMm: 3, symptoms: ["itch"] },
    ]);
  });

  it("turns weeks and years into months, and keeps the longest for the history", () => {
    expect(readShorthand("chin: red 2y; nose: red 6wk").markDurationMonths).toBe(24);
    expect(readShorthand("nose: red 6wk").markDurationMonths).toBeCloseTo(1.38, 2);
    expect(readShorthand("nose: red").markDurationMonths).toBeNull();
  });

  it("names the word it does not understand, where it stands, and keeps the rest", () => {
    const reading = readShorthand("chin: red blnch 2; nose: brwn");
    expect(reading.understood).toBe(false);
    const wrong = reading.parts[0]?.tokens.find(({ problem }) => problem !== null);
    expect(wrong).toMatchObject({
      from: 10,
      to: 15,
      text: "blnch",
      meaning: null,
      problem: "“blnch” is not understood.",
    });
    expect(reading.parts[0]?.finding).toEqual({ sites: ["chin"], colour: ["red"], count: 2 });
  });

  it("refuses a contradiction, a missing place and a number out of range", () => {
    expect(problems("chin: flat raised")).toEqual([`“raised” contradicts “flat”.${APART}`]);
    expect(problems("R L cheek: red")).toEqual([`“L” contradicts “R”.${APART}`]);
    expect(problems("chin: 4mo 5mo")).toEqual([`“5mo” contradicts “4mo”.${APART}`]);
    expect(problems("red flat")).toEqual(["Say where: begin with a place, for example “R cheek:”."]);
    expect(problems("chin: 20000")).toEqual(["“20000” is more than 10000 marks."]);
    expect(readShorthand("  ; ;").understood).toBe(false);
    expect(readShorthand(`chin: red${" ".repeat(2000)}flat`).understood).toBe(false);
  });

  it("names both words of a contradiction, also the surface that a kind of scar has", () => {
    expect(problems("chin: flat ice-pick")).toEqual([`“ice-pick” contradicts “flat”.${APART}`]);
    expect(problems("chin: ice-pick boxcar")).toEqual([`“boxcar” contradicts “ice-pick”.${APART}`]);
    expect(problems("chin: no-symptoms itch")).toEqual([`“itch” contradicts “no-symptoms”.${APART}`]);
    expect(problems("R cheeks: red")).toEqual([`“cheeks” contradicts “R”.${APART}`]);
  });

  it("reads what phones, word processors and other countries make of it", () => {
    const said = { sites: ["cheek"], side: "left", surface: "depressed", depression: "ice-pick" };
    expect(findings("Left cheek: Ice‑Pick, ×12, w1,5 mm, 0.6 mm deep.")).toEqual([
      { ...said, count: 12, widthMm: 1.5, depthMm: 0.6 },
    ]);
    expect(findings("LEFT CHEEK — ice pick scars x 12")).toEqual([{ ...said, count: 12 }]);
    expect(findings("chest: gray, skin-colored, dark brown; chest: wood−")).toEqual([
      { sites: ["chest"], colour: ["grey-blue", "skin", "dark-brown"] },
      { sites: ["chest"], woodsLamp: "no-change" },
    ]);
    expect(readShorthand("chin: red 4 months").markDurationMonths).toBe(4);
    expect(findings("upper lip: former acne sites, not growing")).toEqual([
      { sites: ["upper-lip"], distribution: ["former-acne-sites"], growing: false },
    ]);
  });

  it("says what a number lacks", () => {
    expect(problems("chin: 1.5")).toEqual([
      "“1.5” needs a unit, such as “1.5mm”; a number of marks is whole.",
    ]);
    expect(problems("chin: −3mm")).toEqual(["“−3mm” is below nought."]);
    expect(problems("chin: 2-3mm")).toEqual(["“2-3mm” is a range; write the usual number."]);
  });

  it("takes a finding whose place is not known when that is said", () => {
    expect(findings("no-place: red")).toEqual([{ colour: ["red"] }]);
    expect(readShorthand("no-place: red").understood).toBe(true);
    expect(readShorthand("no-place chin: red").understood).toBe(false);
  });

  it("never fails, whatever is typed, and accounts for every word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        for (const { tokens } of readShorthand(text).parts) {
          for (const { from, to, meaning, problem } of tokens) {
            expect(from < to && to <= text.length).toBe(true);
            expect((meaning === null) !== (problem === null)).toBe(true);
          }
        }
      }),
    );
  });
});

describe("the table of words", () => {
  it("has no spelling twice, and none that is a number", () => {
    const spellings = TOKENS.flatMap(({ text, also }) => [text.toLowerCase(), ...also]);
    expect(spellings.filter((one, at) => spellings.indexOf(one) !== at)).toEqual([]);
    expect(spellings.filter((one) => MEASURES.some(({ pattern }) => pattern.test(one)))).toEqual([]);
    for (const { example, pattern } of MEASURES) expect(pattern.test(example)).toBe(true);
  });
});

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const one = <T>(terms: readonly T[]): fc.Arbitrary<T | undefined> => maybe(fc.constantFrom(...terms));
const some = <T>(terms: readonly T[], minLength = 0): fc.Arbitrary<T[] | undefined> =>
  maybe(fc.uniqueArray(fc.constantFrom(...terms), { minLength, maxLength: 4 }));
const tenths = (max: number): fc.Arbitrary<number | undefined> =>
  maybe(fc.integer({ min: 0, max: max * 10 }).map((value) => value / 10));
const yesNo = maybe(fc.boolean());

/** Any finding that the draft can hold, sensible or not. */
const findingArbitrary: fc.Arbitrary<Finding> = fc.record({
  sites: maybe(fc.uniqueArray(fc.constantFrom(...SITES), { minLength: 1, maxLength: 4 })),
  side: one(SIDES),
  colour: some(COLOURS, 1),
  blanches: one(BLANCHINGS),
  surface: one(SURFACES),
  depression: one(DEPRESSIONS),
  raised: one(RAISED_EXTENTS),
  widthMm: tenths(200),
  depthMm: tenths(50),
  elevationMm: tenths(100),
  medianSizeMm: maybe(fc.double({ min: 0, max: 500, noNaN: true })),
  count: maybe(fc.integer({ min: 0, max: 10_000 })),
  walls: one(WALLS),
  base: one(BASES),
  consistency: one(CONSISTENCIES),
  flattensOnStretch: yesNo,
  tethered: yesNo,
  growing: yesNo,
  acneAtSite: yesNo,
  sideLightShadow: yesNo,
  lesions: some(LESIONS),
  distribution: some(DISTRIBUTIONS),
  spares: some(SITES),
  border: some(BORDERS),
  symptoms: some(SYMPTOMS),
  dermoscopy: some(DERMOSCOPY_SIGNS),
  woodsLamp: one(WOODS_LAMP_RESULTS),
});

const without = (finding: Finding, keys: readonly (keyof Finding)[]): Finding =>
  Object.fromEntries(Object.entries(finding).filter(([key]) => !keys.some((one) => one === key)));

describe("writing the shorthand", () => {
  it("writes a finding as a person would", () => {
    const finding: Finding = {
      sites: ["cheek"],
      side: "right",
      colour: ["red"],
      surface: "flat",
      blanches: "yes",
      count: 12,
    };
    expect(writeShorthand(finding, 4).text).toBe("R cheek: red flat blanch 12 4mo");
    expect(writeFindings([finding, { colour: ["brown"], symptoms: [] }])).toBe(
      "R cheek: red flat blanch 12; no-place: brown no-symptoms",
    );
  });

  it("keeps apart what would be one word together", () => {
    const finding: Finding = { sites: ["chin"], consistency: "hard", lesions: ["nodule"] };
    expect(writeShorthand(finding).text).toBe("chin: hard, nodule");
    expect(findings("chin: hard, nodule")).toEqual([finding]);
    expect(findings("chin: hard nodule")).toEqual([{ sites: ["chin"], lesions: ["hard-nodule"] }]);
  });

  it("names what it cannot say", () => {
    expect(writeShorthand({ sites: ["chin"], surface: "flat", depression: "boxcar" })).toEqual({
      text: "chin: flat",
      unsaid: ["depression"],
    });
    expect(writeShorthand({ sites: ["chin"], raised: "beyond-border", depthMm: 1e-7 })).toEqual({
      text: "chin:",
      unsaid: ["raised", "depthMm"],
    });
  });

  it("is read back to the same facts but for those it named, for any findings", () => {
    const part = fc.record({
      finding: findingArbitrary,
      durationMonths: fc.option(fc.integer({ min: 0, max: 12_000 }).map((value) => value / 10)),
    });
    fc.assert(
      fc.property(part, ({ finding, durationMonths }) => {
        const { text, unsaid } = writeShorthand(finding, durationMonths);
        fc.pre(text.length <= 2000);
        const reading = readShorthand(text);
        expect(reading.understood).toBe(true);
        expect(reading.parts).toHaveLength(1);
        expect(reading.parts[0]?.finding).toEqual(without(finding, unsaid));
        expect(reading.parts[0]?.durationMonths).toBe(durationMonths);
      }),
      { numRuns: 4000 },
    );
  }, 30_000);

  it("reads a line of several findings as it reads each of them", () => {
    fc.assert(
      fc.property(fc.array(findingArbitrary, { minLength: 1, maxLength: 3 }), (some) => {
        const line = writeFindings(some);
        fc.pre(line.length <= 2000);
        expect(findings(line)).toEqual(some.flatMap((finding) => findings(writeShorthand(finding).text)));
      }),
      { numRuns: 300 },
    );
  });
});

const wrongToken = (text: string) =>
  readShorthand(text)
    .parts.flatMap(({ tokens }) => tokens)
    .find(({ problem }) => problem !== null);
const fixed = (text: string, at: number): string => {
  const wrong = wrongToken(text);
  const fix = wrong ? suggestFixes(wrong)[at] : undefined;
  return fix ? applyFix(text, fix).text : text;
};

describe("putting a word right", () => {
  it("offers what was perhaps meant, the closest and most usual first, and to leave it out", () => {
    expect(nearWords("reed")[0]).toBe("red");
    expect(nearWords("chek")[0]).toBe("cheek");
    expect(nearWords("blanchd")[0]).toBe("blanch");
    expect(nearWords("rolng")[0]).toBe("rolling");
    expect(nearWords("zq")).toEqual([]);
    expect(fixed("chin: reed 2; nose: brown", 0)).toBe("chin: red 2; nose: brown");
    const wrong = wrongToken("chin: xyzzy 2");
    expect(wrong && suggestFixes(wrong).map(({ label }) => label)).toEqual(["Leave out “xyzzy”"]);
    expect(fixed("chin: xyzzy 2", 0)).toBe("chin: 2");
    expect(fixed("xyzzy chin: 2", 0)).toBe("chin: 2");
  });

  it("leaves out either of two words that contradict each other", () => {
    expect(fixed("chin: flat ice-pick 2", 0)).toBe("chin: flat 2");
    expect(fixed("chin: flat ice-pick 2", 1)).toBe("chin: ice-pick 2");
  });

  it("offers nothing for a word that is understood", () => {
    const right = readShorthand("chin: red").parts[0]?.tokens[0];
    expect(right && suggestFixes(right)).toEqual([]);
  });
});

const offered = (line: string, caret = line.length): string[] =>
  completeShorthand(line, caret).options.map(({ text }) => text);

describe("completing a word at the caret", () => {
  it("offers places at the start and after a semicolon", () => {
    expect(offered("").slice(0, 3)).toEqual(["cheek", "cheeks", "chin"]);
    expect(offered("chin: red; ").slice(0, 3)).toEqual(["cheek", "cheeks", "chin"]);
    expect(offered("ch").slice(0, 3)).toEqual(["cheek", "cheeks", "chin"]);
  });

  it("offers what is seen once there is a place, the usual first, and nothing said before", () => {
    expect(offered("chin: ").slice(0, 3)).toEqual(["red", "brown", "pink"]);
    expect(offered("chin: b").slice(0, 2)).toEqual(["brown", "blanch"]);
    expect(offered("chin: red r")).not.toContain("red");
    expect(offered("chin: flat r")).not.toContain("raised");
    expect(offered("chin: flat ic")).toEqual([]);
  });

  it("finds a word by another spelling, by a part of it, and over a space", () => {
    expect(offered("chin: itc")).toEqual(["itch"]);
    expect(offered("chin: purpl")).toEqual(["purple"]);
    expect(offered("mandi")).toEqual(["jawline"]);
    expect(offered("chin: plugs")).toContain("dsc-follicular-plugs");
    expect(completeShorthand("R upper b", 9).options[0]).toMatchObject({
      text: "upper-back",
      from: 2,
      to: 9,
    });
  });

  it("offers the units of a number", () => {
    expect(offered("chin: red 4")).toEqual(["4mm", "w4mm", "d4mm", "h4mm", "4mo", "4wk", "4y", "4d"]);
    expect(offered("chin: red 4m")).toEqual(["4mm", "4mo"]);
    expect(offered("chin: red w2")).toEqual(["w2mm"]);
    expect(offered("chin: red 4mm")).toEqual([]);
  });

  it("offers what may be meant where nothing begins so, and nothing in the midst of a word", () => {
    expect(offered("chin: reed")).toEqual(["red"]);
    expect(offered("chin: brown", 8)).toEqual([]);
    expect(offered("chin: red", 400)).toEqual([]);
  });

  it("offers only what is understood where it is put, wherever the caret is", () => {
    fc.assert(
      fc.property(findingArbitrary, fc.nat(), (finding, at) => {
        const line = writeShorthand(finding).text;
        const caret = at % (line.length + 1);
        for (const { text, from, to } of completeShorthand(line.slice(0, caret), caret).options) {
          const taken = `${line.slice(0, from)}${text}${line.slice(to, caret)}`;
          const token = readShorthand(taken).parts[0]?.tokens.find((one) => one.from === from);
          expect(token?.problem ?? null, taken).toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is cheap in the longest line", () => {
    const line = `${"chin: red flat 12; ".repeat(105)}r`.slice(0, 2000);
    const started = performance.now();
    for (let times = 0; times < 20; times += 1) completeShorthand(line, line.length);
    expect((performance.now() - started) / 20).toBeLessThan(20);
  });
});
