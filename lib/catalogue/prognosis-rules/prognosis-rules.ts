import type {
  PrognosisClassRule,
  PrognosisModifierRule,
  PrognosisRule,
} from "#lib/clinical/model/prognosis-rule.ts";
import { all, any, is, no, notSeen, yes } from "../rule-words.ts";

const PIE = "post-inflammatory-erythema";
const PIH = "post-inflammatory-hyperpigmentation";
const SCARS = ["atrophic-scar-ice-pick", "atrophic-scar-boxcar", "atrophic-scar-rolling"] as const;
const RAISED = ["hypertrophic-scar", "keloid", "papular-scar"] as const;
const DEEP = any(is("history.activeAcneType", "nodulocystic"), is("history.activeAcne", "severe"));

const modifiers: readonly PrognosisModifierRule[] = [
  {
    kind: "modifier",
    id: "PG-DEEP",
    diagnoses: [PIE, PIH, "atrophic-scar-early"],
    when: DEEP,
    effect: "longer",
    weight: 2,
    text: "Deep or severe inflammation",
    cite: ["S0", "R59"],
  },
  {
    kind: "modifier",
    id: "PG-MODERATE",
    diagnoses: [PIE, PIH, "atrophic-scar-early"],
    when: all(is("history.activeAcne", "moderate"), notSeen(DEEP)),
    effect: "longer",
    weight: 1,
    text: "Moderate inflammation",
    cite: ["S0"],
  },
  {
    kind: "modifier",
    id: "PG-NEW-MARKS",
    diagnoses: [PIE, PIH, "atrophic-scar-early", ...SCARS, ...RAISED],
    when: is("history.activeAcne", "mild", "moderate", "severe"),
    effect: "new-marks",
    weight: 0,
    text: "While acne is active, new marks keep coming",
    cite: ["S0", "R22"],
  },
  {
    kind: "modifier",
    id: "PG-PICKING-OFTEN",
    diagnoses: [PIE, PIH],
    when: is("history.picking", "often"),
    effect: "longer",
    weight: 2,
    text: "Frequent picking",
    cite: ["S0", "R62", "R106"],
  },
  {
    kind: "modifier",
    id: "PG-PICKING-SOME",
    diagnoses: [PIE, PIH],
    when: is("history.picking", "sometimes"),
    effect: "longer",
    weight: 1,
    text: "Picking",
    cite: ["S0", "R62", "R106"],
  },
  {
    kind: "modifier",
    id: "PG-PICKING-SCAR",
    diagnoses: ["atrophic-scar-early", ...SCARS],
    when: is("history.picking", "sometimes", "often"),
    effect: "more-scarring",
    weight: 0,
    text: "Picking raises the risk of scars",
    cite: ["R106"],
  },
  {
    kind: "modifier",
    id: "PG-SUN-RED",
    diagnoses: [PIE],
    when: any(is("history.sunExposure", "high"), no("history.sunscreenDaily")),
    effect: "longer",
    weight: 1,
    text: "Sun on unprotected skin keeps redness going",
    cite: ["S0"],
  },
  {
    kind: "modifier",
    id: "PG-SUN-BROWN",
    diagnoses: [PIH],
    when: any(is("history.sunExposure", "high"), no("history.sunscreenDaily")),
    effect: "darker",
    weight: 1,
    text: "Sun and visible light darken pigment",
    cite: ["S0", "R105"],
  },
  {
    kind: "modifier",
    id: "PG-CARE",
    diagnoses: [PIE, PIH],
    when: yes("history.sunscreenDaily"),
    effect: "shorter",
    weight: 0,
    text: "Daily sunscreen and gentle care help",
    cite: ["S0"],
  },
  {
    kind: "modifier",
    id: "PG-INFLAMED-SKIN",
    diagnoses: [PIE, PIH],
    when: any(
      yes("condition.rosacea"),
      yes("condition.eczema"),
      yes("condition.seborrhoeic-dermatitis"),
      yes("condition.contact-dermatitis"),
    ),
    effect: "longer",
    weight: 1,
    text: "Rosacea, eczema or other inflamed skin",
    cite: ["S0"],
  },
  {
    kind: "modifier",
    id: "PG-SKIN-TYPE-PIGMENT",
    diagnoses: [PIH],
    when: is("patient.fitzpatrick", "III", "IV", "V", "VI"),
    effect: "longer",
    weight: 1,
    text: "Pigment lasts longer in skin that tans easily",
    cite: ["S0", "R63"],
  },
  {
    kind: "modifier",
    id: "PG-FAIR-SKIN",
    diagnoses: [PIE],
    when: is("patient.fitzpatrick", "I", "II"),
    effect: "longer",
    weight: 1,
    text: "Redness shows more, and for longer, in fair skin",
    cite: ["S0"],
  },
  {
    kind: "modifier",
    id: "PG-KELOID-SELF",
    diagnoses: RAISED,
    when: any(is("history.keloid", "self", "family"), yes("everHad.keloid")),
    effect: "keloid-risk",
    weight: 0,
    text: "Keloids before, or in the family",
    cite: ["R56"],
  },
  {
    kind: "modifier",
    id: "PG-KELOID-STEROID",
    diagnoses: ["keloid"],
    when: yes("procedure.intralesional-triamcinolone"),
    effect: "keloid-risk",
    weight: 0,
    text: "After steroid injections a third came back within a year and half within five",
    cite: ["R57"],
  },
];

