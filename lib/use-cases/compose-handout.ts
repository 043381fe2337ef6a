import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { LEFT_OUT_AT_FIRST } from "#lib/clinical/handout/handout-sections.ts";
import { sameWords } from "#lib/clinical/handout/same-words.ts";
import { isClinicalPaper } from "#lib/clinical/paper/paper.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import {
  changeHandout,
  createHandout,
  findDraftHandout,
  findHandout,
  lockHandoutsOf,
  type HandoutForm,
} from "#lib/data/handout.ts";
import { findHandoutContent, saveHandoutContent, type HandoutContent } from "#lib/data/handout-content.ts";
import { findHandoutGround, type HandoutGround } from "#lib/data/handout-ground.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { ComposeHandoutInput } from "#lib/schemas/handout.ts";
import { composeContent, demandPrintablePlan, writtenLanguage } from "./compose-handout-content.ts";
import { findReviewedTexts } from "./find-reviewed-texts.ts";

/**
 * Opens a handout, or another paper, of a plan's newest accepted version, in the patient's language and print size where there is text in
 * it. A draft that is open is resumed with its choices and composed again on today's facts.
 *
 * @returns the handout's id. Refused as `not_found` without such a plan, as `conflict` when it is not accepted or stopped
 */
export function composeHandout(
  actor: Actor,
  { planId, paper = "handout", subject = null }: ComposeHandoutInput,
): Promise<Result<{ readonly id: string; readonly patientId: string; readonly resumed: boolean }>> {
  return withClinic(actor, "handout.compose", async (tx) => {
    await lockHandoutsOf(tx, planId);
    const ground = await findHandoutGround(tx, planId, { paper, subject });
    if (ground === null) return refuse("not_found", "This plan is not on record.");
    demandPrintablePlan(ground, tx.today);
    const { patientId } = ground;
    const open = await findDraftHandout(tx, { planId, paper, subject });
    if (open !== null) {
      const changed = await refreshDraft(tx, open, ground);
      tx.audit({
        ...{ action: changed ? "update" : "read", entity: "handout", entityId: open, patientId },
        ...(changed ? { changedFields: ["document"] } : { detail: { kind: "opened" } }),
      });
      return { id: open, patientId, resumed: true };
    }
    const id = newId();
    const language = isClinicalPaper(paper) ? "en" : (writtenLanguage(ground.prefers.language) ?? "en");
    const choices = {
      language,
      printSize: ground.prefers.printSize,
      withoutSections: LEFT_OUT_AT_FIRST,
      order: [],
      paperSize: "a4" as const,
      note: "",
      acceptsUnreviewed: false,
    };
    const reviewedTexts = await findReviewedTexts(tx, language);
    const content = composeContent(ground, choices, { on: tx.today, actor, reviewedTexts });
    await createHandout(tx, id, { patientId, planId, paper, subject, ...formOf(ground, choices, content) });
    await saveHandoutContent(tx, id, content);
    tx.audit({ action: "create", entity: "handout", entityId: id, patientId });
    return { id, patientId, resumed: false };
  });
}

/** What the handout's own row keeps of how it was composed. */
export function formOf(
  ground: Pick<HandoutGround, "planVersionId">,
  choices: Pick<HandoutForm, "language" | "printSize">,
  { document }: Pick<HandoutContent, "document">,
): HandoutForm {
  return {
    planVersionId: ground.planVersionId,
    language: choices.language,
    printSize: choices.printSize,
    contentVersion: document.contentVersion,
  };
}

/** Composes an open draft again by its own choices. @returns whether it now says something else */
async function refreshDraft(tx: ClinicTransaction, id: string, ground: HandoutGround): Promise<boolean> {
  const handout = await findHandout(tx, id);
  const stored = await findHandoutContent(tx, id);
  if (handout === null || stored === null) return refuse("not_found", "This handout cannot be read.");
  const choices = {
    language: writtenLanguage(handout.language) ?? "en",
    printSize: handout.printSize,
    ...stored.choices,
  };
  const reviewedTexts = await findReviewedTexts(tx, choices.language);
  const content = composeContent(ground, choices, { on: tx.today, actor: tx.actor, reviewedTexts });
  const same = handout.planVersionId === ground.planVersionId && sameWords(content.document, stored.document);
  if (same) return false;
  await changeHandout(tx, id, handout.version, formOf(ground, choices, content));
  await saveHandoutContent(tx, id, content);
  return true;
}
