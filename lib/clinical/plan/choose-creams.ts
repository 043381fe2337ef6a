import type { TreatmentEntry } from "../model/catalogue-treatment.ts";
import { EVIDENCE_GRADES } from "../model/evidence.ts";
import type { Treatment } from "../model/vocabulary.ts";
import type { Candidate, Chosen, Offer } from "./candidate.ts";
import type { PlanContext } from "./plan-context.ts";

/** How many active creams skin will bear at once, and while isotretinoin dries it. Design defaults. */
const CREAMS_AT_ONCE = 3;
const CREAMS_ON_ISOTRETINOIN = 1;
/** How many of them are for one mark, and how many are added later where the first did not suffice. Design defaults. */
const CREAMS_FOR_ONE_MARK = 2;
const CREAMS_ADDED_LATER = 1;

function better(one: Candidate, other: Candidate): number {
  return (
    one.regimen.rank - other.regimen.rank ||
    EVIDENCE_GRADES.indexOf(one.regimen.evidence) - EVIDENCE_GRADES.indexOf(other.regimen.evidence)
  );
}

/** Active creams of all marks together, the best first; a mark for which the clinic has nothing may have one more. */
function activesOf(offers: readonly Offer[], acne: readonly Chosen[], context: PlanContext): Candidate[] {
  const taken = new Set<Treatment>(acne.map(({ candidate }) => candidate.entry.id));
  const dries = context.taking.has("systemic-retinoid") || taken.has("oral-isotretinoin");
  const creams = [...taken].filter((id) => context.entries.get(id)?.modality === "topical").length;
  const room = dries ? CREAMS_ON_ISOTRETINOIN : CREAMS_AT_ONCE - creams;
  const forMark = offers.map(({ inOffice }) => CREAMS_FOR_ONE_MARK + (inOffice.length === 0 ? 1 : 0));
  const pool = offers
    .flatMap(({ offered }, mark) => offered.map((candidate) => ({ candidate, mark })))
    .filter(({ candidate }) => candidate.regimen.role === "home-care" && candidate.entry.id !== "moisturiser")
    .toSorted((one, other) => better(one.candidate, other.candidate));
  const chosen: Candidate[] = [];
  const added = new Set<Treatment>();
  for (const { candidate, mark } of pool) {
    const { id } = candidate.entry;
    const known = taken.has(id) || added.has(id);
    const left = forMark[mark] ?? 0;
    if (!known && (left === 0 || added.size >= room)) continue;
    if (!known) added.add(id);
    forMark[mark] = Math.max(0, left - 1);
    chosen.push(candidate);
  }
  return chosen;
}

/** Two creams of every day that have to be kept apart are not planned together (hydroquinone with benzoyl peroxide). */
function clashes(entry: TreatmentEntry, daily: readonly Treatment[]): boolean {
  return entry.keepApart.some(({ from }) => from.some((other) => daily.includes(other)));
}

/**
 * Everyday care and creams for the marks of a plan together: sun protection, a moisturiser, no more active creams than
 * skin bears at once, and one that may be added once those were judged, unless no mark is likely yet.
 *
 * @param offers what is open for each mark, the likeliest mark first
 * @param acne what the acne is treated with already
 */
export function chooseCreams(
  offers: readonly Offer[],
  acne: readonly Chosen[],
  context: PlanContext,
): Chosen[] {
  const open = offers.flatMap(({ offered }) => offered);
  const everyday = open.filter(
    ({ entry, regimen }) => regimen.role === "lead-in" || entry.id === "moisturiser",
  );
  const actives = activesOf(offers, acne, context);
  const daily = [...acne.map(({ candidate }) => candidate), ...actives].map(({ entry }) => entry.id);
  const later = open
    .filter(({ entry, regimen }) => regimen.role === "adjunct" && !entry.procedure && !clashes(entry, daily))
    .slice(0, context.tentative ? 0 : CREAMS_ADDED_LATER);
  return [...everyday, ...actives, ...later].map((candidate) => ({
    candidate,
    role: candidate.regimen.role,
  }));
}
