import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { addendumReasonWords } from "#lib/catalogue/words/addenda.ts";
import { findConsultation, listAddenda, type SignedRecord } from "#lib/data/consultation.ts";
import { findPeopleNames } from "#lib/data/consultation-people.ts";
import { findBannerRow, type BannerPerson } from "#lib/data/patient-banner.ts";
import { recordDigest } from "#lib/data/record-digest.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatDateAndTime } from "#lib/format/instant.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";

/** A signed consultation as it is put on paper: frozen, with names and instants in words. */
export type ConsultationOnPaper = Pick<SignedRecord, "evaluation" | "facts" | "suggestions" | "codes"> & {
  readonly person: BannerPerson;
  readonly clinicName: string;
  readonly on: IsoDate;
  readonly begunOn: IsoDate | null;
  readonly draft: ConsultationDraft;
  readonly signed: string;
  readonly digest: string;
  readonly addenda: readonly { readonly reason: string; readonly written: string; readonly body: string }[];
  /** Who printed it, and when. */
  readonly printed: string;
  readonly isDemonstration: boolean;
};

const NOT_HERE = "This consultation is not on record.";

/**
 * Opens a signed consultation to be printed or saved as a file. Nothing is evaluated again; the audit trail is told of
 * the export, with the digest of what left.
 *
 * @param patientId of the address: another patient's consultation is refused as `not_found`, as is another clinic's;
 *   a draft and a discarded one as `conflict`
 */
export function openConsultationRecord(
  actor: Actor,
  patientId: string,
  consultationId: string,
): Promise<Result<ConsultationOnPaper>> {
  return withClinic(actor, "chart.read", async (tx) => {
    const record = await findConsultation(tx, consultationId);
    if (record === null || record.patientId !== patientId) return refuse("not_found", NOT_HERE);
    const { signed, occurredOn, begunOn, draft } = record;
    if (signed === null) return refuse("conflict", "Only a signed consultation is printed.");
    const banner = await findBannerRow(tx, patientId);
    if (banner === null) return refuse("not_found", NOT_HERE);
    const addenda = await listAddenda(tx, consultationId);
    const names = await findPeopleNames(tx, [signed.signedBy, ...addenda.map(({ by }) => by)]);
    const written = (at: Date, by: string) =>
      `${formatDateAndTime(at, actor.zone)}, ${names.get(by) ?? "somebody who has left"}`;
    const digest = recordDigest(record, addenda);
    tx.audit({
      action: "read",
      entity: "consultation",
      entityId: consultationId,
      patientId,
      detail: { kind: "exported", as: "pdf", sha256: digest },
    });
    return {
      person: banner.person,
      clinicName: actor.clinicName,
      on: occurredOn,
      begunOn,
      draft,
      evaluation: signed.evaluation,
      facts: signed.facts,
      suggestions: signed.suggestions,
      codes: signed.codes,
      signed: written(signed.signedAt, signed.signedBy),
      digest,
      addenda: addenda.map(({ reason, reasonWords, at, by, body }) => ({
        reason: addendumReasonWords(reason, reasonWords),
        written: written(at, by),
        body,
      })),
      printed: `Printed by ${actor.displayName}, ${formatDateAndTime(tx.at, actor.zone)}.`,
      isDemonstration: actor.installation === "demonstration",
    };
  });
}
