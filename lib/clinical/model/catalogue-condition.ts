/** A condition of the patient that some rule asks about, or that is common enough to be recognised. */
export type ConditionEntry = {
  readonly id: string;
  /** Clinical names, abbreviations and everyday words, in lower case. */
  readonly names: readonly string[];
  /** Patient factors of the safety matrix that it establishes. */
  readonly factors: readonly string[];
  /** Factors that it may mean, where the name alone does not settle it ("epilepsy", "diabetes"). */
  readonly possibleFactors: readonly string[];
};
