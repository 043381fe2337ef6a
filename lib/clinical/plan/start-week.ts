import type { Modality } from "../model/catalogue-treatment.ts";
import { isKnown } from "../model/presence.ts";
import type { Treatment } from "../model/vocabulary.ts";
import { isFlatColour, type Chosen } from "./candidate.ts";
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
/** The surface is treated after a scar was released, cut or spot-treated (R53, R55b); the weeks are a design default. */
const AFTER_SINGLE_SCARS_WEEKS = 4;

const SINGLE_SCARS: readonly Treatment[] = ["subcision", "punch-excision", "tca-cross"];
const SURFACE: readonly Modality[] = ["needling", "non-ablative-resurfacing", "ablative-resurfacing"];

/** Whether creams had their time: the mark is older than three months, or home care has failed. */
function creamsHadTheirTime(context: PlanContext): boolean {
  const { markDurationMonths, homeCareWeeksWithoutBenefit } = context.asked.history ?? {};
  const old = isKnown(markDurationMonths) && markDurationMonths >= OFFER_AFTER_MONTHS;
  return (
    old || (isKnown(homeCareWeeksWithoutBenefit) && homeCareWeeksWithoutBenefit >= HOME_CARE_FAILED_WEEKS)
  );
}

/** @returns whether something treats the surface of a scar in a plan that releases, cuts or spot-treats scars first. */
export function followsSingleScars({ candidate }: Chosen, chosen: readonly Chosen[]): boolean {
  const { entry, target } = candidate;
  const first = chosen.some(
    (other) => other.role === "first-line" && SINGLE_SCARS.includes(other.candidate.entry.id),
  );
  return first && SURFACE.includes(entry.modality) && isScar(target.diagnosis);
}

function hasActiveAcne(context: PlanContext): boolean {
  const level = context.asked.history?.activeAcne;
  return context.marks.activeAcneFirst || (isKnown(level) && level !== "none");
}

/**
 * Week of the plan in which a step starts: first creams at once, further ones once those were judged, the clinic after
 * the lead-in, or after the creams were judged where the mark is young or acne is active; colour before texture, the
 * second colour after the first, and single scars before the surface. Injections into a scar wait for none of these.
 */
export function startWeek(item: Chosen, chosen: readonly Chosen[], context: PlanContext): number {
  const { candidate, role } = item;
  if (role === "lead-in" || role === "home-care") return 0;
  const { modality, procedure } = candidate.entry;
  if (modality === "systemic") return 0;
  if (modality === "injection") return LEAD_IN_WEEKS;
  const diagnosis = candidate.target.diagnosis;
  const base = isScar(diagnosis) || creamsHadTheirTime(context) ? LEAD_IN_WEEKS : CREAM_WEEKS;
  const afterAcne = hasActiveAcne(context) ? CREAM_WEEKS : base;
  if (role === "maintenance") return afterAcne + SERIES_WEEKS;
  if (!procedure) return CREAM_WEEKS;
  const leading = chosen.find(
    (other) => other.role === "first-line" && isFlatColour(other.candidate.target.diagnosis),
  );
  const waits = leading !== undefined && leading.candidate.target.diagnosis !== diagnosis;
  const raised = diagnosis === "keloid" || diagnosis === "hypertrophic-scar";
  const start = waits && !raised ? afterAcne + SERIES_WEEKS : afterAcne;
  return followsSingleScars(item, chosen) ? start + AFTER_SINGLE_SCARS_WEEKS : start;
}
