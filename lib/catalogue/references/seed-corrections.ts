import type { ReferenceKey } from "#lib/clinical/model/evidence.ts";
import type { PageOf } from "./statement.ts";

/** Where the literature contradicts, limits or corrects the seed article, and where the product acts on it. */
export type SeedCorrection = {
  readonly number: number;
  readonly seed: string;
  readonly literature: string;
  readonly cite: readonly ReferenceKey[];
  /** What the product does about it. */
  readonly consequence: string;
  /** The pages on which that is seen. */
  readonly seenAt: readonly PageOf<"treatments" | "rules" | "sources">[];
};

const treatment = (id: string) => ({ shelf: "treatments", id }) as const;
const rule = (id: string) => ({ shelf: "rules", id }) as const;
const source = (id: string) => ({ shelf: "sources", id }) as const;

/** The fifteen corrections, by their numbers in the clinical reference. */
export const SEED_CORRECTIONS: readonly SeedCorrection[] = [
  {
    number: 1,
    seed: "A flat red mark usually does not become a permanent scar.",
    literature:
      "In 32 people mapped for 6 months, 83 % of new hollow scars arose from a red or brown macule; 5.7 % of first lesions scarred and 66.2 % of the scars had not resolved at 6 months.",
    cite: ["R59"],
    consequence:
      "The reassuring words stay, with a watch: raking light is asked for, a dip changes the diagnosis, and a new one at any visit changes the plan.",
    seenAt: [rule("DX-28"), rule("EN-STOP-DIP"), source("R59")],
  },
  {
    number: 2,
    seed: "Vascular laser improves marks visibly in 2 to 4 sessions.",
    literature:
      "Small trials support it; one randomised split-face trial of 30 people saw no difference from the untreated side, and reviews name no gold standard.",
    cite: ["R04", "R05", "R06", "R07", "S1", "R01"],
    consequence: "Told as “may improve”; the negative trial stands beside the others.",
    seenAt: [treatment("pulsed-dye-laser-595")],
  },
  {
    number: 3,
    seed: "Red light reduces the redness of marks.",
    literature:
      "No controlled trial in marks was found; light devices, peels and needling were found insufficiently shown even for active acne.",
    cite: ["R42", "R107"],
    consequence: "Grade 0 for red marks; an extra or maintenance at most.",
    seenAt: [treatment("led-red")],
  },
  {
    number: 4,
    seed: "Gentle peels fade superficial redness.",
    literature:
      "No trial of a peel in red marks was found; for brown ones the pooled outcome was poor or none in 66.7 % of 15 people.",
    cite: ["S2"],
    consequence: "Grade 0 for red marks, C for brown ones; advised against as the only treatment of redness.",
    seenAt: [treatment("peel-salicylic"), treatment("peel-glycolic"), treatment("peel-lactic")],
  },
  {
    number: 5,
    seed: "Peels every 4 to 6 weeks.",
    literature: "Published series used 2 to 4 weeks.",
    cite: ["R27", "R28", "R30"],
    consequence: "The range offered is 2 to 6 weeks, with both named.",
    seenAt: [treatment("peel-salicylic"), treatment("peel-glycolic")],
  },
  {
    number: 6,
    seed: "Plasma makes red marks fade faster.",
    literature:
      "It adds to needling in acne scars (odds ratio 2.97); no study of red marks was found, and beside CO2 laser it only shortened the downtime.",
    cite: ["R40", "R41"],
    consequence: "Offered beside needling of hollow scars only, and advised against for red marks.",
    seenAt: [treatment("prp")],
  },
  {
    number: 7,
    seed: "Vitamin C and niacinamide help red marks.",
    literature:
      "No trial of niacinamide in red marks was found; vitamin C rests on an uncontrolled pilot of 25 people.",
    cite: ["R25", "R24"],
    consequence: "Grade 0 and grade C.",
    seenAt: [treatment("niacinamide"), treatment("vitamin-c")],
  },
  {
    number: 8,
    seed: "Not mentioned.",
    literature:
      "Creams with randomised data in red marks: azelaic acid 15 %, oxymetazoline 0.05 %, tranexamic acid 10 %.",
    cite: ["S4", "R19", "R16"],
    consequence: "All three are in the catalogue; azelaic acid comes first.",
    seenAt: [treatment("azelaic-acid"), treatment("oxymetazoline"), treatment("topical-tranexamic-acid")],
  },
  {
    number: 9,
    seed: "Darker skin gets brown marks instead.",
    literature: "Both occur together: facial dark marks of types III and IV had a vascular part in 56 %.",
    cite: ["R86", "R63"],
    consequence: "Several marks may be named at once, and skin type never rules out redness.",
    seenAt: [rule("EN-SKIN-TYPE"), rule("DX-25")],
  },
  {
    number: 10,
    seed: "Brown marks fade faster with peels and retinoids.",
    literature:
      "Clearing is rare with anything: lasers 18.1 %, creams 5.4 %, combinations 2.4 %; lasers made it worse in 2.6 %.",
    cite: ["S2"],
    consequence: "The prognosis says lighter, not gone; darkening after a session stops the device.",
    seenAt: [treatment("q-switched-laser"), rule("EN-STOP-DARKER")],
  },
  {
    number: 11,
    seed: "Its first reference is given as 21(8):2367–2375.",
    literature: "PubMed has 21(4):1379–1392.",
    cite: ["S1"],
    consequence: "Corrected in the ledger.",
    seenAt: [source("S1")],
  },
  {
    number: 12,
    seed: "Its fourth reference is given by half of its title, without authors, as a review.",
    literature: "It is a randomised trial of azelaic acid 15 % gel.",
    cite: ["S4"],
    consequence: "Corrected in the ledger, and used as the main evidence on creams for red marks.",
    seenAt: [source("S4"), treatment("azelaic-acid")],
  },
  {
    number: 13,
    seed: "A wait after isotretinoin is not mentioned.",
    literature:
      "Labels and device guides ask for 5 to 6 months; consensus papers only for mechanical dermabrasion and full ablative work.",
    cite: ["R93", "R96", "R90", "R91"],
    consequence: "A policy of the clinic; the strictest unless changed.",
    seenAt: [rule("SF-isotretinoin-lt-6m"), rule("SF-isotretinoin-current")],
  },
  {
    number: 14,
    seed: "Not mentioned.",
    literature:
      "Most light-sensitising medicines do not matter above 500 nm; British guidance contraindicates photodynamic agents and asks caution for three others.",
    cite: ["R99"],
    consequence: "Three tiers of medicines, and a policy of the clinic.",
    seenAt: [rule("SF-pdt-agent"), rule("SF-other-photosensitiser"), rule("EN-TIER-3")],
  },
  {
    number: 15,
    seed: "Not mentioned.",
    literature:
      "Creams before CO2 laser did not lower the number of dark marks in 100 people of types I to III.",
    cite: ["R110"],
    consequence: "Priming is optional and never a step of its own; types IV to VI are untested.",
    seenAt: [treatment("fractional-ablative")],
  },
];
