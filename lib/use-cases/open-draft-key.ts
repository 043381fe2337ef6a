import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { joinDraftKey, type DraftKey } from "#lib/data/draft-key.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { OpenDraftKeyInput, OpenSessionKeyInput } from "#lib/schemas/draft-key.ts";
import { demandDraft, demandSamePerson } from "./demand-draft.ts";

async function handOut(
  tx: ClinicTransaction,
  input: OpenDraftKeyInput | OpenSessionKeyInput,
): Promise<DraftKey> {
  demandSamePerson(tx.actor, input.personId);
  const { draft, patientId, isOpen } = await demandDraft(tx, input);
  if (!isOpen) return refuse("conflict", "This draft is closed, and the keys to it are gone.");
  const { key, made } = await joinDraftKey(tx, draft, { patientId, page: input.page });
  tx.audit({ action: made ? "create" : "read", entity: "draft-key", entityId: key.id, patientId });
  return key;
}

/**
 * Hands the page that opens a draft the person's key to it: the same one to every page and after every sign-in, until
 * no page may hold text under it any more.
 *
 * @returns the key. Refused as `conflict` once the draft is signed, discarded or ended: its keys are gone then; and with
 *   `details.kind` `"other-person"` when somebody else opened the page than is signed in now
 */
export function openDraftKey(actor: Actor, input: OpenDraftKeyInput): Promise<Result<DraftKey>> {
  return withClinic(actor, "consultation.record", (tx) => handOut(tx, input));
}

/** The same for a session that is being recorded. */
export function openSessionKey(actor: Actor, input: OpenSessionKeyInput): Promise<Result<DraftKey>> {
  return withClinic(actor, "session.record", (tx) => handOut(tx, input));
}
