import { describe, expect, it } from "vitest";
import { isNhsNumber, nhsCheckDigit, parseNhsNumber } from "./nhs-number.ts";

describe("the NHS number", () => {
  it.each([
    "9995260182",
    "9991590838",
    "9990166137",
    "9991860916",
    "9993909963",
    "9990308241",
    "9996281949",
    "9998219930",
  ])("accepts the test number %s by its check digit", (digits) => {
    expect(isNhsNumber(digits)).toBe(true);
  });

  it.each([
    "9991234560",
    "9876543211",
    "1297287652",
    "9995260183",
    "999526018",
    "99952601822",
    "999526018a",
    "",
  ])("refuses %s", (digits) => {
    expect(isNhsNumber(digits)).toBe(false);
  });

  it("strips what people and paste put between the digits", () => {
    expect(parseNhsNumber(" 999 526-0182\u200b")).toEqual({ ok: true, digits: "9995260182" });
  });

  it("says what is wrong", () => {
    expect(parseNhsNumber("999 526 018")).toEqual({
      ok: false,
      message: expect.stringContaining("this has 9"),
    });
    expect(parseNhsNumber("999 526 0183")).toEqual({
      ok: false,
      message: expect.stringContaining("last digit"),
    });
    expect(parseNhsNumber("999 526 O182")).toEqual({
      ok: false,
      message: expect.stringContaining("nothing else"),
    });
    expect(parseNhsNumber("0000000000")).toMatchObject({ ok: false });
  });

  it("has no check digit where the sum asks for ten", () => {
    const without = Array.from({ length: 1000 }, (_, index) =>
      nhsCheckDigit(`999000${String(index).padStart(3, "0")}`),
    );
    expect(without.filter((digit) => digit === null).length).toBeGreaterThan(50);
  });
});
