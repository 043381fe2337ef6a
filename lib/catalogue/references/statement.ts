import type { Basis, ReferenceKey } from "#lib/clinical/model/evidence.ts";

/** Where in the product a statement is made, in the order in which a source's page lists them. */
export const STATEMENT_KINDS = [
  "evidence",
  "regimen",
  "dose",
  "not-for",
  "keep-apart",
  "counsel",
  "safety",
  "differential",
  "look-again",
  "prognosis",
  "engine",
  "policy",
  "scale",
  "passage",
  "seed",
  "correction",
  "name",
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** A page of the guide, by its shelf and id. */
export type PageOf<Shelf extends string = string> = { readonly shelf: Shelf; readonly id: string };

/** Something the product says, with what it rests on. Only `cited` needs a source; the others are marked as such. */
export type Statement = {
  readonly kind: StatementKind;
  readonly text: string;
  readonly basis: Basis;
  readonly cite: readonly ReferenceKey[];
  /** The page that shows it; null for text that only the handout prints. */
  readonly at: PageOf | null;
};
