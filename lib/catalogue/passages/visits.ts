import type { PassageBlock, PassageSentence } from "#lib/clinical/handout/passage.ts";

import { WHEN_WE_SAY_SO } from "./settled-topics.ts";
import { list, settles, timeline, writePassage } from "./write-passage.ts";

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

/** Creams that rest around a visit, as the sheet calls them. */
const RESTING = {
  "topical-retinoid": "your vitamin A cream",
  "triple-combination-cream": "your three-part cream",
  hydroquinone: "hydroquinone",
  "azelaic-acid": "azelaic acid",
  "vitamin-c": "vitamin C",
  "topical-tranexamic-acid": "tranexamic acid on the skin",
  "benzoyl-peroxide": "benzoyl peroxide",
} as const;
type Resting = keyof typeof RESTING;
const VITAMIN_A = ["topical-retinoid", "triple-combination-cream"] as const;
const ACTIVE = ["azelaic-acid", "vitamin-c", "topical-tranexamic-acid", "benzoyl-peroxide"] as const;
const LIGHTENING = ["hydroquinone", "azelaic-acid", "vitamin-c", "topical-tranexamic-acid"] as const;
const ALL_RESTING = [...VITAMIN_A, "hydroquinone", ...ACTIVE] as const;

const stop = (creams: readonly Resting[], days: number, span: string): readonly PassageSentence[] =>
  creams.map((cream) =>
    settles(`rest-before:${cream}`, days, `Stop ${RESTING[cream]} ${span} before the visit.`, {
      treatment: [cream],
    }),
  );
const restart = (creams: readonly Resting[], days: number, when: string): readonly PassageSentence[] =>
  creams.map((cream) =>
    settles(`rest-after:${cream}`, days, `Start ${RESTING[cream]} again ${when}.`, { treatment: [cream] }),
  );

const noTan = settles("tan-before", 28, "Keep off sun, sunbeds and fake tan for four weeks.");
const noSunburn = settles("tan-before", 2, "Come without a tan or sunburn.");
const noWax = settles("wax-before", 7, "Do not wax for one week.");
/** Active creams rest around light [R96]; vitamin A, bleaching creams and fruit acids rest longer after it [R116]. */
const restForLight: readonly PassageSentence[] = [
  ...stop(ALL_RESTING, 3, "3 days"),
  settles("rest-before:fruit-acids", 3, "Use no fruit acids for 3 days."),
];
const restartSoon = restart(ACTIVE, 3, "after 3 days");
const restartLate: readonly PassageSentence[] = [
  ...restart([...VITAMIN_A, "hydroquinone"], 14, "after 14 days"),
  settles("rest-after:fruit-acids", 14, "Use no fruit acids for 14 days."),
];
const restForNeedles: readonly PassageSentence[] = [
  ...stop(VITAMIN_A, 5, "3 to 5 days"),
  settles("rest-before:fruit-acids", 3, "Use no fruit acids for 3 days."),
];
const restForPeel: readonly PassageSentence[] = [
  ...stop(VITAMIN_A, 14, "14 days"),
  ...stop(LIGHTENING, 2, "2 days"),
  settles("rest-before:fruit-acids", 2, "Use no fruit acids for 2 days."),
];
const restartWhenWeSay = (creams: readonly Resting[]) => restart(creams, WHEN_WE_SAY_SO, "when we say so");

const tellUs = "Tell us if your health or medicines change, or if you have had acne capsules or fits.";
const gold: PassageSentence = {
  text: "Tell us if you have ever had gold injections.",
  only: { treatment: ["pulsed-dye-laser-585-q-switched", ...PIGMENT_LASER] },
};
const coldSore = "Call us first if you have a cold sore, sore skin or a rash.";
const soreSpots = "Call us first if you have a cold sore, many sore spots or a rash.";
const thickScars = "Tell us if you or your family get thick scars.";
const thinner = "Tell us if you take a drug that thins the blood, but do not stop it.";
const pregnancy: PassageSentence = {
  text: "Tell us if you are or might be pregnant, or if you breast-feed.",
  only: { mayBePregnant: true },
};

