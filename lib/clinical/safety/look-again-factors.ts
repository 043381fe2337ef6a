import type { LookAgain } from "../model/evaluation.ts";
import type { LookAgainCause } from "../model/vocabulary.ts";
import { possible, PRESENT, strongest, type FactorState, type FactorStates } from "./factor-state.ts";

type FromCause = { readonly factor: string; readonly certain: boolean };

/**
 * What a suspected cause means for safety. Cancer, herpes and infection are acted on as if they were certain until
 * they are ruled out; the others warn.
 */
const FACTOR_OF_CAUSE: Readonly<Partial<Record<LookAgainCause, FromCause>>> = {
  "suspected-skin-cancer": { factor: "suspicious_pigmented_lesion", certain: true },
  "herpes-simplex": { factor: "active_hsv_site", certain: true },
  "skin-infection": { factor: "active_infection_or_wound_site", certain: true },
  tinea: { factor: "active_infection_or_wound_site", certain: true },
  "gram-negative-folliculitis": { factor: "active_infection_or_wound_site", certain: false },
  "granulomatous-infection": { factor: "active_infection_or_wound_site", certain: true },
  "viral-wart-or-molluscum": { factor: "active_infection_or_wound_site", certain: false },
  morphoea: { factor: "autoimmune_disease", certain: false },
  "lentigo-or-naevus": { factor: "suspicious_pigmented_lesion", certain: false },
  "acne-fulminans": { factor: "active_acne_nodulocystic", certain: true },
  "hydroa-vacciniforme": { factor: "lupus_or_photosensitive_disease", certain: false },
  dermatomyositis: { factor: "lupus_or_photosensitive_disease", certain: false },
  "cutaneous-lupus": { factor: "lupus_or_photosensitive_disease", certain: false },
  rosacea: { factor: "rosacea", certain: false },
  "granulomatous-rosacea": { factor: "rosacea", certain: false },
  melasma: { factor: "melasma", certain: false },
  vitiligo: { factor: "vitiligo", certain: false },
  psoriasis: { factor: "psoriasis", certain: false },
  "contact-dermatitis": { factor: "eczema_active", certain: false },
  "atopic-eczema": { factor: "eczema_active", certain: false },
  "seborrhoeic-dermatitis": { factor: "eczema_active", certain: false },
  "periorificial-dermatitis": { factor: "eczema_active", certain: false },
  "body-dysmorphic-disorder": { factor: "bdd_positive", certain: true },
};

/** Factors that a suspicion of something else establishes or makes possible. */
export function lookAgainFactors(lookAgain: readonly LookAgain[]): FactorStates {
  const states = new Map<string, FactorState>();
  for (const { cause } of lookAgain) {
    const meaning = FACTOR_OF_CAUSE[cause];
    if (meaning === undefined) continue;
    const state = meaning.certain ? PRESENT : possible();
    const before = states.get(meaning.factor);
    states.set(meaning.factor, before === undefined ? state : strongest(before, state));
  }
  return [...states];
}
