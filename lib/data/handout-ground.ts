import "server-only";
import type { PrintedPlan, VisitToCome } from "#lib/clinical/handout/handout-of-plan.ts";
import type { ClinicWording } from "#lib/clinical/handout/clinic-wording.ts";
import type { HandoutClinic, HandoutPatient } from "#lib/clinical/handout/handout-input.ts";
import type { Letterhead } from "#lib/clinical/handout/letterhead.ts";
import { isClinicalPaper, type PaperName } from "#lib/clinical/paper/paper.ts";
import type { PastVisit, PlanPaperGround } from "#lib/clinical/paper/paper-ground.ts";
import { FITZPATRICK_TYPES } from "#lib/clinical/model/vocabulary.ts";
import { formatShortTime } from "#lib/format/instant.ts";
import { formatNhsNumber } from "#lib/format/nhs-number.ts";
import { formatBannerName } from "#lib/format/person-name.ts";
import { formatPhone } from "#lib/format/phone.ts";
import { dateIn } from "#lib/platform/clock.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { PrintSize } from "#lib/schemas/patient.ts";
import { fromOptionalDateColumn } from "./calendar-column.ts";
import { findClinicalFacts } from "./clinical-facts.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { findWordingsInUse } from "./clinic-wording.ts";
import { findPeopleNames } from "./consultation-people.ts";
import { countIssuedHandouts } from "./handout.ts";
import { findLetterhead } from "./letterhead.ts";
import { readSex, termOf } from "./patient-terms.ts";
import { findPlan, listPlanChanges, type PlanState } from "./plan.ts";
import { findCurrentVersion } from "./plan-version.ts";
import { listVisitsOfPlan, type TreatmentSessionRow } from "./treatment-session.ts";

/**
 * The number to call when life is in danger. A clinic has no setting of its own for it yet; the product is made for
 * clinics in the United Kingdom, where it is 999 (112 reaches the same operators).
 */
const EMERGENCY_NUMBER = "999";

/** Everything a handout or another paper of a plan is composed from, as it stands now. */
export type HandoutGround = {
  readonly patientId: string;
  readonly planState: PlanState;
  readonly planVersionId: string;
  readonly printed: PrintedPlan;
  readonly patient: HandoutPatient;
  /** Language tag and print size that the patient asked for. */
  readonly prefers: { readonly language: string; readonly printSize: PrintSize };
  readonly clinic: HandoutClinic;
  /** The clinic's own words, where the paper prints any. */
  readonly wordings: readonly ClinicWording[];
  /** Counts issues: one more than were issued of this paper. */
  readonly issue: number;
  /** Which paper it is, and what only papers other than the handout need. */
  readonly paper: PlanPaperGround["paper"];
};

/**
 * Reads what a handout of a plan is composed from: its newest accepted version, the visits to come with their present
 * days, and today's facts about the patient.
 *
 * @returns null when the clinic has no such plan; refuses as `conflict` while the plan is not accepted
 */
export async function findHandoutGround(
  tx: ClinicTransaction,
  planId: string,
  { paper, subject }: PaperName,
): Promise<HandoutGround | null> {
  const plan = await findPlan(tx, planId);
  if (plan === null) return null;
  const version = await findCurrentVersion(tx, planId);
  if (version === null) return refuse("conflict", "Papers are made from an accepted plan. Accept it first.");
  const { plan: accepted, evaluation } = version;
  const visits = await listVisitsOfPlan(tx, planId);
  const { gpName, guardianName, ...reader } = await findReader(tx, plan.patientId);
  const changes = paper === "plan-summary" ? await listPlanChanges(tx, planId) : [];
  const people = isClinicalPaper(paper)
    ? await findPeopleNames(tx, [
        version.acceptedBy,
        ...accepted.steps.flatMap(({ override }) => override?.personId ?? []),
        ...(accepted.ownSteps ?? []).map(({ acknowledgedBy }) => acknowledgedBy),
        ...changes.map(({ by }) => by),
      ])
    : new Map<string, string>();
  const nameOf = (id: string): string => people.get(id) ?? "somebody who has left";
  return {
    patientId: plan.patientId,
    planState: plan.state,
    planVersionId: version.id,
    printed: { plan: accepted, evaluation, visits: visitsToCome(tx, visits) },
    ...reader,
    clinic: await findPrintedClinic(tx),
    wordings: paper === "handout" ? await findWordingsInUse(tx) : [],
    issue: 1 + (await countIssuedHandouts(tx, { planId, paper, subject })),
    paper: {
      ...{ paper, subject, versionNumber: version.number, evaluation, gpName, guardianName },
      acceptedBy: isClinicalPaper(paper) ? nameOf(version.acceptedBy) : null,
      planState: plan.state,
      people: Object.fromEntries(people),
      history: changes
        .toSorted((one, other) => one.at.getTime() - other.at.getTime())
        .map(({ at, to, by, reason }) => ({ on: dateIn(tx.actor.zone, at), to, by: nameOf(by), reason })),
      past: pastVisits(visits),
      facts: paper === "gp-letter" ? await findClinicalFacts(tx, plan.patientId) : null,
    },
  };
}

