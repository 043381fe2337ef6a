import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { createWordingVersion } from "#lib/data/clinic-wording.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { ChangeWordingInput } from "#lib/schemas/clinic-wording.ts";
import { demandBody, demandWording, wordingsInTurn } from "./wordings-in-turn.ts";

/**
 * Makes the next version of a wording, a draft again. The version that was signed off is printed until this one is.
 *
 * @returns the wording's id. Refused as `conflict` when somebody made a version meanwhile or it is retired, and as
 *   `invalid` as in `addWording`
 */
export function changeWording(
  actor: Actor,
  input: ChangeWordingInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "wording.manage", async (tx) => {
    const wording = demandWording(await wordingsInTurn(tx), input.wordingId);
    const [newest] = wording.versions;
    if (newest.number !== input.number) {
      refuse(
        "conflict",
        `Somebody made version ${String(newest.number)} meanwhile. What you wrote is still here: compare, then save again.`,
      );
    }
    if (wording.retired) refuse("conflict", "This wording is retired. Bring it back before you change it.");
    const body = demandBody(input, wording.subjectKind);
    await createWordingVersion(tx, wording.id, newest.number + 1, body);
    tx.audit({
      action: "update",
      entity: "clinic-passage",
      entityId: wording.id,
      detail: {
        kind: "moved",
        from: `version ${String(newest.number)}`,
        to: `version ${String(newest.number + 1)}`,
      },
    });
    return { id: wording.id };
  });
}
