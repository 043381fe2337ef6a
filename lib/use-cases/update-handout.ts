import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { unknownSections } from "#lib/clinical/handout/handout-sections.ts";
import { unmovableSections } from "#lib/clinical/handout/section-order.ts";
import { isClinicalPaper } from "#lib/clinical/paper/paper.ts";
import { changeHandout, findHandout } from "#lib/data/handout.ts";
import { saveHandoutContent, type StoredGrade } from "#lib/data/handout-content.ts";
import { findHandoutGround } from "#lib/data/handout-ground.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { UpdateHandoutInput } from "#lib/schemas/handout.ts";
import { findReviewedTexts } from "./find-reviewed-texts.ts";
import { formOf } from "./compose-handout.ts";
import { composeContent, demandPrintablePlan, writtenLanguage } from "./compose-handout-content.ts";

/** What is shown at once after a change, before the page is drawn again. */
export type UpdatedHandout = {
  readonly id: string;
  readonly version: number;
  /** Null where it is not measured: in any language but English. */
  readonly grade: StoredGrade | null;
  readonly noteGrade: StoredGrade | null;
};

/**
 * Changes how a draft is printed and composes it again, on the plan's newest version and today's facts.
 *
 * @returns its new version and its reading grades. Refused as `invalid` for a language without text or a section that
 *   does not exist or cannot be moved; as `conflict` when it is issued, or was changed in another place
 */
export function updateHandout(actor: Actor, input: UpdateHandoutInput): Promise<Result<UpdatedHandout>> {
  return withClinic(actor, "handout.compose", async (tx) => {
    const { handoutId, version, printSize, paperSize = "a4", withoutSections, order } = input;
    const language = writtenLanguage(input.language);
    if (language === null) {
      const sentence = "No text is written in this language yet. Choose one of the list.";
      return refuse("invalid", sentence, { fields: { language: sentence } });
    }
    if (unknownSections(withoutSections).length > 0) {
      refuse("invalid", "A section is not known.", {
        fields: { withoutSections: "This section is not known." },
      });
    }
    if (unmovableSections(order).length > 0) {
      refuse("invalid", "A section cannot be moved.", {
        fields: { order: "This section keeps its place." },
      });
    }
    const handout = await findHandout(tx, handoutId);
    if (handout !== null && isClinicalPaper(handout.paper) && input.language !== "en") {
      refuse("invalid", "This paper is in English.", { fields: { language: "This paper is in English." } });
    }
    const ground = handout === null ? null : await findHandoutGround(tx, handout.planId, handout);
    if (handout === null || ground === null) return refuse("not_found", "This handout is not on record.");
    if (handout.state !== "draft") {
      refuse("conflict", "This handout was issued and stays as it is. Make a new one from the plan.");
    }
    demandPrintablePlan(ground, tx.today);
    const choices = {
      ...{ language, printSize, paperSize, withoutSections, order, note: input.note ?? "" },
      // What was accepted in one language is not accepted in the next.
      acceptsUnreviewed: input.acceptsUnreviewed && language === handout.language,
    };
    const reviewedTexts = await findReviewedTexts(tx, language);
    const content = composeContent(ground, choices, { on: tx.today, actor, reviewedTexts });
    if (!(await changeHandout(tx, handoutId, version, formOf(ground, choices, content)))) {
      refuse(
        "conflict",
        "This handout was changed in another place. Load it again; your note is still here.",
      );
    }
    await saveHandoutContent(tx, handoutId, content);
    tx.audit({
      action: "update",
      entity: "handout",
      entityId: handoutId,
      patientId: handout.patientId,
      changedFields: [
        ...["language", "printSize", "paperSize", "withoutSections", "order", "note"],
        ...["acceptsUnreviewed", "document"],
      ],
    });
    return { id: handoutId, version: version + 1, grade: content.grade, noteGrade: content.noteGrade };
  });
}
