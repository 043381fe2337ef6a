import type { PassageSentence } from "#lib/clinical/handout/passage.ts";

import { paragraph, writePassage } from "./write-passage.ts";

/** Blocked in pregnancy, though not for somebody who is only trying for a baby. */
const NOT_WHILE_PREGNANT = new Set([
  "fractional-ablative",
  "full-field-ablative",
  "microneedling",
  "rf-microneedling",
  "fractional-rf",
  "prp",
  "dermal-filler-ha",
  "dermal-filler-permanent",
  "mechanical-dermabrasion",
]);

const visit = (
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
    ...(NOT_WHILE_PREGNANT.has(id) ? { notWhilePregnant: true } : {}),
    blocks: [paragraph(...sentences)],
  });

/** What light and laser treatments do, what to expect of them, and honest odds from the studies. */
export const LIGHT_PASSAGES = [
  visit(
    "pulsed-dye-laser-595",
    "Pulsed dye laser",
    ["S0", "R05", "R06", "R07", "R09c"],
    "This laser heats the tiny blood vessels that make the mark red, and they shrink.",
    "It spares most of the skin around them.",
    "Many people look less red after 2 to 4 visits.",
    "In one small study 3 in 4 people did well, but in one good trial it was no better than no laser.",
    "It can leave dark patches for a time.",
  ),
  visit(
    "pulsed-dye-laser-585-q-switched",
    "Gentle yellow laser",
    ["R03", "R04"],
    "This laser sends very short, low pulses into the mark, so that it may look less red.",
    "In one small study people had less than half as many red marks after 3 visits.",
    "It may not work for you.",
  ),
  visit(
    "ipl",
    "Bright light (IPL)",
    ["R12", "R115", "S0", "UNVERIFIED"],
    "Flashes of bright light make the tiny blood vessels shrink, so the mark may look less red.",
    "In one small study about 3 in 4 people did well after 3 to 6 visits.",
    "It may not work for you.",
    "It can burn the skin or leave dark patches, more so on deep skin tones.",
  ),
  visit(
    "ktp-532",
    "Green laser (KTP)",
    ["R20b", "UNVERIFIED"],
    "This green laser heats the tiny blood vessels that make the mark red.",
    "Most people need more than one visit.",
    "Little is known of how well it works for marks like these.",
    "It can blister the skin or leave it darker or paler, more so on deep skin tones.",
  ),
  visit(
    "nd-yag-1064-long-pulsed",
    "Long-pulse laser (Nd:YAG)",
    ["R09", "R10", "R115"],
    "This laser reaches the tiny blood vessels that make the mark red.",
    "It suits deep skin tones well.",
    "In one trial it worked as well as the most used laser for red marks, and did less harm.",
    "It may not work for you.",
  ),
  visit(
    "q-switched-laser",
    "Colour laser (Q-switched)",
    ["S2"],
    "This laser breaks up the dark colour in the mark with very short pulses.",
    "About 6 in 10 people get lighter marks with a laser, and about 1 in 5 clear in full.",
    "In about 1 in 40 people the marks got worse.",
  ),
  visit(
    "picosecond-laser",
    "Very short-pulse laser",
    ["S2"],
    "This laser breaks up the dark colour in the mark with very, very short pulses.",
    "About 6 in 10 people get lighter marks with a laser, and about 1 in 5 clear in full.",
    "In about 1 in 40 people the marks got worse.",
  ),
  visit(
    "fractional-non-ablative",
    "Fractional laser (gentle)",
    ["R06", "R46", "R47", "R49"],
    "This laser heats tiny columns deep in the skin and leaves the top whole, so new support can grow.",
    "In one study 6 in 10 people did well after one visit.",
    "In one study about 1 in 6 people got dark marks for a time.",
    {
      text: "In a very small study on deep skin tones, 8 in 14 got dark marks.",
      only: { tone: ["deeper", "unknown"] },
    },
  ),
  visit(
    "fractional-ablative",
    "Fractional laser (strong)",
    ["R47", "R50", "UNVERIFIED"],
    "This laser takes off tiny dots of skin, so that new, more even skin can grow.",
    "In one study about 4 in 10 people had scars that were more than half better.",
    "About 1 in 7 or more get dark marks for a time.",
    {
      text: "On deep skin tones it may be up to 9 in 10.",
      only: { tone: ["deeper", "unknown"] },
    },
    "It takes about 5 to 10 days to heal.",
  ),
  visit(
    "full-field-ablative",
    "Full-face resurfacing laser",
    ["R90", "R50", "UNVERIFIED"],
    "This laser takes off the top layer of the skin, so that new, more even skin can grow.",
    "It is the strongest laser, and takes one to two weeks to heal.",
    "The new skin may look pink or purple for some weeks or months.",
    "It can leave the skin darker or paler than it was.",
  ),
  visit(
    "led-red",
    "Red light (LED)",
    ["S0", "R42"],
    "You rest under a soft red light for about 20 minutes.",
    "It may calm the skin and help it heal.",
    "No one has tested it well on marks like these, so we use it as an extra only.",
  ),
  visit(
    "led-blue",
    "Blue light (LED)",
    ["R42", "R107", "UNVERIFIED"],
    "You rest under a soft blue light for about 20 minutes.",
    "It may help to calm spots.",
    "It does not treat the marks they leave, so we use it as an extra only.",
    {
      text: "Light like this may make dark marks darker.",
      only: { diagnosis: ["post-inflammatory-hyperpigmentation"] },
    },
  ),
];

