import type { RecognisedFacts } from "../matching/recognised-facts.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { ClinicalCase, IsoDate } from "../model/clinical-case.ts";
import type { LookAgain } from "../model/evaluation.ts";
import { allergyFactors } from "./allergy-factors.ts";
import { conditionFactors } from "./condition-factors.ts";
import { ABSENT, strongest, type FactorState } from "./factor-state.ts";
import { historyFactors } from "./history-factors.ts";
import { lookAgainFactors } from "./look-again-factors.ts";
import { medicationFactors } from "./medication-factors.ts";
import { patientFactors } from "./patient-factors.ts";
import { preparedCatalogue } from "./prepared-catalogue.ts";

/** A day to count from where a case carries none; no date that rests on it is ever given out. */
const NO_DAY: IsoDate = "2026-01-01";

/** Factors with a question of their own: once that is answered, the list of conditions need not be asked for them. */
const OWN_QUESTION = new Set([
  "keloid_tendency",
  "recent_tan_or_sunburn",
  "salicylate_allergy",
  "lidocaine_or_metal_allergy",
  "pregnancy",
  "breastfeeding",
]);

function together(factor: string, own: readonly FactorState[], listed: FactorState | undefined): FactorState {
  if (listed === undefined) return own.length === 0 ? ABSENT : strongest(...own);
  if (own.length === 0) return listed;
  const settled = listed.presence === "not-asked" && OWN_QUESTION.has(factor);
  const counts = !settled || own.every((state) => state.presence === "not-asked");
  return counts ? strongest(...own, listed) : strongest(...own);
}

/**
 * The state of every factor of the safety matrix. A factor may come from several places (cold sores from the conditions
 * and from blisters seen); the strongest counts, and what is open in any of them stays open.
 *
 * @param lookAgain suspected causes; a suspected cancer counts as a suspicious lesion
 * @returns states by factor; a factor that is not among them is absent
 */
export function factorStates(
  catalogue: Catalogue,
  asked: ClinicalCase,
  facts: RecognisedFacts,
  lookAgain: readonly LookAgain[],
): ReadonlyMap<string, FactorState> {
  const { procedures, safetyFactors } = preparedCatalogue(catalogue);
  const on = asked.on ?? NO_DAY;
  const sources = [
    patientFactors(asked),
    historyFactors(asked, facts, on, (treatment) => procedures.has(treatment)),
    medicationFactors(facts, on),
    allergyFactors(facts),
    lookAgainFactors(lookAgain),
  ];
  const own = new Map<string, FactorState[]>();
  for (const source of sources) {
    for (const [factor, state] of source) {
      const before = own.get(factor);
      if (before === undefined) own.set(factor, [state]);
      else before.push(state);
    }
  }
  const listed = conditionFactors(catalogue, asked, facts);
  const states = new Map<string, FactorState>();
  for (const factor of safetyFactors) {
    const state = together(factor, own.get(factor) ?? [], listed(factor));
    if (state.presence !== "absent") states.set(factor, state);
  }
  return states;
}
