import type { Catalogue } from "../model/catalogue.ts";
import type { IsoDate } from "../model/clinical-case.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { ClinicPolicies } from "../model/policies.ts";
import { composeCase, type ComposedCase } from "../visit/compose-case.ts";
import type { AskedEachDay, RecordedFacts, RecordedVisit } from "../visit/recorded-visit.ts";
import { evaluateForPlan, type ImpressionEntry } from "./evaluate-for-plan.ts";

/** What a plan rests on: the signed visit with its conclusion, and what the chart holds now. */
export type PlanSources = {
  readonly visit: RecordedVisit & {
    readonly impression: { readonly diagnoses: readonly ImpressionEntry[] };
  };
  readonly facts: RecordedFacts;
  readonly policies: ClinicPolicies;
};

const given = <Part extends object>(part: Part): Partial<Part> =>
  Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<Part>;

/**
 * The visit on which a plan goes on: what the newest visit says, and what only the plan's own visit says. The marks and
 * the conclusion are the newest visit's where it has both; a short visit that only asks again leaves them as they were.
 */
export function visitGoneOn(own: PlanSources["visit"], newest: PlanSources["visit"]): PlanSources["visit"] {
  const concluded = newest.impression.diagnoses.some(({ decision }) => decision !== "rejected");
  const marks = concluded && newest.findings.length > 0 ? newest : own;
  return {
    ...newest,
    findings: marks.findings,
    impression: marks.impression,
    skin: { ...own.skin, ...given(newest.skin) },
    ...answersOfTheDay(own, newest),
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
  { visit, facts, policies }: PlanSources,
): EvaluatedPlan {
  const composed = composeCase({ catalogue, id, on, facts, visit, policies });
  return { composed, evaluation: evaluateForPlan(catalogue, composed, visit.impression.diagnoses) };
}
