import { treatmentWords } from "#lib/catalogue/words/treatments.ts";
import { diagnosisWords } from "#lib/catalogue/words/diagnoses.ts";
import type { HandoutWarning } from "#lib/clinical/handout/handout-document.ts";
import type { OptionalSection } from "#lib/clinical/handout/handout-input.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";

/** Names of the sections, the same as their headings on the English sheet. */
const SECTION_WORDS: Readonly<Record<OptionalSection, string>> = {
  about: "What you have",
  plan: "Your treatment",
  dates: "Your visits",
  before: "Before each visit",
  after: "After each visit",
  home: "Every day at home",
  prevention: "To stop more marks",
  myths: "Not true",
  questions: "Questions people ask",
};

/** A language by its own tag, in English: `Polish` for `pl`; the tag itself where no name is known. */
export function languageWords(tag: string): string {
  try {
    return new Intl.DisplayNames(["en-GB"], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What the clinician must look at before printing, in a clinician's words. */
export function warningWords({ code, subject, message }: HandoutWarning): string {
  switch (code) {
    case "step-without-sentence":
      return `No text is written for “${treatmentWords(subject)}”. Tell the patient in the note.`;
    case "advice-without-sentence":
      return `No text is written for the advice “${treatmentWords(subject)}”. Tell the patient in the note.`;
    case "diagnosis-without-sentence":
      return `No text is written for “${diagnosisWords(subject)}”. Tell the patient in the note.`;
    case "blocked-step-left-out":
      return `“${treatmentWords(subject)}” is left out: it is blocked for this patient. Amend the plan.`;
    case "not-in-pregnancy-left-out":
      return `“${treatmentWords(subject)}” is left out: not for someone who is pregnant or trying for a baby. Amend the plan.`;
    case "visit-date-passed":
      return `A visit is still planned for ${formatClinicalDate(subject)}, which has passed. Book it again before printing.`;
    case "translation-unreviewed":
    case "passage-in-english":
      return `${languageWords(subject)}: ${message}`;
    case "own-step-without-sentence":
    case "language-fallback":
    case "clinic-without-phone":
    case "gp-not-recorded":
      return message;
  }
}

/** Languages to choose from, by name. */
export function languageOptions(tags: readonly string[]): { value: string; label: string }[] {
  return tags.map((tag) => ({ value: tag, label: languageWords(tag) }));
}

/** Sections to choose from, in the order of print. @param fillable ids of those that the plan has something to say in */
export function sectionOptions(fillable: readonly string[]): { id: string; label: string }[] {
  return Object.entries(SECTION_WORDS).flatMap(([id, label]) =>
    fillable.includes(id) ? [{ id, label }] : [],
  );
}

/** The English name of the language whose text nobody reviewed here, or null where none is printed. */
export function unreviewedLanguage(warnings: readonly HandoutWarning[]): string | null {
  const warning = warnings.find(({ code }) => code === "translation-unreviewed");
  return warning === undefined ? null : languageWords(warning.subject);
}
