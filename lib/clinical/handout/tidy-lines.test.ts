import { describe, expect, it } from "vitest";
import { tidyLines } from "./tidy-lines.ts";

describe("tidying what a person typed", () => {
  it("makes each line one text, with single spaces, and drops empty ones", () => {
    expect(tidyLines("  Use\tless   soap. \r\n\n\u2028Come on Monday.\u2029")).toEqual([
      "Use less soap.",
      "Come on Monday.",
    ]);
  });

  it("takes out what could hide, turn or pile up words", () => {
    expect(tidyLines("5\u202Emg\u202C \u2066x\u2069 \uFEFF\u0000\uE000\uD800y")).toEqual(["5 mg x y"]);
    expect(tidyLines(`a${"\u0301\u0316".repeat(200)}b`)[0]?.length).toBeLessThanOrEqual(5);
  });

  it("keeps letters of every language with the marks they are written with", () => {
    for (const text of ["Thị Ánh", "Ṣadé Ọ̀lá", "مُحَمَّد", "שָׁלוֹם", "Żółć", "<b>bold</b> #let x = $y$ \\n"]) {
      expect(tidyLines(text)).toEqual([text.normalize("NFC")]);
    }
  });
});
