import type { PassageBlock, PassageSentence } from "#lib/clinical/handout/passage.ts";

import { list, timeline, writePassage } from "./write-passage.ts";

export const RETINOIDS = ["topical-retinoid", "triple-combination-cream"] as const;
export const VASCULAR_LIGHT = [
  "pulsed-dye-laser-595",
  "pulsed-dye-laser-585-q-switched",
  "ipl",
  "ktp-532",
  "nd-yag-1064-long-pulsed",
] as const;
const PIGMENT_LASER = ["q-switched-laser", "picosecond-laser"] as const;
const RESURFACING = ["fractional-ablative", "full-field-ablative", "mechanical-dermabrasion"] as const;
const HEAT_NEEDLING = ["rf-microneedling", "fractional-rf"] as const;
export const MILD_PEELS = [
  "peel-glycolic",
  "peel-lactic",
  "peel-mandelic",
  "peel-salicylic",
  "peel-jessner",
  "peel-tca-superficial",
] as const;
const SCAR_INJECTIONS = ["intralesional-triamcinolone", "intralesional-5-fu"] as const;
const SCAR_SURGERY = ["punch-excision", "surgical-excision"] as const;
const FILLERS = ["dermal-filler-ha", "dermal-filler-permanent"] as const;
const LED = ["led-red", "led-blue"] as const;

/** Every treatment that is done in the clinic, so that text for visits is printed only when there is one. */
export const CLINIC_TREATMENTS: readonly string[] = [
  ...VASCULAR_LIGHT,
  ...PIGMENT_LASER,
  "fractional-non-ablative",
  ...RESURFACING,
  ...LED,
  "microneedling",
  ...HEAT_NEEDLING,
  "prp",
  ...MILD_PEELS,
  "peel-tca-medium",
  "tca-cross",
  "subcision",
  ...SCAR_SURGERY,
  ...FILLERS,
  ...SCAR_INJECTIONS,
  "cryotherapy",
];

type Visit = {
  readonly id: string;
  readonly title: string;
  readonly treatments: readonly string[];
  readonly sources: readonly string[];
  readonly before: readonly (PassageSentence | readonly PassageSentence[])[];
  readonly after: PassageBlock;
};

const stopRetinoid = (days: string): readonly PassageSentence[] => [
  {
    text: `Stop your vitamin A cream ${days} before the visit.`,
    only: { treatment: ["topical-retinoid"] },
  },
  {
    text: `Stop your three-part cream ${days} before the visit.`,
    only: { treatment: ["triple-combination-cream"] },
  },
];
const restartRetinoid = (when: string): readonly PassageSentence[] => [
  {
    text: `Start your vitamin A cream again ${when}.`,
    only: { treatment: ["topical-retinoid"] },
  },
  {
    text: `Start your three-part cream again ${when}.`,
    only: { treatment: ["triple-combination-cream"] },
  },
];
/** Acid and other active creams rest around light treatment [R96]; bleaching cream rests longer after it [R116]. */
const restCreams: readonly PassageSentence[] = [
  ...(
    [
      ["azelaic-acid", "azelaic acid"],
      ["vitamin-c", "vitamin C"],
      ["benzoyl-peroxide", "benzoyl peroxide"],
    ] as const
  ).map(([treatment, name]) => ({
    text: `Stop ${name} 3 days before, and start it again 3 days after.`,
    only: { treatment: [treatment] },
  })),
  {
    text: "Stop hydroquinone 3 days before, and start it again 14 days after.",
    only: { treatment: ["hydroquinone"] },
  },
];
const noTan = "Keep out of the sun and off sunbeds for four weeks before, and do not use fake tan.";
const tellUs =
  "Tell us if your health or your medicines change, or if you have had acne capsules or gold injections.";
const coldSore = "Call us first if you have a cold sore, sore skin or a new rash there.";
const pregnancy: PassageSentence = {
  text: "Tell us if you are pregnant or might be.",
  only: { mayBePregnant: true },
};

