import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { createWording, createWordingVersion } from "#lib/data/clinic-wording.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import { MOST_WORDINGS, type AddWordingInput } from "#lib/schemas/clinic-wording.ts";
import { demandBody, demandSubject, wordingsInTurn } from "./wordings-in-turn.ts";

/**
 * Writes the clinic's own words on one treatment, diagnosis, advice or own step. They are a draft until a dermatologist
 * signs them off, and not printed before.
 *
 * @returns the wording's id. Refused as `invalid` for a subject that is not known or has a wording in this language, and
 *   for a text on what is barred in pregnancy that is not marked so
 */
export function addWording(actor: Actor, input: AddWordingInput): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "wording.manage", async (tx) => {
    const { subjectKind, language } = input;
    const subject = demandSubject(subjectKind, input.subject);
    const body = demandBody(input, subjectKind);
    const inUse = (await wordingsInTurn(tx)).filter(({ retired }) => !retired);
    const about = [subjectKind, subject, language].join(" ");
    if (inUse.some((other) => [other.subjectKind, other.subject, other.language].join(" ") === about)) {
      const sentence = "There is a wording on this already. Change that one.";
      refuse("invalid", sentence, { fields: { subject: sentence } });
    }
    if (inUse.length >= MOST_WORDINGS) {
      refuse("invalid", `A clinic keeps ${String(MOST_WORDINGS)} wordings in use. Retire one first.`);
    }
    const id = await createWording(tx, { subjectKind, subject, language });
    await createWordingVersion(tx, id, 1, body);
    tx.audit({ action: "create", entity: "clinic-passage", entityId: id });
    return { id };
  });
}
