import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import { isClinicalPaper } from "#lib/clinical/paper/paper.ts";
import { findHandout, type HandoutState } from "#lib/data/handout.ts";
import { createPrint } from "#lib/data/handout-content.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { NamedHandoutInput } from "#lib/schemas/handout.ts";

const WHY_NOT: Readonly<Record<Exclude<HandoutState, "issued">, string>> = {
  draft: "This handout is not issued yet, so it cannot be printed.",
  superseded: "A newer handout replaced this one. Print the newer one.",
  revoked: "This handout was taken back. Do not give it to a patient.",
};

/**
 * Records that an issued handout is printed once more, from its archived bytes. Refused as `conflict` for one that is
 * not issued, was replaced or taken back; reception sees neither drafts nor papers between clinicians, so for it they are
 * `not_found`.
 */
export function recordHandoutPrint(
  actor: Actor,
  { handoutId }: NamedHandoutInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "handout.print", async (tx) => {
    const handout = await findHandout(tx, handoutId);
    if (handout === null) return refuse("not_found", "This handout is not on record.");
    const closed = handout.state === "draft" || isClinicalPaper(handout.paper);
    if (closed && !can(actor.roles, "handout.compose"))
      return refuse("not_found", "This handout is not on record.");
    const { state, patientId, language } = handout;
    if (state !== "issued") return refuse("conflict", WHY_NOT[state]);
    await createPrint(tx, handoutId);
    tx.audit({
      action: "execute",
      entity: "handout",
      entityId: handoutId,
      patientId,
      detail: { kind: "printed", language },
    });
    return { id: handoutId };
  });
}
