import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { COLOURS } from "#lib/clinical/model/finding-vocabulary.ts";
import { isDarkColour } from "./colour-dots.tsx";
import { mapTone, MONK_TONES } from "./map-tones.ts";

const channel = (hex: string, at: number) => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string) =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
/** Contrast of two colours as WCAG 2.2 reckons it. */
function contrast(one: string, two: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const styles = readFileSync(path.join(process.cwd(), "app/tokens.css"), "utf8");
const colourOf = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(styles)?.[1] ?? "";
const RING = { light: "#ffffff", dark: "#1a1a1a" };

const tones = MONK_TONES.map((_, index) => mapTone({ monk: index + 1, fitzpatrick: null }));

describe("the drawing on each of the ten tones", () => {
  it("has lines that are seen", () => {
    for (const { skin, line } of [...tones, mapTone({ monk: null, fitzpatrick: null })]) {
      expect(contrast(skin, line), skin).toBeGreaterThanOrEqual(3);
    }
  });

  it("has marks whose rim is seen, whatever their colour", () => {
    for (const { skin } of tones) {
      const rims = [contrast(skin, RING.light), contrast(skin, RING.dark)];
      expect(Math.max(...rims), skin).toBeGreaterThanOrEqual(3);
    }
  });

  it("has marks whose letters are read on their colour", () => {
    for (const colour of COLOURS) {
      const letter = isDarkColour(colour) ? RING.light : colourOf("mark-dark-brown");
      expect(contrast(colourOf(`mark-${colour}`), letter), colour).toBeGreaterThanOrEqual(4.5);
    }
  });
});
