import { addDays } from "../scheduling/calendar-day.ts";
import { dateAfter, DAYS_A_MONTH } from "./date-after.ts";
import type { RecognisedFacts } from "../matching/recognised-facts.ts";
import type { ClinicalCase, IsoDate } from "../model/clinical-case.ts";
import { isKnown } from "../model/presence.ts";
import type { Treatment } from "../model/vocabulary.ts";
import {
  ABSENT,
  notAsked,
  possible,
  PRESENT,
  strongest,
  type FactorState,
  type FactorStates,
} from "./factor-state.ts";

/** Weeks without sun before light treatment: 4, from a range of 2 to 6 in the sources (R116). */
const TAN_WEEKS = 4;

/** A procedure within four weeks counts, in the months of the case format. */
const FOUR_WEEKS = 28 / DAYS_A_MONTH;

const DEEP: readonly Treatment[] = [
  "peel-tca-medium",
  "fractional-ablative",
  "full-field-ablative",
  "mechanical-dermabrasion",
];

/** Deep work that no treatment of the vocabulary stands for. */
const DEEP_NAME = /\bdeep\b|phenol|full[- ]face/iu;

function tan(asked: ClinicalCase, on: IsoDate): FactorState {
  const weeks = asked.history?.tannedWithinWeeks;
  if (!isKnown(weeks)) return notAsked("history.tannedWithinWeeks");
  if (weeks < 0 || weeks >= TAN_WEEKS) return ABSENT;
  return { ...PRESENT, until: addDays(on, Math.ceil((TAN_WEEKS - weeks) * 7)) };
}

function acneOf(asked: ClinicalCase, level: "mild" | "moderate" | "severe"): FactorState {
  const { activeAcne, activeAcneType } = asked.history ?? {};
  const nodular = activeAcneType?.includes("nodulocystic") === true && activeAcne !== "none";
  if (level === "severe" && nodular) return PRESENT;
  if (!isKnown(activeAcne)) return notAsked("history.activeAcne");
  if (activeAcne === level) return PRESENT;
  const asksType = level === "severe" && activeAcne === "moderate" && !isKnown(activeAcneType);
  return asksType ? notAsked("history.activeAcneType") : ABSENT;
}

function keloid(asked: ClinicalCase, tendency: "self" | "family"): FactorState {
  const raised = asked.findings.some((finding) => finding.raised === "beyond-border");
  if (tendency === "self" && raised) return PRESENT;
  const answer = asked.history?.keloid;
  if (!isKnown(answer)) return notAsked("history.keloid");
  return answer === tendency ? PRESENT : ABSENT;
}

function proceduresWithin(
  facts: RecognisedFacts,
  on: IsoDate,
  months: number,
  counts: (treatments: readonly Treatment[], position: number) => boolean,
): FactorState {
  if (facts.procedures === null) return notAsked("history.previousProcedures");
  const states = facts.procedures.map((procedure, position): FactorState => {
    if (!counts(procedure.treatments, position)) return ABSENT;
    if (!isKnown(procedure.monthsAgo)) return possible(`${procedure.path}.monthsAgo`);
    if (procedure.monthsAgo >= months) return ABSENT;
    return { ...PRESENT, until: dateAfter(on, months, procedure.monthsAgo) };
  });
  return strongest(...states);
}

/** Open skin at the site, as it was seen; a crust or a scratch may be one, and warns: looking again settles it. */
function woundSeen(asked: ClinicalCase): FactorState {
  const states = asked.findings.map((finding): FactorState => {
    const lesions = finding.lesions ?? [];
    if (lesions.includes("ulcer") || lesions.includes("erosion")) return PRESENT;
    const open = lesions.includes("crust") || lesions.includes("excoriation");
    return open ? possible() : ABSENT;
  });
  return strongest(...states);
}

/** Blisters may be herpes and warn: looking again settles it, so there is nothing to ask. */
function vesiclesSeen(asked: ClinicalCase): FactorState {
  const seen = asked.findings.some((finding) => finding.lesions?.includes("vesicle") === true);
  return seen ? possible() : ABSENT;
}

function screenOfBody(asked: ClinicalCase): FactorState {
  const answer = asked.history?.preoccupation;
  if (!isKnown(answer)) return notAsked("history.preoccupation");
  return answer ? PRESENT : ABSENT;
}

/** Skin that reacts to light warns of a disease behind it; which conditions there are is asked where nobody has. */
function reactsToLight(asked: ClinicalCase, facts: RecognisedFacts): FactorState {
  if (asked.history?.photosensitivity !== true) return ABSENT;
  return facts.conditions === null ? possible("patient.conditions") : possible();
}

const LIGHT_OR_SKIN_PROCEDURES =
  (isProcedure: (treatment: Treatment) => boolean) => (list: readonly Treatment[]) =>
    list.length === 0 || list.some(isProcedure);

/**
 * Factors that come from the history and from what was seen.
 *
 * @param isProcedure tells which treatments injure or heat the skin; an earlier procedure of unknown kind counts as one
 */
export function historyFactors(
  asked: ClinicalCase,
  facts: RecognisedFacts,
  on: IsoDate,
  isProcedure: (treatment: Treatment) => boolean,
): FactorStates {
  const named = asked.history?.previousProcedures ?? [];
  const deep = (list: readonly Treatment[], position: number): boolean =>
    list.some((treatment) => DEEP.includes(treatment)) || DEEP_NAME.test(named[position]?.treatment ?? "");
  return [
    ["recent_tan_or_sunburn", tan(asked, on)],
    ["active_acne_mild", acneOf(asked, "mild")],
    ["active_acne_moderate", acneOf(asked, "moderate")],
    ["active_acne_nodulocystic", acneOf(asked, "severe")],
    ["keloid_tendency", keloid(asked, "self")],
    ["keloid_family", keloid(asked, "family")],
    [
      "recent_facial_procedure_lt_4w",
      proceduresWithin(facts, on, FOUR_WEEKS, LIGHT_OR_SKIN_PROCEDURES(isProcedure)),
    ],
    ["recent_resurfacing_lt_3m", proceduresWithin(facts, on, 3, deep)],
    ["recent_resurfacing_lt_12m", proceduresWithin(facts, on, 12, deep)],
    ["active_infection_or_wound_site", woundSeen(asked)],
    ["active_hsv_site", vesiclesSeen(asked)],
    ["bdd_positive", screenOfBody(asked)],
    ["lupus_or_photosensitive_disease", reactsToLight(asked, facts)],
  ];
}
