/**
 * Three-valued presence. A fact that nobody asked about is neither present nor absent, and no rule may treat it as
 * "no": a safety rule then answers with a question, a differential rule stays silent and lists what to ask.
 */
export const PRESENCES = ["present", "absent", "not-asked"] as const;
export type Presence = (typeof PRESENCES)[number];

/** A value that may be left out of a case; leaving it out and writing `null` both mean "not asked". */
export type Optional<T> = T | null | undefined;

/** @returns whether a value was asked for and answered (neither `null` nor left out). */
export function isKnown<T>(value: Optional<T>): value is T {
  return value !== null && value !== undefined;
}
