import { describe, expect, it } from "vitest";
import type { Passage } from "#lib/clinical/handout/passage.ts";
import { ENGLISH_PASSAGES } from "../english.ts";
import { textsOf, translateCatalogue, unmatchedSentences, type Translation } from "./translate-catalogue.ts";

const PARTS = ["advice.sunscreen-spf30", "diagnosis.post-inflammatory-erythema"];
const chosen = ENGLISH_PASSAGES.passages.filter(({ id }) => PARTS.includes(id));

/** Every sentence of some passages in an invented language: the English in angle quotes. */
const invented = (passages: readonly Passage[]): Translation => ({
  language: "fr",
  name: "French",
  direction: "ltr",
  edition: 3,
  translatedBy: "a test",
  sentences: Object.fromEntries(passages.flatMap(textsOf).map((text) => [text, `‹${text}›`])),
  phrases: ENGLISH_PASSAGES.phrases,
  months: ENGLISH_PASSAGES.months,
  weekdays: ENGLISH_PASSAGES.weekdays,
  dates: ENGLISH_PASSAGES.dates,
});

describe("the catalogue of a translated language", () => {
  const translated = translateCatalogue(ENGLISH_PASSAGES, invented(ENGLISH_PASSAGES.passages));

  it("has the structure and the conditions of the English one, and every word in its own language", () => {
    const shape = (passage: Passage) =>
      JSON.stringify({ ...passage, language: "" }).replaceAll(/‹([^›]*)›/g, "$1");
    expect(translated.passages.map(shape)).toEqual(ENGLISH_PASSAGES.passages.map(shape));
    for (const passage of translated.passages) {
      expect(passage.language).toBe("fr");
      for (const text of textsOf(passage)) expect(text).toMatch(/^‹.*›$/s);
    }
  });

  it("names its edition behind that of the English text, and who translated it", () => {
    expect(translated.version).toBe(`${ENGLISH_PASSAGES.version}-fr.3`);
    expect(translated.translatedBy).toBe("a test");
  });

  it("keeps a passage whole in English when a single sentence of it is not translated", () => {
    const [first] = chosen;
    if (first === undefined) throw new Error("no such passage");
    const { sentences, ...rest } = invented(chosen);
    const lost = textsOf(first).at(-1) ?? "";
    const holed = translateCatalogue(ENGLISH_PASSAGES, {
      ...rest,
      sentences: Object.fromEntries(Object.entries(sentences).filter(([english]) => english !== lost)),
    });
    expect(holed.passages.find(({ id }) => id === first.id)).toEqual(first);
    expect(holed.passages.filter(({ language }) => language === "fr")).toHaveLength(1);
  });

  it("tells what is not translated, and what nothing asks for any more", () => {
    const { missing, surplus } = unmatchedSentences(ENGLISH_PASSAGES, {
      sentences: { ...invented(chosen).sentences, "An old sentence.": "‹An old sentence.›" },
    });
    expect(surplus).toEqual(["An old sentence."]);
    expect(missing).not.toContain("Sun cream");
    expect(missing).toContain("Gentle care");
    expect(unmatchedSentences(ENGLISH_PASSAGES, invented(ENGLISH_PASSAGES.passages))).toEqual({
      missing: [],
      surplus: [],
    });
  });
});
