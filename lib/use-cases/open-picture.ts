import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { findPicture } from "#lib/data/letterhead.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";

/**
 * The bytes of a picture of the clinic's letterhead, whether it holds now or a sheet was once printed with it.
 *
 * @param sha256 in hexadecimal
 * @returns a PNG; refused as `not_found` where the clinic has no such picture
 */
export function openPicture(actor: Actor, sha256: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  return withClinic(actor, "guide.read", async (tx) => {
    const bytes = await findPicture(tx, sha256);
    return bytes ?? refuse("not_found", "There is no such picture.");
  });
}