/** What needling treatments do, what to expect, and honest odds. */
export const NEEDLING_PASSAGES = [
  visit(
    "microneedling",
    "Microneedling",
    ["S0", "R33", "R34", "R15"],
    "Very fine needles make tiny holes in the skin, with a numbing cream first.",
    "As the holes heal, the skin makes new support.",
    "Most people have about 3 visits.",
    "It can make scars less deep and the skin more even, but it does not take scars away.",
    {
      text: "For red marks there are only small studies.",
      only: { diagnosis: ["post-inflammatory-erythema"] },
    },
    "A few people get dark marks, small white bumps or more spots.",
  ),
  visit(
    "rf-microneedling",
    "Microneedling with heat (RF)",
    ["R14", "R38", "R51"],
    "Fine needles bring heat to the deep skin, so that it makes new support.",
    "In small studies red marks and scars got better.",
    "It has risks: some people have had burns, scars, loss of fat, a changed look or hurt nerves.",
    "Some of them needed surgery.",
    "We will talk these through before you say yes.",
  ),
  visit(
    "fractional-rf",
    "Heat in tiny dots (RF)",
    ["R14", "R38", "UNVERIFIED"],
    "Heat goes into the skin in tiny dots, so that it makes new support.",
    "Little is known of how well it works for marks like these.",
    "It can burn or scar the skin, and we will talk this through before you say yes.",
  ),
  visit(
    "prp",
    "Treatment with your own blood (PRP)",
    ["R40", "R36b"],
    "We take a little of your blood, spin it, and put the clear part on or in the skin.",
    "With needling, it can help scars more than needling alone.",
    "It has not been tested on red marks.",
  ),
];

const noPeelStudy: PassageSentence = {
  text: "Peels have not been tested on red marks.",
  only: { diagnosis: ["post-inflammatory-erythema"] },
};

