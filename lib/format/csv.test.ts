import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell, toCsv } from "./csv.ts";

/** An independent reader of RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 1; at < text.length; at += 1) {
    const letter = text[at] ?? "";
    if (quoted && letter === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ",") {
      row.push(cell);
      cell = "";
    } else if (!quoted && letter === "\r" && text[at + 1] === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      at += 1;
    } else cell += letter;
  }
  return rows;
}

describe("a table as CSV", () => {
  it("begins with the mark of UTF-8, and ends every line", () => {
    expect(toCsv(["Patient", "Due"], [["O'NEIL, Siobhán (Ms)", "14-Jul-2026"]])).toBe(
      '\ufeffPatient,Due\r\n"O\'NEIL, Siobhán (Ms)",14-Jul-2026\r\n',
    );
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+447700900123", "'+447700900123"],
    ["-2", "'-2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\rx", "'\rx"],
    ["\nx", "'\nx"],
    ["  =1", "'  =1"],
    ["\u200b=1", "'\u200b=1"],
    ["＝1+1", "'＝1+1"],
    ['=cmd|"/c calc"!A1', '\'=cmd|"/c calc"!A1'],
  ])("shows %j as text and never runs it", (text, read) => {
    expect(readCsv(toCsv(["h"], [[text]]))[1]).toEqual([read]);
  });

  it.each(["DAS, Priya", 'The "Rock"', "two\nlines", "a\r\nb", " padded ", "", "O'Neil", "5 - 6"])(
    "gives %j back as it was",
    (text) => {
      expect(readCsv(toCsv(["h"], [[text, "x"]]))[1]).toEqual([text, "x"]);
    },
  );

  it("never writes a cell that a spreadsheet would run, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), (one, other) => {
        const read = readCsv(toCsv(["a", "b"], [[one, other]]))[1] ?? [];
        expect(read).toHaveLength(2);
        for (const [index, text] of [one, other].entries()) {
          expect([text, `'${text}`]).toContain(read[index]);
          expect(read[index]).not.toMatch(/^[=+\-@\t\r]/u);
        }
      }),
    );
    expect(csvCell("plain")).toBe("plain");
  });
});
