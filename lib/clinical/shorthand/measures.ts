import type { ShorthandMeasure } from "./token.ts";

const NUMBER = String.raw`(\d{1,6}(?:\.\d{1,3})?)`;
const DAYS_A_MONTH = 365.25 / 12;

/** Every number of the shorthand, tried in this order. */
export const MEASURES: readonly ShorthandMeasure[] = [
  { pattern: /^x?(\d{1,6})$/, example: "12", field: "count", factor: 1, max: 10_000, unit: "marks" },
  {
    pattern: new RegExp(`^${NUMBER}mm$`),
    example: "3mm",
    field: "medianSizeMm",
    factor: 1,
    max: 500,
    unit: "mm across",
  },
  {
    pattern: new RegExp(`^w${NUMBER}mm$`),
    example: "w2mm",
    field: "widthMm",
    factor: 1,
    max: 200,
    unit: "mm wide",
  },
  {
    pattern: new RegExp(`^d${NUMBER}mm$`),
    example: "d0.5mm",
    field: "depthMm",
    factor: 1,
    max: 50,
    unit: "mm deep",
  },
  {
    pattern: new RegExp(`^h${NUMBER}mm$`),
    example: "h3mm",
    field: "elevationMm",
    factor: 1,
    max: 100,
    unit: "mm high",
  },
  {
    pattern: new RegExp(`^${NUMBER}(?:mo|mth|mths|month|months)$`),
    example: "4mo",
    field: "durationMonths",
    factor: 1,
    max: 1200,
    unit: "months",
  },
  {
    pattern: new RegExp(`^${NUMBER}(?:d|days?)$`),
    example: "10d",
    field: "durationMonths",
    factor: 1 / DAYS_A_MONTH,
    max: 1200,
    unit: "months",
  },
  {
    pattern: new RegExp(`^${NUMBER}(?:w|wk|wks|weeks?)$`),
    example: "6wk",
    field: "durationMonths",
    factor: 7 / DAYS_A_MONTH,
    max: 1200,
    unit: "months",
  },
  {
    pattern: new RegExp(`^${NUMBER}(?:y|yr|yrs|years?)$`),
    example: "2y",
    field: "durationMonths",
    factor: 12,
    max: 1200,
    unit: "months",
  },
];