type ClassShape = Omit<PrognosisClassRule, "kind" | "modifiersAtLeast"> & {
  readonly modifiersAtLeast?: number;
};

const classOf = (shape: ClassShape): PrognosisClassRule => ({ kind: "class", modifiersAtLeast: 0, ...shape });

const atrophic = (diagnosis: PrognosisClassRule["diagnosis"], id: string): PrognosisClassRule =>
  classOf({
    id,
    diagnosis,
    weeks: null,
    certainty: "published-range",
    statement: "A depressed scar does not go away without treatment; of very new ones about a third fade.",
    cite: ["R59"],
  });

/** Classes of a diagnosis stand from the least to the most favourable; the first one that fits is used. */
const classes: readonly PrognosisClassRule[] = [
  classOf({
    id: "PG-PIE-OLD",
    diagnosis: PIE,
    olderThanMonths: 12,
    weeks: null,
    certainty: "not-known",
    statement: "Outside the usual range: examine again for a scar, rosacea or vessels.",
    cite: ["S0"],
  }),
  classOf({
    id: "PG-PIE-LONG",
    diagnosis: PIE,
    modifiersAtLeast: 2,
    weeks: { min: 26, max: 52 },
    certainty: "seed-article",
    statement: "May take up to a year to fade.",
    cite: ["S0"],
  }),
  classOf({
    id: "PG-PIE-MIDDLE",
    diagnosis: PIE,
    modifiersAtLeast: 1,
    weeks: { min: 12, max: 26 },
    certainty: "seed-article",
    statement: "Likely to take several months to fade.",
    cite: ["S0"],
  }),
  classOf({
    id: "PG-PIE-SHORT",
    diagnosis: PIE,
    weeks: { min: 4, max: 12 },
    certainty: "seed-article",
    statement: "Likely to fade within weeks to about three months.",
    cite: ["S0"],
  }),
  classOf({
    id: "PG-PIH-DERMAL",
    diagnosis: PIH,
    depth: ["dermal"],
    weeks: { min: 52, max: null },
    certainty: "published-range",
    statement: "Pigment deep in the skin takes years and may not clear.",
    cite: ["R64", "R87"],
  }),
  classOf({
    id: "PG-PIH-EPIDERMAL",
    diagnosis: PIH,
    depth: ["epidermal"],
    weeks: { min: 26, max: null },
    certainty: "published-range",
    statement: "Six to twelve months or more; lighter is likelier than gone.",
    cite: ["R64", "R61", "S2"],
  }),
  classOf({
    id: "PG-PIH-UNKNOWN",
    diagnosis: PIH,
    depth: ["unknown"],
    weeks: { min: 26, max: null },
    certainty: "published-range",
    statement:
      "Six months or more: over half of people in surveys had it for a year or longer. Wood's lamp may show the depth.",
    cite: ["R61", "R62"],
  }),
  atrophic("atrophic-scar-ice-pick", "PG-ICE-PICK"),
  atrophic("atrophic-scar-boxcar", "PG-BOXCAR"),
  atrophic("atrophic-scar-rolling", "PG-ROLLING"),
  classOf({
    id: "PG-EARLY-SCAR",
    diagnosis: "atrophic-scar-early",
    weeks: null,
    certainty: "published-range",
    statement:
      "About a third of new dips had faded at six months; most that stayed were still there at two years.",
    cite: ["R59"],
  }),
  classOf({
    id: "PG-HYPERTROPHIC",
    diagnosis: "hypertrophic-scar",
    weeks: { min: 52, max: 104 },
    certainty: "general-knowledge",
    statement: "Can soften and flatten over one to two years.",
    cite: [],
  }),
  classOf({
    id: "PG-KELOID",
    diagnosis: "keloid",
    weeks: null,
    certainty: "published-range",
    statement: "Does not settle on its own and can grow; it may come back after treatment.",
    cite: ["R57"],
  }),
  classOf({
    id: "PG-PAPULAR",
    diagnosis: "papular-scar",
    weeks: null,
    certainty: "not-known",
    statement: "Stays as it is; no study of its natural course was found.",
    cite: ["R58"],
  }),
  classOf({
    id: "PG-HYPOPIGMENTATION",
    diagnosis: "post-inflammatory-hypopigmentation",
    weeks: null,
    certainty: "general-knowledge",
    statement: "Often regains colour over months; how long is not known.",
    cite: [],
  }),
];

export const prognosisRules: readonly PrognosisRule[] = [...modifiers, ...classes];
