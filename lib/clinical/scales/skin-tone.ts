import type { Basis } from "../model/evidence.ts";
import type { Fitzpatrick } from "../model/vocabulary.ts";

export type QuestionnaireType = { readonly type: Fitzpatrick; readonly basis: Basis };

const TYPE_LIMITS: readonly { readonly to: number; readonly type: Fitzpatrick; readonly basis: Basis }[] = [
  { to: 6, type: "I", basis: "cited" },
  { to: 13, type: "II", basis: "cited" },
  { to: 20, type: "III", basis: "cited" },
  { to: 27, type: "IV", basis: "cited" },
  { to: 34, type: "V", basis: "unverified" },
  { to: 40, type: "VI", basis: "unverified" },
];

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

/**
 * Individual typology angle in degrees from CIELAB of unexposed skin: arctan((L* − 50) / b*) · 180/π (R84).
 * Example: L* 65, b* 15 → 45°. Null unless L* is 0–100 and b* is above 0, below which the angle has no meaning.
 */
export function typologyAngle(lightness: number, yellowness: number): number | null {
  if (!(lightness >= 0 && lightness <= 100 && yellowness > 0 && yellowness < 128)) return null;
  return (Math.atan((lightness - 50) / yellowness) * 180) / Math.PI;
}

export const TONE_CLASSES = ["very-light", "light", "intermediate", "tan", "brown", "dark"] as const;
export type ToneClass = (typeof TONE_CLASSES)[number];

/** Class of a typology angle: above 55, 41, 28, 10 and −30 degrees, and dark from there down (R84). Example: 45° → light. */
export function toneClassOf(angle: number): ToneClass {
  if (angle > 55) return "very-light";
  if (angle > 41) return "light";
  if (angle > 28) return "intermediate";
  if (angle > 10) return "tan";
  return angle > -30 ? "brown" : "dark";
}
