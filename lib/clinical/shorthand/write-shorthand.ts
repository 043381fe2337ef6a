import type { Finding } from "../model/clinical-case.ts";
import { BY_SPELLING, TOKENS } from "./tokens.ts";

/** Keys in the order in which they are written, after the place. */
const WORDS = [
  "colour",
  "surface",
  "depression",
  "raised",
  "blanches",
  "consistency",
  "walls",
  "base",
  "flattensOnStretch",
  "tethered",
  "growing",
  "lesions",
  "distribution",
  "spares",
  "border",
  "symptoms",
  "acneAtSite",
  "dermoscopy",
  "woodsLamp",
  "sideLightShadow",
] as const satisfies readonly (keyof Finding)[];

const NUMBERS = [
  ["count", "", ""],
  ["medianSizeMm", "", "mm"],
  ["widthMm", "w", "mm"],
  ["depthMm", "d", "mm"],
  ["elevationMm", "h", "mm"],
] as const satisfies readonly (readonly [keyof Finding, string, string])[];

const BY_MEANING: ReadonlyMap<string, string> = new Map(
  TOKENS.flatMap(({ prints, text }) => (prints === null ? [] : [[prints, text] as const])),
);

/** A finding as shorthand, and the fields that the shorthand cannot say. */
export type WrittenFinding = { readonly text: string; readonly unsaid: readonly (keyof Finding)[] };

type Value = string | number | boolean | readonly string[] | null | undefined;

const isSaid = (value: Value): boolean => value !== null && value !== undefined;

function wordsFor(key: string, value: Value): string[] {
  if (value === null || value === undefined) return [];
  const values = Array.isArray(value) ? (value.length === 0 ? [""] : value) : [value];
  return values.flatMap((one) => BY_MEANING.get(`${key}=${String(one)}`) ?? []);
}

/** A number as it can be typed; nothing where it has more places than are read. */
function numberFor(value: number | null | undefined, before: string, after: string): string[] {
  if (value === null || value === undefined) return [];
  const digits = String(value);
  const fits = after === "" ? /^\d{1,6}$/ : /^\d{1,6}(?:\.\d{1,6})?$/;
  return fits.test(digits) ? [`${before}${digits}${after}`] : [];
}

/** Puts a comma after a word that would be read as one with the next: `hard, nodule` is not a hard nodule. */
function apart(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const two = [word, words[at + 1]].join(" ").toLowerCase();
      const three = [two, words[at + 2]].join(" ").toLowerCase();
      return BY_SPELLING.has(two) || BY_SPELLING.has(three) ? `${word},` : word;
    })
    .join(" ");
}

/** A word for the shape of a scar says its surface too; with another surface, or none, the shape cannot be said. */
function unsayable({ surface, depression, raised }: Finding): (keyof Finding)[] {
  return [
    ...(isSaid(depression) && surface !== "depressed" ? (["depression"] as const) : []),
    ...(isSaid(raised) && surface !== "raised" ? (["raised"] as const) : []),
  ];
}

/**
 * Writes a finding as one part of the shorthand, which `readShorthand` reads back to the same facts.
 * @param durationMonths how long the marks have been there; null where not known
 * @returns the text, and the fields that are recorded but cannot be said in it
 */
export function writeShorthand(finding: Finding, durationMonths: number | null = null): WrittenFinding {
  const unsaid = unsayable(finding);
  const shape = finding.surface === "depressed" ? finding.depression : finding.raised;
  const implied = finding.surface !== "flat" && isSaid(finding.surface) && isSaid(shape);
  const sites = finding.sites && finding.sites.length > 0 ? finding.sites : [];
  const place = [...wordsFor("side", finding.side), ...wordsFor("sites", sites)];
  const words = WORDS.filter((key) => !unsaid.includes(key) && !(key === "surface" && implied)).flatMap(
    (key) => wordsFor(key, finding[key]),
  );
  const numbers = NUMBERS.map(([key, before, after]) => ({
    key,
    typed: numberFor(finding[key], before, after),
  }));
  const untyped = numbers.filter(({ key, typed }) => isSaid(finding[key]) && typed.length === 0);
  const seen = [...words, ...numbers.flatMap(({ typed }) => typed), ...numberFor(durationMonths, "", "mo")];
  return {
    text: `${apart(place)}: ${apart(seen)}`.trim(),
    unsaid: [...unsaid, ...untyped.map(({ key }) => key)],
  };
}

/** Writes several findings, divided by `; `. */
export function writeFindings(findings: readonly Finding[]): string {
  return findings.map((finding) => writeShorthand(finding).text).join("; ");
}
