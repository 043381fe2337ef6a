import "server-only";
import { can } from "#lib/auth/permissions.ts";
import { reviewedTexts } from "#lib/catalogue/guide/translation-records.ts";
import { HANDOUT_LANGUAGES } from "#lib/catalogue/passages/handout-languages.ts";
import type { HandoutDocument, HandoutWarning } from "#lib/clinical/handout/handout-document.ts";
import type { TextOrigin } from "#lib/clinical/handout/passage.ts";
import { PAPER_WORDS, paperName } from "#lib/catalogue/words/papers.ts";
import { composePaper } from "#lib/clinical/paper/compose-paper.ts";
import { isClinicalPaper, type Paper } from "#lib/clinical/paper/paper.ts";
import { sameWords } from "#lib/clinical/handout/same-words.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findPeopleNames } from "#lib/data/consultation-people.ts";
import { findHandout, type HandoutRow, type HandoutState } from "#lib/data/handout.ts";
import {
  findFileDigest,
  findHandoutContent,
  findPrints,
  type HandoutContent,
  type StoredGrade,
} from "#lib/data/handout-content.ts";
import { findHandoutGround } from "#lib/data/handout-ground.ts";
import { refuse } from "#lib/result/refused-error.ts";
import { idField } from "#lib/schemas/field.ts";
import type { PrintSize } from "#lib/schemas/patient.ts";
import { readBanner, type BannerContent } from "./load-patient-banner.ts";
import { readSignOffStates } from "./read-sign-off-states.ts";
import { textOrigins } from "./text-origins.ts";

/** Why a draft may not be printed as it stands; null when it may. */
export type HandoutStaleness = "changed" | "plan-stopped" | null;

/** What is given away of an issued handout to whoever may print it. */
export type HandoutStanding = {
  readonly state: HandoutState;
  readonly issuedAt: Date | null;
  readonly issuedBy: string | null;
  readonly revokedAt: Date | null;
  readonly revokedBy: string | null;
  readonly supersededById: string | null;
  readonly sha256: string | null;
  readonly prints: { readonly times: number; readonly lastAt: Date | null };
};

/** The words and choices, for those who may read the record. */
export type HandoutReading = {
  readonly document: HandoutDocument;
  readonly choices: HandoutContent["choices"];
  readonly warnings: readonly HandoutWarning[];
  readonly grade: StoredGrade | null;
  readonly noteGrade: StoredGrade | null;
  readonly stale: HandoutStaleness;
  /** Language tag that the patient asked for, where it is not the handout's. */
  readonly prefersLanguage: string | null;
  /** Ids of the sections that this plan could fill; empty once it is issued. */
  readonly fillable: readonly string[];
  /** Where the sentences come from; null for a paper from another edition of the text. */
  readonly origins: readonly TextOrigin[] | null;
};

export type HandoutPage = {
  readonly banner: BannerContent;
  readonly id: string;
  readonly paper: Paper;
  /** What the paper is called. */
  readonly name: string;
  /** Whether it speaks to clinicians, so that no reading grade holds for it. */
  readonly clinical: boolean;
  readonly planId: string;
  readonly version: number;
  readonly language: string;
  readonly printSize: PrintSize;
  /** For the forms of the page, so that a change of clinic in another tab is noticed. */
  readonly clinicId: string;
  readonly zone: string;
  readonly standing: HandoutStanding;
  /** Null for reception, which prints without reading. */
  readonly reading: HandoutReading | null;
  readonly languages: readonly string[];
  readonly mayIssue: boolean;
};

const NOT_HERE = "This handout is not on record.";

