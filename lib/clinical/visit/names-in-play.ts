import { catalogueIndex } from "../matching/catalogue-index.ts";
import { matchName } from "../matching/match-name.ts";
import { wordsOf } from "../matching/typed-name.ts";
import type { Catalogue, CatalogueNames } from "../model/catalogue.ts";
import { preparedCatalogue } from "../safety/prepared-catalogue.ts";
import type { RecordedFacts, RecordedVisit } from "./recorded-visit.ts";
import { textsOfVisit } from "./texts-of-visit.ts";

/** The part of the catalogue's names that one visit is about, and the texts that it answers for. */
export type NamesInPlay = CatalogueNames & { readonly texts: readonly string[] };

/** Names that an answer to a daily question stands for; see `composeCase`. */
const ANSWERED_NAMES = ["cold sores", "skin infection"];

/**
 * Picks the names that a visit needs, so that the others need not be sent to its page. The engine's answer is the same
 * with them as with all names.
 *
 * @param catalogue the whole one
 * @returns entries that a text names, for certain or perhaps, and those a person confirmed; of the substances that
 *   treatments contain, what they are related to
 */
export function namesInPlay(
  catalogue: Catalogue,
  facts: RecordedFacts,
  visit: Pick<RecordedVisit, "history">,
): NamesInPlay {
  const index = catalogueIndex(catalogue);
  const texts = textsOfVisit(facts, visit);
  const looked = [...texts, ...ANSWERED_NAMES];
  const listed = [...facts.allergies, ...facts.conditions, ...facts.medications];
  const confirmed = new Set(listed.map(({ catalogueId }) => catalogueId));
  const drugs = new Set(
    looked.flatMap((text) => matchName(index.drugs, text).matches.map(({ entry }) => entry)),
  );
  const conditions = new Set(
    looked.flatMap((text) => matchName(index.conditions, text).matches.map(({ entry }) => entry)),
  );
  const contained = new Set(catalogue.treatments.flatMap(({ substances }) => substances));
  const typed = new Set(texts.flatMap(wordsOf));
  return {
    texts,
    drugs: catalogue.drugs.flatMap((entry) => {
      if (drugs.has(entry) || confirmed.has(entry.id)) return [entry];
      return contained.has(entry.id) ? [{ ...entry, names: [] }] : [];
    }),
    conditions: catalogue.conditions.filter((entry) => conditions.has(entry) || confirmed.has(entry.id)),
    conditionFactors: [...preparedCatalogue(catalogue).conditionFactors],
    passingWords: (catalogue.passingWords ?? []).filter((word) => typed.has(word)),
  };
}
