import { describe, expect, it } from "vitest";
import { lotKey } from "./lot-key.ts";

describe("lots", () => {
  it.each([
    ["AB-12 / 3", "AB123"],
    ["ab123", "AB123"],
    ["ＡＢ１２３", "AB123"],
    ["Lot: 7", "LOT7"],
    [" -/. ", ""],
    ["", ""],
    ["é1", "É1"],
  ])("%j is compared as %j", (lot, key) => {
    expect(lotKey(lot)).toBe(key);
  });
});
