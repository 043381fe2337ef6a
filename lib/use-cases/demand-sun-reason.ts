import "server-only";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { clearOfSun } from "#lib/clinical/accepted-plan/course-of-plan.ts";
import { clearOfSunText, sunStayNear } from "#lib/clinical/scheduling/open-days.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listPlanAway } from "#lib/data/plan-away.ts";
import { datedWords } from "#lib/format/dated-words.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { CompleteSessionInput } from "#lib/schemas/treatment-session.ts";

/** Under which a session on a day that is kept clear of the sun keeps its reason. */
const SUN_MARGIN = "sun-margin";

/**
 * Asks why a session is given on a day that is kept clear of a stay in the sun, or of one that may be in the sun.
 *
 * @returns what is kept of it with the answers of the checklist; nothing on any other day. Refused as `invalid` without a
 *   reason
 */
export async function demandSunReason(
  tx: ClinicTransaction,
  { planId, treatment }: { readonly planId: string; readonly treatment: string },
  { sunReason }: Pick<CompleteSessionInput, "sunReason">,
  performedOn: IsoDate,
): Promise<CompleteSessionInput["checklist"]> {
  const entry = engineCatalogue.treatments.find(({ id }) => id === treatment);
  const margins = entry === undefined ? null : clearOfSun(entry.modality);
  if (margins === null) return {};
  const stay = sunStayNear(await listPlanAway(tx, planId), margins, performedOn);
  if (stay === null) return {};
  if (sunReason === undefined) {
    const sentence = `${datedWords(clearOfSunText(stay))} Write why it is given all the same.`;
    refuse("invalid", sentence, { fields: { sunReason: sentence } });
  }
  return { [SUN_MARGIN]: { answer: "yes", on: performedOn, words: sunReason } };
}
