import type { ShorthandMeasure } from "./token.ts";

const NUMBER = String.raw`(\d{1,6}(?:[.,]\d{1,6})?)`;
const DAYS_A_MONTH = 365.25 / 12;

type Millimetres = Omit<ShorthandMeasure, "pattern" | "example" | "written" | "factor">;

/** A length: the letter before the number, or the word after its unit, says of what. */
function millimetres(letter: string, words: string, example: string, rest: Millimetres): ShorthandMeasure {
  const spelt = `^(?:${letter}${NUMBER}mm|${NUMBER}mm(?:${words}))$`;
  const plain = `^${NUMBER}mm(?:${words})?$`;
  return {
    ...rest,
    pattern: new RegExp(letter === "" ? plain : spelt),
    example: `${letter}${example}mm`,
    written: [letter, "mm"],
    factor: 1,
  };
}

function duration(units: string, example: string, factor: number): ShorthandMeasure {
  return {
    pattern: new RegExp(`^${NUMBER}(?:${units})$`),
    example,
    written: ["", example.replace(/\d+/, "")],
    field: "durationMonths",
    factor,
    max: 1200,
    unit: "months",
  };
}

/** Every number of the shorthand, tried in this order. */
export const MEASURES: readonly ShorthandMeasure[] = [
  {
    pattern: /^(?:x?(\d{1,6})|(\d{1,6})x)$/,
    example: "12",
    written: ["", ""],
    field: "count",
    factor: 1,
    max: 10_000,
    unit: "marks",
  },
  millimetres("", "across", "3", { field: "medianSizeMm", max: 500, unit: "mm across" }),
  millimetres("w", "wide", "2", { field: "widthMm", max: 200, unit: "mm wide" }),
  millimetres("d", "deep", "0.5", { field: "depthMm", max: 50, unit: "mm deep" }),
  millimetres("h", "high", "3", { field: "elevationMm", max: 100, unit: "mm high" }),
  duration("mo|mos|mth|mths|month|months", "4mo", 1),
  duration("wk|w|wks|weeks?", "6wk", 7 / DAYS_A_MONTH),
  duration("y|yr|yrs|years?", "2y", 12),
  duration("d|days?", "10d", 1 / DAYS_A_MONTH),
];

/** Words that may stand alone after a number or before it, so that `3 mm wide` is read as `3mm`. */
const LOOSE = /^(?:mm|mos?|mths?|months?|wks?|weeks?|yrs?|years?|days?|across|wide|deep|high|x)$/;

/** What was written as a number with a unit. */
export type ReadMeasure = { readonly measure: ShorthandMeasure; readonly value: number };

/**
 * Reads a number with its unit, as one word or as several that belong together (`3 mm wide`, `x 12`).
 * @param words in lower case
 * @returns null where it is none
 */
export function readMeasure(words: readonly string[]): ReadMeasure | null {
  const [first = "", ...others] = words;
  if (others.length > 0) {
    const units = /^x$/.test(first) ? others.slice(1) : others;
    const counted = /^x$/.test(first) ? others.length === 1 : true;
    if (!counted || !units.every((unit) => LOOSE.test(unit) && unit !== "x")) return null;
  }
  const text = words.join("");
  for (const measure of MEASURES) {
    const found = measure.pattern.exec(text);
    if (!found) continue;
    const typed = Number((found[1] ?? found[2] ?? "").replace(",", "."));
    const value = measure.factor === 1 ? typed : Math.round(typed * measure.factor * 1000) / 1000;
    return { measure, value };
  }
  return null;
}
