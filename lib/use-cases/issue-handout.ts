import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { sameWords } from "#lib/clinical/handout/same-words.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findHandout, issueRow, lockHandoutsOf, supersedeOlder, type HandoutRow } from "#lib/data/handout.ts";
import {
  archiveFile,
  createPrint,
  findFileDigest,
  findHandoutContent,
  saveHandoutContent,
  type HandoutContent,
} from "#lib/data/handout-content.ts";
import { findHandoutGround } from "#lib/data/handout-ground.ts";
import { findLogoOf } from "#lib/data/letterhead.ts";
import { holdToPage } from "#lib/data/same-patient.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { NamedHandoutInput } from "#lib/schemas/handout.ts";
import {
  composeContent,
  demandAcceptedText,
  demandPrintablePlan,
  writtenLanguage,
} from "./compose-handout-content.ts";
import { findReviewedTexts } from "./find-reviewed-texts.ts";
import { setHandoutPdf } from "./set-handout-pdf.ts";

/** An issued handout; `sha256` is that of the archived bytes, in hexadecimal. */
export type IssuedHandout = {
  readonly id: string;
  readonly patientId: string;
  readonly version: number;
  readonly sha256: string;
};

type Prepared =
  | { readonly kind: "issued"; readonly handout: IssuedHandout }
  | {
      readonly kind: "draft";
      readonly row: HandoutRow;
      readonly content: HandoutContent;
      readonly logo: Uint8Array | null;
    };

/**
 * Issues a draft: composes it once more from the plan's frozen version and today's facts, sets it as a PDF, and keeps
 * words, bytes and digest for good. Older issued handouts of the plan are superseded, and the print is recorded. The
 * PDF is set between two transactions, so that no row is locked meanwhile; the second looks again.
 *
 * @param input the version that was on the screen
 * @returns the issued handout; asking again for the same one gives it once more and changes nothing. Refused as
 *   `conflict` when what would be printed is no longer what was on the screen: the plan has a newer version, facts or
 *   dates changed, or somebody changed the draft; and when nobody reviewed its translation and that was not accepted
 */
export async function issueHandout(actor: Actor, input: NamedHandoutInput): Promise<Result<IssuedHandout>> {
  const first = await withClinic(actor, "plan.read", (tx) => prepare(tx, input));
  if (!first.ok) return first;
  if (first.value.kind === "issued") return { ok: true, value: first.value.handout };
  const { content, row, logo } = first.value;
  const set = await setHandoutPdf(content.document, logo);
  if (!set.ok) return set;
  return withClinic(actor, "handout.issue", async (tx) => {
    await lockHandoutsOf(tx, row.planId);
    const now = await prepare(tx, input);
    if (now.kind === "issued") {
      // The other of two presses was quicker: this one only read what it made.
      const { id, patientId } = now.handout;
      tx.audit({ action: "read", entity: "handout", entityId: id, patientId, detail: { kind: "opened" } });
      return now.handout;
    }
    const same = sameWords(now.content.document, content.document);
    if (!same || now.content.document.imprint !== content.document.imprint) refuseStale();
    return archive(tx, now.row, content, set.value);
  });
}

/** What would be printed now; refuses what `issueHandout` refuses. */
async function prepare(tx: ClinicTransaction, { handoutId, version }: NamedHandoutInput): Promise<Prepared> {
  const row = await findHandout(tx, handoutId);
  if (row === null) return refuse("not_found", "This handout is not on record.");
  // What is issued already is answered without a word in the trail, by which the door would hold it to its page.
  holdToPage(tx.actor, row.patientId);
  if (row.state === "issued" && (version === row.version || version + 1 === row.version)) {
    const sha256 = await findFileDigest(tx, handoutId);
    if (sha256 === null) return refuse("not_found", "The archived file of this handout cannot be read.");
    return {
      kind: "issued",
      handout: { id: row.id, patientId: row.patientId, version: row.version, sha256 },
    };
  }
  if (row.state !== "draft" || row.version !== version) {
    refuse("conflict", "This handout was changed or issued in another place. Load it again before printing.");
  }
  const ground = await findHandoutGround(tx, row.planId, row);
  const stored = await findHandoutContent(tx, handoutId);
  if (ground === null || stored === null) return refuse("not_found", "This handout cannot be read.");
  demandPrintablePlan(ground, tx.today);
  if (ground.planVersionId !== row.planVersionId) refuseStale();
  const language = writtenLanguage(row.language) ?? "en";
  const reviewedTexts = await findReviewedTexts(tx, language);
  const content = composeContent(
    ground,
    { language, printSize: row.printSize, ...stored.choices },
    { on: tx.today, actor: tx.actor, reviewedTexts },
  );
  if (!sameWords(content.document, stored.document)) refuseStale();
  demandAcceptedText(content);
  return { kind: "draft", row, content, logo: await findLogoOf(tx, content.document) };
}

function refuseStale(): never {
  return refuse(
    "conflict",
    "The plan, a visit or the patient's record changed since this was composed. Compose it again and read it before printing.",
  );
}

async function archive(
  tx: ClinicTransaction,
  row: HandoutRow,
  content: HandoutContent,
  bytes: Uint8Array,
): Promise<IssuedHandout> {
  const { id, patientId } = row;
  await saveHandoutContent(tx, id, content);
  await archiveFile(tx, id, bytes);
  if (!(await issueRow(tx, id, row.version, content.document.contentVersion))) refuseStale();
  await createPrint(tx, id);
  const older = await supersedeOlder(tx, row);
  const sha256 = await findFileDigest(tx, id);
  if (sha256 === null) throw new Error("The archived file is missing in its own transaction");
  const handout = { action: "update", entity: "handout", patientId } as const;
  tx.audit({ ...handout, entityId: id, detail: { kind: "state", from: "draft", to: "issued" } });
  for (const entityId of older) {
    tx.audit({ ...handout, entityId, detail: { kind: "state", from: "issued", to: "superseded" } });
  }
  const printed = { kind: "printed", language: row.language } as const;
  tx.audit({ ...handout, action: "execute", entityId: id, detail: printed });
  return { id, patientId, version: row.version + 1, sha256 };
}
