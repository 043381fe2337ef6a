import "server-only";
import { randomBytes } from "node:crypto";
import { newId } from "#lib/platform/ids.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** A key to what a page of a draft keeps on its device. `secret` is 256 bits in base64url; it is never logged. */
export type DraftKey = { readonly id: string; readonly secret: string };

const KEY_BYTES = 32;

/** Makes a key for one open page of a draft; it belongs to the actor. Refused by the database once the draft is closed. */
export async function createDraftKey(
  tx: ClinicTransaction,
  of: { readonly patientId: string; readonly consultationId: string },
): Promise<DraftKey> {
  const id = newId();
  const secret = randomBytes(KEY_BYTES);
  await tx.db.draftKey.create({
    data: { clinicId: tx.actor.clinicId, id, ...of, secret: Uint8Array.from(secret) },
    select: { id: true },
  });
  return { id, secret: secret.toString("base64url") };
}

/** The actor's own keys to a draft among those asked for; what is somebody else's, or ended, is left out. */
export async function findDraftKeys(
  tx: ClinicTransaction,
  consultationId: string,
  ids: readonly string[],
): Promise<DraftKey[]> {
  if (ids.length === 0) return [];
  const { clinicId, personId } = tx.actor;
  const rows = await tx.db.draftKey.findMany({
    where: { clinicId, consultationId, createdBy: personId, id: { in: [...ids] } },
    select: { id: true, secret: true },
  });
  return rows.map(({ id, secret }) => ({ id, secret: Buffer.from(secret).toString("base64url") }));
}

/** Destroys keys of the actor, so that nobody can read again what they closed. @returns how many there were */
export async function destroyDraftKeys(
  tx: ClinicTransaction,
  consultationId: string,
  ids: readonly string[],
): Promise<number> {
  const { clinicId, personId } = tx.actor;
  const { count } = await tx.db.draftKey.deleteMany({
    where: { clinicId, consultationId, createdBy: personId, id: { in: [...ids] } },
  });
  return count;
}
