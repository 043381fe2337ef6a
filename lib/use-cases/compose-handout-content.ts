import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { HANDOUT_LANGUAGES } from "#lib/catalogue/passages/handout-languages.ts";
import { PAPER_WORDS } from "#lib/catalogue/words/papers.ts";
import type { PlanHandoutChoices } from "#lib/clinical/handout/handout-of-plan.ts";
import type { HandoutLanguage } from "#lib/clinical/handout/passage.ts";
import { composePaper, paperRefusal } from "#lib/clinical/paper/compose-paper.ts";
import { isClinicalPaper } from "#lib/clinical/paper/paper.ts";
import type { HandoutContent } from "#lib/data/handout-content.ts";
import type { HandoutGround } from "#lib/data/handout-ground.ts";
import { gradeHandout } from "#lib/documents/grade-handout.ts";
import { refuse } from "#lib/result/refused-error.ts";

/** A language that patient text may be written in. */
export type WrittenLanguage = HandoutLanguage;

/** The language of this tag, or of its first part, when patient text is written in it; null otherwise. */
export function writtenLanguage(tag: string): WrittenLanguage | null {
  const language = tag.split("-")[0] ?? "";
  return Object.hasOwn(HANDOUT_LANGUAGES, language) ? (language as WrittenLanguage) : null;
}

/** Choices in a language that has text, and whether its unreviewed text was accepted. */
export type WrittenChoices = PlanHandoutChoices & {
  readonly language: WrittenLanguage;
  readonly acceptsUnreviewed: boolean;
};

/**
 * Composes the words of a handout or another paper from what is known now, and measures how hard they are to read where
 * they are for the patient and in English: the formulas count English syllables and say nothing of another language.
 *
 * @param made the clinic's date, by whom, and what is reviewed in the chosen language
 */
export function composeContent(
  ground: HandoutGround,
  choices: WrittenChoices,
  made: { readonly on: string; readonly actor: Actor; readonly reviewedTexts: readonly string[] },
): HandoutContent {
  const { document, warnings } = composePaper(
    HANDOUT_LANGUAGES,
    { ...ground, reviewedTexts: made.reviewedTexts },
    choices,
    { on: made.on, demonstration: made.actor.installation === "demonstration" },
    PAPER_WORDS,
  );
  const { whole, note } =
    document.language === "en" && !isClinicalPaper(ground.paper.paper)
      ? gradeHandout(document, HANDOUT_LANGUAGES.en.unavoidableNames)
      : { whole: null, note: null };
  return {
    choices: {
      withoutSections: choices.withoutSections,
      order: choices.order,
      paperSize: choices.paperSize ?? "a4",
      note: choices.note,
      acceptsUnreviewed: choices.acceptsUnreviewed,
    },
    document,
    warnings,
    grade: whole,
    noteGrade: note,
  };
}

/**
 * Refuses as `conflict` unless this paper can be made of the plan: a patient's paper of one that they still follow, a
 * paper between clinicians also of one that was stopped, a consent form for a step that may be done.
 */
export function demandPrintablePlan(ground: HandoutGround, today: string): void {
  const { paper } = ground.paper;
  if (ground.planState === "draft") {
    refuse("conflict", "Papers are made from an accepted plan. Accept it first.");
  }
  if (ground.planState === "stopped" && !isClinicalPaper(paper)) {
    refuse("conflict", "This plan was stopped, so nothing for the patient is made from it.");
  }
  const why = paperRefusal(HANDOUT_LANGUAGES, ground, today);
  if (why !== null) refuse("conflict", why);
}

/** Refuses as `conflict` text that nobody of the clinic reviewed in its language, unless that was accepted for this handout. */
export function demandAcceptedText({ choices, warnings }: HandoutContent): void {
  if (choices.acceptsUnreviewed || !warnings.some(({ code }) => code === "translation-unreviewed")) return;
  const sentence =
    "Nobody has reviewed this translation here. Tick the box to print it all the same, or print in English.";
  refuse("conflict", sentence, { fields: { acceptsUnreviewed: sentence } });
}
