import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import type { HandoutDocument } from "#lib/clinical/handout/handout-document.ts";
import { isClinicalPaper, type Paper } from "#lib/clinical/paper/paper.ts";
import { findHandout } from "#lib/data/handout.ts";
import { findArchivedFile, findHandoutContent } from "#lib/data/handout-content.ts";
import { findLogoOf } from "#lib/data/letterhead.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import { succeed, type Result } from "#lib/result/result.ts";
import { setHandoutPdf } from "./set-handout-pdf.ts";

/** Printed at the foot of each page of a draft, so that a preview is never taken for what was given. */
const PREVIEW_MARK = "Preview: not issued, not to be given to a patient.";

/** A handout or another paper as a PDF: the archived bytes, or a draft as it would be printed now. */
export type HandoutFile = {
  readonly kind: "archived" | "preview";
  readonly paper: Paper;
  readonly bytes: Uint8Array;
};

type Draft = { readonly draft: HandoutDocument; readonly logo: Uint8Array | null };

const NOT_HERE = "This handout is not on record.";

/**
 * Opens a handout as a PDF. What was issued comes from the archive, checked against its digest and never set again; a
 * draft is set for the moment, marked as a preview, and not kept. Changes nothing but the audit trail.
 *
 * @param handoutId a record's id
 * @returns refused as `not_found` for another clinic's, and for a draft or a handout that no longer holds when the
 *   actor may not read the record (reception prints what is issued for the patient, and only that)
 */
export async function openHandoutFile(actor: Actor, handoutId: string): Promise<Result<HandoutFile>> {
  const mayRead = can(actor.roles, "handout.compose");
  const opened = await withClinic(
    actor,
    "handout.print",
    async (tx): Promise<{ readonly paper: Paper } & (Draft | { readonly bytes: Uint8Array })> => {
      const handout = await findHandout(tx, handoutId);
      if (handout === null) return refuse("not_found", NOT_HERE);
      const { patientId, state, paper } = handout;
      if (!mayRead && (state !== "issued" || isClinicalPaper(paper))) return refuse("not_found", NOT_HERE);
      const detail = { kind: "opened" } as const;
      tx.audit({ action: "read", entity: "handout", entityId: handoutId, patientId, detail });
      if (state === "draft") {
        const content = await findHandoutContent(tx, handoutId);
        if (content === null) return refuse("not_found", NOT_HERE);
        return { paper, draft: content.document, logo: await findLogoOf(tx, content.document) };
      }
      const file = await findArchivedFile(tx, handoutId);
      return file === null ? refuse("not_found", NOT_HERE) : { paper, bytes: file.bytes };
    },
  );
  if (!opened.ok) return opened;
  const { paper } = opened.value;
  if ("bytes" in opened.value) return succeed({ kind: "archived", paper, bytes: opened.value.bytes });
  const set = await setHandoutPdf(asPreview(opened.value.draft), opened.value.logo);
  return set.ok ? succeed({ kind: "preview", paper, bytes: set.value }) : set;
}

function asPreview(document: HandoutDocument): HandoutDocument {
  const { demonstrationMark } = document;
  const mark = demonstrationMark === null ? PREVIEW_MARK : `${PREVIEW_MARK} ${demonstrationMark}`;
  return { ...document, demonstrationMark: mark };
}
