import { describe, expect, it } from "vitest";
import { formatChange, formatCount, formatNumber, formatQuantity, formatQuantityRange } from "./quantity.ts";

describe("quantities", () => {
  it("have commas in thousands, no trailing zeros and a true minus", () => {
    expect(formatNumber(1234567.5)).toBe("1,234,567.5");
    expect(formatNumber(7.0)).toBe("7");
    expect(formatNumber(100)).toBe("100");
    expect(formatNumber(1200, 0)).toBe("1,200");
    expect(formatNumber(-0.0001)).toBe("0");
    expect(formatNumber(-2.5)).toBe("\u22122.5");
    expect(formatNumber(0.1 + 0.2)).toBe("0.3");
    expect(() => formatNumber(Number.NaN)).toThrow(RangeError);
  });

  it("keep the unit on the line of the number", () => {
    expect(formatQuantity(7.5, "J/cm²")).toBe("7.5\u00a0J/cm²");
    expect(formatQuantity(30, "%")).toBe("30%");
    expect(formatQuantityRange(2, 4, "weeks")).toBe("2–4\u00a0weeks");
    expect(formatQuantityRange(3, 3, "weeks")).toBe("3\u00a0weeks");
    expect(formatCount(1, "session")).toBe("1\u00a0session");
    expect(formatCount(2, "pass", "passes")).toBe("2\u00a0passes");
  });

  it("show a change with its sign and share", () => {
    expect(formatChange(7, 7.5, "J/cm²")).toBe("+0.5\u00a0J/cm² (+7\u00a0%)");
    expect(formatChange(10, 8, "ms")).toBe("\u22122\u00a0ms (\u221220\u00a0%)");
    expect(formatChange(0, 2, "mm")).toBe("+2\u00a0mm");
    expect(formatChange(7, 7, "mm")).toBe("no change");
  });
});