const VISITS: readonly Visit[] = [
  {
    id: "vascular-light",
    title: "Laser or bright light for red marks",
    treatments: VASCULAR_LIGHT,
    sources: ["R96", "R116", "S0", "UNVERIFIED"],
    before: [noTan, stopRetinoid("3 days"), restCreams, [coldSore, tellUs], pregnancy],
    after: timeline(
      ["That day", "It feels warm, like a snap on the skin.", "Use cool packs."],
      ["Days 1 to 3", "Your skin may be red and puffy.", "Use sun cream, and wash with care."],
      [
        "Days 4 to 14",
        "You may have a bruise or brown specks that fade or flake; do not pick.",
        ...restartRetinoid("after 14 days"),
      ],
      ["Weeks 2 to 6", "The marks may fade bit by bit."],
    ),
  },
  {
    id: "pigment-laser",
    title: "Laser for dark marks",
    treatments: PIGMENT_LASER,
    sources: ["S2", "R116", "UNVERIFIED"],
    before: [noTan, stopRetinoid("3 days"), restCreams, [coldSore, tellUs], pregnancy],
    after: timeline(
      ["That day", "The skin is red and warm.", "Use cool packs."],
      ["Days 1 to 3", "The marks may turn darker for a while.", "Use sun cream."],
      [
        "Days 4 to 14",
        "Thin crusts may form and drop off; do not pick.",
        ...restartRetinoid("after 14 days"),
      ],
      ["Weeks 3 to 8", "The marks may get lighter bit by bit."],
    ),
  },
  {
    id: "fractional-laser",
    title: "Gentle fractional laser",
    treatments: ["fractional-non-ablative"],
    sources: ["R51", "R116", "UNVERIFIED"],
    before: [noTan, stopRetinoid("3 days"), restCreams, [coldSore, tellUs], pregnancy],
    after: timeline(
      ["That day", "The skin is red and hot.", "Use cool packs."],
      ["Days 1 to 3", "You may be puffy and look a bit bronze.", "Use sun cream."],
      [
        "Days 4 to 14",
        "Rough skin peels off by about day 7; do not pick.",
        ...restartRetinoid("after 14 days"),
      ],
      ["Later", "The skin gets more even over some months."],
    ),
  },
  {
    id: "resurfacing",
    title: "Strong resurfacing",
    treatments: RESURFACING,
    sources: ["R90", "R104", "UNVERIFIED"],
    before: [noTan, stopRetinoid("2 weeks"), [coldSore, tellUs], "Plan one to two weeks at home.", pregnancy],
    after: timeline(
      ["That day", "The skin is raw, hot and weeps.", "Use the balm we give you."],
      ["Days 1 to 3", "You will be puffy and sore.", "Keep the skin moist and clean."],
      ["Days 4 to 14", "Crusts come off as new skin forms.", "Do not pick, and keep out of the sun."],
      ["Later", "The skin is pink for weeks.", "Use sun cream when the skin has closed."],
    ),
  },
  {
    id: "led",
    title: "Soft light",
    treatments: LED,
    sources: ["R42", "R43"],
    before: [
      [
        "Tell us if you have fits or an eye disease.",
        "Tell us if you take a medicine that makes you burn in the sun.",
      ],
    ],
    after: timeline(["That day", "You wear eye shields.", "You can go back to your day at once."]),
  },
  {
    id: "microneedling",
    title: "Needling",
    treatments: ["microneedling"],
    sources: ["R36c", "R33", "UNVERIFIED"],
    before: [
      stopRetinoid("3 to 5 days"),
      "Come without a tan or sunburn.",
      [coldSore, "Tell us if you take a drug that thins the blood."],
      pregnancy,
    ],
    after: timeline(
      [
        "That day",
        "The skin feels like sunburn.",
        "No make-up or sun cream until the next day: stay in the shade.",
      ],
      ["Days 1 to 3", "The redness fades.", "Use sun cream, stay out of the sun and skip hard sport."],
      ["Days 4 to 7", "The skin may be dry.", ...restartRetinoid("when it is calm")],
      ["Later", "New support grows over some months."],
    ),
  },
  {
    id: "heat-needling",
    title: "Needling with heat",
    treatments: HEAT_NEEDLING,
    sources: ["R38", "R36c", "R39b", "UNVERIFIED"],
    before: [
      "Tell us if you have a pacemaker, metal in your body or a nickel allergy.",
      stopRetinoid("3 to 5 days"),
      "Come without a tan or sunburn.",
      coldSore,
      pregnancy,
    ],
    after: timeline(
      [
        "That day",
        "The skin is red with tiny dots.",
        "No make-up or sun cream until the next day: stay in the shade.",
      ],
      ["Days 1 to 3", "You may be puffy.", "Use sun cream and keep out of the sun."],
      ["Days 4 to 7", "The dots fade.", ...restartRetinoid("when the skin is calm")],
      ["Later", "New support grows over some months."],
    ),
  },
  {
    id: "prp",
    title: "Your own blood",
    treatments: ["prp"],
    sources: ["R40", "UNVERIFIED"],
    before: ["Tell us if you bruise or bleed easily, or if you take a drug that thins the blood.", pregnancy],
    after: timeline(
      ["That day", "The skin is red and tender."],
      ["Days 1 to 3", "You may have a bruise.", "Keep out of the sun."],
    ),
  },
  {
    id: "mild-peel",
    title: "Mild peel",
    treatments: MILD_PEELS,
    sources: ["R30", "S0", "UNVERIFIED"],
    before: [
      stopRetinoid("14 days"),
      "Do not wax, scrub or tan for one week before.",
      "Stop other acid creams two days before.",
      coldSore,
      pregnancy,
    ],
    after: timeline(
      ["That day", "It stings and the skin is red."],
      ["Days 1 to 3", "The skin feels tight, dry and dull.", "Use plain cream and sun cream."],
      ["Days 3 to 7", "Fine flakes may come off; do not pick.", ...restartRetinoid("when this is over")],
    ),
  },
  {
    id: "medium-peel",
    title: "Medium peel",
    treatments: ["peel-tca-medium"],
    sources: ["R30", "R31", "UNVERIFIED"],
    before: [
      stopRetinoid("14 days"),
      "Do not wax, scrub or tan for four weeks before.",
      coldSore,
      "Plan a week at home.",
      pregnancy,
    ],
    after: timeline(
      ["That day", "It burns, the skin turns white, then red."],
      ["Days 1 to 3", "The skin is puffy, tight and brown.", "Use the balm we give you."],
      ["Days 4 to 10", "The skin peels; do not pull it off.", "Keep out of the sun."],
      ["Later", "The skin is pink for some weeks.", ...restartRetinoid("when we say so")],
    ),
  },
  {
    id: "cross",
    title: "Acid dot",
    treatments: ["tca-cross"],
    sources: ["R55b", "UNVERIFIED"],
    before: [stopRetinoid("14 days"), coldSore, "Tell us if you or your family get thick scars.", pregnancy],
    after: timeline(
      ["That day", "You have a white dot that stings."],
      ["Days 1 to 7", "A small crust forms and drops off; do not pick.", "Use sun cream."],
      ["Weeks 2 to 12", "A red dot fades as the scar fills in."],
    ),
  },
  {
    id: "subcision",
    title: "Freeing the scar",
    treatments: ["subcision"],
    sources: ["R53", "UNVERIFIED"],
    before: ["Tell us if you take a drug that thins the blood.", coldSore, pregnancy],
    after: timeline(
      ["That day", "The skin is sore and puffy.", "Press on it with a cool cloth."],
      ["Days 1 to 14", "You have a bruise that fades."],
      ["Later", "A firm lump may stay for some weeks."],
    ),
  },
  {
    id: "scar-surgery",
    title: "Cutting out a scar",
    treatments: SCAR_SURGERY,
    sources: ["R55", "UNVERIFIED"],
    before: [
      "Tell us if you take a drug that thins the blood, or if you or your family get thick scars.",
      coldSore,
      pregnancy,
    ],
    after: timeline(
      ["That day", "The skin is numb, then sore.", "Keep it dry."],
      ["Days 1 to 3", "It may be puffy, with a bruise."],
      ["Days 4 to 14", "We take the stitches out.", "Do not stretch the skin."],
      ["Later", "The red line fades over some months.", "Use sun cream."],
    ),
  },
  {
    id: "filler",
    title: "Filler",
    treatments: FILLERS,
    sources: ["R55", "UNVERIFIED"],
    before: [
      "Tell us if you take a drug that thins the blood, or if you have had filler.",
      coldSore,
      pregnancy,
    ],
    after: timeline(
      ["That day", "The skin may be red and puffy.", "Do not press on it."],
      ["Days 1 to 14", "You may have a small bruise or bump."],
    ),
  },
  {
    id: "scar-injection",
    title: "Injection into the scar",
    treatments: SCAR_INJECTIONS,
    sources: ["R57", "UNVERIFIED"],
    before: ["Tell us if you take a drug that thins the blood, or if you have diabetes.", pregnancy],
    after: timeline(
      ["That day", "It stings, and you may have a small bruise."],
      ["Days 1 to 3", "It may be sore."],
      ["Weeks 2 to 4", "The scar may get softer and flatter."],
    ),
  },
  {
    id: "cryotherapy",
    title: "Freezing",
    treatments: ["cryotherapy"],
    sources: ["UNVERIFIED"],
    before: ["Tell us if the cold makes your hands go white or your skin come up in lumps."],
    after: timeline(
      ["That day", "It stings and swells."],
      ["Days 1 to 3", "A blister may form; do not pop it."],
      ["Days 4 to 14", "A crust dries and drops off."],
    ),
  },
];

/** Text on getting ready for a visit, and on each day after it, by family of procedure. */
export const VISIT_PASSAGES = VISITS.flatMap((visit) => [
  writePassage({
    id: `procedure.${visit.id}.before`,
    parent: { kind: "procedure", id: visit.id },
    part: "before",
    title: visit.title,
    treatments: visit.treatments,
    sources: visit.sources,
    blocks: [list(...visit.before)],
  }),
  writePassage({
    id: `procedure.${visit.id}.after`,
    parent: { kind: "procedure", id: visit.id },
    part: "after",
    title: visit.title,
    treatments: visit.treatments,
    sources: visit.sources,
    blocks: [visit.after],
  }),
]);
