import type { PassageSentence } from "#lib/clinical/handout/passage.ts";

import { paragraph, writePassage } from "./write-passage.ts";

const cream = (
  id: string,
  title: string,
  sources: readonly string[],
  ...sentences: readonly PassageSentence[]
) =>
  writePassage({
    id: `treatment.${id}`,
    parent: { kind: "treatment", id },
    part: "step",
    title,
    sources,
    blocks: [paragraph(...sentences)],
  });

const notInPregnancy: PassageSentence = {
  text: "Do not use it if you are pregnant or trying for a baby; tell us at once if that could be so.",
  only: { mayBePregnant: true },
};

/** Those whom the trial of such drugs left out [R19]. */
const heartAndEyes =
  "Tell us first if you have asthma, high or low blood pressure, or a heart, stroke or eye disease.";

/** Not barred, and not tried either [matrix: vasoconstrictors and topical tranexamic acid]. */
const tellOfPregnancy: PassageSentence = {
  text: "Tell us first if you are pregnant or breast-feed.",
  only: { mayBePregnant: true },
};

/** How to use each cream or gel, what to expect of it and when, and how sure that is. */
export const CREAM_PASSAGES = [
  cream(
    "niacinamide",
    "Niacinamide",
    ["S0", "R24"],
    "Use it twice a day on clean skin.",
    "It is a B vitamin that can calm the skin and help it stay strong.",
    "Give it 8 to 12 weeks.",
    "No one has tested it well on marks like these, so it may not help.",
  ),
  cream(
    "azelaic-acid",
    "Azelaic acid",
    ["S4", "R17", "S0"],
    "Use it once a day for one or two weeks, then twice a day.",
    "It can calm red marks and lighten dark ones.",
    "It may sting at first, but this often wears off.",
    "If it is too sore, go back to once a day and tell us.",
    "Give it 8 to 12 weeks.",
    "In a good trial it helped red marks more than a plain gel.",
  ),
  cream(
    "vitamin-c",
    "Vitamin C",
    ["S0", "R25"],
    "Use it in the morning, before your sun cream.",
    "It can brighten the skin and help it heal.",
    "Give it three months.",
    "In one small study about half of the people had much less red, and about 1 in 4 had much less brown.",
  ),
  {
    ...cream(
      "topical-retinoid",
      "Vitamin A cream (retinoid)",
      ["S0", "R23", "R21", "R118", "UNVERIFIED"],
      "Use it at night, two or three nights a week to start.",
      "A bit the size of a pea is enough for the whole face.",
      "Put your plain cream on first.",
      "If your skin is fine, build up as we told you.",
      "It speeds up how fast the skin renews itself.",
      "It may make your skin dry, or more red, at first.",
      {
        text: "Sore skin can leave dark marks, so go slowly.",
        only: { tone: ["deeper", "unknown"] },
      },
      "If it is too sore, use it on fewer nights and tell us.",
      "Give it at least 12 weeks.",
      "In one trial 4 in 10 people got lighter marks, against 2 in 10 with a plain cream.",
      "Half of those who used it got sore skin.",
      notInPregnancy,
    ),
    neverInPregnancy: true,
  },
  cream(
    "benzoyl-peroxide",
    "Benzoyl peroxide",
    ["R22", "R107", "UNVERIFIED"],
    "Use a thin layer once a day, where you get spots.",
    "It treats spots, so that fewer new marks form.",
    "It can dry the skin, and it can bleach hair, towels and clothes.",
    {
      text: "Do not use it at the same time as hydroquinone, as the skin can stain for a while.",
      only: { treatment: ["hydroquinone"] },
    },
    "Give it 8 to 12 weeks.",
  ),
  {
    ...cream(
      "hydroquinone",
      "Hydroquinone",
      ["S2", "R113"],
      "Put it on the dark marks only, once a night.",
      "Try it first on a small patch of skin, as we showed you.",
      "It slows down how much colour the skin makes.",
      "It needs sun cream every day to work.",
      "Use it only for as long as we say, and stop if it has not helped in three months.",
      "Stop and call us if the skin gets darker or sore.",
      "About 7 in 10 people get lighter marks with creams of this kind, but only about 1 in 20 clear in full.",
      notInPregnancy,
      { text: "Tell us first if you breast-feed.", only: { mayBePregnant: true } },
    ),
    neverInPregnancy: true,
  },
  {
    ...cream(
      "triple-combination-cream",
      "Three-part cream",
      ["S2", "R113"],
      "Put it on the dark marks only, once a night.",
      "It has three drugs in one: one slows colour, one renews skin and one calms it.",
      "Use it only for as long as we say.",
      "It needs sun cream every day to work.",
      "Stop and call us if the skin gets thin, dark or sore.",
      "Most people get lighter marks, but few marks clear in full.",
      notInPregnancy,
    ),
    neverInPregnancy: true,
  },
  cream(
    "topical-tranexamic-acid",
    "Tranexamic acid on the skin",
    ["R16", "R17"],
    "Use it twice a day on clean skin.",
    "It can calm red marks and lighten brown ones.",
    "Give it 8 to 12 weeks.",
    "Only small trials have been done, so we cannot be sure that it will help you.",
    tellOfPregnancy,
  ),
  cream(
    "oxymetazoline",
    "Oxymetazoline",
    ["R19"],
    "Dab it on the red marks twice a day for 12 weeks.",
    "It makes the tiny blood vessels in the skin narrower.",
    "It is sold for other things, and has had one small trial on red marks.",
    "In that trial there were fewer red marks by week 8.",
    heartAndEyes,
    tellOfPregnancy,
    "Stop and call us if your heart races, your head hurts or the red gets worse.",
  ),
  cream(
    "brimonidine",
    "Brimonidine",
    ["R20", "R19", "S1"],
    "Put a thin layer on the red skin, once a day at most.",
    "It makes skin look less red for some hours.",
    "It does not heal the marks.",
    heartAndEyes,
    tellOfPregnancy,
    "In 1 to 2 out of 10 people the skin gets more red.",
    "Stop and call us if that happens.",
  ),
  cream(
    "topical-timolol",
    "Timolol drops on the skin",
    ["UNVERIFIED"],
    "Put one small drop on the mark, as we showed you.",
    "It acts on the tiny blood vessels in the skin.",
    "Little is known of how well it works for marks like these.",
    "Do not use it if you have asthma or a slow heart, and tell us first.",
    "Stop and call us if you feel faint or short of breath.",
    tellOfPregnancy,
  ),
  cream(
    "silicone",
    "Silicone gel or sheet",
    ["UNVERIFIED"],
    "Wear the sheet, or put the gel on, every day as we showed you.",
    "It keeps the scar soft and may help it go flat.",
    "Give it two to three months.",
    "Take a break if the skin gets sore.",
  ),
  cream(
    "dapsone-gel",
    "Dapsone gel",
    ["UNVERIFIED"],
    "Use a thin layer on clean skin, as we told you.",
    "It calms spots, so that fewer new marks form.",
    "Do not use it at the same time as benzoyl peroxide, as the skin can turn orange for a while.",
    "Give it 12 weeks.",
    "Stop and call us if your lips turn blue or grey, or if you feel short of breath.",
  ),
];
