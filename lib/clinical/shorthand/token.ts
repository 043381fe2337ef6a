import type { Finding } from "../model/clinical-case.ts";

/** What a word speaks of: the heading under which the reference shows it, and when it is offered. */
export const WORD_GROUPS = [
  "site",
  "side",
  "colour",
  "surface",
  "scar",
  "lesion",
  "border",
  "blanching",
  "symptom",
  "pattern",
  "feel",
  "aid",
  "spared",
  "none",
] as const;
export type WordGroup = (typeof WORD_GROUPS)[number];

/** One word of the shorthand. */
export type ShorthandToken = {
  readonly group: WordGroup;
  /** How it is written by the printer. */
  readonly text: string;
  /** Other spellings, in lower case; three words at most. */
  readonly also: readonly string[];
  /** How the preview says it. */
  readonly meaning: string;
  /** What it puts into a finding; lists grow, single values must not contradict each other. */
  readonly sets: Finding;
  /** Key and value that the printer writes with this word; null for a mere spelling. */
  readonly prints: string | null;
};

/** A number with its unit: `12`, `3mm`, `w2mm`, `4mo`. */
export type ShorthandMeasure = {
  readonly pattern: RegExp;
  /** For people: what to type. */
  readonly example: string;
  /** What stands before and after the number. */
  readonly written: readonly [before: string, after: string];
  readonly field: "count" | "medianSizeMm" | "widthMm" | "depthMm" | "elevationMm" | "durationMonths";
  /** What one unit counts in the unit of the field. */
  readonly factor: number;
  readonly max: number;
  readonly unit: string;
};
