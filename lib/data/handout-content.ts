import "server-only";
import { createHash } from "node:crypto";
import type { HandoutDocument, HandoutWarning } from "#lib/clinical/handout/handout-document.ts";
import type { PaperSize } from "#lib/clinical/handout/handout-input.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { fromFrozenColumn, toJsonColumn } from "./json-column.ts";

/** How hard a text is to read. */
export type StoredGrade = {
  /** Flesch–Kincaid grade, two decimals. */
  readonly fleschKincaid: number;
  /** SMOG grade, two decimals. */
  readonly smog: number;
  readonly words: number;
  /** Words of three or more syllables, in order of first use. */
  readonly hardWords: readonly string[];
};

/** How a handout was asked to be printed, besides what its own row keeps. */
export type StoredChoices = {
  readonly withoutSections: readonly string[];
  readonly order: readonly string[];
  readonly paperSize: PaperSize;
  readonly note: string;
  /** Whether text that nobody reviewed in its language is printed all the same. */
  readonly acceptsUnreviewed: boolean;
};

/** What holds for handouts from before a choice was there. */
const BEFORE_THERE_WAS_A_CHOICE = {
  order: [],
  paperSize: "a4",
  acceptsUnreviewed: false,
} as const satisfies Partial<StoredChoices>;

/** The words of a handout with the choices they were composed by and what was measured of them. */
export type HandoutContent = {
  readonly choices: StoredChoices;
  readonly document: HandoutDocument;
  readonly warnings: readonly HandoutWarning[];
  /** Null where it is not measured: in any language but English. */
  readonly grade: StoredGrade | null;
  /** Of the personal note alone; null without one, and where it is not measured. */
  readonly noteGrade: StoredGrade | null;
};

/** The words of a handout; null where there are none or the actor may not read them. */
export async function findHandoutContent(
  tx: ClinicTransaction,
  handoutId: string,
): Promise<HandoutContent | null> {
  const row = await tx.db.handoutDocument.findUnique({
    where: { clinicId_handoutId: { clinicId: tx.actor.clinicId, handoutId } },
    select: { document: true },
  });
  if (row === null) return null;
  const content = fromFrozenColumn(row.document) as HandoutContent;
  return { ...content, choices: { ...BEFORE_THERE_WAS_A_CHOICE, ...content.choices } };
}

/** Keeps the words of a handout. The database refuses it once the handout is issued. */
export async function saveHandoutContent(
  tx: ClinicTransaction,
  handoutId: string,
  content: HandoutContent,
): Promise<void> {
  const { clinicId } = tx.actor;
  const document = toJsonColumn(content);
  await tx.db.handoutDocument.upsert({
    where: { clinicId_handoutId: { clinicId, handoutId } },
    create: { clinicId, handoutId, document },
    update: { document },
    select: { version: true },
  });
}

/** A printed page's bytes and their SHA-256 in hexadecimal. */
export type ArchivedFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly sha256: string };

const digestOf = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

/** Archives the bytes that are printed. Kept as they are for good; the database checks their digest. */
export async function archiveFile(
  tx: ClinicTransaction,
  handoutId: string,
  bytes: Uint8Array,
): Promise<void> {
  await tx.db.handoutFile.create({
    data: {
      clinicId: tx.actor.clinicId,
      handoutId,
      bytes: Uint8Array.from(bytes),
      sha256: Uint8Array.from(digestOf(bytes)),
    },
    select: { handoutId: true },
  });
}

/**
 * The archived bytes of a handout, or null where there are none or the actor may not have them. Bytes that do not fit
 * their digest are refused as `internal`: what was given can then not be shown.
 */
export async function findArchivedFile(
  tx: ClinicTransaction,
  handoutId: string,
): Promise<ArchivedFile | null> {
  const row = await tx.db.handoutFile.findUnique({
    where: { clinicId_handoutId: { clinicId: tx.actor.clinicId, handoutId } },
    select: { bytes: true, sha256: true },
  });
  if (row === null) return null;
  if (!digestOf(row.bytes).equals(row.sha256)) {
    refuse("internal", "The archived file is damaged and is not shown. Tell your administrator.");
  }
  return { bytes: row.bytes, sha256: Buffer.from(row.sha256).toString("hex") };
}

/** SHA-256 of the archived bytes in hexadecimal, without reading them; null where there are none. */
export async function findFileDigest(tx: ClinicTransaction, handoutId: string): Promise<string | null> {
  const row = await tx.db.handoutFile.findUnique({
    where: { clinicId_handoutId: { clinicId: tx.actor.clinicId, handoutId } },
    select: { sha256: true },
  });
  return row === null ? null : Buffer.from(row.sha256).toString("hex");
}

/** Records that a handout was sent to a printer, by the actor and now. */
export async function createPrint(tx: ClinicTransaction, handoutId: string): Promise<void> {
  await tx.db.handoutPrint.create({
    data: { clinicId: tx.actor.clinicId, handoutId, printedAt: tx.at },
    select: { id: true },
  });
}

/** How often a handout was printed, and when last. */
export async function findPrints(
  tx: ClinicTransaction,
  handoutId: string,
): Promise<{ readonly times: number; readonly lastAt: Date | null }> {
  const found = await tx.db.handoutPrint.aggregate({
    where: { clinicId: tx.actor.clinicId, handoutId },
    _count: true,
    _max: { printedAt: true },
  });
  return { times: found._count, lastAt: found._max.printedAt };
}
