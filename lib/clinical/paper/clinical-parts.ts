import type { HandoutBlock, HandoutSection } from "../handout/handout-document.ts";
import { longDateWithWeekday } from "../handout/handout-date.ts";
import type { PassageCatalogue } from "../handout/passage.ts";
import type { AcceptedPlan, AcceptedStep } from "../accepted-plan/accepted-plan.ts";
import { lineOf } from "../accepted-plan/accepted-plan.ts";
import type { NumberRange } from "../model/evaluation.ts";
import type { PaperWords, PlanPaperGround } from "./paper-ground.ts";

/** A section of a paper between clinicians, which is in English alone. */
export const plainSection = (
  id: string,
  heading: string,
  blocks: readonly HandoutBlock[],
): HandoutSection => ({ id, heading, parent: `paper.${id}`, blocks });

/** Facts by name; those without a value are left out. */
export function factList(
  parent: string,
  facts: readonly (readonly [label: string, value: string | null])[],
): HandoutBlock {
  return {
    kind: "fields",
    fields: facts.flatMap(([name, value]) =>
      value === null ? [] : [{ label: { text: name, parent }, value: { text: value, parent } }],
    ),
  };
}

/** Weeks between two sessions: “every 4 to 6 weeks”; null where there is nothing to say. */
export function intervalWords(weeks: NumberRange | null): string | null {
  if (weeks === null) return null;
  if (weeks.min !== weeks.max) return `every ${String(weeks.min)} to ${String(weeks.max)} weeks`;
  return weeks.min === 1 ? "every week" : `every ${String(weeks.min)} weeks`;
}

/** How often a step is done: “3 sessions, every 4 weeks”, or “at home”. */
export function courseWords({
  sessions,
  intervalWeeks,
}: Pick<AcceptedStep, "sessions" | "intervalWeeks">): string {
  if (sessions === null) return "at home";
  const count = sessions === 1 ? "1 session" : `${String(sessions)} sessions`;
  const apart = sessions === 1 ? null : intervalWords(intervalWeeks);
  return apart === null ? count : `${count}, ${apart}`;
}

/** A mark of the plan with how sure the rules were: “Post-inflammatory erythema, likely”. */
export function diagnosisLines({ printed, paper }: PlanPaperGround, words: PaperWords): readonly string[] {
  return printed.plan.diagnoses.map(({ diagnosis, depth }) => {
    const judged = paper.evaluation.differential.find((one) => one.diagnosis === diagnosis);
    const certainty = judged === undefined ? "clinical impression" : words.likelihood(judged.likelihood);
    return `${words.mark(diagnosis, depth)}: ${certainty.toLowerCase()}`;
  });
}

/** The name of a step with the part of the skin it is done on. */
export function stepName(step: AcceptedStep, words: PaperWords): string {
  const area = words.area(step.area);
  const name = words.treatment(step.treatment);
  return area === null ? name : `${name} (${area})`;
}

function nameOfLine(plan: AcceptedPlan, line: string | null, words: PaperWords): string {
  if (line === null) return "Review";
  const step = plan.steps.find((one) => lineOf(one) === line);
  if (step !== undefined) return words.treatment(step.treatment);
  return plan.ownSteps?.find((one) => one.line === line)?.name ?? "A step of an earlier version";
}

const KIND_WORDS = { treatment: "session", review: "review", "test-patch": "test patch" } as const;

/** Every visit on its day: what was done or missed, and what is to come. */
export function visitsTable(
  { printed, paper }: PlanPaperGround,
  catalogue: PassageCatalogue,
  words: PaperWords,
): HandoutBlock | null {
  const rows = [
    ...paper.past.map(({ on, outcome, ...visit }) => ({ ...visit, on, state: outcome })),
    ...printed.visits.map(({ dueOn, ...visit }) => ({ ...visit, on: dueOn, state: "planned" })),
  ].toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : one.number - other.number));
  if (rows.length === 0) return null;
  return {
    kind: "table",
    columns: ["Date", "Visit", "State"],
    rows: rows.map(({ id, on, kind, number, of, stepId, state }) => {
      const parent = `visit:${id}`;
      const name = nameOfLine(printed.plan, stepId, words);
      const visit =
        kind === "review" ? "Review" : `${name}, ${KIND_WORDS[kind]} ${String(number)} of ${String(of)}`;
      return [
        { text: longDateWithWeekday(on, catalogue), parent },
        { text: visit, parent },
        { text: state, parent },
      ];
    }),
  };
}
