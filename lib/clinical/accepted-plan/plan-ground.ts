import type { Catalogue } from "../model/catalogue.ts";
import type { Finding, IsoDate } from "../model/clinical-case.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { ClinicPolicies } from "../model/policies.ts";
import { composeCase, type ComposedCase } from "../visit/compose-case.ts";
import { historyOnDay, type DoneHere } from "../visit/history-on-day.ts";
import type { AskedEachDay, RecordedFacts, RecordedVisit } from "../visit/recorded-visit.ts";
import { evaluateForPlan, type ImpressionEntry } from "./evaluate-for-plan.ts";

/** One signed visit as a plan takes it. */
export type VisitOfPlan = RecordedVisit & {
  readonly impression: { readonly diagnoses: readonly ImpressionEntry[] };
};

/** What the signed visits of a plan come to. */
export type VisitGoneOn = {
  /** What is known from all of them; its findings are those that were seen last, whatever was concluded from them. */
  readonly visit: VisitOfPlan;
  /** The findings on which the conclusion rests. */
  readonly marks: readonly Finding[];
  /** The day of the newest one. */
  readonly visitOn: IsoDate;
};

/** What a plan rests on: its signed visits with their conclusion, what the chart holds now, and what was done elsewhere. */
export type PlanSources = VisitGoneOn & {
  readonly facts: RecordedFacts;
  readonly policies: ClinicPolicies;
  /** What was done in other courses of the patient. */
  readonly done: readonly DoneHere[];
};

const given = <Part extends object>(part: Part): Partial<Part> =>
  Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<Part>;

/**
 * The visit on which a plan goes on: its own, and then each signed one since. The newest answer counts, and what a visit
 * did not ask stays known from the one before it.
 *
 * Safety looks at the findings that were seen last, concluded or not: an ulcer is an ulcer. Marks and conclusion are those
 * of the newest visit that has both; a short visit that only looks again leaves the plan's marks as they were.
 *
 * @param own the plan's own visit and its day @param since the signed visits after it, oldest first
 */
export function visitGoneOn(own: SignedVisit, since: readonly SignedVisit[]): VisitGoneOn {
  return since.reduce(goneOn, { visit: own.visit, marks: own.visit.findings, visitOn: own.on });
}

/** A signed visit and its day. */
export type SignedVisit = { readonly visit: VisitOfPlan; readonly on: IsoDate };

function goneOn(before: VisitGoneOn, { visit: newest, on }: SignedVisit): VisitGoneOn {
  const concluded = newest.impression.diagnoses.some(({ decision }) => decision !== "rejected");
  const seen = newest.findings.length > 0;
  const known = {
    ...before.visit,
    history: historyOnDay(before.visit.history, { visitOn: before.visitOn, on }),
  };
  return {
    visit: {
      ...newest,
      findings: seen ? newest.findings : known.findings,
      impression: concluded && seen ? newest.impression : known.impression,
      skin: { ...known.skin, ...given(newest.skin) },
      ...answersOfTheDay(known, newest),
    },
    marks: concluded && seen ? newest.findings : before.marks,
    visitOn: on,
  };
}

/** Answers that count for their day stay with the day on which they were given, so that none is taken for today's. */
function answersOfTheDay(
  own: RecordedVisit,
  newest: RecordedVisit,
): Pick<RecordedVisit, "history" | "safety"> {
  const from = (asked: AskedEachDay, answers: readonly unknown[]): RecordedVisit => {
    const again = newest.safety.confirmedOn[asked] ?? answers.find((answer) => answer !== undefined);
    return again === undefined || again === null ? own : newest;
  };
  const { safety } = newest;
  const pregnancy = from("pregnancy", [
    safety.pregnant,
    safety.breastfeeding,
    safety.planningPregnancy,
  ]).safety;
  const tan = from("tan", [newest.history.tannedWithinWeeks]);
  const coldSores = from("cold-sores", [safety.coldSores]).safety;
  const infection = from("infection", [safety.infectionAtSite]).safety;
  const days = {
    pregnancy: pregnancy.confirmedOn.pregnancy,
    tan: tan.safety.confirmedOn.tan,
    "cold-sores": coldSores.confirmedOn["cold-sores"],
    infection: infection.confirmedOn.infection,
  };
  return {
    history: {
      ...own.history,
      ...given(newest.history),
      tannedWithinWeeks: tan.history.tannedWithinWeeks ?? null,
    },
    safety: {
      pregnant: pregnancy.pregnant ?? null,
      breastfeeding: pregnancy.breastfeeding ?? null,
      planningPregnancy: pregnancy.planningPregnancy ?? null,
      coldSores: coldSores.coldSores ?? null,
      infectionAtSite: infection.infectionAtSite ?? null,
      confirmedOn: given(days),
    },
  };
}

/** The question that a plan puts to the engine on one day, and the answer. */
export type EvaluatedPlan = { readonly composed: ComposedCase; readonly evaluation: Evaluation };

/**
 * Asks the engine about a plan as things stand on a day, so that what changed since the visit counts.
 *
 * @param id the plan's, which names the case @param on the clinic's calendar date
 */
export function evaluatePlanOn(
  catalogue: Catalogue,
  id: string,
  on: IsoDate,
  { visit, marks, visitOn, done, facts, policies }: PlanSources,
): EvaluatedPlan {
  const history = historyOnDay(visit.history, { visitOn, on, done });
  const composedOf = (findings: readonly Finding[]): ComposedCase =>
    composeCase({ catalogue, id, on, facts, visit: { ...visit, history, findings }, policies });
  const seen = composedOf(visit.findings);
  const composed =
    marks === visit.findings ? seen : { ...seen, marks: composedOf(marks).clinicalCase.findings };
  return { composed, evaluation: evaluateForPlan(catalogue, composed, visit.impression.diagnoses) };
}