/** Reads the page inside the caller's transaction; records that the handout was opened. */
export async function readHandoutPage(
  tx: ClinicTransaction,
  patientId: string,
  handoutId: string,
): Promise<HandoutPage> {
  if (!idField.safeParse(handoutId).success) return refuse("not_found", NOT_HERE);
  const { roles, zone, clinicId } = tx.actor;
  const mayRead = can(roles, "chart.read");
  const banner = await readBanner(tx, patientId);
  const row = await findHandout(tx, handoutId);
  if (row === null || row.patientId !== patientId) return refuse("not_found", NOT_HERE);
  if (!mayRead && (row.state === "draft" || isClinicalPaper(row.paper))) return refuse("not_found", NOT_HERE);
  tx.audit({
    action: "read",
    entity: "handout",
    entityId: handoutId,
    patientId,
    detail: { kind: "opened" },
  });
  const { id, paper, planId, version, language, printSize } = row;
  return {
    ...{ name: paperName(paper), clinical: isClinicalPaper(paper) },
    ...{ banner, id, paper, planId, version, language, printSize, clinicId, zone },
    standing: await standingOf(tx, row),
    reading: mayRead ? await readingOf(tx, row) : null,
    languages: isClinicalPaper(paper) ? ["en"] : Object.keys(HANDOUT_LANGUAGES),
    mayIssue: can(roles, "handout.issue"),
  };
}

async function standingOf(tx: ClinicTransaction, row: HandoutRow): Promise<HandoutStanding> {
  const { state, issuedAt, issuedBy, revokedAt, revokedBy, supersededById } = row;
  const ids = [issuedBy, revokedBy].filter((id) => id !== null);
  const names = ids.length === 0 ? new Map<string, string>() : await findPeopleNames(tx, ids);
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? "somebody who has left"));
  return {
    ...{ state, issuedAt, revokedAt, supersededById },
    issuedBy: nameOf(issuedBy),
    revokedBy: nameOf(revokedBy),
    sha256: state === "draft" ? null : await findFileDigest(tx, row.id),
    prints: state === "draft" ? { times: 0, lastAt: null } : await findPrints(tx, row.id),
  };
}

async function readingOf(tx: ClinicTransaction, row: HandoutRow): Promise<HandoutReading> {
  const words = await wordsOf(tx, row);
  return { ...words, origins: textOrigins(words.document) };
}

async function wordsOf(tx: ClinicTransaction, row: HandoutRow): Promise<Omit<HandoutReading, "origins">> {
  const content = await findHandoutContent(tx, row.id);
  if (content === null) return refuse("not_found", NOT_HERE);
  const { document, choices, warnings, grade, noteGrade } = content;
  const kept = { document, choices, warnings, grade, noteGrade, prefersLanguage: null, fillable: [] };
  if (row.state !== "draft") return { ...kept, stale: null };
  const found = await findHandoutGround(tx, row.planId, row);
  if (found === null) return refuse("not_found", NOT_HERE);
  const ground = { ...found, reviewedTexts: await reviewedIn(tx, document.language) };
  const composeWith = (withoutSections: readonly string[]) =>
    composePaper(
      HANDOUT_LANGUAGES,
      ground,
      { language: document.language, printSize: row.printSize, ...choices, withoutSections },
      { on: tx.today, demonstration: tx.actor.installation === "demonstration" },
      PAPER_WORDS,
    );
  const clinical = isClinicalPaper(row.paper);
  const now = composeWith(choices.withoutSections);
  const changed = ground.planVersionId !== row.planVersionId || !sameWords(now.document, document);
  const wished = ground.prefers.language;
  return {
    ...kept,
    // Words that hold today are shown with today's date, as they would be printed.
    ...(changed ? {} : { document: now.document, warnings: now.warnings }),
    stale: ground.planState === "stopped" && !clinical ? "plan-stopped" : changed ? "changed" : null,
    prefersLanguage: clinical || wished.split("-")[0] === row.language ? null : wished,
    // Of other papers nothing is left out.
    fillable: row.paper === "handout" ? composeWith([]).document.sections.map((section) => section.id) : [],
  };
}

/** What the clinic reviewed in a language; nothing is asked for English. */
async function reviewedIn(tx: ClinicTransaction, language: string): Promise<readonly string[]> {
  if (language === "en") return [];
  return reviewedTexts(language, (await readSignOffStates(tx, ["translations"]))("translations").states);
}
