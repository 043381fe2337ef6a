import "server-only";
import { patientSearchTokens, querySearchTokens, type SearchablePatient } from "#lib/format/search-tokens.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { Prisma } from "./generated/client.ts";

/** How far a search reaches: what was typed, or what was typed with one slip forgiven in each name. */
export type SearchReach = "exact" | "near";

/**
 * The condition under which a patient `p` fits a search. Every word asked for must be met. Equality on tokens is the
 * only form of search that reaches an index under forced row-level security.
 *
 * @param text as typed; an empty text fits everybody
 */
export function matchesSearch(clinicId: string, text: string, reach: SearchReach): Prisma.Sql {
  const groups = querySearchTokens(text);
  if (groups.length === 0) return Prisma.sql`true`;
  const conditions = groups.map((group) => {
    const tokens = reach === "exact" ? group.exact : [...group.exact, ...group.near];
    return Prisma.sql`p.id in (
      select t.patient_id from patient_search_token t
      where t.clinic_id = ${clinicId}::uuid and t.token = any(${tokens}))`;
  });
  return Prisma.join(conditions, " and ");
}

/** Stores afresh under which tokens a patient is found. Called whenever a name, number or birth date changes. */
export async function replaceSearchTokens(
  tx: ClinicTransaction,
  patientId: string,
  patient: SearchablePatient,
): Promise<void> {
  const { clinicId } = tx.actor;
  await tx.db.patientSearchToken.deleteMany({ where: { clinicId, patientId } });
  await tx.db.patientSearchToken.createMany({
    data: patientSearchTokens(patient).map((token) => ({ clinicId, patientId, token })),
  });
}

/** A patient as a search shows them. */
export type FoundPatient = {
  readonly id: string;
  readonly familyName: string;
  readonly givenNames: string | null;
  readonly title: string | null;
  readonly born: string | null;
  readonly nhsNumber: string | null;
};

const SHORTEST_LIST = 1;

/**
 * The first patients that fit a search, by name. Where none fits what was typed, one slip in each name is forgiven.
 *
 * @param limit most patients to answer
 */
export async function searchPatients(
  tx: ClinicTransaction,
  text: string,
  limit: number,
): Promise<FoundPatient[]> {
  const exact = await findMatching(tx, text, "exact", limit);
  return exact.length >= SHORTEST_LIST ? exact : findMatching(tx, text, "near", limit);
}

function findMatching(
  tx: ClinicTransaction,
  text: string,
  reach: SearchReach,
  limit: number,
): Promise<FoundPatient[]> {
  const { clinicId } = tx.actor;
  return tx.db.$queryRaw<FoundPatient[]>`
    select p.id, p.family_name as "familyName", p.given_names as "givenNames", p.title,
           to_char(p.born_on, 'YYYY-MM-DD') as born, p.nhs_number as "nhsNumber"
    from patient p
    where p.clinic_id = ${clinicId}::uuid and p.merged_into_id is null
      and ${matchesSearch(clinicId, text, reach)}
    order by p.family_name, p.given_names, p.id
    limit ${limit}`;
}
