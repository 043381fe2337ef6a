import type { Basis } from "../model/evidence.ts";
import type { Fitzpatrick } from "../model/vocabulary.ts";
import { addUp, stepsUpTo } from "./add-up.ts";
import type { ScaleAnswers, ScaleResult } from "./scale.ts";

export type QuestionnaireType = { readonly type: Fitzpatrick; readonly basis: Basis };

/** The greatest total of the burn-and-tan questionnaire (general knowledge). */
const HIGHEST_TOTAL = 40;

const TYPE_LIMITS: readonly { readonly to: number; readonly type: Fitzpatrick; readonly basis: Basis }[] = [
  { to: 6, type: "I", basis: "cited" },
  { to: 13, type: "II", basis: "cited" },
  { to: 20, type: "III", basis: "cited" },
  { to: 27, type: "IV", basis: "cited" },
  { to: 34, type: "V", basis: "unverified" },
  { to: HIGHEST_TOTAL, type: "VI", basis: "unverified" },
];

/**
 * Total of the burn-and-tan questionnaire from its three parts: `genetic`, `reaction` to sun and `tanning` habits (R82).
 * Example: 8, 5 and 2 → 15.
 *
 * @returns the total, or the parts that are missing or are no whole points; a total above 40 makes all parts invalid
 */
export function scoreFitzpatrick(answers: ScaleAnswers): ScaleResult {
  const parts = ["genetic", "reaction", "tanning"];
  const sum = addUp(
    parts.map((id) => ({ id, allowed: stepsUpTo(HIGHEST_TOTAL) })),
    answers,
  );
  return sum.ok && sum.value > HIGHEST_TOTAL ? { ok: false, missing: [], invalid: parts } : sum;
}

/**
 * Fitzpatrick type from the total of the burn-and-tan questionnaire: 0–6 I, 7–13 II, 14–20 III, 21–27 IV (R82), 28–34 V
 * and from 35 VI (general knowledge, unverified). Example: 15 → III.
 * @param total whole points 0–40; null for anything else
 */
export function fitzpatrickFromTotal(total: number): QuestionnaireType | null {
  if (!Number.isInteger(total) || total < 0) return null;
  const found = TYPE_LIMITS.find(({ to }) => total <= to);
  return found ? { type: found.type, basis: found.basis } : null;
}

const MEASURES: readonly { readonly id: string; readonly holds: (value: number) => boolean }[] = [
  { id: "lightness", holds: (value) => value >= 0 && value <= 100 },
  { id: "yellowness", holds: (value) => value > 0 && value < 128 },
];

/**
 * Individual typology angle in degrees from CIELAB of unexposed skin, `lightness` L* and `yellowness` b*:
 * arctan((L* − 50) / b*) · 180/π (R84). Example: L* 65, b* 15 → 45°.
 *
 * @returns the angle, or which measure is missing or refused: L* has to be 0–100, b* above 0 and below 128; at a b* of
 *   0 or less the angle has no meaning
 */
export function typologyAngle(measures: ScaleAnswers): ScaleResult {
  const { lightness, yellowness } = measures;
  const given = MEASURES.map(({ id, holds }) => ({ id, holds, value: measures[id] ?? null }));
  const missing = given.filter(({ value }) => value === null).map(({ id }) => id);
  const invalid = given.filter(({ value, holds }) => value !== null && !holds(value)).map(({ id }) => id);
  if (missing.length + invalid.length > 0 || lightness == null || yellowness == null)
    return { ok: false, missing, invalid };
  return { ok: true, value: (Math.atan((lightness - 50) / yellowness) * 180) / Math.PI };
}

export const TONE_CLASSES = ["very-light", "light", "intermediate", "tan", "brown", "dark"] as const;
export type ToneClass = (typeof TONE_CLASSES)[number];

/**
 * Class of a typology angle: above 55, 41, 28, 10 and −30 degrees, and dark from there down (R84). Example: 45° → light.
 * @returns null for what is no angle between −90 and 90 degrees
 */
export function toneClassOf(angle: number): ToneClass | null {
  if (!(Math.abs(angle) < 90)) return null;
  if (angle > 55) return "very-light";
  if (angle > 41) return "light";
  if (angle > 28) return "intermediate";
  if (angle > 10) return "tan";
  return angle > -30 ? "brown" : "dark";
}
