import type { EventOutcome, SeriousReason, SuspectedKind } from "#lib/schemas/adverse-event.ts";

/** Why an event counts as serious. */
export const SERIOUS_WORDS: Readonly<Record<SeriousReason, string>> = {
  died: "Patient died",
  "life-threatening": "Life-threatening",
  hospital: "Hospital, or a longer stay",
  disability: "Lasting disability",
  "birth-defect": "Birth defect",
  "medically-significant": "Medically significant",
};

/** What is suspected of having caused an event. */
export const SUSPECTED_WORDS: Readonly<Record<SuspectedKind, string>> = {
  device: "Device",
  medicine: "Medicine",
  cosmetic: "Cosmetic product",
  procedure: "The procedure itself",
  "not-known": "Not known",
};

/** What became of an event. */
export const OUTCOME_WORDS: Readonly<Record<EventOutcome, string>> = {
  recovered: "Recovered",
  recovering: "Recovering",
  continuing: "Continuing",
  "lasting-effects": "Recovered, with lasting effects",
  died: "Died",
  "not-known": "Not known",
};

const GRADE_WORDS = ["Mild", "Moderate", "Severe", "Life-threatening", "Death"];

/** Grades to choose from, 1 to 5. */
export const GRADES = GRADE_WORDS.map((detail, index) => ({
  value: String(index + 1),
  label: String(index + 1),
  detail,
}));

/** A grade with its word: `2, moderate`. */
export const gradeWords = (grade: number): string =>
  `${String(grade)}, ${(GRADE_WORDS[grade - 1] ?? "not known").toLowerCase()}`;

/** Terms and their words as options of a list. */
export const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
