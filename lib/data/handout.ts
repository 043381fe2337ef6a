import "server-only";
import { PAPERS, type Paper, type PaperName } from "#lib/clinical/paper/paper.ts";
import type { PrintSize } from "#lib/schemas/patient.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { termOf } from "./patient-terms.ts";

export const HANDOUT_STATES = ["draft", "issued", "superseded", "revoked"] as const;
export type HandoutState = (typeof HANDOUT_STATES)[number];

/** A handout or another paper of a plan as every role of the clinic may see it, without a word of its text. */
export type HandoutRow = PaperName & {
  readonly id: string;
  readonly patientId: string;
  readonly planId: string;
  readonly planVersionId: string;
  readonly state: HandoutState;
  readonly language: string;
  readonly printSize: PrintSize;
  readonly contentVersion: string;
  readonly issuedAt: Date | null;
  readonly issuedBy: string | null;
  readonly supersededById: string | null;
  readonly revokedAt: Date | null;
  readonly revokedBy: string | null;
  readonly version: number;
};

const ROW = {
  id: true,
  patientId: true,
  planId: true,
  planVersionId: true,
  paper: true,
  subject: true,
  state: true,
  language: true,
  printSize: true,
  contentVersion: true,
  issuedAt: true,
  issuedBy: true,
  supersededById: true,
  revokedAt: true,
  revokedBy: true,
  version: true,
} as const;

/** One handout of the actor's clinic, or null when there is none with this id. */
export async function findHandout(tx: ClinicTransaction, handoutId: string): Promise<HandoutRow | null> {
  const row = await tx.db.handout.findUnique({
    where: { clinicId_id: { clinicId: tx.actor.clinicId, id: handoutId } },
    select: ROW,
  });
  return row === null ? null : toRow(row);
}

type Selected = Omit<HandoutRow, "paper" | "state" | "printSize"> & {
  readonly paper: string;
  readonly state: string;
  readonly printSize: string;
};

function toRow(row: Selected): HandoutRow {
  return {
    ...row,
    // One that the code no longer knows is taken for the most closed of them.
    paper: termOf(PAPERS, row.paper) ?? "plan-summary",
    state: termOf(HANDOUT_STATES, row.state) ?? "revoked",
    printSize: row.printSize === "large" ? "large" : "normal",
  };
}

/** The papers of a plan that are being composed or were issued, newest first; `papers` are those to list. */
export async function listPapers(
  tx: ClinicTransaction,
  planId: string,
  papers: readonly Paper[],
): Promise<HandoutRow[]> {
  const rows = await tx.db.handout.findMany({
    where: { clinicId: tx.actor.clinicId, planId, paper: { in: [...papers] } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 200,
    select: ROW,
  });
  return rows.map(toRow);
}

/**
 * Makes transactions on one plan's handouts wait for each other, so that two people never open two drafts of one plan
 * or issue two handouts side by side. Held to the end of the transaction.
 */
export async function lockHandoutsOf(tx: ClinicTransaction, planId: string): Promise<void> {
  const name = `handouts:${tx.actor.clinicId}:${planId}`;
  await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
}

/** Which papers count together: those of one plan that are the same paper on the same step. */
export type PaperOfPlan = PaperName & { readonly planId: string };

/** The draft of this paper, or null when none is being composed. */
export async function findDraftHandout(
  tx: ClinicTransaction,
  { planId, paper, subject }: PaperOfPlan,
): Promise<string | null> {
  const row = await tx.db.handout.findFirst({
    where: { clinicId: tx.actor.clinicId, planId, paper, subject, state: "draft" },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** How often this paper was ever issued. */
export function countIssuedHandouts(
  tx: ClinicTransaction,
  { planId, paper, subject }: PaperOfPlan,
): Promise<number> {
  return tx.db.handout.count({
    where: { clinicId: tx.actor.clinicId, planId, paper, subject, issuedAt: { not: null } },
  });
}

/** What a draft is composed from and how. */
export type HandoutForm = Pick<HandoutRow, "planVersionId" | "language" | "printSize" | "contentVersion">;

/** Opens a draft. @param id the new handout's id */
export async function createHandout(
  tx: ClinicTransaction,
  id: string,
  row: HandoutForm & Pick<HandoutRow, "patientId" | "planId" | "paper" | "subject">,
): Promise<void> {
  await tx.db.handout.create({
    data: { clinicId: tx.actor.clinicId, id, ...row },
    select: { id: true },
  });
}

/** Changes a draft. @returns whether it was still a draft of this version */
export async function changeHandout(
  tx: ClinicTransaction,
  handoutId: string,
  version: number,
  form: HandoutForm,
): Promise<boolean> {
  const { count } = await tx.db.handout.updateMany({
    where: { clinicId: tx.actor.clinicId, id: handoutId, version, state: "draft" },
    data: form,
  });
  return count === 1;
}

/** Issues a draft; nothing of it changes afterwards but its standing. @returns whether it was still a draft of this version */
export async function issueRow(
  tx: ClinicTransaction,
  handoutId: string,
  version: number,
  contentVersion: string,
): Promise<boolean> {
  const { clinicId, personId } = tx.actor;
  const { count } = await tx.db.handout.updateMany({
    where: { clinicId, id: handoutId, version, state: "draft" },
    data: { state: "issued", issuedAt: tx.at, issuedBy: personId, contentVersion },
  });
  return count === 1;
}

/** Marks older issues of the same paper as replaced by this one. @returns their ids */
export async function supersedeOlder(
  tx: ClinicTransaction,
  { planId, paper, subject, id }: PaperOfPlan & Pick<HandoutRow, "id">,
): Promise<readonly string[]> {
  const { clinicId } = tx.actor;
  const older = await tx.db.handout.findMany({
    where: { clinicId, planId, paper, subject, state: "issued", id: { not: id } },
    select: { id: true },
  });
  const ids = older.map((row) => row.id);
  if (ids.length > 0) {
    await tx.db.handout.updateMany({
      where: { clinicId, id: { in: ids }, state: "issued" },
      data: { state: "superseded", supersededById: id },
    });
  }
  return ids;
}

/** Takes back an issued handout. @returns whether it was still issued, and of this version */
export async function revokeRow(tx: ClinicTransaction, handoutId: string, version: number): Promise<boolean> {
  const { clinicId, personId } = tx.actor;
  const { count } = await tx.db.handout.updateMany({
    where: { clinicId, id: handoutId, version, state: "issued" },
    data: { state: "revoked", revokedAt: tx.at, revokedBy: personId },
  });
  return count === 1;
}
