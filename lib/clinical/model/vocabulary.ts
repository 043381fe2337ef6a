/**
 * The closed vocabularies of the case format. Each list is the single place where its terms are spelt; the type
 * beside it is derived, so a term that is not listed does not compile.
 */

export const DIAGNOSES = [
  "post-inflammatory-erythema",
  "post-inflammatory-hyperpigmentation",
  "atrophic-scar-ice-pick",
  "atrophic-scar-boxcar",
  "atrophic-scar-rolling",
  "atrophic-scar-early",
  "hypertrophic-scar",
  "keloid",
  "papular-scar",
  "post-inflammatory-hypopigmentation",
] as const;
export type Diagnosis = (typeof DIAGNOSES)[number];

/** Kinds of hollow scar, and of raised scar: one mark is one of its kinds, and a scar whichever it proves to be. */
export const HOLLOW_SCARS = [
  "atrophic-scar-ice-pick",
  "atrophic-scar-boxcar",
  "atrophic-scar-rolling",
  "atrophic-scar-early",
] as const satisfies readonly Diagnosis[];
export const RAISED_SCARS = [
  "hypertrophic-scar",
  "keloid",
  "papular-scar",
] as const satisfies readonly Diagnosis[];

export const LIKELIHOODS = ["likely", "possible", "unlikely"] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

export const PIGMENT_DEPTHS = ["epidermal", "dermal", "unknown"] as const;
export type PigmentDepth = (typeof PIGMENT_DEPTHS)[number];

export const LOOK_AGAIN_CAUSES = [
  "active-acne",
  "acne-excoriee",
  "acne-fulminans",
  "rosacea",
  "granulomatous-rosacea",
  "cutaneous-lupus",
  "seborrhoeic-dermatitis",
  "periorificial-dermatitis",
  "topical-steroid-dermatosis",
  "contact-dermatitis",
  "atopic-eczema",
  "psoriasis",
  "tinea",
  "malassezia-folliculitis",
  "gram-negative-folliculitis",
  "melasma",
  "dermal-melanocytosis",
  "ochronosis",
  "drug-pigmentation",
  "drug-eruption",
  "lentigo-or-naevus",
  "suspected-skin-cancer",
  "telangiectasia",
  "purpura",
  "burn-after-procedure",
  "herpes-simplex",
  "skin-infection",
  "pityriasis-versicolor",
  "vitiligo",
  "keratosis-pilaris",
  "acne-keloidalis",
  "cutaneous-sarcoidosis",
  "angiofibroma",
  "atrophoderma-vermiculatum",
  "actinic-keratosis",
  "sebaceous-hyperplasia",
  "milia-or-syringoma",
  "capillary-malformation",
  "dermatomyositis",
  "body-dysmorphic-disorder",
  "osteoma-cutis",
  "dermatosis-papulosa-nigra",
  "lichen-planus-pigmentosus",
  "favre-racouchot",
  "factitious-dermatitis",
  "poikiloderma-of-civatte",
  "pseudofolliculitis-barbae",
  "hydroa-vacciniforme",
  "infective-scar",
  "hidradenitis-suppurativa",
  "eosinophilic-folliculitis",
  "morphoea",
  "foreign-body-granuloma",
  "granulomatous-infection",
  "pityriasis-alba",
  "erythema-ab-igne",
  "epidermoid-cyst",
  "viral-wart-or-molluscum",
  "xanthelasma",
  "dermatofibroma",
  "acanthosis-nigricans",
  "striae",
  "not-an-acne-site",
] as const;
export type LookAgainCause = (typeof LOOK_AGAIN_CAUSES)[number];

export const URGENCIES = ["routine", "soon", "two-week", "same-day"] as const;
export type Urgency = (typeof URGENCIES)[number];

