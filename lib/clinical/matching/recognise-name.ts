import type { Catalogue } from "../model/catalogue.ts";
import { catalogueIndex } from "./catalogue-index.ts";
import { matchName, type NameMatches } from "./match-name.ts";
import { saysNothing } from "./typed-name.ts";

/** Which list a name was typed into. */
export type NamedFactKind = "allergy" | "condition" | "medication";

/** What a typed name stands for, as it is told to the person who typed it. */
export type RecognisedName = {
  /** Entries it names for certain, with their generic names. */
  readonly known: readonly { readonly id: string; readonly name: string }[];
  /** Entries it may mean; nothing is done with them until a person says so. */
  readonly perhaps: readonly { readonly id: string; readonly name: string }[];
};

function generic(id: string): string {
  return id.replaceAll("-", " ");
}

/**
 * What a single typed name stands for.
 *
 * @param kind allergies and medicines are looked for among substances, conditions among conditions
 * @param text as typed; a text that says nothing ("none", "-") names nothing
 */
export function recogniseName(catalogue: Catalogue, kind: NamedFactKind, text: string): RecognisedName {
  if (saysNothing(text)) return { known: [], perhaps: [] };
  const index = catalogueIndex(catalogue);
  const { matches }: NameMatches<{ readonly id: string }> =
    kind === "condition" ? matchName(index.conditions, text) : matchName(index.drugs, text);
  const named = matches.map(({ entry, match }) => ({ id: entry.id, name: generic(entry.id), match }));
  const pick = (doubtful: boolean) =>
    named.filter(({ match }) => (match === "doubtful") === doubtful).map(({ id, name }) => ({ id, name }));
  return { known: pick(false), perhaps: pick(true) };
}
