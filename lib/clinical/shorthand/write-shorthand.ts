import type { Finding } from "../model/clinical-case.ts";
import { TOKENS } from "./tokens.ts";

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

const BY_MEANING: ReadonlyMap<string, string> = new Map(
  TOKENS.flatMap(({ prints, text }) => (prints === null ? [] : [[prints, text] as const])),
);

type Value = string | boolean | readonly string[] | null | undefined;

function wordsFor(key: string, value: Value): string[] {
  if (value === null || value === undefined) return [];
  const values = Array.isArray(value) ? (value.length === 0 ? [""] : value) : [value];
  return values.flatMap((one) => BY_MEANING.get(`${key}=${String(one)}`) ?? []);
}

const number = (value: number | null | undefined, before: string, after: string): string[] =>
  value === null || value === undefined ? [] : [`${before}${String(value)}${after}`];

/**
 * Writes a finding as one part of the shorthand, which `readShorthand` reads back to the same facts.
 * @param durationMonths how long the marks have been there; null where not known
 */
export function writeShorthandPart(finding: Finding, durationMonths: number | null = null): string {
  const place = [...wordsFor("side", finding.side), ...wordsFor("sites", finding.sites)].join(" ");
  const impliedSurface = (finding.depression ?? finding.raised ?? null) !== null;
  const words = WORDS.filter((key) => key !== "surface" || !impliedSurface).flatMap((key) =>
    wordsFor(key, finding[key]),
  );
  const numbers = [
    ...number(finding.count, "", ""),
    ...number(finding.medianSizeMm, "", "mm"),
    ...number(finding.widthMm, "w", "mm"),
    ...number(finding.depthMm, "d", "mm"),
    ...number(finding.elevationMm, "h", "mm"),
    ...number(durationMonths, "", "mo"),
  ];
  return `${place}: ${[...words, ...numbers].join(" ")}`.trim();
}

/** Writes several findings, divided by `; `. */
export function writeShorthand(
  parts: readonly { readonly finding: Finding; readonly durationMonths: number | null }[],
): string {
  return parts.map(({ finding, durationMonths }) => writeShorthandPart(finding, durationMonths)).join("; ");
}
