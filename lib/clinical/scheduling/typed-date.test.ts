import { describe, expect, it } from "vitest";
import { parseTypedDate, parseTypedPeriod } from "./typed-date.ts";

describe("a typed date", () => {
  it.each([
    "14/07/1998",
    "14-Jul-1998",
    "14 July 1998",
    "1998-07-14",
    "14.7.1998",
    "14 7 1998",
    "14071998",
    "14th July 1998",
    "July 14, 1998",
    " 14-JUL-1998 ",
    "１４/０７/１９９８",
    "14 jul. 1998",
  ])("understands %s", (text) => {
    expect(parseTypedDate(text)).toEqual({ ok: true, date: "1998-07-14" });
  });

  it("reads numbers day first, never month first", () => {
    expect(parseTypedDate("03/04/2001")).toEqual({ ok: true, date: "2001-04-03" });
    expect(parseTypedDate("12/25/2001")).toMatchObject({
      ok: false,
      message: expect.stringContaining("no month"),
    });
  });

  it.each([
    ["14/07/98", "four digits"],
    ["14-Jul-198", "four digits"],
    ["31/02/1998", "February 1998 has days 1 to 28"],
    ["29-Feb-2023", "February 2023 has days 1 to 28"],
    ["31 June 2020", "June 2020 has days 1 to 30"],
    ["00/01/2020", "days 1 to 31"],
    ["01/01/0000", "no year 0"],
    ["14 Jux 1998", "no month “jux”"],
    ["14 Ju 1998", "not understood"],
    ["yesterday", "not understood"],
    ["", "Enter a date"],
    ["1998", "not understood"],
    ["14/07/1998; drop table", "not understood"],
    ["1".repeat(500), "too long"],
  ])("refuses %s and says why", (text, sentence) => {
    expect(parseTypedDate(text)).toEqual({ ok: false, message: expect.stringContaining(sentence) });
  });
});

describe("a date known only roughly", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["Feb 2024", "2024-02-01", "2024-02-29"],
    ["03/2024", "2024-03-01", "2024-03-31"],
    ["2024-03", "2024-03-01", "2024-03-31"],
    ["14/07/1998", "1998-07-14", "1998-07-14"],
  ])("%s means %s to %s", (text, from, to) => {
    expect(parseTypedPeriod(text)).toEqual({ ok: true, from, to });
  });

  it.each(["13/2024", "Xyz 2024", "", "31/02/2024", "24"])("refuses %s with a sentence", (text) => {
    expect(parseTypedPeriod(text)).toEqual({ ok: false, message: expect.any(String) as string });
  });
});
