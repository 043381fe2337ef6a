import { describe, expect, it } from "vitest";

import { FRENCH_MONTHS, FRENCH_PHRASES, FRENCH_SENTENCES, FRENCH_WEEKDAYS } from "./french.ts";
import { withFrenchSpaces } from "./french-spacing.ts";

const NO_BREAK = "\u00a0";
const pairs = Object.entries(FRENCH_SENTENCES);
const phrases = Object.values(FRENCH_PHRASES).flatMap((phrase) =>
  typeof phrase === "string" ? [phrase] : Object.values<string>(phrase),
);
const texts = [...pairs.map(([, french]) => french), ...phrases];

/** The figures of a text in order of size, as a French sentence may turn its halves round. */
function figures(text: string): readonly string[] {
  return (text.match(/\d+/g) ?? []).toSorted();
}

describe("the French patient text", () => {
  it("holds the figures of the English sentence, neither more nor fewer", () => {
    const changed = pairs.filter(([english, french]) => figures(french).join() !== figures(english).join());
    expect(changed).toEqual([]);
  });

  it("uses French quotation marks and apostrophes only", () => {
    expect(texts.filter((text) => /["'“”‘]/u.test(text))).toEqual([]);
  });

  it("never parts a sign from its word at the end of a line", () => {
    expect(texts.filter((text) => /[^\u00a0:][?!;:»](?=\s|$)|«(?!\u00a0)/u.test(text))).toEqual([]);
  });

  it("ends a sentence where the English ends it, and begins with a capital where that does", () => {
    const ends = pairs.filter(
      ([english, french]) => /[.?]”?$/u.test(english) !== /[.?](\u00a0»)?$/u.test(french),
    );
    const begins = pairs.filter(
      ([english, french]) => /^“?[\p{Lu}\d]/u.test(english) !== /^(«\u00a0)?\p{Lu}/u.test(french),
    );
    expect({ ends, begins }).toEqual({ ends: [], begins: [] });
  });

  it("speaks to a woman or a man alike", () => {
    const sexed = /\bêtes (?:prêt|allergique?é|sûre?|né|suivie?|opérée?|gênée?|fatiguée?|inquiète?)\b|\(e\)/u;
    expect(texts.filter((text) => sexed.test(text))).toEqual([]);
  });

  it("names twelve months and seven days without capitals", () => {
    expect(new Set(FRENCH_MONTHS).size).toBe(12);
    expect(new Set(FRENCH_WEEKDAYS).size).toBe(7);
    expect([...FRENCH_MONTHS, ...FRENCH_WEEKDAYS].filter((name) => /\p{Lu}/u.test(name))).toEqual([]);
  });
});

describe("French spacing", () => {
  it.each([
    ["Pourquoi est-ce si long ?", `Pourquoi est-ce si long${NO_BREAK}?`],
    ["« Une séance suffit. »", `«${NO_BREAK}Une séance suffit.${NO_BREAK}»`],
    ["Attendez 8 à 12 semaines.", `Attendez 8${NO_BREAK}à 12${NO_BREAK}semaines.`],
    ["Chez 1 845 personnes.", `Chez 1${NO_BREAK}845${NO_BREAK}personnes.`],
    ["Laser (Nd:YAG)", "Laser (Nd:YAG)"],
  ])("turns %s into %s", (plain, spaced) => {
    expect(withFrenchSpaces(plain)).toBe(spaced);
  });
});
