import type { ReferenceKey } from "../model/evidence.ts";

export const SCALE_IDS = [
  "cea",
  "iga",
  "pahpi",
  "goodman-baron-qualitative",
  "goodman-baron-quantitative",
  "ecca",
  "scar-s",
  "gags",
  "dlqi",
  "cadi",
] as const;
export type ScaleId = (typeof SCALE_IDS)[number];

/**
 * How far the numbers of a scale were checked. `arithmetic-checked`: no source was read that gives the single numbers,
 * but they add up to a published range.
 */
export const SCALE_CERTAINTIES = ["cited", "arithmetic-checked", "unverified"] as const;
export type ScaleCertainty = (typeof SCALE_CERTAINTIES)[number];

/** Whether the wording may be shown: our own words, or a licensed wording that the clinic has to enter itself. */
export const LICENCE_STATES = ["own-wording", "wording-not-shipped"] as const;
export type LicenceState = (typeof LICENCE_STATES)[number];

export type ScaleOption = { readonly value: number; readonly label: string };
export type ScaleItem = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly ScaleOption[];
};
export type ScaleBand = { readonly from: number; readonly to: number; readonly label: string };

/** A scale as it is shown: what it measures, its items and steps, how sure its numbers are. */
export type ScaleDefinition = {
  readonly id: ScaleId;
  readonly name: string;
  readonly shortName: string;
  readonly measures: string;
  readonly items: readonly ScaleItem[];
  /** Least and greatest possible total. */
  readonly range: { readonly min: number; readonly max: number };
  readonly unit: "grade" | "points";
  readonly better: "lower" | "higher";
  readonly bands: readonly ScaleBand[];
  readonly certainty: ScaleCertainty;
  readonly licence: { readonly state: LicenceState; readonly text: string };
  readonly caveats: readonly string[];
  /** By how much raters of one patient differ, where a source that was read gives a figure. */
  readonly agreement?: { readonly within: number; readonly text: string; readonly cite: ReferenceKey };
  readonly cite: readonly ReferenceKey[];
};

/** Answers by item; one that is missing or null was not given. */
export type ScaleAnswers = Readonly<Record<string, number | null | undefined>>;

/** A total, or what stands in its way. A part of a total is never given as a total. */
export type ScaleResult =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly missing: readonly string[]; readonly invalid: readonly string[] };
