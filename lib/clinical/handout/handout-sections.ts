import type { OptionalSection } from "./handout-input.ts";

/** Sections that a handout has when the clinician chose nothing: those that this plan needs, in two pages. */
export const DEFAULT_SECTIONS: Readonly<Record<OptionalSection, boolean>> = {
  about: true,
  plan: true,
  dates: true,
  before: true,
  after: true,
  home: true,
  prevention: false,
  myths: false,
  questions: false,
};

/** Sections that may be left out, in the order of print. */
export const OPTIONAL_SECTIONS = [
  "about",
  "plan",
  "dates",
  "before",
  "after",
  "home",
  "prevention",
  "myths",
  "questions",
] as const satisfies readonly OptionalSection[];

/** Sections that a new handout leaves out. */
export const LEFT_OUT_AT_FIRST: readonly OptionalSection[] = OPTIONAL_SECTIONS.filter(
  (section) => !DEFAULT_SECTIONS[section],
);

/** The sections left out as the composer takes them: every section said to be on or off. */
export function sectionChoices(withoutSections: readonly string[]): Record<OptionalSection, boolean> {
  const on = (section: OptionalSection): boolean => !withoutSections.includes(section);
  return {
    about: on("about"),
    plan: on("plan"),
    dates: on("dates"),
    before: on("before"),
    after: on("after"),
    home: on("home"),
    prevention: on("prevention"),
    myths: on("myths"),
    questions: on("questions"),
  };
}

/** The names among these that are no section; empty when all are. */
export function unknownSections(names: readonly string[]): readonly string[] {
  const known: readonly string[] = OPTIONAL_SECTIONS;
  return names.filter((name) => !known.includes(name));
}
