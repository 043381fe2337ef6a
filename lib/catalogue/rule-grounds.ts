import type { RuleCatalogue } from "#lib/clinical/model/catalogue.ts";
import type { Basis, EvidenceGrade, RuleId } from "#lib/clinical/model/evidence.ts";

/** What a row of the rules rests on. The grade is that of a row of the safety matrix. */
export type RuleGround = { readonly basis: Basis; readonly grade?: EvidenceGrade };

/** By the id of the rule that an evaluation names. */
export type RuleGrounds = ReadonlyMap<RuleId, RuleGround>;

/** Reasons for a referral that rest on no source: they are steps of the engine, no rows of the catalogue. */
export const REFERRAL_GROUNDS: readonly (readonly [RuleId, Basis])[] = [
  ["REF-LOOK-AGAIN", "design"],
  ["REF-UNEXPLAINED", "design"],
  ["REF-COURSE", "unverified"],
];

/** What every row rests on that an evaluation by these rules can name, but for the prognosis, which tells it itself. */
export function ruleGrounds({
  differentialRules,
  lookAgainRules,
  safetyRules,
}: Pick<RuleCatalogue, "differentialRules" | "lookAgainRules" | "safetyRules">): RuleGrounds {
  return new Map<RuleId, RuleGround>([
    ...REFERRAL_GROUNDS.map(([id, basis]) => [id, { basis }] as const),
    ...[...differentialRules, ...lookAgainRules].map(({ id, basis }) => [id, { basis }] as const),
    ...safetyRules.flatMap(({ cells }) =>
      cells.map(({ id, basis, grade }) => [id, { basis, grade }] as const),
    ),
  ]);
}