export const TREATMENTS = [
  "sunscreen-spf30",
  "moisturiser",
  "niacinamide",
  "azelaic-acid",
  "vitamin-c",
  "topical-retinoid",
  "benzoyl-peroxide",
  "hydroquinone",
  "triple-combination-cream",
  "topical-tranexamic-acid",
  "oxymetazoline",
  "brimonidine",
  "topical-timolol",
  "silicone",
  "dapsone-gel",
  "oral-isotretinoin",
  "oral-tetracycline",
  "oral-tranexamic-acid",
  "pulsed-dye-laser-595",
  "pulsed-dye-laser-585-q-switched",
  "ipl",
  "ktp-532",
  "nd-yag-1064-long-pulsed",
  "q-switched-laser",
  "picosecond-laser",
  "fractional-non-ablative",
  "fractional-ablative",
  "full-field-ablative",
  "led-red",
  "led-blue",
  "microneedling",
  "rf-microneedling",
  "fractional-rf",
  "prp",
  "peel-glycolic",
  "peel-lactic",
  "peel-mandelic",
  "peel-salicylic",
  "peel-jessner",
  "peel-tca-superficial",
  "peel-tca-medium",
  "tca-cross",
  "subcision",
  "punch-excision",
  "surgical-excision",
  "dermal-filler-ha",
  "dermal-filler-permanent",
  "mechanical-dermabrasion",
  "intralesional-triamcinolone",
  "intralesional-5-fu",
  "cryotherapy",
  "treat-active-acne",
  "stop-picking",
  "gentle-skin-care",
  "cool-compress",
  "camouflage-make-up",
  "refer-dermatologist",
  "biopsy",
  "skin-scraping",
  "stop-suspect-drug",
  "antiviral-prophylaxis",
  "psychological-support",
] as const;
export type Treatment = (typeof TREATMENTS)[number];

export const VERDICTS = ["ok", "caution", "override", "block"] as const;
/** Ordered from mild to strict: a later verdict is stricter. */
export type Verdict = (typeof VERDICTS)[number];

export const STEP_ROLES = [
  "first-line",
  "alternative",
  "adjunct",
  "lead-in",
  "home-care",
  "maintenance",
] as const;
export type StepRole = (typeof STEP_ROLES)[number];

export const SEXES = ["female", "male", "other"] as const;
export type Sex = (typeof SEXES)[number];
export const FITZPATRICK_TYPES = ["I", "II", "III", "IV", "V", "VI"] as const;
export type Fitzpatrick = (typeof FITZPATRICK_TYPES)[number];
export const CONDITION_STATUSES = ["current", "recurrent", "past"] as const;
export type ConditionStatus = (typeof CONDITION_STATUSES)[number];
export const MEDICATION_STATUSES = ["current", "stopped", "never", "unknown"] as const;
export type MedicationStatus = (typeof MEDICATION_STATUSES)[number];
export const ROUTES = ["oral", "topical", "injected", "inhaled"] as const;
export type Route = (typeof ROUTES)[number];
export const DECLINABLE = [
  "procedures",
  "laser",
  "needles",
  "peels",
  "oral-medicines",
  "injections",
] as const;
export type Declinable = (typeof DECLINABLE)[number];

export const ACTIVE_ACNE_LEVELS = ["none", "mild", "moderate", "severe"] as const;
export type ActiveAcne = (typeof ACTIVE_ACNE_LEVELS)[number];
export const ACNE_TYPES = ["comedonal", "papulopustular", "nodulocystic"] as const;
export type AcneType = (typeof ACNE_TYPES)[number];
export const COURSES = ["fading", "stable", "growing", "spreading", "fluctuating", "changing"] as const;
export type Course = (typeof COURSES)[number];
export const ONSETS = [
  "gradual",
  "sudden",
  "after-procedure",
  "after-new-drug",
  "with-hormonal-change",
  "since-childhood",
] as const;
export type Onset = (typeof ONSETS)[number];
export const PICKING = ["never", "sometimes", "often"] as const;
export type Picking = (typeof PICKING)[number];
export const SUN_EXPOSURES = ["low", "moderate", "high"] as const;
export type SunExposure = (typeof SUN_EXPOSURES)[number];
export const KELOID_TENDENCIES = ["none", "self", "family"] as const;
export type KeloidTendency = (typeof KELOID_TENDENCIES)[number];
export const PROCEDURE_OUTCOMES = ["better", "no-change", "worse"] as const;
export type ProcedureOutcome = (typeof PROCEDURE_OUTCOMES)[number];
