import type { StepRole, Treatment, Verdict } from "#lib/clinical/model/vocabulary.ts";
import { wordsFor } from "./term-words.ts";

/** Names of the treatments, the same as in the catalogue, which lists would have to load whole for them. */
export const TREATMENT_WORDS: Readonly<Record<Treatment, string>> = {
  "sunscreen-spf30": "Broad-spectrum sunscreen SPF 30 or higher",
  moisturiser: "Moisturiser with ceramides, hyaluronic acid or glycerin",
  niacinamide: "Topical niacinamide 4–5 %",
  "azelaic-acid": "Azelaic acid 15–20 %",
  "vitamin-c": "Topical vitamin C",
  "topical-retinoid": "Topical retinoid (adapalene, tretinoin, tazarotene, trifarotene)",
  "benzoyl-peroxide": "Benzoyl peroxide",
  hydroquinone: "Hydroquinone 4 %",
  "triple-combination-cream": "Hydroquinone, tretinoin and steroid in one cream",
  "topical-tranexamic-acid": "Topical tranexamic acid",
  oxymetazoline: "Oxymetazoline 0.05 % solution",
  brimonidine: "Brimonidine 0.33 % gel",
  "topical-timolol": "Topical timolol",
  silicone: "Silicone gel or sheet",
  "dapsone-gel": "Dapsone gel",
  "oral-isotretinoin": "Oral isotretinoin",
  "oral-tetracycline": "Oral tetracycline (doxycycline, lymecycline)",
  "oral-tranexamic-acid": "Oral tranexamic acid",
  "pulsed-dye-laser-595": "Pulsed dye laser 595 nm",
  "pulsed-dye-laser-585-q-switched": "Low-fluence Q-switched 585 nm laser",
  ipl: "Intense pulsed light",
  "ktp-532": "KTP laser 532 nm",
  "nd-yag-1064-long-pulsed": "Long-pulsed Nd:YAG laser 1064 nm",
  "q-switched-laser": "Q-switched laser for pigment",
  "picosecond-laser": "Picosecond laser",
  "fractional-non-ablative": "Non-ablative fractional laser 1550 nm",
  "fractional-ablative": "Ablative fractional laser (CO2, Er:YAG)",
  "full-field-ablative": "Full-field ablative laser",
  "led-red": "Red light-emitting diodes",
  "led-blue": "Blue light-emitting diodes",
  microneedling: "Microneedling",
  "rf-microneedling": "Radiofrequency microneedling",
  "fractional-rf": "Fractional radiofrequency",
  prp: "Platelet-rich plasma",
  "peel-glycolic": "Glycolic acid peel",
  "peel-lactic": "Lactic acid peel",
  "peel-mandelic": "Mandelic acid peel",
  "peel-salicylic": "Salicylic acid peel 20–30 %",
  "peel-jessner": "Jessner peel",
  "peel-tca-superficial": "Trichloroacetic acid peel 10–15 %",
  "peel-tca-medium": "Trichloroacetic acid peel 20–35 %",
  "tca-cross": "TCA CROSS (focal trichloroacetic acid)",
  subcision: "Subcision",
  "punch-excision": "Punch excision or elevation",
  "surgical-excision": "Surgical excision",
  "dermal-filler-ha": "Hyaluronic acid filler",
  "dermal-filler-permanent": "Permanent filler (PMMA)",
  "mechanical-dermabrasion": "Mechanical dermabrasion",
  "intralesional-triamcinolone": "Intralesional triamcinolone",
  "intralesional-5-fu": "Intralesional 5-fluorouracil",
  cryotherapy: "Cryotherapy",
  "treat-active-acne": "Treat active acne first",
  "stop-picking": "Stop picking and squeezing",
  "gentle-skin-care": "Gentle skin care",
  "cool-compress": "Cool compress",
  "camouflage-make-up": "Camouflage make-up",
  "refer-dermatologist": "Refer to a dermatologist",
  biopsy: "Biopsy",
  "skin-scraping": "Skin scraping for fungus",
  "stop-suspect-drug": "Review a suspect medicine with its prescriber",
  "antiviral-prophylaxis": "Antiviral prophylaxis",
  "psychological-support": "Psychological support",
};

/** The name of a treatment, for example “Pulsed dye laser 595 nm”. */
export const treatmentWords = (term: string): string => wordsFor(TREATMENT_WORDS, term);

/** The name of a plan's step: an own step's as it was written, else that of its treatment. */
export const stepWords = ({
  treatment,
  ownName,
}: {
  readonly treatment: string;
  readonly ownName: string | null;
}): string => ownName ?? treatmentWords(treatment);

/** Treatments in the groups in which safety and options are shown. */
export const TREATMENT_GROUPS: readonly {
  readonly id: string;
  readonly label: string;
  readonly treatments: readonly Treatment[];
}[] = [
  {
    id: "topical",
    label: "Creams",
    treatments: [
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
    ],
  },
  {
    id: "systemic",
    label: "Tablets",
    treatments: ["oral-isotretinoin", "oral-tetracycline", "oral-tranexamic-acid"],
  },
  {
    id: "light",
    label: "Light and laser",
    treatments: [
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
    ],
  },
  {
    id: "needling",
    label: "Needling",
    treatments: ["microneedling", "rf-microneedling", "fractional-rf", "prp"],
  },
  {
    id: "peel",
    label: "Peels",
    treatments: [
      "peel-glycolic",
      "peel-lactic",
      "peel-mandelic",
      "peel-salicylic",
      "peel-jessner",
      "peel-tca-superficial",
      "peel-tca-medium",
      "tca-cross",
    ],
  },
  {
    id: "scar",
    label: "Scar procedures and injections",
    treatments: [
      "subcision",
      "punch-excision",
      "surgical-excision",
      "dermal-filler-ha",
      "dermal-filler-permanent",
      "mechanical-dermabrasion",
      "intralesional-triamcinolone",
      "intralesional-5-fu",
      "cryotherapy",
    ],
  },
  {
    id: "care",
    label: "Advice and pathway",
    treatments: [
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
    ],
  },
];

/** What a verdict of the safety rules means for the person who reads it. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  block: "Blocked",
  override: "Needs a reason",
  caution: "Caution",
  ok: "Nothing against it",
};

export const STEP_ROLE_WORDS: Readonly<Record<StepRole, string>> = {
  "first-line": "First line",
  alternative: "Alternative",
  adjunct: "Adjunct",
  "lead-in": "Lead-in",
  "home-care": "Home care",
  maintenance: "Maintenance",
};
