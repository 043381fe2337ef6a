import type { RecognisedFacts } from "../matching/recognised-facts.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { TreatmentEntry } from "../model/catalogue-treatment.ts";
import type { ClinicalCase, IsoDate } from "../model/clinical-case.ts";
import type { LookAgain, SafetyReason, TreatmentSafety } from "../model/evaluation.ts";
import type { ClinicPolicies } from "../model/policies.ts";
import type { SafetyCell, SafetyRule } from "../model/safety-rule.ts";
import { TREATMENTS, type Treatment, type Verdict } from "../model/vocabulary.ts";
import { allergyTo } from "./allergy-factors.ts";
import type { FactorState } from "./factor-state.ts";
import { factorStates } from "./factor-states.ts";
import { preparedCatalogue } from "./prepared-catalogue.ts";
import { strictness, stricter } from "./verdict.ts";

/** One thing that restricts, or could restrict, a treatment. */
type Weighed = {
  readonly verdict: Verdict;
  /** What it would be if an open question were answered the stricter way. */
  readonly atWorst: Verdict;
  readonly state: FactorState;
  readonly reason: SafetyReason | null;
};

function applies(rule: SafetyRule, policies: ClinicPolicies): boolean {
  return rule.only === undefined || rule.only.choices.includes(policies[rule.only.policy]);
}

function textOf(cell: SafetyCell, state: FactorState): string {
  return state.presence === "possible" ? `To be confirmed. ${cell.text}` : cell.text;
}

/** What a factor in this state does to the treatment of a cell; nothing is ever weighed for an absent one. */
function weigh(cell: SafetyCell, state: FactorState): Weighed {
  if (state.presence === "not-asked") return { verdict: "ok", atWorst: cell.verdict, state, reason: null };
  const verdict: Verdict = state.presence === "present" ? cell.verdict : "caution";
  const reason = { rule: cell.id, text: textOf(cell, state), cite: cell.cite, verdict };
  return {
    verdict,
    atWorst: cell.verdict,
    state,
    reason: cell.basis === "cited" ? reason : { ...reason, unverified: true },
  };
}

/** An allergy blocks what holds the substance, but for sunscreen: going without is worse than another filter. */
function weighAllergy(catalogue: Catalogue, entry: TreatmentEntry, facts: RecognisedFacts): Weighed[] {
  const state = allergyTo(catalogue, entry, facts);
  if (state.presence === "absent") return [];
  const hasAnother = entry.id === "sunscreen-spf30";
  const atWorst: Verdict = hasAnother ? "caution" : "block";
  if (state.presence === "not-asked") return [{ verdict: "ok", atWorst, state, reason: null }];
  const certain = state.presence === "present";
  const verdict: Verdict = certain ? atWorst : "caution";
  const told = certain
    ? "Allergic to this, to something in it, or to a close relative."
    : "May be allergic to this or to a close relative, to be confirmed.";
  const text = hasAnother ? `${told} Use one with mineral filters alone.` : told;
  const reason: SafetyReason = { rule: `SF-allergy-${entry.id}`, text, cite: [], verdict, unverified: true };
  return [{ verdict, atWorst, state, reason }];
}

/** The first day on which the verdict would be milder: only where time alone ends every reason for it. */
function earliestOf(verdict: Verdict, weighed: readonly Weighed[]): IsoDate | null {
  if (verdict === "ok") return null;
  const behind = weighed.filter((item) => item.verdict === verdict);
  const dates = behind.flatMap((item) => (item.state.until === null ? [] : [item.state.until]));
  return dates.length === behind.length ? (dates.toSorted().at(-1) ?? null) : null;
}

function questionsOf(weighed: readonly Weighed[]): readonly string[] {
  const paths: string[] = [];
  for (const { state } of weighed) for (const path of state.ask) if (!paths.includes(path)) paths.push(path);
  return paths;
}

function concludes(treatment: Treatment, weighed: readonly Weighed[], hasDay: boolean): TreatmentSafety {
  if (weighed.length === 0) {
    return { treatment, verdict: "ok", because: [], earliest: null, stillToAsk: [], mayForbid: [] };
  }
  let verdict: Verdict = "ok";
  const reasons: SafetyReason[] = [];
  for (const item of weighed) {
    verdict = stricter(verdict, item.verdict);
    if (item.reason !== null) reasons.push(item.reason);
  }
  const open = weighed.filter(
    (item) => item.state.presence !== "present" && strictness(item.atWorst) > strictness(verdict),
  );
  return {
    treatment,
    verdict,
    because: reasons.sort((one, other) => strictness(other.verdict) - strictness(one.verdict)),
    earliest: hasDay ? earliestOf(verdict, weighed) : null,
    stillToAsk: questionsOf(open),
    mayForbid: questionsOf(open.filter((item) => strictness(item.atWorst) >= strictness("override"))),
  };
}

/**
 * Judges every treatment of the vocabulary against what is known of the patient.
 *
 * @param facts names matched to the catalogue; a doubtful match warns and asks
 * @param policies the clinic's choices where sources disagree
 * @param lookAgain suspected causes; a suspected cancer restricts like a suspicious lesion
 * @returns one entry for each treatment, in the order of the vocabulary. The verdict rests on what is known, and
 *   `stillToAsk` names each fact that could make it stricter: a fact that was not asked is never taken as "no".
 *   `mayForbid` holds those of them whose answer could forbid the treatment
 */
export function assessSafety(
  catalogue: Catalogue,
  asked: ClinicalCase,
  facts: RecognisedFacts,
  policies: ClinicPolicies,
  lookAgain: readonly LookAgain[] = [],
): readonly TreatmentSafety[] {
  const states = factorStates(catalogue, asked, facts, lookAgain);
  const { rows, entries } = preparedCatalogue(catalogue);
  const weighed = TREATMENTS.map((): Weighed[] => []);
  for (const { rule, cells } of rows) {
    const state = states.get(rule.factor);
    if (state === undefined || !applies(rule, policies)) continue;
    for (const { at, cell } of cells) weighed[at]?.push(weigh(cell, state));
  }
  const hasDay = asked.on !== null && asked.on !== undefined;
  return TREATMENTS.map((treatment, at) => {
    const entry = entries.get(treatment);
    const allergies = entry === undefined ? [] : weighAllergy(catalogue, entry, facts);
    return concludes(treatment, [...(weighed[at] ?? []), ...allergies], hasDay);
  });
}
