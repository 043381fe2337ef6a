import "server-only";
import type { Role } from "#lib/auth/permissions.ts";
import { addendumReasonWords } from "#lib/catalogue/words/addenda.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { areaWords } from "#lib/catalogue/words/areas.ts";
import { treatmentWords } from "#lib/catalogue/words/treatments.ts";
import type { DeviceLimit } from "#lib/clinical/session/device-limits.ts";
import { freshAnswers } from "#lib/clinical/session/fresh-answers.ts";
import type { SessionGround } from "#lib/clinical/session/assess-session.ts";
import { comesFirst, sessionGround } from "#lib/clinical/session/session-ground.ts";
import { sessionNames } from "#lib/clinical/session/session-names.ts";
import { sessionModality, type SessionModality } from "#lib/clinical/session/session-modality.ts";
import type { NamesInPlay } from "#lib/clinical/visit/names-in-play.ts";
import { listAdverseEventsOf, type AdverseEventRow } from "#lib/data/adverse-event.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listDevices } from "#lib/data/device.ts";
import type { PlanState } from "#lib/data/plan.ts";
import { listSessionAddenda } from "#lib/data/session-addendum.ts";
import { findSessionSources, type SessionSources } from "#lib/data/session-ground.ts";
import { findLastConsentForm, listConsents, type TreatmentConsent } from "#lib/data/treatment-consent.ts";
import {
  findPreviousRecord,
  findTreatmentRecord,
  type TreatmentRecordContent,
} from "#lib/data/treatment-record.ts";
import type { TreatmentSessionRow } from "#lib/data/treatment-session.ts";
import { formatDateAndTime } from "#lib/format/instant.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { PatchResult } from "#lib/schemas/session-acts.ts";
import { namesByLine } from "./load-plan-versions.ts";

/** A consent with who took it. */
export type ConsentOnPage = Pick<
  TreatmentConsent,
  "id" | "version" | "givenOn" | "formVersion" | "withdrawnOn"
> & { readonly takenByName: string };

/** The test patch before a first session, or the one that was made on this visit. */
export type PatchOnPage = {
  readonly sessionId: string;
  readonly madeOn: IsoDate;
  readonly record: (TreatmentRecordContent & { readonly savedAt: string }) | null;
  readonly readings: readonly {
    readonly id: string;
    readonly readOn: IsoDate;
    readonly readByName: string;
    readonly result: PatchResult;
    readonly words: string | null;
  }[];
};

/** A procedure as clinicians see it. */
export type ProcedureOnPage = {
  readonly treatmentName: string;
  /** The part of the skin that this step is done on, in words; null for all of it. */
  readonly area: string | null;
  /** A step of the clinician's own, which no rule checks. */
  readonly ownStep: boolean;
  readonly modality: SessionModality;
  readonly planState: PlanState;
  readonly ground: SessionGround;
  /** The catalogue's names that the ground and the checklist speak of. */
  readonly names: NamesInPlay;
  /** What was recorded so far; null while nothing was. Of an open session without answers that no longer count. */
  readonly record: (TreatmentRecordContent & { readonly savedAt: string }) | null;
  readonly previous: (TreatmentRecordContent & { readonly performedOn: IsoDate }) | null;
  readonly adverseEvents: readonly AdverseEventRow[];
  readonly performedByName: string | null;
  /** Names of the course's treatments by their step. */
  readonly stepNames: Readonly<Record<string, string>>;
  /** The operator's roles when it was completed; empty where they were not kept. */
  readonly operatorRoles: readonly Role[];
  /** The clinic's devices in use for this treatment. */
  readonly devices: readonly {
    readonly id: string;
    readonly name: string;
    readonly limits: readonly DeviceLimit[];
  }[];
  /** The largest step of a setting that needs no reason, in percent of the last value. */
  readonly stepPercent: number;
  readonly consent: {
    readonly standing: ConsentOnPage | null;
    readonly withdrawn: ConsentOnPage | null;
    readonly lastForm: string | null;
  };
  readonly patch: PatchOnPage | null;
  readonly addenda: readonly {
    readonly id: string;
    readonly body: string;
    readonly reason: string;
    readonly written: string;
  }[];
};

/** A completed session is compared with the one before it. */
const ownDay = ({ id, performedOn }: TreatmentSessionRow) =>
  performedOn === null ? undefined : { id, performedOn };

const isOpen = ({ state }: TreatmentSessionRow): boolean => state === "planned" || state === "in-progress";

