import type { Catalogue } from "../model/catalogue.ts";
import type { CaseHistory, CasePatient, ClinicalCase, Finding, IsoDate } from "../model/clinical-case.ts";
import type { ClinicPolicies } from "../model/policies.ts";
import { isKnown, type Optional } from "../model/presence.ts";
import { addMonths, ageInYears, completedMonths, diffDays } from "../scheduling/calendar-day.ts";
import { withConfirmedNames } from "./confirmed-names.ts";
import type { AskedEachDay, RecordedFacts, RecordedVisit } from "./recorded-visit.ts";

/** Lists of the case which hold what is known although nobody asked for the rest lately. */
export type UnscreenedList = "allergies" | "conditions" | "medications";

/** A case for the engine, and the lists in it that do not amount to a screening. */
export type ComposedCase = {
  readonly clinicalCase: ClinicalCase;
  readonly unscreened: readonly UnscreenedList[];
  /** The findings that a plan is for, where a later visit saw something else; safety looks at those of the case. */
  readonly marks?: readonly Finding[];
};

/** For how many days an answer counts that is not asked afresh each day. DESIGN. */
export const ANSWER_LASTS_DAYS = 30;

const DAYS_IN_MONTH = 31;

function isFresh(askedOn: IsoDate | null, on: IsoDate): boolean {
  if (askedOn === null) return false;
  const days = diffDays(askedOn, on);
  return days >= 0 && days <= ANSWER_LASTS_DAYS;
}

/** Months from a day to another, two decimals, rounded down so that a waiting time never looks longer than it was. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const whole = completedMonths(from, to);
  const days = diffDays(addMonths(from, whole), to);
  return whole + Math.floor((days / DAYS_IN_MONTH) * 100) / 100;
}

const monthsAgo = (date: IsoDate | null, on: IsoDate): number | null =>
  date === null || date > on ? null : monthsBetween(date, on);

/**
 * One answer about pregnancy. A "no" counts for its day only. A "yes" of the chart stays known until somebody answers
 * otherwise on a later day; one that the chart got today stands whatever the visit says, because it may have been learnt
 * after the visit, and only the chart takes it back.
 */
function answerOfToday(
  answer: Optional<boolean>,
  confirmed: boolean,
  charted: boolean | null,
  chartedToday: boolean,
): boolean | null {
  if (chartedToday && charted === true) return true;
  if (confirmed && isKnown(answer)) return answer;
  return chartedToday || charted === true ? charted : null;
}

function composePatient(
  facts: RecordedFacts,
  visit: RecordedVisit,
  on: IsoDate,
  today: Confirmed,
): CasePatient {
  const { safety } = visit;
  const asked = facts.pregnancyAskedOn === on;
  const pregnancy = today("pregnancy");
  const declines = visit.history.declines ?? (isFresh(facts.declinesAskedOn, on) ? facts.declines : null);
  return {
    ageYears: facts.born === null || facts.born > on ? null : ageInYears(facts.born, on),
    sex: facts.sex,
    fitzpatrick: visit.skin.fitzpatrick ?? facts.fitzpatrick,
    monk: visit.skin.monk ?? facts.monk,
    pregnant: answerOfToday(safety.pregnant, pregnancy, facts.pregnant, asked),
    breastfeeding: answerOfToday(safety.breastfeeding, pregnancy, facts.breastfeeding, asked),
    planningPregnancy: answerOfToday(safety.planningPregnancy, pregnancy, facts.planningPregnancy, asked),
    allergies: knownOrNull(
      facts.allergies.map(({ name, reaction }) => ({ name, reaction })),
      facts.allergiesAskedOn,
    ),
    conditions: composeConditions(facts, visit, on, today),
    medications: knownOrNull(
      facts.medications.map(({ name, status, route, startedOn, stoppedOn }) => ({
        name,
        status,
        route,
        startedMonthsAgo: monthsAgo(startedOn, on),
        stoppedMonthsAgo: monthsAgo(stoppedOn, on),
      })),
      facts.medicationsScreenedOn,
    ),
    declines,
  };
}

/** A list once asked for, or with something in it; null where nothing is known at all. */
function knownOrNull<T>(list: readonly T[], askedOn: IsoDate | null): readonly T[] | null {
  return list.length === 0 && askedOn === null ? null : list;
}

type Confirmed = (question: AskedEachDay) => boolean;

