import type { OptionalSection } from "./handout-input.ts";
import { OPTIONAL_SECTIONS } from "./handout-sections.ts";

/** A section that has no fixed place: one that may be left out, or the personal note. */
export type MovableSection = OptionalSection | "note";

/** Sections that may be moved, in the order in which they stand when nobody moved them. */
export const MOVABLE_SECTIONS: readonly MovableSection[] = [...OPTIONAL_SECTIONS, "note"];

/**
 * The order of print: the sections named first, as they are named, then the rest in their usual order. "See us again"
 * and "Call us" are not among them: they always close the sheet, where a patient looks for them.
 *
 * @param order ids of sections; unknown and repeated ones are passed over
 */
export function sectionOrder(order: readonly string[]): readonly MovableSection[] {
  const named = order.flatMap((name) => MOVABLE_SECTIONS.filter((section) => section === name));
  return [...new Set([...named, ...MOVABLE_SECTIONS])];
}

/** The names among these that are no section that can be moved; empty when all are. */
export function unmovableSections(names: readonly string[]): readonly string[] {
  const known: readonly string[] = MOVABLE_SECTIONS;
  return names.filter((name) => !known.includes(name));
}

/**
 * The order after one section was moved past its neighbour among those that are shown, so that a press of a button
 * always moves what is seen.
 *
 * @param order as it was @param shown ids of the sections on the list
 * @returns the same order when it stands at that end already
 */
export function moveSection(
  order: readonly string[],
  shown: readonly string[],
  section: string,
  direction: "up" | "down",
): readonly MovableSection[] {
  const whole = sectionOrder(order);
  const seen = whole.filter((name) => shown.includes(name));
  const at = seen.findIndex((name) => name === section);
  const neighbour = seen[at + (direction === "up" ? -1 : 1)];
  const moved = seen[at];
  if (moved === undefined || neighbour === undefined) return whole;
  const rest = whole.filter((name) => name !== moved);
  const place = rest.indexOf(neighbour) + (direction === "up" ? 0 : 1);
  return rest.toSpliced(place, 0, moved);
}
