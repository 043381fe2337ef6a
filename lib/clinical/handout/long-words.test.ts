import { describe, expect, it } from "vitest";
import { markLongWords } from "./long-words.ts";

const mark = (text: string, ...words: string[]) => markLongWords(text, new Set(words));
const longOf = (text: string, ...words: string[]) =>
  mark(text, ...words)
    .filter(({ long }) => long)
    .map((piece) => piece.text);

describe("marking the words that are hard to read", () => {
  it("finds each in any case and beside any mark, and no part of another word", () => {
    const text = "Moisturiser: use it daily (a moisturiser), not “Everyday” creams.";
    expect(longOf(text, "moisturiser", "every")).toEqual(["Moisturiser", "moisturiser"]);
  });

  it("keeps the text letter for letter", () => {
    for (const text of ["", "   ", "a", "<b>area</b> \\ area's area", "ال\u064E area", "area"]) {
      expect(
        mark(text, "area")
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }
  });

  it("takes 20 000 letters without a space at once", () => {
    expect(mark("a".repeat(20_000), "area")).toHaveLength(1);
  });
});
