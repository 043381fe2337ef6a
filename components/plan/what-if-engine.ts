import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evaluateForPlan, type ImpressionEntry } from "#lib/clinical/accepted-plan/evaluate-for-plan.ts";
import {
  planChanges,
  suppose,
  type PlanChange,
  type Supposition,
} from "#lib/clinical/accepted-plan/what-if.ts";
import type { ComposedCase } from "#lib/clinical/visit/compose-case.ts";

/** A change with the treatment's name. */
export type NamedChange = PlanChange & { readonly name: string };

const nameOf = (id: string): string =>
  engineCatalogue.treatments.find((treatment) => treatment.id === id)?.name ?? id;

/**
 * What would be different about a plan if the supposed facts held. Loaded only once somebody asks: it brings the engine
 * with its rules.
 */
export function whatWouldChange(
  composed: ComposedCase,
  impression: readonly ImpressionEntry[],
  supposed: Supposition,
): readonly NamedChange[] {
  const before = evaluateForPlan(engineCatalogue, composed, impression);
  const after = evaluateForPlan(engineCatalogue, suppose(composed, supposed), impression);
  return planChanges(before, after).map((change) => ({ ...change, name: nameOf(change.treatment) }));
}
