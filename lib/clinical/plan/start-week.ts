import { isKnown } from "../model/presence.ts";
import { isFlatColour } from "./candidate.ts";
import type { Chosen } from "./choose-candidates.ts";
import { isScar, type PlanContext } from "./plan-context.ts";

/** Sun protection leads in for up to four weeks before light or needles (S0, R116). */
const LEAD_IN_WEEKS = 4;
/** Creams are judged after 8 to 12 weeks (S4). */
const CREAM_WEEKS = 12;
/** Marks that lasted this long, in months, are offered treatment in the clinic (S0). */
const OFFER_AFTER_MONTHS = 3;
const HOME_CARE_FAILED_WEEKS = 8;
/** Room for a series before a second colour or the texture is treated; a design default. */
const SERIES_WEEKS = 12;

/** Whether creams had their time: the mark is older than three months, or home care has failed. */
function creamsHadTheirTime(context: PlanContext): boolean {
  const { markDurationMonths, homeCareWeeksWithoutBenefit } = context.asked.history ?? {};
  const old = isKnown(markDurationMonths) && markDurationMonths >= OFFER_AFTER_MONTHS;
  return (
    old || (isKnown(homeCareWeeksWithoutBenefit) && homeCareWeeksWithoutBenefit >= HOME_CARE_FAILED_WEEKS)
  );
}

/**
 * Week of the plan in which a step starts: first creams at once, further ones once those were judged, the clinic after the lead-in, or after the creams were judged
 * where the mark is young; colour before texture, and the second colour after the first.
 */
export function startWeek(item: Chosen, chosen: readonly Chosen[], context: PlanContext): number {
  const { candidate, role } = item;
  if (role === "lead-in" || role === "home-care") return 0;
  if (!candidate.entry.procedure) return CREAM_WEEKS;
  const diagnosis = candidate.target.diagnosis;
  const base = isScar(diagnosis) || creamsHadTheirTime(context) ? LEAD_IN_WEEKS : CREAM_WEEKS;
  const afterAcne = context.marks.activeAcneFirst ? Math.max(base, CREAM_WEEKS) : base;
  const leading = chosen.find(
    (other) => other.role === "first-line" && isFlatColour(other.candidate.target.diagnosis),
  );
  const waits = leading !== undefined && leading.candidate.target.diagnosis !== diagnosis;
  const raised = diagnosis === "keloid" || diagnosis === "hypertrophic-scar";
  return waits && !raised ? afterAcne + SERIES_WEEKS : afterAcne;
}
