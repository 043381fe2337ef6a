import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { searchPatients } from "#lib/data/patient-search.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { formatBannerName } from "#lib/format/person-name.ts";
import type { Result } from "#lib/result/result.ts";

/** A patient as "Go to" lists them: enough to tell two people of one name apart, and nothing clinical. */
export type PatientHit = {
  readonly id: string;
  readonly name: string;
  readonly born: IsoDate | null;
  readonly nhsNumber: string | null;
};

const MOST_HITS = 12;

/**
 * The patients of the actor's clinic that fit what was typed, by name; where nobody does, those one slip away.
 *
 * @param text part of a name, a birth date, a number; nothing typed finds nobody
 */
export function searchRegister(actor: Actor, text: string): Promise<Result<readonly PatientHit[]>> {
  return withClinic(actor, "patient.list", async (tx) => {
    if (text.trim() === "") return [];
    const found = await searchPatients(tx, text, MOST_HITS);
    return found.map((patient) => ({
      id: patient.id,
      name: formatBannerName(patient),
      born: patient.born,
      nhsNumber: patient.nhsNumber,
    }));
  });
}
