import "server-only";
import {
  WORDING_SUBJECTS,
  type ClinicWording,
  type WordingBody,
  type WordingSubject,
} from "#lib/clinical/handout/clinic-wording.ts";
import type { HandoutLanguage } from "#lib/clinical/handout/passage.ts";
import { isoDateIn } from "#lib/format/instant.ts";
import { newId } from "#lib/platform/ids.ts";
import { sha256 } from "#lib/platform/sha256.ts";
import { wordingBodySchema } from "#lib/schemas/clinic-wording.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { listLastSignOffs } from "./content-sign-off.ts";
import { toJsonColumn } from "./json-column.ts";
import { termOf } from "./patient-terms.ts";

/** The name under which acts about wordings are kept beside those about pages of the guide. */
export const WORDING_SHELF = "wording";

/** What a wording says in one version; `hash` is what a sign-off names. */
export type WordingVersion = {
  readonly number: number;
  readonly body: WordingBody;
  readonly hash: string;
  readonly at: Date;
  readonly by: string;
};

/** A wording of the clinic with all its versions, newest first. */
export type Wording = {
  readonly id: string;
  readonly subjectKind: WordingSubject;
  readonly subject: string;
  readonly language: HandoutLanguage;
  readonly retired: boolean;
  /** Of the row, for retiring it. */
  readonly version: number;
  readonly versions: readonly [WordingVersion, ...WordingVersion[]];
};

const LANGUAGES = ["en", "fr", "pl", "ar"] as const satisfies readonly HandoutLanguage[];

/** SHA-256 of everything that a reader of this version is told, and of what it is about. */
function hashOf(about: readonly string[], body: WordingBody): string {
  const { placing, title, sentences, items, notInPregnancy } = body;
  return sha256(JSON.stringify([about, placing, title, sentences, items, notInPregnancy]));
}

/** The clinic's wordings, retired ones too. */
export async function listWordings(tx: ClinicTransaction): Promise<readonly Wording[]> {
  const { clinicId } = tx.actor;
  const rows = await tx.db.clinicPassage.findMany({
    where: { clinicId },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, subjectKind: true, subject: true, language: true, retiredAt: true, version: true },
      versions: {
        where: { clinicId },
        orderBy: { number: "desc" },
        select: { number: true, body: true, createdAt: true, createdBy: true },
      },
    },
  });
  return rows.flatMap(({ versions: written, retiredAt, ...row }): Wording[] => {
    const subjectKind = termOf(WORDING_SUBJECTS, row.subjectKind);
    const language = termOf(LANGUAGES, row.language);
    const about = [row.subjectKind, row.subject, row.language];
    const [newest, ...earlier] = written.flatMap(
      ({ number, body, createdAt, createdBy }): WordingVersion[] => {
        const read = wordingBodySchema.safeParse(body);
        if (!read.success) return [];
        return [{ number, body: read.data, hash: hashOf(about, read.data), at: createdAt, by: createdBy }];
      },
    );
    if (newest === undefined || subjectKind === null || language === null) return [];
    return [{ ...row, subjectKind, language, retired: retiredAt !== null, versions: [newest, ...earlier] }];
  });
}

/** The version that is printed: the one signed off last, while that holds; null where none is. */
export function versionInUse(
  { retired, versions }: Wording,
  last: { readonly act: string; readonly contentHash: string } | undefined,
): WordingVersion | null {
  if (retired || last?.act !== "signed-off") return null;
  return versions.find(({ hash }) => hash === last.contentHash) ?? null;
}

/** What the clinic prints in its own words now. */
export async function findWordingsInUse(tx: ClinicTransaction): Promise<readonly ClinicWording[]> {
  const wordings = await listWordings(tx);
  if (wordings.length === 0) return [];
  const acts = (await listLastSignOffs(tx, [WORDING_SHELF])).get(WORDING_SHELF);
  return wordings.flatMap((wording): ClinicWording[] => {
    const act = acts?.get(wording.id);
    const version = versionInUse(wording, act);
    if (act === undefined || version === null) return [];
    const writtenOn = isoDateIn(version.at, tx.actor.zone);
    const days = { writtenOn, reviewBy: act.reviewDueOn ?? writtenOn };
    const { id, subjectKind, subject, language } = wording;
    return [{ id, number: version.number, subjectKind, subject, language, ...days, ...version.body }];
  });
}

/** Adds a wording; its first version is added by `createWordingVersion`. @returns its id */
export async function createWording(
  tx: ClinicTransaction,
  about: Pick<Wording, "subjectKind" | "subject" | "language">,
): Promise<string> {
  const id = newId();
  await tx.db.clinicPassage.create({
    data: { clinicId: tx.actor.clinicId, id, ...about },
    select: { id: true },
  });
  return id;
}

/** Adds the next version of a wording. The database refuses a number that is not the next. */
export async function createWordingVersion(
  tx: ClinicTransaction,
  passageId: string,
  number: number,
  body: WordingBody,
): Promise<void> {
  await tx.db.clinicPassageVersion.create({
    data: { clinicId: tx.actor.clinicId, id: newId(), passageId, number, body: toJsonColumn(body) },
    select: { id: true },
  });
}

/** Takes a wording out of use, or back into it. @returns whether the version fitted */
export async function saveWordingRetired(
  tx: ClinicTransaction,
  { id, version }: { readonly id: string; readonly version: number },
  retired: boolean,
): Promise<boolean> {
  const { count } = await tx.db.clinicPassage.updateMany({
    where: { clinicId: tx.actor.clinicId, id, version },
    data: { retiredAt: retired ? tx.at : null },
  });
  return count === 1;
}
