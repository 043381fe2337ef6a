import "server-only";
import { HANDOUT_LANGUAGES } from "#lib/catalogue/passages/handout-languages.ts";
import {
  ownStepSubject,
  type WordingBody,
  type WordingSubject,
} from "#lib/clinical/handout/clinic-wording.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listWordings, type Wording } from "#lib/data/clinic-wording.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { splitSentences } from "#lib/documents/reading-grade.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { AddWordingInput } from "#lib/schemas/clinic-wording.ts";

/** The clinic's wordings, held so that two people's changes come one after the other. */
export async function wordingsInTurn(tx: ClinicTransaction): Promise<readonly Wording[]> {
  await waitInTurn(tx, `wordings:${tx.actor.clinicId}`);
  return listWordings(tx);
}

/** The wording of that id. Refuses as `not_found` where the clinic has none. */
export function demandWording(wordings: readonly Wording[], wordingId: string): Wording {
  return wordings.find(({ id }) => id === wordingId) ?? refuse("not_found", "This wording is not on record.");
}

/** A subject as it is kept. Refuses as `invalid` one that no shipped text is about. */
export function demandSubject(subjectKind: WordingSubject, subject: string): string {
  if (subjectKind === "own-step") return ownStepSubject(subject);
  const written = HANDOUT_LANGUAGES.en.passages.some(
    ({ parent }) => parent.kind === subjectKind && parent.id === subject,
  );
  if (written) return subject;
  const sentence = "Choose what it is about from the list.";
  return refuse("invalid", sentence, { fields: { subject: sentence } });
}

/** Names of what is not given in pregnancy: a text with one of them is not for a patient who is pregnant. */
const BARRED_IN_PREGNANCY =
  /retino|vitamin a\b|tretinoin|adapalene|tazaroten|hydroquinon|tranexam|doxycyclin|lymecyclin|minocyclin|tetracyclin|fluorouracil|5-fu|rétino|retyno|ريتينو/iu;

/** A version as it is kept. Refuses as `invalid` a text on what is barred in pregnancy that is not marked so. */
export function demandBody(
  input: Pick<AddWordingInput, "placing" | "title" | "text" | "items" | "notInPregnancy">,
  subjectKind: WordingSubject,
): WordingBody {
  const { title, text, items, notInPregnancy } = input;
  if (!notInPregnancy && [title, text, ...items].some((words) => BARRED_IN_PREGNANCY.test(words))) {
    const sentence = "This names something that is not given in pregnancy. Tick that it is left out then.";
    refuse("invalid", sentence, { fields: { notInPregnancy: sentence } });
  }
  const placing = subjectKind === "own-step" ? "instead" : input.placing;
  return { placing, title, sentences: [...splitSentences(text)], items: [...items], notInPregnancy };
}
