import "server-only";
import { cache } from "react";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { HANDOUT_LANGUAGES } from "#lib/catalogue/passages/handout-languages.ts";
import { paperName } from "#lib/catalogue/words/papers.ts";
import { consentLines } from "#lib/clinical/paper/compose-paper.ts";
import { isClinicalPaper, isMadePerStep, PAPERS, type PaperName } from "#lib/clinical/paper/paper.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listPapers, type HandoutRow, type HandoutState } from "#lib/data/handout.ts";
import { findHandoutGround } from "#lib/data/handout-ground.ts";
import { findPlan, type PlanRow } from "#lib/data/plan.ts";
import { listVersions } from "#lib/data/plan-version.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatDateAndTime } from "#lib/format/instant.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import { idField } from "#lib/schemas/field.ts";
import { readBanner, type BannerContent } from "./load-patient-banner.ts";
import { namesByLine } from "./load-plan-versions.ts";

/** One issue of a paper, or its draft. */
export type PaperIssue = {
  readonly id: string;
  readonly href: string;
  readonly state: HandoutState;
  /** When it was issued; null for a draft. */
  readonly issued: string | null;
};

/** One paper of a plan: its issues, newest first, and whether it can be made now. */
export type PaperLine = PaperName & {
  /** What it is called, for a consent form with its treatment for who may read that. */
  readonly name: string;
  readonly issues: readonly PaperIssue[];
  readonly mayMake: boolean;
};

export type PapersPage = {
  readonly banner: BannerContent;
  readonly planId: string;
  readonly clinicId: string;
  readonly lines: readonly PaperLine[];
  /** Whether the person may read the plan, and so be told what cannot be made. */
  readonly clinical: boolean;
  /** Steps done in visits for which no consent form can be made, by name. */
  readonly withoutForm: readonly string[];
  readonly stopped: boolean;
};

type Ground = {
  readonly names: Readonly<Record<string, string>>;
  readonly forms: readonly string[];
  readonly withoutForm: readonly string[];
};

/** What an accepted plan can be printed as; only for who may read it. */
async function readGround(tx: ClinicTransaction, plan: PlanRow): Promise<Ground | null> {
  const versions = (await listVersions(tx, plan.id)).map((version) => version.plan);
  const [current] = versions;
  const ground =
    current === undefined ? null : await findHandoutGround(tx, plan.id, { paper: "handout", subject: null });
  if (current === undefined || ground === null) return null;
  const names = namesByLine(versions);
  const forms = consentLines(HANDOUT_LANGUAGES, ground, tx.today).map(({ line }) => line);
  const inVisits = [
    ...current.steps.map(({ id, line, sessions }) => ({ line: line ?? id, sessions })),
    ...(current.ownSteps ?? []),
  ].filter(({ line, sessions }) => sessions !== null && !forms.includes(line));
  return { names, forms, withoutForm: inVisits.map(({ line }) => names[line] ?? line) };
}

const sameSubject =
  (one: PaperName) =>
  (other: PaperName): boolean =>
    one.paper === other.paper && one.subject === other.subject;

/** The papers to list, in the order of the vocabulary: those that can be made, and those that were. */
function papersOf(rows: readonly HandoutRow[], ground: Ground | null): readonly PaperName[] {
  const listed: PaperName[] =
    ground === null
      ? []
      : [
          ...PAPERS.filter((paper) => !isMadePerStep(paper)).map((paper) => ({ paper, subject: null })),
          ...ground.forms.map((subject) => ({ paper: "consent-form", subject }) as const),
        ];
  for (const { paper, subject } of rows) {
    if (!listed.some(sameSubject({ paper, subject }))) listed.push({ paper, subject });
  }
  return listed.toSorted((one, other) => PAPERS.indexOf(one.paper) - PAPERS.indexOf(other.paper));
}

/**
 * The papers of one plan for an actor: which can be made, and which were given, with how each stands. Reception sees what
 * was issued for the patient, without a clinical word. Recorded as an opening of the plan.
 *
 * @returns `not_found` when the clinic has no such plan or it is another patient's
 */
export function readPapers(actor: Actor, patientId: string, planId: string): Promise<Result<PapersPage>> {
  const clinical = can(actor.roles, "handout.compose");
  return withClinic(actor, "handout.print", async (tx) => {
    const banner = await readBanner(tx, patientId);
    const plan = idField.safeParse(planId).success ? await findPlan(tx, planId) : null;
    if (plan?.patientId !== patientId) return refuse("not_found", "This plan is not on record.");
    tx.audit({ action: "read", entity: "plan", entityId: planId, patientId, detail: { kind: "opened" } });
    const seen = PAPERS.filter((paper) => clinical || !isClinicalPaper(paper));
    const rows = (await listPapers(tx, planId, seen)).filter(({ state }) => clinical || state !== "draft");
    const ground = clinical ? await readGround(tx, plan) : null;
    const stopped = plan.state === "stopped";
    const lines = papersOf(rows, ground).map(({ paper, subject }): PaperLine => {
      const treatment = subject === null ? undefined : ground?.names[subject];
      const makeable = subject === null || ground?.forms.includes(subject) === true;
      return {
        ...{ paper, subject },
        name: treatment === undefined ? paperName(paper) : `${paperName(paper)}: ${treatment}`,
        mayMake: ground !== null && makeable && (!stopped || isClinicalPaper(paper)),
        issues: rows.filter(sameSubject({ paper, subject })).map(({ id, state, issuedAt }) => ({
          ...{ id, state, href: `/patients/${patientId}/handouts/${id}` },
          issued: issuedAt === null ? null : formatDateAndTime(issuedAt, actor.zone),
        })),
      };
    });
    return {
      ...{ banner, planId, clinicId: actor.clinicId, lines, clinical, stopped },
      withoutForm: ground?.withoutForm ?? [],
    };
  });
}

/** As `readPapers`, for whoever is signed in. */
export const loadPapers = cache(async (patientId: string, planId: string): Promise<Result<PapersPage>> => {
  return readPapers(await requireActor(), patientId, planId);
});
