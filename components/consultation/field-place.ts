import { factAnchor } from "./term-choice.tsx";

/** Where on the page something is answered or mended. */
export type FieldPlace = {
  /** Finds the element that holds the field; the first of them that is on the page. */
  readonly at: readonly string[];
  /** Index of the finding whose row holds the field. */
  readonly finding?: number;
  /** Words that the element must hold, where several fit. */
  readonly holding?: string;
};

/** Told when the patient is registered, and shown with the facts of the chart at most. */
const OF_REGISTER = /^patient\.(ageYears|sex)$/;

/**
 * Where a fact is answered: in its field, else in what holds that.
 *
 * @param path of the case, as the engine names it; part of an answer is answered where the whole is
 */
export function placeOfFact(path: string): FieldPlace {
  const parts = path.split(".");
  const [part = "", second = ""] = parts;
  if (part === "findings") {
    const field = `#${factAnchor(parts.slice(0, 3).join("."))}`;
    return { at: [field, `#finding-${second}`], finding: Number(second) };
  }
  if (OF_REGISTER.test(path)) return { at: ["#chart-facts"] };
  const field = `#${factAnchor(parts.slice(0, 2).join("."))}`;
  return { at: [field, part === "history" ? "#history" : "#chart-facts"] };
}
