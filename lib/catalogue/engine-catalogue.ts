import type { Catalogue } from "#lib/clinical/model/catalogue.ts";
import { catalogueNames } from "./catalogue-names.ts";
import { ruleCatalogue } from "./rule-catalogue.ts";

/** The whole catalogue that `evaluate` is given: rules and names, no prose and no studies. */
export const engineCatalogue: Catalogue = { ...ruleCatalogue, ...catalogueNames };
