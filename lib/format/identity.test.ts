import { describe, expect, it } from "vitest";
import { formatNhsNumber, isTestNhsNumber, spaceTypedNhsNumber, testNhsNumber } from "./nhs-number.ts";
import { formatBannerName, formatCallName, formatFullName, sortKeyOfName } from "./person-name.ts";
import { formatPhone, nationalPhoneDigits, normalisePhone } from "./phone.ts";

describe("names", () => {
  it("stand in the banner as SURNAME, Given (Title)", () => {
    expect(formatBannerName({ familyName: "O'Neil", givenNames: "Siobhán", title: "Ms" })).toBe(
      "O'NEIL, Siobhán (Ms)",
    );
    expect(formatBannerName({ familyName: "O", givenNames: "Jo" })).toBe("O, Jo");
    expect(formatBannerName({ familyName: "Suharto", givenNames: "", title: "Mr" })).toBe("SUHARTO (Mr)");
    expect(formatBannerName({ familyName: "a".repeat(60), givenNames: "B" })).toBe(`${"A".repeat(60)}, B`);
  });

  it("keep the order of the line when written from right to left", () => {
    const banner = formatBannerName({ familyName: "حداد", givenNames: "ليلى", title: "Ms" });
    expect(banner).toBe("\u2068حداد\u2069, \u2068ليلى\u2069 (Ms)");
  });

  it("are spoken with the title first, and by the preferred name", () => {
    expect(formatFullName({ familyName: "O'Neil", givenNames: "Siobhán", title: "Ms" })).toBe(
      "Ms Siobhán O'Neil",
    );
    expect(formatCallName({ familyName: "O'Neil", givenNames: "Siobhán Mary" })).toBe("Siobhán");
    expect(formatCallName({ familyName: "O'Neil", givenNames: "Siobhán", preferredName: "Shiv" })).toBe(
      "Shiv",
    );
    expect(formatCallName({ familyName: "Suharto" })).toBe("Suharto");
  });

  it("sort by surname, then given names, blind to accents and apostrophes", () => {
    const people = [
      { familyName: "Ono", givenNames: "Ann" },
      { familyName: "O'Neil", givenNames: "Zoe" },
      { familyName: "ONeil", givenNames: "Élan" },
      { familyName: "O", givenNames: "Zed" },
    ];
    const sorted = [...people].sort((a, b) => (sortKeyOfName(a) < sortKeyOfName(b) ? -1 : 1));
    expect(sorted.map((person) => person.givenNames)).toEqual(["Zed", "Élan", "Zoe", "Ann"]);
  });
});

describe("NHS numbers", () => {
  it("are written 3-3-4, while typed as well", () => {
    expect(formatNhsNumber("9995260182")).toBe("999 526 0182");
    expect(formatNhsNumber(null)).toBe("not known");
    expect(spaceTypedNhsNumber("9995")).toBe("999 5");
    expect(spaceTypedNhsNumber("999-526-01829")).toBe("999 526 0182");
    expect(spaceTypedNhsNumber("")).toBe("");
  });

  it("for demonstration come from the test range only, each valid or none", () => {
    const made = Array.from({ length: 2000 }, (_, index) => testNhsNumber(index * 499)).filter(
      (number) => number !== null,
    );
    expect(made.length).toBeGreaterThan(1700);
    expect(made.every(isTestNhsNumber)).toBe(true);
    expect(isTestNhsNumber("4010232137")).toBe(false);
  });
});

describe("telephone numbers", () => {
  it.each([
    ["07700 900123", "07700900123", "07700 900123"],
    ["+44 (0)7700 900-123", "+447700900123", "07700 900123"],
    ["0044 7700 900123", "+447700900123", "07700 900123"],
    ["(020) 7946 0018", "02079460018", "020 7946 0018"],
    ["0161 496 0000", "01614960000", "0161 496 0000"],
    ["01632 960123", "01632960123", "01632 960123"],
    ["+49 30 901820", "+4930901820", "+4930901820"],
  ])("%s is kept as %s and read as %s", (typed, kept, read) => {
    expect(normalisePhone(typed)).toBe(kept);
    expect(formatPhone(kept)).toBe(read);
  });

  it("are refused when they are no number", () => {
    for (const text of ["ring me", "12", "+", "1234567890123456", "07700 90012x"])
      expect(normalisePhone(text)).toBeNull();
    expect(nationalPhoneDigits("+44 7700 900123")).toBe("07700900123");
    expect(formatPhone(null)).toBe("not known");
  });
});
