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

/** @returns the presence that a yes/no answer stands for; a missing answer is `not-asked`. */
export function presenceOf(answer: Optional<boolean>): Presence {
  if (!isKnown(answer)) return "not-asked";
  return answer ? "present" : "absent";
}

/**
 * Presence of an item in a list. A list, even an empty one, means that the screening was done: what is not in it is
 * absent. A missing list means that nobody looked.
 */
export function presenceIn<T>(list: Optional<readonly T[]>, item: T): Presence {
  if (!isKnown(list)) return "not-asked";
  return list.includes(item) ? "present" : "absent";
}

/** @returns present when either is present, absent only when both are absent, otherwise not asked. */
export function eitherPresent(one: Presence, other: Presence): Presence {
  if (one === "present" || other === "present") return "present";
  return one === "absent" && other === "absent" ? "absent" : "not-asked";
}

/** @returns present only when both are present, absent when either is absent, otherwise not asked. */
export function bothPresent(one: Presence, other: Presence): Presence {
  if (one === "absent" || other === "absent") return "absent";
  return one === "present" && other === "present" ? "present" : "not-asked";
}
