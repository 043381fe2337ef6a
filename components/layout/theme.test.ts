import { describe, expect, it } from "vitest";
import { readTheme } from "./theme.ts";

describe("the theme cookie", () => {
  it("keeps a choice of light or dark", () => {
    expect([readTheme("light"), readTheme("dark")]).toEqual(["light", "dark"]);
  });

  it.each([undefined, "", "system", "dark; path=/", "<script>"])("follows the device for %s", (value) => {
    expect(readTheme(value)).toBe("system");
  });
});
