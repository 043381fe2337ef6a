import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { HANDOUT_LANGUAGES } from "#lib/catalogue/passages/handout-languages.ts";
import { composePlanHandout, type PlanHandoutChoices } from "#lib/clinical/handout/handout-of-plan.ts";
import type { HandoutContent } from "#lib/data/handout-content.ts";
import type { HandoutGround } from "#lib/data/handout-ground.ts";
import { gradeHandout } from "#lib/documents/grade-handout.ts";
import { refuse } from "#lib/result/refused-error.ts";

/** A language that has patient text. */
export type WrittenLanguage = keyof typeof HANDOUT_LANGUAGES;

/** The language of this tag, or of its first part, when patient text is written in it; null otherwise. */
export function writtenLanguage(tag: string): WrittenLanguage | null {
  const language = tag.split("-")[0] ?? "";
  return Object.hasOwn(HANDOUT_LANGUAGES, language) ? (language as WrittenLanguage) : null;
}

/** Choices in a language that has text. */
export type WrittenChoices = PlanHandoutChoices & { readonly language: WrittenLanguage };

/** Composes the words of a handout from what is known now, and measures how hard they are to read. */
export function composeContent(
  ground: HandoutGround,
  choices: WrittenChoices,
  made: { readonly on: string; readonly actor: Actor },
): HandoutContent {
  const { document, warnings } = composePlanHandout(HANDOUT_LANGUAGES, ground, choices, {
    on: made.on,
    demonstration: made.actor.installation === "demonstration",
  });
  const { whole, note } = gradeHandout(document, HANDOUT_LANGUAGES[choices.language].unavoidableNames);
  return {
    choices: { withoutSections: choices.withoutSections, order: choices.order, note: choices.note },
    document,
    warnings,
    grade: whole,
    noteGrade: note,
  };
}

/** Refuses as `conflict` unless the plan is one that a patient still follows. */
export function demandPrintablePlan(ground: Pick<HandoutGround, "planState">): void {
  if (ground.planState === "draft" || ground.planState === "stopped") {
    refuse(
      "conflict",
      ground.planState === "draft"
        ? "A handout is made from an accepted plan. Accept it first."
        : "This plan was stopped, so no handout is made from it.",
    );
  }
}