async function readPatch(
  tx: ClinicTransaction,
  visit: TreatmentSessionRow,
  { patches, readings, visits }: SessionSources,
): Promise<Omit<PatchOnPage, "readings"> | null> {
  const before = visit.kind === "treatment" && comesFirst(visit, visits) ? patches[0] : undefined;
  const patch = visit.kind === "test-patch" && visit.state === "completed" ? visit : before;
  if (patch === undefined || patch.performedOn === null) return null;
  const known = readings.some(({ sessionId }) => sessionId === patch.id);
  if (!isOpen(visit) && !known && patch.id !== visit.id) return null;
  return {
    sessionId: patch.id,
    madeOn: patch.performedOn,
    record: patch.id === visit.id ? null : await findTreatmentRecord(tx, patch.id),
  };
}

/** The clinic's devices in use with which a treatment is given. */
async function devicesFor(tx: ClinicTransaction, treatment: SessionGround["treatment"]) {
  const devices = await listDevices(tx);
  return devices
    .filter(({ active, treatments }) => active && treatments.some((own) => own === treatment))
    .map(({ id, name, limits }) => ({ id, name, limits }));
}

/**
 * Reads all that clinicians see of a procedure.
 *
 * @param visits all of its plan, by date @param nameOf the name of anybody who holds, or held, a place in the clinic
 */
export async function readProcedure(
  tx: ClinicTransaction,
  visit: TreatmentSessionRow,
  visits: readonly TreatmentSessionRow[],
  nameOf: (personId: string) => string,
): Promise<ProcedureOnPage> {
  const sources = await findSessionSources(tx, visit, visits);
  const { treatment } = sources.step;
  const ground = sessionGround(engineCatalogue, sources, visit);
  const open = isOpen(visit);
  const stored = await findTreatmentRecord(tx, visit.id);
  const consents = await listConsents(tx, { patientId: visit.patientId, planId: visit.planId, treatment });
  const addenda = open ? [] : await listSessionAddenda(tx, visit.patientId, visit.id);
  const patch = await readPatch(tx, visit, sources);
  const readings = sources.readings.filter(({ sessionId }) => sessionId === patch?.sessionId);
  const shown = ({ id, version, givenOn, formVersion, withdrawnOn, takenBy }: TreatmentConsent) => ({
    ...{ id, version, givenOn, formVersion, withdrawnOn },
    takenByName: nameOf(takenBy),
  });
  const [latest] = consents.filter(({ givenOn }) => givenOn <= (visit.performedOn ?? tx.today));
  const inForce =
    latest !== undefined &&
    (latest.withdrawnOn === null || (visit.performedOn !== null && latest.withdrawnOn > visit.performedOn));
  const record =
    stored !== null && open ? { ...stored, checklist: freshAnswers(stored.checklist, tx.today) } : stored;
  return {
    treatmentName: sources.step.ownName ?? treatmentWords(treatment),
    area: areaWords(sources.step.area),
    ownStep: sources.step.ownName !== null,
    modality: sessionModality(engineCatalogue, treatment),
    planState: sources.plan.state,
    ground,
    names: sessionNames(engineCatalogue, ground),
    record,
    previous: await findPreviousRecord(tx, visit.patientId, treatment, ownDay(visit)),
    adverseEvents: await listAdverseEventsOf(tx, visit.patientId, visit.id),
    performedByName: visit.performedBy === null ? null : nameOf(visit.performedBy),
    stepNames: namesByLine([sources.accepted]),
    operatorRoles: stored?.operatorRoles ?? [],
    devices: await devicesFor(tx, treatment),
    stepPercent: sources.stepPercent,
    consent: {
      standing: inForce ? shown(latest) : null,
      withdrawn: latest === undefined || inForce ? null : shown(latest),
      lastForm: open && latest === undefined ? await findLastConsentForm(tx, treatment) : null,
    },
    patch:
      patch === null
        ? null
        : {
            ...patch,
            readings: readings.map(({ id, readOn, readBy, result, words }) => ({
              ...{ id, readOn, result, words },
              readByName: nameOf(readBy),
            })),
          },
    addenda: addenda.map(({ id, body, reason, reasonWords, at, by }) => ({
      ...{ id, body },
      reason: addendumReasonWords(reason, reasonWords),
      written: `${formatDateAndTime(at, tx.actor.zone)}, ${nameOf(by)}`,
    })),
  };
}
