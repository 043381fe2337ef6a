import "server-only";
import { createHash } from "node:crypto";
import type { HandoutDocument } from "#lib/clinical/handout/handout-document.ts";
import type { Letterhead } from "#lib/clinical/handout/letterhead.ts";
import { newId } from "#lib/platform/ids.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** The clinic's letterhead as it stands. */
export type ClinicLetterhead = Letterhead & {
  /** Counts its changes; 0 when none was made yet. */
  readonly number: number;
  /** Row of its picture. */
  readonly pictureId: string | null;
};

/** The letterhead that holds now; an empty one where there is none. */
export async function findLetterhead(tx: ClinicTransaction): Promise<ClinicLetterhead> {
  const row = await tx.db.clinicLetterhead.findFirst({
    where: { clinicId: tx.actor.clinicId },
    orderBy: { number: "desc" },
    select: {
      number: true,
      pictureId: true,
      pictureWords: true,
      lines: true,
      picture: { select: { sha256: true, width: true, height: true } },
    },
  });
  if (row === null) return { number: 0, pictureId: null, picture: null, lines: [] };
  const { number, pictureId, picture, pictureWords, lines } = row;
  return {
    number,
    pictureId,
    picture: picture === null ? null : { ...picture, words: pictureWords ?? "" },
    lines: lines === null ? [] : lines.split("\n"),
  };
}

/** Changes the letterhead. The database refuses a number that is not the next. @returns the id of the change */
export async function createLetterhead(
  tx: ClinicTransaction,
  head: {
    readonly number: number;
    readonly pictureId: string | null;
    readonly pictureWords: string | null;
    readonly lines: readonly string[];
  },
): Promise<string> {
  const id = newId();
  const lines = head.lines.length === 0 ? null : head.lines.join("\n");
  await tx.db.clinicLetterhead.create({
    data: { clinicId: tx.actor.clinicId, id, ...head, lines },
    select: { id: true },
  });
  return id;
}

/** Keeps a picture for good, once for the same bytes. @returns its row's id */
export async function keepPicture(
  tx: ClinicTransaction,
  { bytes, width, height }: { readonly bytes: Uint8Array; readonly width: number; readonly height: number },
): Promise<string> {
  const { clinicId } = tx.actor;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const kept = await tx.db.clinicPicture.findFirst({ where: { clinicId, sha256 }, select: { id: true } });
  if (kept !== null) return kept.id;
  const id = newId();
  await tx.db.clinicPicture.create({
    data: { clinicId, id, sha256, bytes: Uint8Array.from(bytes), width, height },
    select: { id: true },
  });
  return id;
}

/** The bytes of one of the clinic's pictures, a PNG; null when it has none of this digest. */
export async function findPicture(
  tx: ClinicTransaction,
  sha256: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await tx.db.clinicPicture.findFirst({
    where: { clinicId: tx.actor.clinicId, sha256 },
    select: { bytes: true },
  });
  return row?.bytes ?? null;
}

/** The bytes of the picture that a document is printed with; null for one without. */
export async function findLogoOf(
  tx: ClinicTransaction,
  { letterhead }: Pick<HandoutDocument, "letterhead">,
): Promise<Uint8Array | null> {
  const sha256 = letterhead?.picture?.sha256;
  return sha256 === undefined ? null : findPicture(tx, sha256);
}
