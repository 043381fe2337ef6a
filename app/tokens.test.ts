import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** Every token that is written as light-dark(#rrggbb, #rrggbb), with both of its values. */
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map((match) => [
    match[1] ?? "",
    { light: match[2] ?? "", dark: match[3] ?? "" },
  ]),
);

/** Relative luminance of #rrggbb as WCAG 2.2 defines it, 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours as WCAG 2.2 defines it, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["canvas", "surface", "sunken", "hover", "accent-soft"];
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ["ink", GROUNDS],
  ["muted", GROUNDS],
  ["faint", ["canvas", "surface", "sunken"]],
  ["accent", GROUNDS],
  ["caution", ["canvas", "surface", "sunken", "hover"]],
  ["note", ["canvas", "surface", "sunken", "hover"]],
  ["stop", GROUNDS],
  ["on-stop", ["stop"]],
  ["on-accent", ["accent-fill", "accent-fill-hover"]],
  ["on-surround", ["surround"]],
];
const SHAPES: readonly (readonly [string, readonly string[]])[] = [
  ["control", ["canvas", "surface", "sunken"]],
  ["accent", GROUNDS],
  ["accent-fill", ["canvas", "surface", "sunken"]],
];

/** The contrast of a pair of tokens in one theme; a missing token counts as none at all. */
function contrastOf(front: string, ground: string, theme: "light" | "dark"): number {
  return contrast(tokens.get(front)?.[theme] ?? "#000000", tokens.get(ground)?.[theme] ?? "#000000");
}

describe("the colour tokens", () => {
  it("measures black on white as 21 to 1", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  });

  for (const theme of ["light", "dark"] as const) {
    for (const [front, grounds] of TEXT) {
      it.each(grounds)(`${theme}: ${front} text reaches 4.5 to 1 on %s`, (ground) => {
        expect(contrastOf(front, ground, theme)).toBeGreaterThanOrEqual(4.5);
      });
    }
    for (const [front, grounds] of SHAPES) {
      it.each(grounds)(`${theme}: ${front} outlines reach 3 to 1 on %s`, (ground) => {
        expect(contrastOf(front, ground, theme)).toBeGreaterThanOrEqual(3);
      });
    }
  }

  it("keeps every surface and text grey a true neutral", () => {
    const greys = [
      "canvas",
      "surface",
      "sunken",
      "hover",
      "ink",
      "muted",
      "faint",
      "line",
      "rule",
      "control",
    ];
    for (const name of [...greys, "stop", "on-stop", "surround"]) {
      for (const hex of Object.values(tokens.get(name) ?? { light: "missing", dark: "missing" })) {
        expect([hex.slice(3, 5), hex.slice(5, 7)], `${name} ${hex}`).toEqual([
          hex.slice(1, 3),
          hex.slice(1, 3),
        ]);
      }
    }
  });

  it("sets no type below 13 px", () => {
    const sizes = [...css.matchAll(/--text-[a-z]+:\s*([\d.]+)rem/g)].map((match) => Number(match[1]) * 16);
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
  });
});
