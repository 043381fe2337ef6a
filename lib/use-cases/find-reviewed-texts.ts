import "server-only";
import { shelfStates } from "#lib/catalogue/guide/signable-content.ts";
import { reviewedTexts } from "#lib/catalogue/guide/translation-records.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listLastSignOffs } from "#lib/data/content-sign-off.ts";
import { sha256 } from "#lib/platform/sha256.ts";

/** Ids of the texts in a language that a dermatologist of the clinic reviewed as they stand; none for English. */
export async function findReviewedTexts(tx: ClinicTransaction, language: string): Promise<readonly string[]> {
  if (language === "en") return [];
  const acts = (await listLastSignOffs(tx, ["translations"])).get("translations") ?? new Map();
  return reviewedTexts(language, shelfStates("translations", acts, tx.today, sha256));
}
