import { placeWords } from "#lib/catalogue/words/findings.ts";
import type { FindingPattern } from "#lib/schemas/finding-pattern.ts";
import { findingSummary } from "./finding-words.ts";

/** A kind of mark to be recorded with one tap, and what stands on the chip. */
export type QuickPick = { readonly label: string; readonly kind: FindingPattern };

/** The words of a kind of mark: "Red, flat", with its place where that belongs to it: "Red, flat: both sides, cheek". */
export function quickPickOf(kind: FindingPattern): QuickPick {
  const look = findingSummary({ id: "", ...kind, sites: null, side: null });
  return { label: kind.sites ? `${look}: ${placeWords(kind.sites, kind.side).toLowerCase()}` : look, kind };
}
