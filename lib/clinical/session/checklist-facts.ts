import type { CaseHistory, IsoDate } from "../model/clinical-case.ts";
import type { ActiveAcne } from "../model/vocabulary.ts";
import { historyOnDay, type DoneHere } from "../visit/history-on-day.ts";
import type { AskedEachDay, RecordedFacts, RecordedVisit } from "../visit/recorded-visit.ts";
import type { QuestionId } from "./checklist.ts";

/** Answers under the id of their question; what is not answered is left out and never taken for "no". */
export type ChecklistAnswers = Readonly<Partial<Record<string, ChecklistAnswer>>>;

/** One answer, and the clinic's calendar date on which it was given. */
export type ChecklistAnswer = {
  readonly answer: "yes" | "no";
  readonly on?: IsoDate | undefined;
  readonly words?: string | undefined;
};

/** What is known of the patient on the day of a session: the chart, and the visit on which the plan rests. */
export type KnownOnDay = { readonly facts: RecordedFacts; readonly visit: RecordedVisit };

/** The day asked about, the day of the visit, and what was done in other courses. */
export type AskedDay = {
  readonly on: IsoDate;
  readonly visitOn: IsoDate;
  readonly done?: readonly DoneHere[];
};

type Given = (id: QuestionId) => boolean | null;

const reader =
  (answers: ChecklistAnswers): Given =>
  (id) => {
    const given = answers[id]?.answer;
    return given === undefined ? null : given === "yes";
  };

/** An answer of today, else what the visit had. */
const orVisit = (given: boolean | null, before: boolean | null | undefined): boolean | null | undefined =>
  given ?? before;

/** A cold sore is asked for today; that there were some before stays known. */
function coldSores(given: boolean | null, before: RecordedVisit["safety"]["coldSores"]) {
  if (given === null) return before;
  if (given) return "current" as const;
  return before === "current" ? ("past" as const) : (before ?? ("never" as const));
}

function acneLevel(given: Given, before: ActiveAcne | null | undefined): ActiveAcne | null | undefined {
  if (given("acne-cysts") === true) return "severe";
  if (given("inflamed-acne") === true) return before === "severe" ? "severe" : "moderate";
  if (given("inflamed-acne") === null || given("acne-cysts") === null) return before;
  return before === "mild" ? "mild" : "none";
}

function historyOn(history: CaseHistory, given: Given): CaseHistory {
  const tan = given("tan-or-sunburn");
  const level = acneLevel(given, history.activeAcne);
  const clear = given("inflamed-acne") === false && given("acne-cysts") === false;
  return {
    ...history,
    ...(tan === null ? {} : { tannedWithinWeeks: tan ? 0 : -1 }),
    ...(level === undefined ? {} : { activeAcne: level }),
    ...(clear ? { activeAcneType: [] } : {}),
    ...(given("acne-cysts") === true ? { activeAcneType: ["nodulocystic" as const] } : {}),
    ...(given("self-tan") === true
      ? { productsAtSite: [...(history.productsAtSite ?? []), "self-tan"] }
      : {}),
  };
}

/** The day for questions answered now; the others keep the day on which they were answered before. */
function confirmedOn(visit: RecordedVisit, given: Given, on: IsoDate) {
  const asked: Readonly<Record<AskedEachDay, readonly QuestionId[]>> = {
    pregnancy: ["pregnant", "breastfeeding", "planning-pregnancy"],
    tan: ["tan-or-sunburn"],
    "cold-sores": ["cold-sore-now"],
    infection: ["infection-or-wound"],
  };
  const today = Object.entries(asked).filter(([, ids]) => ids.some((id) => given(id) !== null));
  return { ...visit.safety.confirmedOn, ...Object.fromEntries(today.map(([question]) => [question, on])) };
}

function safetyOn(visit: RecordedVisit, given: Given, on: IsoDate): RecordedVisit["safety"] {
  const { safety } = visit;
  const pregnancyWasToday = safety.confirmedOn.pregnancy === on;
  // Of the three questions about pregnancy each counts for itself: one answered now does not revive the others.
  const before: Partial<RecordedVisit["safety"]> = pregnancyWasToday ? safety : {};
  return {
    ...safety,
    pregnant: orVisit(given("pregnant"), before.pregnant),
    breastfeeding: orVisit(given("breastfeeding"), before.breastfeeding),
    planningPregnancy: orVisit(given("planning-pregnancy"), before.planningPregnancy),
    coldSores: coldSores(given("cold-sore-now"), safety.coldSores),
    infectionAtSite: orVisit(given("infection-or-wound"), safety.infectionAtSite),
    confirmedOn: confirmedOn(visit, given, on),
  };
}

/** "Nothing beyond the list" screens the list today; "something beyond it" makes it incomplete until it is recorded. */
function askedOn(given: boolean | null, before: IsoDate | null, on: IsoDate): IsoDate | null {
  if (given === null) return before;
  return given ? null : on;
}

function factsOn(facts: RecordedFacts, given: Given, on: IsoDate): RecordedFacts {
  const seizures = given("flashing-light-seizures");
  return {
    ...facts,
    medications:
      given("isotretinoin-now") === true
        ? [
            ...facts.medications,
            { name: "isotretinoin", status: "current", route: "oral", startedOn: null, stoppedOn: null },
          ]
        : facts.medications,
    conditions:
      seizures === true
        ? [
            ...facts.conditions,
            { name: "photosensitive epilepsy", status: "current", lastEpisodeOn: null, detail: null },
          ]
        : facts.conditions,
    medicationsScreenedOn: askedOn(given("new-medicines"), facts.medicationsScreenedOn, on),
    allergiesAskedOn: askedOn(given("new-allergy"), facts.allergiesAskedOn, on),
    conditionsScreenedOn: askedOn(given("new-condition"), facts.conditionsScreenedOn, on),
  };
}

/**
 * What is known on the day of a session: the chart and the signed visit with the checklist's answers in them. Answers
 * restrict at once; a "no" never takes away what the chart holds, which is changed in the chart.
 *
 * @param day the clinic's calendar date of the session, and that of the signed visit, from which earlier procedures have
 *   grown older
 */
export function knownOnDay(known: KnownOnDay, answers: ChecklistAnswers, day: AskedDay): KnownOnDay {
  const { on } = day;
  const given = reader(answers);
  return {
    facts: factsOn(known.facts, given, on),
    visit: {
      ...known.visit,
      history: historyOn(historyOnDay(known.visit.history, day), given),
      safety: safetyOn(known.visit, given, on),
    },
  };
}
