import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { listLastSignOffs } from "#lib/data/content-sign-off.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { WithdrawSignOffInput } from "#lib/schemas/content-sign-off.ts";
import { demandShelf, recordSignOffActs } from "./record-sign-off-acts.ts";

/**
 * Withdraws a standing sign-off, which stays on record with the reason.
 *
 * @returns the page's id. Refused as `conflict` when the page is not signed off, or somebody acted on it meanwhile
 */
export function withdrawSignOff(
  actor: Actor,
  { shelf: asked, page, after, reason }: WithdrawSignOffInput,
): Promise<Result<{ readonly page: string }>> {
  return withClinic(actor, "policy.manage", async (tx) => {
    const shelf = demandShelf(asked);
    const last = (await listLastSignOffs(tx, [shelf])).get(shelf)?.get(page);
    if (last?.number !== after || last.act !== "signed-off") {
      return refuse("conflict", "This sign-off was renewed or withdrawn meanwhile. Look at it again.");
    }
    const { contentHash } = last;
    const act = { shelf, recordId: page, number: after + 1, act: "withdrawn", contentHash } as const;
    await recordSignOffActs(tx, [{ ...act, reviewDueOn: null, reason }]);
    return { page };
  });
}
