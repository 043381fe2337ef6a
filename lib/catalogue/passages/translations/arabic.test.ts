import { describe, expect, it } from "vitest";

import { ARABIC_MONTHS, ARABIC_PHRASES, ARABIC_SENTENCES, ARABIC_WEEKDAYS } from "./arabic.ts";

const pairs = Object.entries(ARABIC_SENTENCES);
const phrases = Object.values(ARABIC_PHRASES).flatMap((phrase) =>
  typeof phrase === "string" ? [phrase] : Object.values<string>(phrase),
);
const texts = [...pairs.map(([, arabic]) => arabic), ...phrases];

/** The figures of a text in order of size; the comma that groups thousands in English is not carried over. */
function figures(text: string): readonly string[] {
  return (text.replaceAll(/(\d),(\d{3})/gu, "$1$2").match(/\d+/gu) ?? []).toSorted();
}

describe("the Arabic patient text", () => {
  it("holds the figures of the English sentence, neither more nor fewer, in the same digits", () => {
    expect(pairs.filter(([english, arabic]) => figures(arabic).join() !== figures(english).join())).toEqual(
      [],
    );
    expect(texts.filter((text) => /[\u0660-\u0669\u06f0-\u06f9]/u.test(text))).toEqual([]);
  });

  it("says no, not and never where the English does", () => {
    const english = /\b(?:no|not|never|nobody|none|nothing|cannot)\b/iu;
    const arabic = /(?<!\p{L})(?:و|ف)?(?:لا|لم|لن|ليس|ليست|عدم|غير|دون|يُمنع|ألا|بلا)(?!\p{L})|تجنّب|تعذّر|رفض/u;
    expect(pairs.filter(([from, to]) => english.test(from) && !arabic.test(to))).toEqual([]);
  });

  it("uses the signs of Arabic and never parts one from its word", () => {
    expect(texts.filter((text) => /[,;?"“”‘’]|\s[.،؛؟:»]|«\s|\s{2}|^\s|\s$/u.test(text))).toEqual([]);
  });

  it("ends a sentence where the English ends it", () => {
    const differs = pairs.filter(([from, to]) => /[.?]”?$/u.test(from) !== /[.؟]»?$/u.test(to));
    const asks = pairs.filter(([from, to]) => from.endsWith("?") !== to.endsWith("؟"));
    expect({ differs, asks }).toEqual({ differs: [], asks: [] });
  });

  it("never begins with a figure or a Latin letter, which would turn the line round", () => {
    const sentences = pairs.map(([, arabic]) => arabic);
    expect(sentences.filter((text) => !/^«?\p{Script=Arabic}/u.test(text))).toEqual([]);
  });

  it("holds no sign that steers the direction of writing, since each run keeps its own without one", () => {
    expect(texts.filter((text) => /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u.test(text))).toEqual([]);
  });

  it("speaks to a woman or a man alike", () => {
    const sexed =
      /(?<!\p{L})(?:استخدم|استخدمي|ضع|ضعي|اتصل|اتصلي|أخبرنا|أخبرينا|توقف|توقفي|تجنب|تجنبي|اغسل|اسأل|احتفظ|تستخدم|تشعر|تأخذ|ترغب|تريد|تستطيع|كنتِ|كنتَ|أنتِ|أنتَ|عزيزي)(?!\p{L})/u;
    expect(texts.filter((text) => sexed.test(text))).toEqual([]);
  });

  it("names twelve months and seven days", () => {
    expect(new Set(ARABIC_MONTHS).size).toBe(12);
    expect(new Set(ARABIC_WEEKDAYS).size).toBe(7);
  });
});
