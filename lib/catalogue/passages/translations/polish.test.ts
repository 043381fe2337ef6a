import { describe, expect, it } from "vitest";

import { POLISH_DATES, POLISH_MONTHS, POLISH_PHRASES, POLISH_SENTENCES, POLISH_WEEKDAYS } from "./polish.ts";
import { withPolishSpaces } from "./polish-spacing.ts";

const NO_BREAK = "\u00a0";
const pairs = Object.entries(POLISH_SENTENCES);
const phrases = Object.values(POLISH_PHRASES).flatMap((phrase) =>
  typeof phrase === "string" ? [phrase] : Object.values<string>(phrase),
);
const texts = [...pairs.map(([, polish]) => polish), ...phrases];

/** The figures of a text in order of size, without the comma of thousands that Polish has no use for. */
function figures(text: string): string {
  return (text.replace(/(?<=\d),(?=\d{3})/gu, "").match(/\d+/gu) ?? []).toSorted().join(" ");
}

describe("the Polish patient text", () => {
  it("holds the figures of the English sentence, neither more nor fewer", () => {
    expect(pairs.filter(([english, polish]) => figures(polish) !== figures(english))).toEqual([]);
  });

  it("forbids where the English forbids", () => {
    const forbids = /^(?:Do not|You must not|It must not|Use no|Wear no|Do no)\b/u;
    const says = /(?<!\p{L})(?:nie|bez|odstawić)(?!\p{L})/iu;
    expect(pairs.filter(([english, polish]) => forbids.test(english) && !says.test(polish))).toEqual([]);
  });

  it("uses Polish quotation marks only", () => {
    expect(texts.filter((text) => /["'“‘’«»]/u.test(text))).toEqual([]);
  });

  it("ends a sentence where the English ends it, and begins with a capital where it does", () => {
    const ends = pairs.filter(([english, polish]) => /[.?]”?$/u.test(english) !== /[.?]”?$/u.test(polish));
    const begins = pairs.filter(
      ([english, polish]) => /^[“\p{Lu}\d]/u.test(english) !== /^[„\p{Lu}\d]/u.test(polish),
    );
    expect({ ends, begins }).toEqual({ ends: [], begins: [] });
  });

  it("speaks to a woman or a man alike", () => {
    const sexed =
      /\p{L}+(?:łeś|łaś|łem|łam)(?!\p{L})|(?<!\p{L})(?:powinieneś|powinnaś|gotowy|gotowa)(?!\p{L})/iu;
    const nouns = /światłem|ciepłem/giu;
    expect(texts.filter((text) => sexed.test(text.replace(nouns, "")))).toEqual([]);
  });

  it("names months in the case of a date and days without capitals", () => {
    expect(new Set(POLISH_MONTHS).size).toBe(12);
    expect(new Set(POLISH_WEEKDAYS).size).toBe(7);
    const format = new Intl.DateTimeFormat("pl", { day: "numeric", month: "long", timeZone: "UTC" });
    const spoken = POLISH_MONTHS.map((_, month) => format.format(Date.UTC(2026, month, 2)));
    expect(POLISH_MONTHS.map((month) => `2 ${month}`)).toEqual(spoken);
    const days = new Intl.DateTimeFormat("pl", { weekday: "long", timeZone: "UTC" });
    expect(POLISH_WEEKDAYS).toEqual(POLISH_WEEKDAYS.map((_, day) => days.format(Date.UTC(2026, 1, 1 + day))));
    expect(POLISH_DATES.withWeekday).toBe(`{weekday}, ${POLISH_DATES.long}`);
  });
});

describe("Polish spacing", () => {
  it.each([
    ["Proszę nie wyciskać i nie szorować.", `Proszę nie wyciskać i${NO_BREAK}nie szorować.`],
    ["U 4 na 10 osób", `U${NO_BREAK}4${NO_BREAK}na 10${NO_BREAK}osób`],
    ["Może i w domu", `Może i${NO_BREAK}w${NO_BREAK}domu`],
    ["Witamina C i krem", `Witamina C i${NO_BREAK}krem`],
    ["Laser (Nd:YAG)", "Laser (Nd:YAG)"],
  ])("turns %s into %s", (plain, spaced) => {
    expect(withPolishSpaces(plain)).toBe(spaced);
  });
});
