import { describe, expect, it } from "vitest";

import { describeUnprintable, unprintableCharacters } from "./unprintable-text.ts";

const told = (text: string) =>
  `SourceDiagnostic { message: "PDF/UA-1 error: the text \`\\"${text}\\"\` could not be displayed with font \`\\"X\\"\`" }`;

describe("characters that cannot be printed", () => {
  it("are read out of the typesetter's report, each once", () => {
    expect(unprintableCharacters([told("王"), told("😀"), told("王")].join(", "))).toEqual(["王", "😀"]);
  });

  it("are read also where the report escapes them", () => {
    expect(unprintableCharacters(told("\\\\u{e000}") + told("\\u{301}"))).toEqual(["\u{e000}", "\u{301}"]);
  });

  it("are none in a report of another kind", () => {
    expect(unprintableCharacters('message: "unknown variable: doc"')).toEqual([]);
  });

  it("are named in the sentence, by their code where they show nothing", () => {
    expect(describeUnprintable(["😀", "\u{e000}"])).toContain("no “😀” U+E000.");
    expect(describeUnprintable(Array.from("一二三四五六七八九"))).toContain("“八” and others.");
  });
});
