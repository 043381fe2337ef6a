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
import { writeShorthand, writeShorthandPart } from "./write-shorthand.ts";

const findings = (text: string): Finding[] => readShorthand(text).parts.map(({ finding }) => finding);
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
    expect(problems("chin: blanchd")).toEqual(["“blanchd” is not understood. Did you mean “blanch”?"]);
  });

  it("refuses a contradiction, a missing place and a number out of range", () => {
    expect(problems("chin: flat raised")).toEqual(["“raised” contradicts what was said before."]);
    expect(problems("R L cheek: red")).toEqual(["“L” contradicts what was said before."]);
    expect(problems("chin: 4mo 5mo")).toEqual(["“5mo” contradicts what was said before."]);
    expect(problems("red flat")).toEqual(["Say where: begin with a place, for example “R cheek:”."]);
    expect(problems("chin: 20000")).toEqual(["“20000” is more than 10000 marks."]);
    expect(readShorthand("  ; ;").understood).toBe(false);
    expect(readShorthand(`chin: red${" ".repeat(2000)}flat`).understood).toBe(false);
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

const findingArbitrary = fc
  .record({
    sites: fc.uniqueArray(fc.constantFrom(...SITES), { minLength: 1, maxLength: 4 }),
    side: one(SIDES),
    colour: some(COLOURS, 1),
    blanches: one(BLANCHINGS),
    surface: one(SURFACES),
    depression: one(DEPRESSIONS),
    raised: one(RAISED_EXTENTS),
    widthMm: tenths(200),
    depthMm: tenths(50),
    elevationMm: tenths(100),
    medianSizeMm: tenths(500),
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
  })
  // The shape of a scar says what its surface is, so the three cannot differ.
  .map(({ depression, raised, surface, ...rest }): Finding => {
    if (surface === "depressed") return { ...rest, surface, depression };
    return surface === "raised" ? { ...rest, surface, raised } : { ...rest, surface };
  });

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
    expect(writeShorthandPart(finding, 4)).toBe("R cheek: red flat blanch 12 4mo");
  });

  it("is read back to the same facts, for any findings", () => {
    const part = fc.record({
      finding: findingArbitrary,
      durationMonths: fc.option(fc.integer({ min: 0, max: 12_000 }).map((value) => value / 10)),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 2 }), (parts) => {
        const reading = readShorthand(writeShorthand(parts));
        expect(reading.understood).toBe(true);
        expect(reading.parts.map(({ finding, durationMonths }) => ({ finding, durationMonths }))).toEqual(
          parts,
        );
      }),
      { numRuns: 500 },
    );
  });
});
