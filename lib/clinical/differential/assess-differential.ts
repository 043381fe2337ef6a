import type { CaseTables } from "../facts/tables-of-case.ts";
import { tablesOfCase } from "../facts/tables-of-case.ts";
import type { RecognisedFacts } from "../matching/recognised-facts.ts";
import { distinct } from "../model/distinct.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { ClinicalCase } from "../model/clinical-case.ts";
import type { DiagnosisOutcome, LookAgain, WeightedReason } from "../model/evaluation.ts";
import type { Diagnosis } from "../model/vocabulary.ts";
import { questionsOfNearMisses } from "../look-again/near-misses.ts";
import { DIAGNOSES } from "../model/vocabulary.ts";
import { likelihoodOf, POSSIBLE_FROM, scoreOf } from "./likelihood.ts";
import { pigmentDepth, sharedDepth } from "./pigment-depth.ts";
import { scoreFinding } from "./score-finding.ts";
import { stillToAsk, type QuestionedFinding } from "./still-to-ask.ts";

type ScoredFinding = QuestionedFinding & { readonly outranked: boolean };

/**
 * What the marks are. Each finding is scored on its own and a case may hold several diagnoses at once; skin type has
 * no part in it.
 *
 * @param lookAgain what was found that has to be looked at again: a diagnosis is never likely on a finding that one of
 *   the outranking causes names
 * @param tables the facts of the case, where they were laid out already
 * @returns every diagnosis that anything speaks for or against, best first
 */
export function assessDifferential(
  catalogue: Catalogue,
  theCase: ClinicalCase,
  recognised: RecognisedFacts,
  lookAgain: readonly LookAgain[],
  tables: CaseTables = tablesOfCase(theCase, recognised),
): readonly DiagnosisOutcome[] {
  const scores = tables.findings.map((table) => scoreFinding(catalogue.differentialRules, table));
  const outranked = new Set(lookAgain.flatMap((entry) => (entry.outranks ? entry.findings : [])));
  // They are told beside a diagnosis that is at least possible, so elsewhere they are not looked for.
  const otherCauses = tables.findings.map((table, index) => {
    const scored = [...(scores[index]?.values() ?? [])];
    const told = !outranked.has(index) && scored.some((score) => score.sum >= POSSIBLE_FROM);
    return told ? questionsOfNearMisses(catalogue.lookAgainRules, table) : [];
  });
  const outcomes: DiagnosisOutcome[] = [];
  for (const diagnosis of DIAGNOSES) {
    const scored: ScoredFinding[] = [];
    for (const [index, byDiagnosis] of scores.entries()) {
      const score = byDiagnosis.get(diagnosis);
      if (!score || score.reasons.length === 0) continue;
      scored.push({
        index,
        score,
        outranked: outranked.has(index),
        otherCauses: otherCauses[index] ?? [],
      });
    }
    const outcome = outcomeOf(diagnosis, scored, theCase);
    if (outcome) outcomes.push(outcome);
  }
  return outcomes.sort(
    (a, b) => b.score - a.score || DIAGNOSES.indexOf(a.diagnosis) - DIAGNOSES.indexOf(b.diagnosis),
  );
}

function outcomeOf(
  diagnosis: Diagnosis,
  scored: readonly ScoredFinding[],
  theCase: ClinicalCase,
): DiagnosisOutcome | null {
  const ranked = [...scored].sort(
    (a, b) => scoreOf(b.score.sum, b.outranked) - scoreOf(a.score.sum, a.outranked) || a.index - b.index,
  );
  const best = ranked[0];
  if (!best) return null;
  const supporting = scored.filter((one) => one.score.sum >= POSSIBLE_FROM);
  const shown = supporting.length > 0 ? supporting : [best];
  const reasons = shown.length > 1 ? withoutRepeats(shown) : best.score.reasons;
  const likelihood = likelihoodOf(best.score.sum);
  const outcome: DiagnosisOutcome = {
    diagnosis,
    likelihood: best.outranked && likelihood === "likely" ? "possible" : likelihood,
    score: scoreOf(best.score.sum, best.outranked),
    findings: supporting.map((one) => one.index),
    for: strongestFirst(reasons.filter((reason) => reason.weight > 0)),
    against: strongestFirst(reasons.filter((reason) => reason.weight < 0)),
    stillToAsk: distinct(shown.flatMap((one) => stillToAsk(diagnosis, one, theCase))),
  };
  if (diagnosis !== "post-inflammatory-hyperpigmentation") return outcome;
  const depths = shown.flatMap((one) => theCase.findings[one.index] ?? []).map(pigmentDepth);
  return { ...outcome, depth: sharedDepth(depths) };
}

/** Rules that several findings share are told once for each fact they rest on. */
function withoutRepeats(shown: readonly ScoredFinding[]): readonly WeightedReason[] {
  const reasons = shown.flatMap((one) => one.score.reasons);
  return [...new Map(reasons.map((reason) => [`${reason.rule} ${reason.finding}`, reason])).values()];
}

function strongestFirst(reasons: readonly WeightedReason[]): readonly WeightedReason[] {
  return reasons.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.rule < b.rule ? -1 : 1));
}
