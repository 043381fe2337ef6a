import type {
  Diagnosis,
  Likelihood,
  LookAgainCause,
  PigmentDepth,
  Urgency,
} from "#lib/clinical/model/vocabulary.ts";
import { wordsFor } from "./term-words.ts";

/** Names of the marks, as a clinician writes them. */
export const DIAGNOSIS_WORDS: Readonly<Record<Diagnosis, string>> = {
  "post-inflammatory-erythema": "Post-inflammatory erythema",
  "post-inflammatory-hyperpigmentation": "Post-inflammatory hyperpigmentation",
  "atrophic-scar-ice-pick": "Ice-pick scar",
  "atrophic-scar-boxcar": "Boxcar scar",
  "atrophic-scar-rolling": "Rolling scar",
  "atrophic-scar-early": "Early atrophic scar",
  "hypertrophic-scar": "Hypertrophic scar",
  keloid: "Keloid",
  "papular-scar": "Papular scar",
  "post-inflammatory-hypopigmentation": "Post-inflammatory hypopigmentation",
};

/** Short names for tables and timelines. */
export const DIAGNOSIS_SHORT_WORDS: Readonly<Record<Diagnosis, string>> = {
  "post-inflammatory-erythema": "PIE",
  "post-inflammatory-hyperpigmentation": "PIH",
  "atrophic-scar-ice-pick": "Ice-pick scar",
  "atrophic-scar-boxcar": "Boxcar scar",
  "atrophic-scar-rolling": "Rolling scar",
  "atrophic-scar-early": "Early atrophic scar",
  "hypertrophic-scar": "Hypertrophic scar",
  keloid: "Keloid",
  "papular-scar": "Papular scar",
  "post-inflammatory-hypopigmentation": "Hypopigmentation",
};

/** Names of what imitates a post-acne mark, or comes before one. */
export const CAUSE_WORDS: Readonly<Record<LookAgainCause, string>> = {
  "active-acne": "Active acne",
  "acne-excoriee": "Acne excoriée",
  "acne-fulminans": "Acne fulminans",
  rosacea: "Rosacea",
  "granulomatous-rosacea": "Granulomatous rosacea",
  "cutaneous-lupus": "Cutaneous lupus",
  "seborrhoeic-dermatitis": "Seborrhoeic dermatitis",
  "periorificial-dermatitis": "Periorificial dermatitis",
  "topical-steroid-dermatosis": "Topical steroid dermatosis",
  "contact-dermatitis": "Contact dermatitis",
  "atopic-eczema": "Atopic eczema",
  psoriasis: "Psoriasis",
  tinea: "Tinea",
  "malassezia-folliculitis": "Malassezia folliculitis",
  "gram-negative-folliculitis": "Gram-negative folliculitis",
  melasma: "Melasma",
  "dermal-melanocytosis": "Dermal melanocytosis",
  ochronosis: "Ochronosis",
  "drug-pigmentation": "Drug pigmentation",
  "drug-eruption": "Drug eruption",
  "lentigo-or-naevus": "Lentigo or naevus",
  "suspected-skin-cancer": "Suspected skin cancer",
  telangiectasia: "Telangiectasia",
  purpura: "Purpura",
  "burn-after-procedure": "Burn after a procedure",
  "herpes-simplex": "Herpes simplex",
  "skin-infection": "Skin infection",
  "pityriasis-versicolor": "Pityriasis versicolor",
  vitiligo: "Vitiligo",
  "keratosis-pilaris": "Keratosis pilaris",
  "acne-keloidalis": "Acne keloidalis",
  "cutaneous-sarcoidosis": "Cutaneous sarcoidosis",
  angiofibroma: "Angiofibroma",
  "atrophoderma-vermiculatum": "Atrophoderma vermiculatum",
  "actinic-keratosis": "Actinic keratosis",
  "sebaceous-hyperplasia": "Sebaceous hyperplasia",
  "milia-or-syringoma": "Milia or syringoma",
  "capillary-malformation": "Capillary malformation",
  dermatomyositis: "Dermatomyositis",
  "body-dysmorphic-disorder": "Body dysmorphic disorder",
  "osteoma-cutis": "Osteoma cutis",
  "dermatosis-papulosa-nigra": "Dermatosis papulosa nigra",
  "lichen-planus-pigmentosus": "Lichen planus pigmentosus",
  "favre-racouchot": "Favre-Racouchot disease",
  "factitious-dermatitis": "Factitious dermatitis",
  "poikiloderma-of-civatte": "Poikiloderma of Civatte",
  "pseudofolliculitis-barbae": "Pseudofolliculitis barbae",
  "hydroa-vacciniforme": "Hydroa vacciniforme",
  "infective-scar": "Scar after an infection",
  "hidradenitis-suppurativa": "Hidradenitis suppurativa",
  "eosinophilic-folliculitis": "Eosinophilic folliculitis",
  morphoea: "Morphoea",
  "foreign-body-granuloma": "Foreign-body granuloma",
  "granulomatous-infection": "Granulomatous infection",
  "pityriasis-alba": "Pityriasis alba",
  "erythema-ab-igne": "Erythema ab igne",
  "epidermoid-cyst": "Epidermoid cyst or steatocystoma",
  "viral-wart-or-molluscum": "Viral wart or molluscum",
  xanthelasma: "Xanthelasma",
  dermatofibroma: "Dermatofibroma",
  "acanthosis-nigricans": "Acanthosis nigricans",
  striae: "Striae (stretch marks)",
  "not-an-acne-site": "Not a site of acne",
};

const ALL_WORDS: Readonly<Record<string, string>> = { ...CAUSE_WORDS, ...DIAGNOSIS_WORDS };

/** The name of a mark or of a look-again cause, for example “Post-inflammatory erythema”. */
export const diagnosisWords = (term: string): string => wordsFor(ALL_WORDS, term);

/** The short name of a mark, for example “PIE”; a cause keeps its full name. */
export const diagnosisShortWords = (term: string): string =>
  wordsFor({ ...CAUSE_WORDS, ...DIAGNOSIS_SHORT_WORDS }, term);

export const LIKELIHOOD_WORDS: Readonly<Record<Likelihood, string>> = {
  likely: "Likely",
  possible: "Possible",
  unlikely: "Unlikely",
};

export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
  "same-day": "Same day",
  "two-week": "Within two weeks",
  soon: "Soon",
  routine: "Routine",
};

export const PIGMENT_DEPTH_WORDS: Readonly<Record<PigmentDepth, string>> = {
  epidermal: "Epidermal",
  dermal: "Dermal",
  unknown: "Depth not known",
};

/** A mark with the depth of its pigment: “Post-inflammatory hyperpigmentation (dermal)”. */
export const markWords = (diagnosis: string, depth: PigmentDepth | undefined): string =>
  depth === undefined
    ? diagnosisWords(diagnosis)
    : `${diagnosisWords(diagnosis)} (${PIGMENT_DEPTH_WORDS[depth].toLowerCase()})`;
