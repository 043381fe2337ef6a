import type { KeepApart } from "../model/catalogue-treatment.ts";
import type { PlanInteraction, PlanStep } from "../model/evaluation.ts";
import type { PlanContext } from "./plan-context.ts";

/** Two steps that stand for each other are never done together, so nothing has to be kept apart. */
function replaceEachOther(one: PlanStep, other: PlanStep): boolean {
  const inOffice = [one, other].every((step) => step.role === "first-line" || step.role === "alternative");
  return inOffice && one.for.some((diagnosis) => other.for.includes(diagnosis));
}

function interaction(
  one: PlanStep,
  other: PlanStep,
  rule: KeepApart,
  context: Pick<PlanContext, "darkerSkin">,
): PlanInteraction {
  const darker = context.darkerSkin ? rule.daysDarkerSkin : undefined;
  return {
    first: one.treatment,
    second: other.treatment,
    gapDays: darker ?? rule.days,
    reason: { rule: `PL-apart-${one.treatment}-${other.treatment}`, text: rule.text, cite: rule.cite },
  };
}

function isOfSamePair(one: PlanInteraction, other: PlanInteraction): boolean {
  return (
    (one.first === other.first && one.second === other.second) ||
    (one.first === other.second && one.second === other.first)
  );
}

/**
 * Pairs of steps that must be kept apart, each pair once, with the longest gap that a rule asks for.
 *
 * @param together the steps were chosen to be done together, so that those which could stand for each other count too
 */
export function planInteractions(
  steps: readonly PlanStep[],
  context: Pick<PlanContext, "entries" | "darkerSkin">,
  together = false,
): readonly PlanInteraction[] {
  const found: PlanInteraction[] = [];
  for (const one of steps) {
    for (const rule of context.entries.get(one.treatment)?.keepApart ?? []) {
      for (const other of steps) {
        if (!rule.from.includes(other.treatment) || (!together && replaceEachOther(one, other))) continue;
        const next = interaction(one, other, rule, context);
        const at = found.findIndex((before) => isOfSamePair(before, next));
        if (at < 0) found.push(next);
        else if ((found[at]?.gapDays ?? 0) < next.gapDays) found[at] = next;
      }
    }
  }
  return found;
}
