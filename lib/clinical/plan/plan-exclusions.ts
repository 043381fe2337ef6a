import type { ExcludedTreatment, PlanStep, SafetyReason } from "../model/evaluation.ts";
import type { Treatment } from "../model/vocabulary.ts";
import type { Refused } from "./choose-candidates.ts";
import type { PlanContext } from "./plan-context.ts";

/** Treatments that are advised against for a mark of this plan, whoever the patient is. */
function notRecommended(context: PlanContext, planned: ReadonlySet<Treatment>): Refused[] {
  const found: Refused[] = [];
  for (const entry of context.advisedAgainst) {
    if (planned.has(entry.id)) continue;
    const because = entry.notFor
      .filter((rule) => context.targets.some((target) => target.diagnosis === rule.diagnosis))
      .map((rule): SafetyReason => ({
        rule: `PL-not-for-${rule.diagnosis}-${entry.id}`,
        text: rule.text,
        cite: rule.cite,
        verdict: context.safety.get(entry.id)?.verdict ?? "ok",
        ...(rule.cite.length === 0 ? { unverified: true } : {}),
      }));
    if (because.length > 0) found.push({ treatment: entry.id, because });
  }
  return found;
}

/** What was left out and why: refused for every diagnosis that asked for it, or advised against for these marks. */
export function planExclusions(
  refused: readonly Refused[],
  steps: readonly PlanStep[],
  context: PlanContext,
): readonly ExcludedTreatment[] {
  const planned = new Set(steps.map((step) => step.treatment));
  const merged = new Map<Treatment, SafetyReason[]>();
  for (const item of [...refused, ...notRecommended(context, planned)]) {
    if (planned.has(item.treatment)) continue;
    const known = merged.get(item.treatment) ?? [];
    const fresh = item.because.filter((reason) => !known.some((other) => other.rule === reason.rule));
    merged.set(item.treatment, [...known, ...fresh]);
  }
  return [...merged].map(([treatment, because]) => ({ treatment, because }));
}