function pastVisits(visits: readonly TreatmentSessionRow[]): readonly PastVisit[] {
  return visits.flatMap(({ id, kind, number, of, lineId, state, dueOn, performedOn }): PastVisit[] => {
    if (state !== "completed" && state !== "missed") return [];
    const outcome = state === "completed" ? "done" : "missed";
    return [{ id, kind, number, of, stepId: lineId, on: performedOn ?? dueOn, outcome }];
  });
}

function visitsToCome(tx: ClinicTransaction, visits: readonly TreatmentSessionRow[]): readonly VisitToCome[] {
  return visits
    .filter(({ state }) => state === "planned" || state === "in-progress")
    .map(({ id, kind, number, of, lineId, dueOn, appointmentAt }) => ({
      id,
      kind,
      number,
      of,
      stepId: lineId,
      dueOn: appointmentAt === null ? dueOn : dateIn(tx.actor.zone, appointmentAt),
      appointment:
        appointmentAt === null
          ? null
          : { at: appointmentAt.toISOString(), clock: formatShortTime(appointmentAt, tx.actor.zone) },
    }));
}

async function findReader(
  tx: ClinicTransaction,
  patientId: string,
): Promise<
  Pick<HandoutGround, "patient" | "prefers"> & Pick<HandoutGround["paper"], "gpName" | "guardianName">
> {
  const row = await tx.db.patient.findUnique({
    where: { clinicId_id: { clinicId: tx.actor.clinicId, id: patientId } },
    select: {
      familyName: true,
      givenNames: true,
      title: true,
      bornOn: true,
      sex: true,
      nhsNumber: true,
      clinicNumber: true,
      language: true,
      printSize: true,
      gpName: true,
      guardianName: true,
      facts: { select: { pregnant: true, planningPregnancy: true, fitzpatrick: true, monk: true } },
    },
  });
  if (row === null) return refuse("not_found", "This patient is not in the register.");
  const { facts, nhsNumber, clinicNumber } = row;
  return {
    patient: {
      name: formatBannerName(row),
      bornOn: fromOptionalDateColumn(row.bornOn),
      number:
        nhsNumber !== null
          ? { kind: "nhsNumber", value: formatNhsNumber(nhsNumber) }
          : clinicNumber !== null
            ? { kind: "clinicNumber", value: clinicNumber }
            : null,
      sex: readSex(row.sex),
      pregnant: facts?.pregnant ?? null,
      planningPregnancy: facts?.planningPregnancy ?? null,
      fitzpatrick: termOf(FITZPATRICK_TYPES, facts?.fitzpatrick),
      monk: facts?.monk ?? null,
    },
    gpName: spoken(row.gpName),
    guardianName: spoken(row.guardianName),
    prefers: { language: row.language, printSize: row.printSize === "large" ? "large" : "normal" },
  };
}

const spoken = (text: string | null): string | null =>
  text === null || text.trim() === "" ? null : text.trim();

async function printedLetterhead(tx: ClinicTransaction): Promise<Letterhead | null> {
  const { picture, lines } = await findLetterhead(tx);
  return picture === null && lines.length === 0 ? null : { picture, lines };
}

async function findPrintedClinic(tx: ClinicTransaction): Promise<HandoutClinic> {
  const row = await tx.db.clinic.findUnique({
    where: { id: tx.actor.clinicId },
    select: { name: true, address: true, phone: true },
  });
  if (row === null) return refuse("not_found", "The clinic's own entry cannot be read.");
  return {
    name: row.name,
    addressLines: (row.address ?? "")
      .split(/\r?\n|,/)
      .map((line) => line.trim())
      .filter((line) => line !== ""),
    phone: row.phone === null || row.phone.trim() === "" ? null : formatPhone(row.phone),
    // The clinic's entry holds neither yet.
    email: null,
    openingHours: null,
    emergencyNumber: EMERGENCY_NUMBER,
    letterhead: await printedLetterhead(tx),
  };
}
