import { describe, expect, it } from "vitest";

import { POLISH_PHRASES, POLISH_SENTENCES } from "./polish.ts";
import { withPolishSpaces } from "./polish-spacing.ts";

const NO_BREAK = "\u00a0";
const pairs = Object.entries(POLISH_SENTENCES);
const phrases = Object.values(POLISH_PHRASES).flatMap((phrase) =>
  typeof phrase === "string" ? [phrase] : Object.values<string>(phrase),
);
const texts = [...pairs.map(([, polish]) => polish), ...phrases];

describe("the Polish patient text", () => {
  it("forbids where the English forbids", () => {
    const forbids = /^(?:Do not|You must not|It must not|Use no|Wear no|Do no)\b/u;
    const says = /(?<!\p{L})(?:nie|bez|odstawić)(?!\p{L})/iu;
    expect(pairs.filter(([english, polish]) => forbids.test(english) && !says.test(polish))).toEqual([]);
  });

  it("uses Polish quotation marks only", () => {
    expect(texts.filter((text) => /["'“‘’«»]/u.test(text))).toEqual([]);
  });

  it("begins with a capital where the English does", () => {
    const begins = pairs.filter(
      ([english, polish]) => /^[“\p{Lu}\d]/u.test(english) !== /^[„\p{Lu}\d]/u.test(polish),
    );
    expect(begins).toEqual([]);
  });

  it("speaks to a woman or a man alike", () => {
    const sexed =
      /\p{L}+(?:łeś|łaś|łem|łam)(?!\p{L})|(?<!\p{L})(?:powinieneś|powinnaś|gotowy|gotowa)(?!\p{L})/iu;
    const nouns = /światłem|ciepłem/giu;
    expect(texts.filter((text) => sexed.test(text.replace(nouns, "")))).toEqual([]);
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
