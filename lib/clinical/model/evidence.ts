/**
 * Where a statement comes from. Evidence grades: A systematic review or several consistent trials, B one trial or
 * several controlled studies, C uncontrolled series, D opinion, label or case report, 0 nothing found for this mark.
 */
export const EVIDENCE_GRADES = ["A", "B", "C", "D", "0"] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/**
 * How far a value was checked: `cited` has a source that says it, `design` is a proposal of this software, `unverified`
 * rests on general knowledge. Neither of the last two may permit a treatment or set a default.
 */
export const BASES_OF_RULES = ["cited", "design", "unverified"] as const;
export type Basis = (typeof BASES_OF_RULES)[number];

/** Key of an entry in the reference list, for example `R59` or `S0` (the article the product grew from). */
export type ReferenceKey = string;

/** Identifier of a rule, for example `DX-01` or `SF-pregnancy-rf-microneedling`. */
export type RuleId = string;

/** The minimum of a reference that the engine's catalogue carries; the full record stays on the server. */
export type Reference = {
  readonly key: ReferenceKey;
  /** Author and year, for example `Tan 2017`. */
  readonly short: string;
};
