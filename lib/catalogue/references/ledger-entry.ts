/** What kind of name a source is found under. `web` is a site that showed it, which may change or vanish. */
export const IDENTIFIER_KINDS = [
  "doi",
  "pmid",
  "pmc",
  "bookshelf",
  "registry",
  "clearance",
  "guideline",
  "document",
  "article",
  "item",
  "record",
  "web",
] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];
export type SourceIdentifier = { readonly kind: IdentifierKind; readonly value: string };

/** How much of a source was read. */
export const READ_AS = ["full", "abs", "open", "table", "sec", "title", "not-found"] as const;
export type ReadAs = (typeof READ_AS)[number];

/** Who answers for a source in a clinic that uses this product: the ledger ships unsigned. */
export const SIGN_OFF_BY = "The clinic's responsible dermatologist";

/** A source as the reference ledger keeps it. */
export type LedgerEntry = {
  readonly key: string;
  readonly citation: string;
  /** Empty where no identifier is known: the source can then be looked for by its title alone. */
  readonly identifiers: readonly SourceIdentifier[];
  readonly readAs: readonly ReadAs[];
  /** Month in which it was checked, `YYYY-MM`. */
  readonly checked: string;
  /** Who is to sign it off. */
  readonly signOffBy: string;
  /** A correction, or what is still to be checked. */
  readonly note?: string;
  /** Why it is kept although nothing rests on it. */
  readonly background?: string;
};
