import { catalogueIndex } from "../matching/catalogue-index.ts";
import { matchName } from "../matching/match-name.ts";
import type { NameIndex } from "../matching/name-index.ts";
import { routeInName } from "../matching/typed-name.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { RecordedFacts } from "./recorded-visit.ts";

type Typed = { readonly name: string; readonly catalogueId?: string | null };

/**
 * The name under which the engine finds an entry of the chart: as typed, where that stands for what the person
 * confirmed; else the first of the entry's names that stands for it alone. An id that is not in the catalogue (any more)
 * leaves the name as typed, so that it counts as not recognised.
 */
function nameFor<Entry extends { readonly id: string }>(
  index: NameIndex<Entry>,
  { name, catalogueId }: Typed,
  namesOf: (id: string) => readonly string[],
): string {
  if (catalogueId === null || catalogueId === undefined) return name;
  const standsFor = (text: string) =>
    matchName(index, text).matches.filter(({ match }) => match !== "doubtful");
  if (standsFor(name).some(({ entry }) => entry.id === catalogueId)) return name;
  const alone = namesOf(catalogueId).find((text) => {
    const found = standsFor(text);
    return found.length === 1 && found[0]?.entry.id === catalogueId;
  });
  return alone ?? name;
}

/**
 * The facts with the names that the rules know, where a person confirmed a catalogue entry for something typed in a way
 * that the rules would not recognise. The chart itself keeps what was typed.
 */
export function withConfirmedNames(catalogue: Catalogue, facts: RecordedFacts): RecordedFacts {
  const { drugs, conditions } = catalogueIndex(catalogue);
  const drugNames = (id: string) =>
    catalogue.drugs.find((entry) => entry.id === id)?.names.map(({ text }) => text) ?? [];
  const conditionNames = (id: string) => catalogue.conditions.find((entry) => entry.id === id)?.names ?? [];
  return {
    ...facts,
    allergies: facts.allergies.map((one) => ({ ...one, name: nameFor(drugs, one, drugNames) })),
    conditions: facts.conditions.map((one) => ({ ...one, name: nameFor(conditions, one, conditionNames) })),
    medications: facts.medications.map((one) => ({
      ...one,
      name: nameFor(drugs, one, drugNames),
      // The words "gel" or "tablets" are lost with the typed name; what they say of the route is not.
      route: one.route ?? routeInName(one.name),
    })),
  };
}
