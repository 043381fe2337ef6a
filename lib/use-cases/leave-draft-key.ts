import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { leaveDraftKey as takePagesOff } from "#lib/data/draft-key.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { Result } from "#lib/result/result.ts";
import type { LeaveDraftKeyInput, LeaveSessionKeyInput } from "#lib/schemas/draft-key.ts";
import { demandDraft } from "./demand-draft.ts";

type Left = { readonly destroyed: boolean };

async function leave(tx: ClinicTransaction, input: LeaveDraftKeyInput | LeaveSessionKeyInput): Promise<Left> {
  const { draft, id, patientId } = await demandDraft(tx, input);
  const left = await takePagesOff(tx, draft, input.pages);
  const destroyed = left?.destroyed ?? true;
  const key = { entity: "draft-key", entityId: left?.id ?? id, patientId } as const;
  tx.audit(destroyed ? { action: "delete", ...key } : { action: "update", ...key, changedFields: ["pages"] });
  return { destroyed };
}

/**
 * Tells that these pages hold no text of a draft any more: it is on record, or was discarded. The person's key is
 * destroyed with the last of them. Asking again changes nothing.
 *
 * @returns whether the key is gone
 */
export function leaveDraftKey(actor: Actor, input: LeaveDraftKeyInput): Promise<Result<Left>> {
  return withClinic(actor, "consultation.record", (tx) => leave(tx, input));
}

/** The same for a session that is being recorded. */
export function leaveSessionKey(actor: Actor, input: LeaveSessionKeyInput): Promise<Result<Left>> {
  return withClinic(actor, "session.record", (tx) => leave(tx, input));
}
