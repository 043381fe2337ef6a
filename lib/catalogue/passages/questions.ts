import type { PassageSentence } from "#lib/clinical/handout/passage.ts";

import { MILD_PEELS, RETINOIDS, VASCULAR_LIGHT } from "./visits.ts";
import { list, paragraph, writePassage } from "./write-passage.ts";

/** How to keep new marks from forming. */
export const PREVENTION_PASSAGES = [
  writePassage({
    id: "prevention.new-marks",
    parent: { kind: "prevention", id: "new-marks" },
    part: "extra",
    sources: ["S0", "R106"],
    blocks: [
      list(
        "Treat spots early, before they get deep.",
        "Do not squeeze them.",
        "Keep your skin care simple and mild, and use sun cream every day.",
        "Leave out products with alcohol in them, and take make-up off every night.",
        "Niacinamide, panthenol or green tea in a cream can help to calm the skin.",
        "See a skin doctor if your spots go on, or if marks last more than three months.",
      ),
    ],
  }),
];

const myth = (
  id: string,
  sources: readonly string[],
  title: string,
  ...sentences: readonly PassageSentence[]
) =>
  writePassage({
    id: `myth.${id}`,
    parent: { kind: "myth", id },
    part: "extra",
    title,
    sources,
    blocks: [paragraph(...sentences)],
  });

/** What people often believe about these marks, and what is so. */
export const MYTH_PASSAGES = [
  myth(
    "permanent-scars",
    ["S0", "R59"],
    "“Red marks are scars that stay.”",
    "Most fade.",
    "A few do turn into dips, so let us check them.",
  ),
  myth(
    "scrubbing",
    ["S0"],
    "“You can scrub them off.”",
    "Scrubbing can make the skin sore and the marks last longer.",
  ),
  myth(
    "only-light-skin",
    ["S0", "R63"],
    "“Only light skin gets them.”",
    "All skin tones do.",
    "On deep skin the mark may look brown or purple.",
  ),
  myth(
    "make-up",
    ["S0", "R106"],
    "“Make-up makes them worse.”",
    "It is fine if it does not block pores and you take it off every night.",
  ),
  myth("gone-completely", ["S2"], "“Dark marks will go in full.”", "Most get lighter, but few go in full."),
  {
    ...myth(
      "one-laser-visit",
      ["S0", "R07"],
      "“One laser visit is enough.”",
      "Most people need 2 to 4 visits, and it does not work for all.",
    ),
    treatments: VASCULAR_LIGHT,
  },
];

const faq = (
  number: number,
  id: string,
  sources: readonly string[],
  title: string,
  ...sentences: readonly PassageSentence[]
) =>
  writePassage({
    id: `faq.${String(number)}-${id}`,
    parent: { kind: "faq", id },
    part: "extra",
    title,
    sources,
    blocks: [paragraph(...sentences)],
  });

/** The ten questions people ask most, answered only with what applies to this plan. */
export const FAQ_PASSAGES = [
  faq(
    1,
    "what-are-they",
    ["S0"],
    "What are red marks?",
    "They are flat marks left behind by a spot.",
    "Tiny blood vessels in the skin are still wide.",
    "Most fade over weeks or months.",
  ),
  faq(
    2,
    "which-kind",
    ["S0"],
    "Is it a red mark, a dark mark or a scar?",
    "Red and flat is a red mark.",
    "Brown and flat is a dark mark.",
    "A dip, or a bump that stays, is a scar.",
    { text: "On deep skin a red mark can look purple or brown.", only: { tone: ["deeper", "unknown"] } },
    "We look at the colour and feel of each mark, at times up close or under a special light.",
  ),
  faq(
    3,
    "why-slow",
    ["S0"],
    "Why do they take so long?",
    "The tiny blood vessels need time to close.",
    "Picking, sun, sensitive skin, rosacea and eczema slow this down.",
  ),
  faq(
    4,
    "who-gets-them",
    ["S0", "R63"],
    "Are some people more prone?",
    "Yes.",
    "On fair or sensitive skin, red shows more.",
    "Deep skin more often shows brown or purple.",
  ),
  faq(
    5,
    "turn-into-scars",
    ["S0", "R59"],
    "Can they turn into scars?",
    "Most do not.",
    "But most new dips start where there was a mark, so look out for dips and tell us.",
    "If you keep making the skin sore, it can leave dark marks.",
  ),
  faq(
    6,
    "treatments",
    ["S0"],
    "What do skin doctors use?",
    "Most start with creams, and add clinic visits if the marks stay.",
    {
      text: "A vitamin A cream helps the skin renew itself.",
      only: { treatment: RETINOIDS },
    },
    {
      text: "A laser or bright light can calm the tiny blood vessels.",
      only: { treatment: VASCULAR_LIGHT },
    },
    { text: "Needling helps the skin make new support.", only: { treatment: ["microneedling"] } },
    { text: "A mild peel takes off the dull top layer.", only: { treatment: MILD_PEELS } },
    { text: "Soft red light may calm the skin, as an extra.", only: { treatment: ["led-red"] } },
    "The plan on this sheet is what fits you.",
  ),
  faq(
    7,
    "at-home",
    ["S0"],
    "What can I do at home?",
    "Use a plain cream twice a day and sun cream every day.",
    "Do not pick or scrub.",
    "A cool cloth helps hot skin.",
  ),
  faq(
    8,
    "how-long",
    ["S0"],
    "How long do red marks last?",
    "Some go in weeks and most in some months.",
    "Some take up to a year.",
    "If you do nothing, most still fade, but it can take a year or more.",
    "Skin that stays sore for long may stay dry and easy to upset.",
    "Care from early on may help to keep them from going dark.",
  ),
  faq(
    9,
    "myths",
    ["S0"],
    "What do people get wrong?",
    "Red marks are not always scars.",
    "Scrubbing does not help.",
    "All skin tones get them.",
    "Make-up is fine if you take it off at night.",
  ),
  faq(
    10,
    "when-to-come",
    ["S0"],
    "When should I see someone?",
    "Come if marks last more than three months, or if home care has not helped.",
    "Come sooner if a mark dips, rises, bleeds or grows.",
  ),
];
