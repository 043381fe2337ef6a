import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import type { DraftSubject } from "#lib/data/draft-key.ts";
import { refuse } from "#lib/result/refused-error.ts";
import { demandConsultation } from "./demand-consultation.ts";
import { demandSession } from "./demand-session.ts";

/** A draft as its page names it. */
type NamedDraft = { readonly consultationId: string } | { readonly sessionId: string };

/** A draft on record: what it is of, whose, and whether it is still written. */
type DraftOnRecord = {
  readonly draft: DraftSubject;
  readonly id: string;
  readonly patientId: string;
  readonly isOpen: boolean;
};

/** The draft that a page speaks of, looked at before anything of it is told. Refused as what it is of would be. */
export async function demandDraft(tx: ClinicTransaction, named: NamedDraft): Promise<DraftOnRecord> {
  if ("sessionId" in named) {
    const { id, patientId, state } = await demandSession(tx, named.sessionId);
    const isOpen = state === "planned" || state === "in-progress";
    return { draft: { treatmentSessionId: id }, id, patientId, isOpen };
  }
  const { consultationId } = named;
  const { patientId, state } = await demandConsultation(tx, consultationId);
  return { draft: { consultationId }, id: consultationId, patientId, isOpen: state === "draft" };
}

/** Refuses as `conflict`, with `details.kind` `"other-person"`, what somebody else typed than is signed in now. */
export function demandSamePerson(actor: Actor, personId: string): void {
  if (personId === actor.personId) return;
  refuse("conflict", "Somebody else is signed in on this device now. Nothing was saved.", {
    details: { kind: "other-person" },
  });
}
