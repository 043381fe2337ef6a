import type { Route } from "./vocabulary.ts";

/**
 * What a medicine, product or substance means for the rules. `photosensitiser-1` is strong evidence of a reaction to
 * ultraviolet light, `-2` is common in lists, `-3` is a weak association that no rule acts on.
 */
export const DRUG_CLASSES = [
  "systemic-retinoid",
  "other-retinoid",
  "topical-retinoid",
  "tetracycline",
  "pdt-agent",
  "visible-light-caution",
  "photosensitiser-1",
  "photosensitiser-2",
  "photosensitiser-3",
  "pigmenting",
  "anticoagulant",
  "antiplatelet",
  "gold",
  "hydroquinone",
  "skin-lightener",
  "vasoconstrictor",
  "tranexamic-acid",
  "salicylate",
  "topical-steroid",
  "systemic-steroid",
  "immunosuppressant",
  "combined-contraceptive",
  "hormone-therapy",
  "progestogen",
  "anti-androgen",
  "topical-antibiotic",
  "oral-antibiotic",
  "benzoyl-peroxide",
  "azelaic-acid",
  "antiviral",
  "beta-blocker",
  "maoi",
  "vitamin-a",
  "methotrexate",
  "dpd-inhibitor",
  "ssri",
  "self-tan",
  "cosmetic",
  "substance",
] as const;
export type DrugClass = (typeof DRUG_CLASSES)[number];

/**
 * A name under which an entry is known; some brands exist for one route only. A vague name ("water tablets") may mean
 * the entry and is asked about.
 */
export type DrugName = { readonly text: string; readonly route?: Route; readonly vague?: true };

/** A medicine, a product used on the skin, or a substance that people are allergic to. */
export type DrugEntry = {
  readonly id: string;
  readonly names: readonly DrugName[];
  /** Routes it is used by; the first one is assumed where a case states none. */
  readonly routes: readonly Route[];
  /** Classes whatever the route. */
  readonly classes: readonly DrugClass[];
  readonly classesByRoute: Readonly<Partial<Record<Route, readonly DrugClass[]>>>;
  /** Relatives for the purpose of allergy: entries that share a group are treated alike. */
  readonly allergyGroups: readonly string[];
};
