import type { Catalogue } from "../model/catalogue.ts";
import type { ConditionEntry } from "../model/catalogue-condition.ts";
import type { DrugEntry } from "../model/catalogue-drug.ts";
import type { TreatmentEntry } from "../model/catalogue-treatment.ts";
import type { Route } from "../model/vocabulary.ts";
import { onceFor } from "../once-for.ts";
import { indexNames, type NameIndex } from "./name-index.ts";
import { plainText } from "./typed-name.ts";

/** The catalogue's names, ready for look-up, and the routes that some brand names settle. */
export type CatalogueIndex = {
  readonly drugs: NameIndex<DrugEntry>;
  readonly conditions: NameIndex<ConditionEntry>;
  readonly treatments: NameIndex<TreatmentEntry>;
  readonly routeOfName: ReadonlyMap<string, Route>;
};

/** The look-up tables of a catalogue, made once for each. */
export const catalogueIndex = onceFor((catalogue: Catalogue): CatalogueIndex => {
  const routeOfName = new Map<string, Route>();
  for (const entry of catalogue.drugs) {
    for (const name of entry.names) {
      if (name.route !== undefined) routeOfName.set(`${entry.id} ${plainText(name.text)}`, name.route);
    }
  }
  return {
    drugs: indexNames(
      catalogue.drugs.flatMap((entry) =>
        entry.names.map(({ text, vague }) => ({ entry, name: text, ...(vague && { vague }) })),
      ),
      catalogue.passingWords,
    ),
    conditions: indexNames(
      catalogue.conditions.flatMap((entry) => entry.names.map((name) => ({ entry, name }))),
      catalogue.passingWords,
    ),
    treatments: indexNames(
      catalogue.treatments.flatMap((entry) =>
        [entry.id.replaceAll("-", " "), entry.name, entry.plainName, ...entry.alsoKnownAs].map((name) => ({
          entry,
          name,
        })),
      ),
    ),
    routeOfName,
  };
});
