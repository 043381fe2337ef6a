import "server-only";
import type { SuggestionState } from "#lib/schemas/suggestions.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** What the clinic chose for everybody, and the person for themselves: whether suggestions are shown. */
export type SuggestionChoices = { readonly clinic: boolean; readonly person: boolean };

const VISITS_READ = 60;
const MOST_REASONS = 4;
/** A longer one is about its own patient. */
const LONGEST_REASON = 40;

type ChoiceRow = { readonly clinic: string | null; readonly person: string | null };

const choicesOf = (row: ChoiceRow | undefined): SuggestionChoices => ({
  clinic: row?.clinic !== "hidden",
  person: row?.person !== "hidden",
});

const stateOf = ({ clinic, person }: SuggestionChoices): SuggestionState =>
  clinic ? (person ? "shown" : "hidden-by-person") : "hidden-by-clinic";

/** Both choices; suggestions are shown where nobody chose. One statement. */
export async function findSuggestionChoices(tx: ClinicTransaction): Promise<SuggestionChoices> {
  const { clinicId, personId } = tx.actor;
  const [row] = await tx.db.$queryRaw<ChoiceRow[]>`
    select (select suggestions from clinic_policy where clinic_id = ${clinicId}::uuid) as clinic,
           (select suggestions from person_preference
             where clinic_id = ${clinicId}::uuid and person_id = ${personId}::uuid) as person`;
  return choicesOf(row);
}

/** Whether suggestions are shown to this person, and who hid them if not: the clinic overrules the person. */
export const findSuggestionState = async (tx: ClinicTransaction): Promise<SuggestionState> =>
  stateOf(await findSuggestionChoices(tx));

/**
 * Whether suggestions are shown to this person, and the reasons for departing from one that they give again and again,
 * the most frequent first. A reason that was written for one patient only may speak of them, and is not offered for
 * another. One statement.
 */
export async function findSuggesting(
  tx: ClinicTransaction,
): Promise<{ readonly state: SuggestionState; readonly usualReasons: readonly string[] }> {
  const { clinicId, personId } = tx.actor;
  const [row] = await tx.db.$queryRaw<(ChoiceRow & { readonly reasons: string[] })[]>`
    select (select suggestions from clinic_policy where clinic_id = ${clinicId}::uuid) as clinic,
           (select suggestions from person_preference
             where clinic_id = ${clinicId}::uuid and person_id = ${personId}::uuid) as person,
           array(
             select btrim(one ->> 'reason')
               from (select id, patient_id, impression from consultation
                      where clinic_id = ${clinicId}::uuid and signed_by = ${personId}::uuid and state = 'signed'
                      order by signed_at desc limit ${VISITS_READ}) visit,
                    jsonb_array_elements(visit.impression -> 'diagnoses') one
              where char_length(btrim(one ->> 'reason')) between 1 and ${LONGEST_REASON}
              group by 1 having count(distinct visit.patient_id) > 1
              order by count(distinct visit.id) desc, 1 limit ${MOST_REASONS}) as reasons`;
  return { state: stateOf(choicesOf(row)), usualReasons: row?.reasons ?? [] };
}

/** Saves the person's own choice. */
export async function saveOwnSuggestions(
  tx: ClinicTransaction,
  suggestions: "shown" | "hidden",
): Promise<void> {
  const { clinicId, personId } = tx.actor;
  await tx.db.personPreference.upsert({
    where: { clinicId_personId: { clinicId, personId } },
    create: { clinicId, personId, suggestions },
    update: { suggestions },
    select: { personId: true },
  });
}
