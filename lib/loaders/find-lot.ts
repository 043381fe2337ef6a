import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { stepWords } from "#lib/catalogue/words/treatments.ts";
import { listLotUses, MOST_LOT_USES, type LotUse } from "#lib/data/session-product.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { lotKey } from "#lib/format/lot-key.ts";
import { fail, succeed, type Result } from "#lib/result/result.ts";

/** Who got a product of a lot. */
export type LotSearch = {
  /** As it was asked for, tidied; empty where nothing was. */
  readonly lot: string;
  readonly uses: readonly (LotUse & { readonly treatmentName: string })[];
  /** How many people they are. */
  readonly patients: number;
  /** Whether there are more than are shown. */
  readonly cut: boolean;
};

const NOTHING: LotSearch = { lot: "", uses: [], patients: 0, cut: false };
const LONGEST_LOT = 60;

/**
 * Finds everybody who got a product of a lot, in sessions that are completed or still being recorded. The audit trail is
 * told of each search that is made.
 *
 * @param typed the lot as typed or as the address has it; without a letter or digit nothing is searched
 */
export async function lotUsesFor(actor: Actor, typed: unknown): Promise<Result<LotSearch>> {
  const lot = typeof typed === "string" ? typed.trim().slice(0, LONGEST_LOT) : "";
  if (lotKey(lot) === "" || !lot.isWellFormed() || lot.includes("\u0000")) return succeed(NOTHING);
  return withClinic(actor, "chart.read", async (tx) => {
    const found = await listLotUses(tx, lot);
    const uses = found.slice(0, MOST_LOT_USES).map((use) => ({ ...use, treatmentName: stepWords(use) }));
    tx.audit({
      action: "execute",
      entity: "session-product",
      entityId: actor.clinicId,
      detail: { kind: "count", count: uses.length },
    });
    return {
      lot,
      uses,
      patients: new Set(uses.map(({ patientId }) => patientId)).size,
      cut: found.length > MOST_LOT_USES,
    };
  });
}

/** The page of the lots for whoever is signed in; `not_found` for who does not read the clinical record. */
export async function loadLotUses(typed: unknown): Promise<Result<LotSearch>> {
  const actor = await requireActor();
  return can(actor.roles, "chart.read")
    ? lotUsesFor(actor, typed)
    : fail({ code: "not_found", message: "There is no such page." });
}
