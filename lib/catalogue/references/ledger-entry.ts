/** A source as the reference ledger keeps it. */
export type LedgerEntry = {
  readonly key: string;
  readonly citation: string;
  /** DOI, PubMed or PMC number, registry number, document number or web address; says so where none is known. */
  readonly identifier: string;
  /** How much of it was read: full, abs, open, table, sec, title, or several. */
  readonly readAs: string;
  /** Month in which it was checked, `YYYY-MM`. */
  readonly checked: string;
  /** A correction, or what is still to be checked. */
  readonly note?: string;
};
