import type { PassageSentence } from "#lib/clinical/handout/passage.ts";

import { paragraph, writePassage } from "./write-passage.ts";

const tablet = (
  id: string,
  title: string,
  sources: readonly string[],
  ...sentences: readonly PassageSentence[]
) => ({
  ...writePassage({
    id: `treatment.${id}`,
    parent: { kind: "treatment", id },
    part: "step",
    title,
    sources,
    blocks: [paragraph(...sentences)],
  }),
  neverInPregnancy: true,
});

/** What to know about each medicine by mouth. None may be read as an offer by someone who is pregnant. */
export const TABLET_PASSAGES = [
  tablet(
    "oral-isotretinoin",
    "Isotretinoin capsules",
    ["R107", "R95", "R90"],
    "Take them with food, at the dose we give you.",
    "They treat strong acne, so that fewer new scars form.",
    "Dry lips, eyes and skin are very common.",
    "Some people feel low in mood, so tell us and your family if you do.",
    "If you think of harming yourself, get help at once.",
    "Some have problems with sex, so tell us about that too.",
    "You will have blood tests.",
    "Do not wax the skin, and stay out of strong sun.",
    "Do not give blood until we say it is safe.",
    {
      text: "These capsules can badly harm an unborn baby, so you must not get pregnant while you take them, or in the four weeks after.",
      only: { mayBePregnant: true },
    },
    {
      text: "Use the birth control we agreed, and come for your tests.",
      only: { mayBePregnant: true },
    },
  ),
  tablet(
    "oral-tetracycline",
    "Antibiotic tablets for acne",
    ["R107", "UNVERIFIED"],
    "Take them as the label says, sitting up, with a full glass of water.",
    "They calm spots, so that fewer new marks form.",
    "Your skin may burn more quickly in the sun, so take care.",
    "Most people take them for up to three months.",
    "Stop and call us if you get a bad headache or your sight goes blurred.",
    {
      text: "Do not take them if you are pregnant or trying for a baby.",
      only: { mayBePregnant: true },
    },
    { text: "Tell us first if you breast-feed.", only: { mayBePregnant: true } },
  ),
  tablet(
    "oral-tranexamic-acid",
    "Tranexamic acid tablets",
    ["R112"],
    "Take them as the label says.",
    "They can help to lighten dark marks.",
    "They are sold for heavy bleeding, and we use them in a new way here.",
    "Tell us if you or your family have had a blood clot.",
    "Tell us if you take a hormone pill, or have a kidney or eye disease.",
    "Get help at once if you have chest pain, or if a leg swells and hurts.",
    "Stop and call us if your sight changes.",
    {
      text: "Do not take them if you are pregnant, trying for a baby or breast-feeding.",
      only: { mayBePregnant: true },
    },
  ),
];
