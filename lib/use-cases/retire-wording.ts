import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { saveWordingRetired } from "#lib/data/clinic-wording.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { RetireWordingInput } from "#lib/schemas/clinic-wording.ts";
import { demandWording, wordingsInTurn } from "./wordings-in-turn.ts";

/**
 * Takes a wording out of use, so that the shipped text is printed again, or brings it back.
 *
 * @returns the wording's id. Refused as `conflict` when somebody changed it meanwhile, or when another is in use for
 *   the same subject and language
 */
export function retireWording(
  actor: Actor,
  { wordingId, version, retired }: RetireWordingInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "wording.manage", async (tx) => {
    const wordings = await wordingsInTurn(tx);
    const { id, subjectKind, subject, language } = demandWording(wordings, wordingId);
    const rivals = wordings.filter(
      (other) =>
        ![other.retired, other.id === id].includes(true) &&
        other.subjectKind === subjectKind &&
        other.subject === subject &&
        other.language === language,
    );
    if (!retired && rivals.length > 0) {
      refuse("conflict", "Another wording on this is in use. Retire that one first.");
    }
    if (!(await saveWordingRetired(tx, { id, version }, retired))) {
      refuse("conflict", "Somebody changed this wording meanwhile. Look at it again.");
    }
    tx.audit({
      action: "update",
      entity: "clinic-passage",
      entityId: id,
      detail: retired
        ? { kind: "state", from: "in use", to: "retired" }
        : { kind: "state", from: "retired", to: "in use" },
    });
    return { id };
  });
}
