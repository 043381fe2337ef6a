import { describe, expect, it } from "vitest";
import { ENGLISH_PASSAGES } from "#lib/catalogue/passages/english.ts";
import { fillPhrase, type PhraseBook } from "./fill-phrase.ts";

const book = (
  changes: Partial<Omit<PhraseBook, "phrases">> & { phrases?: Partial<PhraseBook["phrases"]> },
): PhraseBook => ({
  ...ENGLISH_PASSAGES,
  ...changes,
  phrases: { ...ENGLISH_PASSAGES.phrases, ...changes.phrases },
});

describe("a fixed phrase", () => {
  it("is worded by the number it goes with", () => {
    const said = (min: number) => fillPhrase(ENGLISH_PASSAGES, "fromMonths", { min });
    expect([said(1), said(2), said(11)]).toEqual(["1 month", "2 months", "11 months"]);
  });

  it("follows the plural rules of its language", () => {
    const polish = book({
      language: "pl",
      phrases: {
        fromWeeks: {
          one: "{min} tydzień",
          few: "{min} tygodnie",
          many: "{min} tygodni",
          other: "{min} tyg.",
        },
      },
    });
    const said = (min: number) => fillPhrase(polish, "fromWeeks", { min });
    expect([1, 2, 4, 5, 12, 22, 25].map(said)).toEqual([
      "1 tydzień",
      "2 tygodnie",
      "4 tygodnie",
      "5 tygodni",
      "12 tygodni",
      "22 tygodnie",
      "25 tygodni",
    ]);
    const arabic = book({
      language: "ar",
      direction: "rtl",
      phrases: {
        fromWeeks: { two: "أسبوعان", few: "{min} أسابيع", many: "{min} أسبوعًا", other: "{min} أسبوع" },
      },
    });
    expect([2, 3, 10, 11, 100].map((min) => fillPhrase(arabic, "fromWeeks", { min }))).toEqual([
      "أسبوعان",
      "3 أسابيع",
      "10 أسابيع",
      "11 أسبوعًا",
      "100 أسبوع",
    ]);
  });

  it("takes the end of a range for its number", () => {
    const polish = book({
      language: "pl",
      phrases: { rangeWeeks: { few: "few", many: "many", other: "other" } },
    });
    expect(fillPhrase(polish, "rangeWeeks", { min: 1, max: 4 })).toBe("few");
    expect(fillPhrase(polish, "rangeWeeks", { min: 4, max: 12 })).toBe("many");
  });

  it("keeps a telephone number, a name and an address in their own direction in a line from right to left", () => {
    const arabic = book({
      language: "ar",
      direction: "rtl",
      phrases: { call: "اتصل بـ {clinic} على {phone}.", lead: "عيادة {clinic}" },
    });
    expect(fillPhrase(arabic, "call", { clinic: "Example Clinic", phone: "020 7946 0123" })).toBe(
      "اتصل بـ \u2068Example Clinic\u2069 على \u2068020 7946 0123\u2069.",
    );
    expect(fillPhrase(arabic, "lead", { clinic: "النور" })).toBe("عيادة النور");
    expect(fillPhrase(ENGLISH_PASSAGES, "call", { clinic: "A", phone: "0" })).toBe("Call A on 0.");
  });

  it("is never printed with a slot that nothing fills", () => {
    expect(() => fillPhrase(ENGLISH_PASSAGES, "call", { clinic: "A" })).toThrow(RangeError);
  });
});