/** What peels do, what to expect, and honest odds. */
export const PEEL_PASSAGES = [
  ...(
    [
      ["peel-glycolic", "Glycolic peel", ["S0", "S2", "R28", "UNVERIFIED"]],
      ["peel-lactic", "Lactic peel", ["S0", "S2", "R103", "UNVERIFIED"]],
      ["peel-mandelic", "Mandelic peel", ["S2", "R29b", "UNVERIFIED"]],
    ] as const
  ).map(([id, title, sources]) =>
    visit(
      id,
      title,
      sources,
      "A mild fruit acid takes off the dull top layer of the skin.",
      "It can make dark marks a little lighter over a set of visits.",
      "In one small review 1 in 3 people got some help, and the rest got little or none.",
      noPeelStudy,
      "It can leave the skin sore, or darker for a time.",
    ),
  ),
  visit(
    "peel-salicylic",
    "Salicylic peel",
    ["R27", "S2"],
    "A mild acid cleans the pores and takes off the dull top layer of the skin.",
    "In one small study on deep skin tones, nearly 9 in 10 people had lighter marks after 5 visits.",
    "About 1 in 6 had mild side effects.",
    "Other peels have done less well, so we will see how yours goes.",
    noPeelStudy,
  ),
  visit(
    "peel-jessner",
    "Jessner peel",
    ["R28", "S2"],
    "A mix of three mild acids takes off the dull top layer of the skin.",
    "It can make dark marks a little lighter over a set of visits.",
    "It does not work for all, and it can leave dark marks.",
    noPeelStudy,
  ),
  visit(
    "peel-tca-superficial",
    "TCA peel (mild)",
    ["R32", "R29"],
    "This acid takes off the top layer of the skin.",
    "The skin turns white for a short time, then peels.",
    "It can make dark marks a little lighter.",
    "It can also leave darker or paler skin.",
    noPeelStudy,
  ),
  visit(
    "peel-tca-medium",
    "TCA peel (medium)",
    ["R29", "R31"],
    "This acid takes off more of the skin than a mild peel.",
    "The skin turns white, then dark, then peels for about a week.",
    "It can help scars that are not too deep.",
    "It can also leave darker or paler skin, more so on deep skin tones.",
  ),
  visit(
    "tca-cross",
    "Acid dot in the scar (CROSS)",
    ["R55b", "R53"],
    "We put one tiny dot of strong acid into each deep, narrow scar.",
    "The scar fills in slowly from below.",
    "Most people need 2 to 4 visits.",
    "It can leave a dark or pale dot.",
  ),
];

/** What scar procedures do, what to expect, and honest odds. */
export const SCAR_PASSAGES = [
  visit(
    "subcision",
    "Freeing the scar (subcision)",
    ["R53", "R55b"],
    "We numb the skin and use a fine needle to free the bands that pull the scar down.",
    "Most people have a bruise for a week or two.",
    "It can lift soft, wide scars, and some people need more than one visit.",
  ),
  visit(
    "punch-excision",
    "Taking out a scar (punch)",
    ["R55"],
    "We numb the skin, take out a small deep scar and close the gap with a stitch.",
    "We aim to swap a deep scar for a flat, fine line.",
    "Keep it clean and dry as we show you, and come back to have the stitch out.",
  ),
  visit(
    "surgical-excision",
    "Cutting out a scar",
    ["R57", "R56"],
    "We numb the skin, cut out the scar and close it with stitches.",
    "We aim to swap the scar for a fine line.",
    "A keloid often comes back if it is only cut out, so we may add more care.",
    "Keep it clean and dry as we show you, and come back to have the stitches out.",
  ),
  visit(
    "dermal-filler-ha",
    "Filler gel",
    ["R55"],
    "We put a soft gel under the scar to lift it up.",
    "You can see the lift at once.",
    "The gel wears off with time, so you may want more later.",
  ),
  visit(
    "dermal-filler-permanent",
    "Lasting filler",
    ["R55"],
    "We put a lasting filler under the scar to lift it up.",
    "It does not wear off.",
    "Lumps can form, even years later, and it is hard to take out.",
  ),
  visit(
    "mechanical-dermabrasion",
    "Sanding the skin",
    ["R90", "R91"],
    "We numb the skin and sand down the top layer, so that new, more even skin can grow.",
    "It takes one to two weeks to heal.",
    "It can leave the skin darker or paler than it was.",
  ),
  visit(
    "intralesional-triamcinolone",
    "Steroid put into the scar",
    ["R57"],
    "We put a small dose of steroid into the scar to make it soft and flat.",
    "Doses are most often 3 to 4 weeks apart, until the scar is flat.",
    "In one study the skin got thin in about 4 in 10 people, and it can get pale too.",
    "A keloid can come back, so we will keep an eye on it.",
  ),
  {
    ...visit(
      "intralesional-5-fu",
      "5-FU put into the scar",
      ["R57"],
      "We put a small dose of this drug into the scar to slow its growth.",
      "With a steroid, about half of the people had a scar that was more than half better.",
      "It can sting, and the skin can get sore or dark.",
      {
        text: "You must not have it if you are pregnant or trying for a baby.",
        only: { mayBePregnant: true },
      },
    ),
    neverInPregnancy: true,
  },
  visit(
    "cryotherapy",
    "Freezing the scar",
    ["UNVERIFIED"],
    "We freeze the scar for a few seconds to make it shrink.",
    "It stings, and a blister may form.",
    "It can leave a pale mark, more so on deep skin tones.",
  ),
];