function composeConditions(
  facts: RecordedFacts,
  { safety }: RecordedVisit,
  on: IsoDate,
  today: Confirmed,
): CasePatient["conditions"] {
  const listed = facts.conditions.map(({ name, status, lastEpisodeOn, detail }) => ({
    name,
    status,
    lastEpisodeMonthsAgo: monthsAgo(lastEpisodeOn, on),
    detail,
  }));
  const { coldSores, infectionAtSite } = safety;
  const answered = [
    ...(today("cold-sores") && isKnown(coldSores) && coldSores !== "never"
      ? [{ name: "cold sores", status: coldSores }]
      : []),
    ...(today("infection") && infectionAtSite === true
      ? [{ name: "skin infection", status: "current" as const }]
      : []),
  ];
  return knownOrNull([...listed, ...answered], facts.conditionsScreenedOn);
}

function composeHistory({ history }: RecordedVisit, facts: RecordedFacts, on: IsoDate, today: Confirmed) {
  const charted = facts.keloid !== null && (facts.keloid !== "none" || isFresh(facts.keloidAskedOn, on));
  // What the chart has learnt since a visit is not undone by the "none" of that visit.
  const learnt = facts.keloid === "self" || (facts.keloid === "family" && history.keloid === "none");
  return {
    ...pick(history, HISTORY_KEYS),
    tannedWithinWeeks: today("tan") ? (history.tannedWithinWeeks ?? null) : null,
    keloid: learnt ? facts.keloid : (history.keloid ?? (charted ? facts.keloid : null)),
  };
}

const HISTORY_KEYS = [
  "acneAtSite",
  "activeAcne",
  "activeAcneType",
  "monthsSinceAcneCleared",
  "markDurationMonths",
  "course",
  "onset",
  "picking",
  "sunExposure",
  "sunscreenDaily",
  "homeCareWeeksWithoutBenefit",
  "triedWithoutBenefit",
  "previousProcedures",
  "productsAtSite",
  "investigations",
  "flushing",
  "photosensitivity",
  "systemicSymptoms",
  "preoccupation",
] as const satisfies readonly (keyof CaseHistory)[];

const FINDING_KEYS = [
  "sites",
  "side",
  "colour",
  "blanches",
  "surface",
  "depression",
  "widthMm",
  "depthMm",
  "walls",
  "base",
  "flattensOnStretch",
  "tethered",
  "raised",
  "elevationMm",
  "growing",
  "consistency",
  "lesions",
  "distribution",
  "spares",
  "border",
  "symptoms",
  "acneAtSite",
  "count",
  "medianSizeMm",
  "dermoscopy",
  "woodsLamp",
  "sideLightShadow",
] as const satisfies readonly (keyof Finding)[];

function pick<T, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {};
  for (const key of keys) {
    const value = from[key];
    if (value !== null && value !== undefined) picked[key] = value;
  }
  return picked;
}

function unscreenedLists(
  facts: RecordedFacts,
  visit: RecordedVisit,
  on: IsoDate,
  today: Confirmed,
): UnscreenedList[] {
  const conditions =
    isFresh(facts.conditionsScreenedOn, on) &&
    today("cold-sores") &&
    isKnown(visit.safety.coldSores) &&
    today("infection") &&
    isKnown(visit.safety.infectionAtSite);
  return [
    ...(isFresh(facts.allergiesAskedOn, on) ? [] : (["allergies"] as const)),
    ...(conditions ? [] : (["conditions"] as const)),
    ...(isFresh(facts.medicationsScreenedOn, on) ? [] : (["medications"] as const)),
  ];
}

/**
 * The engine's case of one visit, made from what the chart holds and what the visit recorded. Answers go stale:
 * pregnancy, tan, cold sores and infection count for their day, negative answers and screenings for
 * `ANSWER_LASTS_DAYS` days; what is known to be present stays known.
 *
 * @param catalogue gives the names of entries that a person confirmed for what was typed
 * @param on the clinic's calendar date of the visit
 */
export function composeCase(input: {
  readonly catalogue: Catalogue;
  readonly id: string;
  readonly on: IsoDate;
  readonly facts: RecordedFacts;
  readonly visit: RecordedVisit;
  readonly policies: ClinicPolicies;
}): ComposedCase {
  const { catalogue, id, on, visit, policies } = input;
  const facts = withConfirmedNames(catalogue, input.facts);
  const today: Confirmed = (question) => visit.safety.confirmedOn[question] === on;
  const clinicalCase: ClinicalCase = {
    id,
    on,
    policies,
    patient: composePatient(facts, visit, on, today),
    history: composeHistory(visit, facts, on, today),
    findings: visit.findings.map((finding) => pick(finding, FINDING_KEYS)),
    notes: visit.notes ?? null,
  };
  return { clinicalCase, unscreened: unscreenedLists(facts, visit, on, today) };
}
