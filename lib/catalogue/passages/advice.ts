import type { PassageSentence } from "#lib/clinical/handout/passage.ts";

import { list, writePassage } from "./write-passage.ts";

const advice = (
  id: string,
  title: string,
  sources: readonly string[],
  ...sentences: readonly PassageSentence[]
) =>
  writePassage({
    id: `advice.${id}`,
    parent: { kind: "advice", id },
    part: "home",
    title,
    sources,
    blocks: [list(sentences)],
  });

/** Daily care and next steps. The numbers of home care are those of the seed article. */
export const ADVICE_PASSAGES = [
  advice(
    "sunscreen-spf30",
    "Sun cream",
    ["S0", "R105"],
    "Put on sun cream of SPF 30 or more every day, even when it is cloudy.",
    "Look for “broad spectrum”, and put on more every two hours when you are outside.",
    {
      text: "A tinted one guards better against dark marks.",
      only: { diagnosis: ["post-inflammatory-hyperpigmentation"] },
    },
  ),
  advice(
    "moisturiser",
    "Moisturiser",
    ["S0"],
    "Use a plain face cream twice a day, to keep the skin strong.",
    "Look for ceramides, glycerin or hyaluronic acid on the label.",
  ),
  advice(
    "gentle-skin-care",
    "Gentle care",
    ["S0", "R106"],
    "Wash twice a day with a mild, soap-free wash and your hands.",
    "Do not scrub, and leave out harsh products and those with alcohol in them.",
  ),
  advice(
    "stop-picking",
    "No picking",
    ["S0", "R106"],
    "Do not pick or squeeze your skin, as this makes marks last and can leave scars.",
  ),
  advice(
    "cool-compress",
    "Cool cloth",
    ["S0", "UNVERIFIED"],
    "If the skin feels hot, hold a cool, damp cloth on it for 5 to 10 minutes, up to a few times a day.",
    "Do not put ice on bare skin.",
  ),
  advice(
    "camouflage-make-up",
    "Make-up",
    ["S0", "R106"],
    "You can wear make-up.",
    "Choose an oil-free kind that says it will not block pores, and take it off every night.",
  ),
  advice(
    "treat-active-acne",
    "Spots first",
    ["S0", "R22"],
    "We treat your spots first, since each new spot can leave a new mark.",
    "Keep up your spot treatment, even when the skin looks clear.",
  ),
  advice(
    "refer-dermatologist",
    "Skin specialist",
    ["S0"],
    "We would like a skin doctor to see you, and will tell you when and where.",
    "Call us if you have not heard in two weeks.",
  ),
  advice(
    "biopsy",
    "Skin test",
    ["UNVERIFIED"],
    "We would like to take a tiny piece of skin and look at it up close.",
    "We numb the skin first, and you may have a stitch.",
    "Leave this mark alone until we know more.",
  ),
  advice(
    "skin-scraping",
    "Skin scrape",
    ["UNVERIFIED"],
    "We would like to take a light scrape of the skin to look for germs.",
    "It does not hurt.",
  ),
  advice(
    "stop-suspect-drug",
    "Your medicines",
    ["UNVERIFIED"],
    "One of your medicines may play a part in these marks.",
    "Do not stop it by yourself, and ask the doctor who gave it to you first.",
  ),
  advice(
    "antiviral-prophylaxis",
    "Cold sores",
    ["R104"],
    "You have had cold sores, so take your cold sore tablets with each visit.",
    "Start the day before the visit or that morning, and go on for as long as we tell you.",
  ),
  advice(
    "psychological-support",
    "How you feel",
    ["UNVERIFIED"],
    "Marks on the skin can weigh on your mind, and that is a good reason to ask for help.",
    "We can put you in touch with someone to talk to.",
  ),
];

/** Closes the list of daily care for everyone: what a visit asks for comes before what holds on other days. */
export const HOME_CARE_PASSAGES = [
  writePassage({
    id: "home-care.patience",
    parent: { kind: "home-care", id: "patience" },
    part: "home",
    sources: ["S0", "R36c", "R96", "R116"],
    blocks: [
      list([
        "Skin heals slowly, so keep going and give it time.",
        { text: "Near a visit, its rules come first.", only: { procedures: true } },
      ]),
    ],
  }),
];