const coolPack = settles("touch-after", 0, "Hold a cool pack in a cloth on it.");
const sunCreamDaily = settles("sun-cream-after", 1, "Use sun cream each day.");
const sunCreamOnceClosed = settles("sun-cream-after", 14, "Use sun cream when the skin has closed.");
const shadeUntilNextDay = settles(
  "sun-cream-after",
  1,
  "Use no sun cream until the next day: stay in the shade.",
);
const noMakeUpThatDay = settles("make-up-after", 1, "Wear no make-up until the next day.");
const outOfSun = settles("sun-after", 3, "Keep out of the sun for three days.");
const outOfSunForLonger = settles("sun-after", 14, "Keep out of strong sun for two weeks.");
const noSport = settles("sport-after", 3, "Do no hard sport for three days.");
const ourBalm = settles("care-after", 1, "Use the balm we give you.");

const VISITS: readonly Visit[] = [
  {
    id: "vascular-light",
    title: "Laser or bright light for red marks",
    treatments: VASCULAR_LIGHT,
    sources: ["R96", "R101", "R109", "R116", "S0", "UNVERIFIED"],
    before: [[noTan, noWax], restForLight, [coldSore, tellUs, gold, pregnancy]],
    after: timeline(
      ["That day", "It feels warm, like a snap on the skin.", coolPack],
      [
        "Days 1 to 3",
        "Your skin may be red or purple, and puffy.",
        sunCreamDaily,
        "Wash with care.",
        ...restartSoon,
      ],
      [
        "Days 4 to 14",
        "You may have a bruise or brown specks that fade or flake; do not pick.",
        outOfSunForLonger,
        ...restartLate,
      ],
      ["Weeks 2 to 6", "The marks may fade bit by bit."],
    ),
  },
  {
    id: "pigment-laser",
    title: "Laser for dark marks",
    treatments: PIGMENT_LASER,
    sources: ["S2", "R96", "R101", "R116", "UNVERIFIED"],
    before: [[noTan, noWax], restForLight, [coldSore, tellUs, gold, pregnancy]],
    after: timeline(
      ["That day", "The skin is warm, and red or purple.", coolPack],
      ["Days 1 to 3", "The marks may turn darker for a while.", sunCreamDaily, ...restartSoon],
      ["Days 4 to 14", "Thin crusts may form and drop off; do not pick.", outOfSunForLonger, ...restartLate],
      ["Weeks 3 to 8", "The marks may get lighter bit by bit."],
    ),
  },
  {
    id: "fractional-laser",
    title: "Gentle fractional laser",
    treatments: ["fractional-non-ablative"],
    sources: ["R51", "R96", "R116", "UNVERIFIED"],
    before: [[noTan, noWax], restForLight, [coldSore, tellUs, pregnancy]],
    after: timeline(
      ["That day", "The skin is hot, and red or purple.", coolPack],
      ["Days 1 to 3", "You may be puffy and look a bit bronze.", sunCreamDaily, ...restartSoon],
      [
        "Days 4 to 14",
        "Rough skin peels off by about day 7; do not pick.",
        outOfSunForLonger,
        ...restartLate,
      ],
      ["Later", "The skin may get more even over some months."],
    ),
  },
  {
    id: "resurfacing",
    title: "Strong resurfacing",
    treatments: RESURFACING,
    sources: ["R90", "R104", "UNVERIFIED"],
    before: [
      [noTan, noWax],
      [...stop(VITAMIN_A, 14, "14 days"), "Ask us which other creams to stop, and when."],
      [coldSore, tellUs, thickScars],
      settles("days-at-home", 14, "Plan one to two weeks at home."),
      pregnancy,
    ],
    after: timeline(
      ["That day", "The skin is raw, hot and weeps.", ourBalm],
      [
        "Days 1 to 3",
        "You may be puffy and sore.",
        settles("care-after", 1, "Keep the skin moist and clean."),
      ],
      [
        "Days 4 to 14",
        "Crusts come off as new skin forms; do not pick.",
        settles(
          "sun-after",
          15,
          "Keep out of the sun until the skin has closed, and for two weeks at least.",
        ),
        settles("make-up-after", 14, "Wear no make-up until the skin has closed."),
      ],
      [
        "Later",
        "The new skin may look pink or purple for weeks.",
        sunCreamOnceClosed,
        ...restartWhenWeSay(ALL_RESTING),
      ],
    ),
  },
  {
    id: "led",
    title: "Soft light",
    treatments: LED,
    sources: ["R42", "R43", "UNVERIFIED"],
    before: [
      [
        "Tell us if you have fits or an eye disease.",
        "Tell us if you take a medicine that makes you burn in the sun.",
      ],
    ],
    after: timeline([
      "That day",
      "You wear eye shields.",
      settles("days-at-home", 0, "You can go back to your day at once."),
    ]),
  },
  {
    id: "microneedling",
    title: "Needling",
    treatments: ["microneedling"],
    sources: ["R36b", "R36c", "R33", "UNVERIFIED"],
    before: [
      restForNeedles,
      [noSunburn, noWax],
      [soreSpots, "Tell us if you have had acne capsules.", thickScars, thinner],
      pregnancy,
    ],
    after: timeline(
      ["That day", "The skin feels like sunburn.", noMakeUpThatDay, shadeUntilNextDay],
      ["Days 1 to 3", "The skin calms down.", sunCreamDaily, outOfSun, noSport],
      ["Days 4 to 7", "The skin may be dry.", ...restart(VITAMIN_A, 7, "when your skin is calm")],
      ["Later", "New support may grow over some months."],
    ),
  },
  {
    id: "heat-needling",
    title: "Needling with heat",
    treatments: HEAT_NEEDLING,
    sources: ["R38", "R36c", "R39b", "UNVERIFIED"],
    before: [
      "Tell us if you have a pacemaker, metal in your body or a nickel allergy.",
      restForNeedles,
      [noSunburn, noWax],
      [soreSpots, "Tell us if you have had acne capsules.", thickScars, thinner],
      pregnancy,
    ],
    after: timeline(
      ["That day", "The skin is hot, with tiny dots.", noMakeUpThatDay, shadeUntilNextDay],
      ["Days 1 to 3", "You may be puffy.", sunCreamDaily, outOfSun, noSport],
      ["Days 4 to 7", "The dots fade.", ...restart(VITAMIN_A, 7, "when your skin is calm")],
      ["Later", "New support may grow over some months."],
    ),
  },
  {
    id: "prp",
    title: "Your own blood",
    treatments: ["prp"],
    sources: ["R40", "R36c", "UNVERIFIED"],
    before: [
      ["Tell us if you bruise or bleed easily.", thinner, "You may need a blood test first."],
      [noSunburn, soreSpots],
      pregnancy,
    ],
    after: timeline(
      ["That day", "The skin is sore to touch.", noMakeUpThatDay, shadeUntilNextDay],
      ["Days 1 to 3", "You may have a bruise.", sunCreamDaily, outOfSun],
    ),
  },
  {
    id: "mild-peel",
    title: "Mild peel",
    treatments: MILD_PEELS,
    sources: ["R30", "S0", "UNVERIFIED"],
    before: [
      restForPeel,
      [settles("tan-before", 7, "Do not tan for one week."), noWax],
      [
        coldSore,
        "Tell us if you have had acne capsules.",
        {
          text: "Tell us if you are allergic to aspirin.",
          only: { treatment: ["peel-salicylic", "peel-jessner"] },
        },
      ],
      pregnancy,
    ],
    after: timeline(
      [
        "That day",
        "It stings, and the skin may look red or purple.",
        {
          text: "It may turn white for a while.",
          only: { treatment: ["peel-salicylic", "peel-jessner", "peel-tca-superficial"] },
        },
      ],
      [
        "Days 1 to 3",
        "The skin feels tight, dry and dull.",
        settles("care-after", 0, "Use plain cream."),
        sunCreamDaily,
        outOfSun,
      ],
      [
        "Days 4 to 7",
        "Fine flakes may come off; do not pick.",
        ...restart([...VITAMIN_A, ...LIGHTENING], 7, "when the peeling is over"),
        settles("rest-after:fruit-acids", 7, "Use no fruit acids until the peeling is over."),
      ],
    ),
  },
  {
    id: "medium-peel",
    title: "Medium peel",
    treatments: ["peel-tca-medium"],
    sources: ["R30", "R31", "UNVERIFIED"],
    before: [
      restForPeel,
      [
        settles("tan-before", 28, "Do not tan for four weeks."),
        settles("wax-before", 28, "Do not wax for four weeks."),
      ],
      [coldSore, "Tell us if you have had acne capsules.", thickScars],
      settles("days-at-home", 7, "Plan a week at home."),
      pregnancy,
    ],
    after: timeline(
      ["That day", "It burns, and the skin turns white, then red or purple."],
      ["Days 1 to 3", "The skin is puffy and tight, and goes dark.", ourBalm],
      [
        "Days 4 to 10",
        "The skin peels; do not pull it off.",
        settles("sun-after", 10, "Keep out of the sun for ten days."),
        settles("make-up-after", 14, "Wear no make-up until the peeling is over."),
      ],
      [
        "Later",
        "The new skin may look pink or purple for some weeks.",
        settles("sun-cream-after", 10, "Use sun cream when the peeling is over."),
        ...restartWhenWeSay([...VITAMIN_A, ...LIGHTENING]),
      ],
    ),
  },
  {
    id: "cross",
    title: "Acid dot",
    treatments: ["tca-cross"],
    sources: ["R55b", "R30", "UNVERIFIED"],
    before: [
      [settles("tan-before", 28, "Do not tan for four weeks."), noWax],
      restForPeel,
      [coldSore, "Tell us if you have had acne capsules.", thickScars],
      pregnancy,
    ],
    after: timeline(
      ["That day", "You have a white dot that stings."],
      ["Days 1 to 7", "A small crust forms and drops off; do not pick.", sunCreamDaily, outOfSunForLonger],
      [
        "Weeks 2 to 12",
        "The dot fades as the scar fills in.",
        ...restart([...VITAMIN_A, ...LIGHTENING], 7, "when the crust is off"),
      ],
    ),
  },
  {
    id: "subcision",
    title: "Freeing the scar",
    treatments: ["subcision"],
    sources: ["R53", "R118b", "UNVERIFIED"],
    before: [thinner, coldSore, pregnancy],
    after: timeline(
      [
        "That day",
        "The skin is sore and puffy.",
        settles("touch-after", 1, "Press on it with a cool cloth."),
      ],
      ["Days 1 to 14", "You may have a bruise that fades."],
      ["Later", "A firm lump may stay for some weeks."],
    ),
  },
  {
    id: "scar-surgery",
    title: "Cutting out a scar",
    treatments: SCAR_SURGERY,
    sources: ["R55", "R118b", "UNVERIFIED"],
    before: [[thinner, thickScars], coldSore, pregnancy],
    after: timeline(
      ["That day", "The skin is numb, then sore.", "Keep the stitches dry."],
      ["Days 1 to 3", "It may be puffy, with a bruise."],
      ["Days 4 to 14", "We take the stitches out.", "Do not stretch the skin."],
      ["Later", "The line may fade over some months.", sunCreamOnceClosed],
    ),
  },
  {
    id: "filler",
    title: "Filler",
    treatments: FILLERS,
    sources: ["R55", "R118b", "UNVERIFIED"],
    before: [[thinner, "Tell us if you have had filler."], coldSore, pregnancy],
    after: timeline(
      ["That day", "The skin may be sore and puffy.", settles("touch-after", 2, "Do not press on it.")],
      ["Days 1 to 14", "You may have a small bruise or bump."],
    ),
  },
  {
    id: "scar-injection",
    title: "Injection into the scar",
    treatments: SCAR_INJECTIONS,
    sources: ["R57", "R118b", "UNVERIFIED"],
    before: [[thinner, "Tell us if you have diabetes."], pregnancy],
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
    before: [
      "Tell us if the cold makes your hands go white or your skin come up in lumps.",
      [thinner, coldSore],
      pregnancy,
    ],
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
