import "server-only";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { DIAGNOSIS_SHORT_WORDS, diagnosisShortWords } from "#lib/catalogue/words/diagnoses.ts";
import { SEX_WORDS } from "#lib/catalogue/words/history.ts";
import { wordsFor } from "#lib/catalogue/words/term-words.ts";
import { listPatients, type PatientListQuery, type PatientListRow } from "#lib/data/patient-list.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatAge } from "#lib/format/age.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { formatNhsNumber } from "#lib/format/nhs-number.ts";
import { formatBannerName } from "#lib/format/person-name.ts";
import { formatLateness } from "#lib/format/relative-time.ts";
import type { Actor } from "#lib/auth/actor.ts";
import type { Result } from "#lib/result/result.ts";

/** A row of the register in words, ready to be shown. The last three are left out for who may not read them. */
export type ListedPatient = {
  readonly id: string;
  readonly name: string;
  readonly deceased: boolean;
  readonly born: string;
  readonly sex: string;
  readonly nhs: string;
  readonly clinicNumber: string;
  readonly plan: string;
  readonly nextDue: string;
  /** For example "12 days late"; null while nothing is late. */
  readonly late: string | null;
  readonly skin?: string;
  readonly diagnoses?: string;
  readonly lastSeen?: string;
};

/** One choice of a filter. */
export type FilterChoice = { readonly value: string; readonly label: string };

/** What the page of the register shows. */
export type PatientsPage = {
  readonly patients: readonly ListedPatient[];
  /** How many fit; counting stops at `COUNT_LIMIT`. */
  readonly total: number;
  readonly similarOnly: boolean;
  /** Diagnoses to filter by; null for roles without clinical columns. */
  readonly diagnosisChoices: readonly FilterChoice[] | null;
};

const PLAN_WORDS: Readonly<Record<string, string>> = {
  draft: "Draft",
  active: "Active",
  "on-hold": "On hold",
  completed: "Completed",
  stopped: "Stopped",
};

/** A patient's birth date with the age on a day, or on the day of death. */
function bornWords({ born, deceasedOn }: PatientListRow, today: IsoDate): string {
  if (born === null) return "Not known";
  if (deceasedOn !== null) return formatClinicalDate(born);
  return `${formatClinicalDate(born)} (${formatAge(born, today)})`;
}

function toListed(row: PatientListRow, today: IsoDate, clinical: boolean): ListedPatient {
  return {
    id: row.id,
    name: formatBannerName(row),
    deceased: row.deceasedOn !== null,
    born: bornWords(row, today),
    sex: row.sex === null ? "Not known" : wordsFor(SEX_WORDS, row.sex),
    nhs: row.nhsNumber === null ? "Not known" : formatNhsNumber(row.nhsNumber),
    clinicNumber: row.clinicNumber ?? "None",
    plan: row.planState === null ? "None" : (PLAN_WORDS[row.planState] ?? row.planState),
    nextDue: row.nextDue === null ? "None" : formatClinicalDate(row.nextDue),
    late: row.nextDue === null ? null : formatLateness(row.nextDue, today),
    ...(clinical
      ? {
          skin: row.fitzpatrick ?? "Not recorded",
          diagnoses:
            row.diagnoses.length === 0 ? "None yet" : row.diagnoses.map(diagnosisShortWords).join(", "),
          lastSeen: row.lastSeen === null ? "Not yet" : formatClinicalDate(row.lastSeen),
        }
      : {}),
  };
}

/** One page of the register for an actor, in words and without clinical columns for who may not read them. */
export function readPatientsPage(actor: Actor, query: PatientListQuery): Promise<Result<PatientsPage>> {
  const clinical = can(actor.roles, "chart.read");
  return withClinic(actor, "patient.list", async (tx) => {
    const { rows, total, reach } = await listPatients(tx, query);
    return {
      patients: rows.map((row) => toListed(row, tx.today, clinical)),
      total,
      similarOnly: reach === "near" && total > 0,
      diagnosisChoices: clinical
        ? Object.entries(DIAGNOSIS_SHORT_WORDS).map(([value, label]) => ({ value, label }))
        : null,
    };
  });
}

/** One page of the register, for whoever is signed in. */
export async function loadPatients(query: PatientListQuery): Promise<Result<PatientsPage>> {
  return readPatientsPage(await requireActor(), query);
}
