import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import type { GuideShelf } from "#lib/catalogue/guide/guide-record.ts";
import { recordOf } from "#lib/catalogue/guide/guide.ts";
import { contentHashes } from "#lib/catalogue/guide/signable-content.ts";
import { listLastSignOffs } from "#lib/data/content-sign-off.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { sha256 } from "#lib/platform/sha256.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { SignOffContentInput } from "#lib/schemas/content-sign-off.ts";
import { demandShelf, recordSignOffActs } from "./record-sign-off-acts.ts";

/**
 * Puts a dermatologist's name to pages of the guide, each for exactly what it said when it was shown.
 *
 * @returns how many were signed off. All or none: refused as `conflict`, naming the pages, when one says something
 *   else by now or somebody signed it off or withdrew meanwhile; as `invalid` when the review would not be due later
 *   than today
 */
export function signOffContent(
  actor: Actor,
  { shelf: asked, pages, reviewDueOn }: SignOffContentInput,
): Promise<Result<{ readonly signedOff: number }>> {
  return withClinic(actor, "policy.manage", async (tx) => {
    const shelf = demandShelf(asked);
    if (reviewDueOn <= tx.today) {
      refuse("invalid", "The review is due later than today.", {
        fields: { reviewDueOn: "Choose a later day." },
      });
    }
    const hashes = contentHashes(shelf, sha256);
    if (pages.some(({ id }) => !hashes.has(id))) refuse("not_found", "The guide has no such page.");
    const changed = pages.filter(({ id, hash }) => hashes.get(id) !== hash);
    refuseNaming(shelf, changed, "changed since it was shown to you");
    const last = (await listLastSignOffs(tx, [shelf])).get(shelf);
    const moved = pages.filter(({ id, after }) => (last?.get(id)?.number ?? 0) !== after);
    refuseNaming(shelf, moved, "was signed off or withdrawn by somebody meanwhile");
    await recordSignOffActs(
      tx,
      pages.map(({ id, hash, after }) => ({
        shelf,
        recordId: id,
        number: after + 1,
        act: "signed-off",
        contentHash: hash,
        reviewDueOn,
        reason: null,
      })),
    );
    return { signedOff: pages.length };
  });
}

/** Refuses with one sentence for each page; with none, nothing happens. */
function refuseNaming(shelf: GuideShelf, pages: readonly { readonly id: string }[], what: string): void {
  if (pages.length === 0) return;
  refuse("conflict", "Nothing was signed off. Load this page again and read what is different.", {
    fields: Object.fromEntries(pages.map(({ id }) => [id, `${recordOf(shelf, id)?.title ?? id} ${what}.`])),
  });
}
