import "server-only";
import { randomBytes } from "node:crypto";
import { newId } from "#lib/platform/ids.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { waitInTurn } from "./wait-in-turn.ts";

/** A person's key to what their pages of a draft keep. `secret` is 256 bits in base64url; it is never logged. */
export type DraftKey = { readonly id: string; readonly secret: string };

const KEY_BYTES = 32;

/** What a draft is of: a consultation, or a session that is being recorded. */
export type DraftSubject = { readonly consultationId: string } | { readonly treatmentSessionId: string };

/** Two pages of one person are opened or left one after the other, so that neither overlooks the other. */
async function findOwn({ db, actor }: ClinicTransaction, draft: DraftSubject) {
  const { clinicId, personId } = actor;
  return db.draftKey.findFirst({
    where: { clinicId, ...draft, createdBy: personId },
    select: { id: true, secret: true, pages: true },
  });
}

const takeTurn = (tx: ClinicTransaction, draft: DraftSubject): Promise<void> =>
  waitInTurn(tx, `draft-key:${Object.values(draft).join("")}:${tx.actor.personId}`);

/**
 * Hands the actor's key of a draft to one more page; makes it where there is none. Refused by the database once the
 * draft is closed.
 *
 * @returns the key, and whether it was made just now
 */
export async function joinDraftKey(
  tx: ClinicTransaction,
  draft: DraftSubject,
  { patientId, page }: { readonly patientId: string; readonly page: string },
): Promise<{ readonly key: DraftKey; readonly made: boolean }> {
  await takeTurn(tx, draft);
  const { clinicId } = tx.actor;
  const known = await findOwn(tx, draft);
  if (known !== null) {
    const { id, pages } = known;
    const { count } = await tx.db.draftKey.updateMany({
      where: { clinicId, id },
      data: { pages: [...new Set([...pages, page])] },
    });
    // Signing destroys the keys at any moment; what follows is then refused as of a closed draft.
    if (count === 1)
      return { key: { id, secret: Buffer.from(known.secret).toString("base64url") }, made: false };
  }
  const id = newId();
  const secret = randomBytes(KEY_BYTES);
  await tx.db.draftKey.create({
    data: { clinicId, id, patientId, ...draft, secret: Uint8Array.from(secret), pages: [page] },
    select: { id: true },
  });
  return { key: { id, secret: secret.toString("base64url") }, made: true };
}

/**
 * Takes pages off the actor's key of a draft: they hold no text any more. With the last of them the key is destroyed,
 * so that nobody can read again what it closed.
 *
 * @returns the key's id and whether it is gone now; null when there is none
 */
export async function leaveDraftKey(
  tx: ClinicTransaction,
  draft: DraftSubject,
  left: readonly string[],
): Promise<{ readonly id: string; readonly destroyed: boolean } | null> {
  await takeTurn(tx, draft);
  const { clinicId } = tx.actor;
  const known = await findOwn(tx, draft);
  if (known === null) return null;
  const { id } = known;
  const pages = known.pages.filter((page) => !left.includes(page));
  const where = { clinicId_id: { clinicId, id } };
  if (pages.length === 0) await tx.db.draftKey.delete({ where, select: { id: true } });
  else if (pages.length < known.pages.length) {
    await tx.db.draftKey.update({ where, data: { pages }, select: { id: true } });
  }
  return { id, destroyed: pages.length === 0 };
}
