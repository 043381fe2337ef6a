import type { PassageSentence } from "#lib/clinical/handout/passage.ts";

import { MILD_PEELS } from "./visits.ts";
import { list, writePassage } from "./write-passage.ts";

type Risks = {
  readonly id: string;
  readonly treatments: readonly string[];
  /** Found in studies, or named by a maker or an authority, with the sources. */
  readonly studied?: { readonly sources: readonly string[]; readonly items: readonly PassageSentence[] };
  /** What clinics tell of without a study that was found. */
  readonly seen?: readonly PassageSentence[];
  /** Use that the maker's papers do not name, limits of age, and warnings of authorities. */
  readonly told?: { readonly sources: readonly string[]; readonly items: readonly PassageSentence[] };
};

const onDeepTones = (text: string): PassageSentence => ({ text, only: { tone: ["deeper", "unknown"] } });
const EYES = "The light could harm an eye, so we shield your eyes each time.";
const GOLD = [
  "In people who had gold medicine, lasers of this kind have turned the skin blue-black, even 26 years later.",
  "Tell us if you ever had gold medicine: we must not use this laser then.",
];
const NEEDLE_PEN = [
  "The papers of one well-known needling pen say it is not meant to put creams, drugs or blood into the skin.",
  "If we do that with it, it is called off-label use, and we will tell you first.",
];

const RISKS: readonly Risks[] = [
  {
    id: "dye-laser",
    treatments: ["pulsed-dye-laser-595"],
    studied: {
      sources: ["R03", "R05", "R09c", "R116"],
      items: [
        "It hurts for a short time while we do it.",
        "The skin can be red and puffy for 1 to 3 days.",
        "The skin can turn darker for a while.",
      ],
    },
    seen: ["A bruise can last 7 to 14 days.", "A blister or a scar is rare.", EYES],
    told: {
      sources: ["R98"],
      items: [
        {
          text: "The papers for this laser do not name red marks left by spots.",
          only: { diagnosis: ["post-inflammatory-erythema"] },
        },
        {
          text: "So its use for your red marks is called off-label.",
          only: { diagnosis: ["post-inflammatory-erythema"] },
        },
      ],
    },
  },
  {
    id: "yellow-laser",
    treatments: ["pulsed-dye-laser-585-q-switched"],
    studied: {
      sources: ["R03", "R04", "R101"],
      items: ["It can hurt, and the skin can be red and puffy for 1 to 3 days.", ...GOLD],
    },
    seen: ["The skin can turn darker or paler.", "A blister or a scar is rare.", EYES],
  },
  {
    id: "bright-light",
    treatments: ["ipl"],
    studied: {
      sources: ["R115"],
      items: ["Dark or tanned skin takes up more of the light, so the risk of harm is higher."],
    },
    seen: [
      "The skin can be red and puffy, or crust.",
      "It can burn the skin, and leave marks like stripes or rings.",
      "The skin can turn darker.",
      EYES,
    ],
  },
  {
    id: "green-laser",
    treatments: ["ktp-532"],
    seen: [
      "The skin can be red and puffy.",
      "It can blister.",
      "The skin can turn darker or paler, more so on dark or tanned skin.",
      EYES,
    ],
  },
  {
    id: "long-pulse-laser",
    treatments: ["nd-yag-1064-long-pulsed"],
    studied: {
      sources: ["R96b"],
      items: ["Pulses on top of each other can burn the skin, so we leave a space between them."],
    },
    seen: [
      "It hurts while we do it, and the skin can be red for 1 to 2 days.",
      "A blister, a burn or a scar is rare.",
      "The skin can turn darker or paler.",
      EYES,
    ],
  },
  {
    id: "colour-laser",
    treatments: ["q-switched-laser"],
    studied: {
      sources: ["S2", "R101"],
      items: ["In about 1 in 40 people the marks got worse.", ...GOLD],
    },
    seen: [
      "The skin can be red, and thin crusts can form.",
      "The skin can turn darker or paler.",
      "A blister or a scar is rare.",
      EYES,
    ],
  },
  {
    id: "short-pulse-laser",
    treatments: ["picosecond-laser"],
    studied: { sources: ["S2"], items: ["In about 1 in 40 people the marks got worse."] },
    seen: [
      "The skin can be red, and thin crusts can form.",
      "The skin can turn darker or paler.",
      "A blister or a scar is rare.",
      EYES,
    ],
  },
  {
    id: "gentle-fractional-laser",
    treatments: ["fractional-non-ablative"],
    studied: {
      sources: ["R46", "R47", "R51"],
      items: [
        "The skin is red for 1 to 3 days.",
        "In one study about 1 in 6 people got dark marks.",
        onDeepTones(
          "In one small study of brown and black skin, 5 in 7 got dark marks at a high dose and 3 in 7 at a low dose.",
        ),
      ],
    },
    seen: ["The skin can swell and peel.", "It can bring on a cold sore.", "A scar is rare.", EYES],
  },
  {
    id: "strong-fractional-laser",
    treatments: ["fractional-ablative"],
    studied: {
      sources: ["R47", "R50", "R104"],
      items: [
        "In one study about 1 in 7 people got dark marks.",
        onDeepTones("On brown and black skin, up to 9 in 10 people have got dark marks."),
        "It can bring on a cold sore, and tablets can stop that.",
      ],
    },
    seen: [
      "The skin is raw and sore, and takes 5 to 10 days to heal.",
      "It can get infected.",
      "It can leave a pale patch or a scar.",
      EYES,
    ],
  },
  {
    id: "resurfacing",
    treatments: ["full-field-ablative", "mechanical-dermabrasion"],
    studied: {
      sources: ["R50", "R90", "R104"],
      items: [
        onDeepTones("On brown and black skin, up to 9 in 10 people have got dark marks after strong lasers."),
        "It can bring on a cold sore, and tablets can stop that.",
        "It is not done within 6 months of acne capsules.",
      ],
    },
    seen: [
      "The skin is raw and sore for one to two weeks.",
      "It can stay pink for months.",
      "It can get infected.",
      "It can leave a pale patch or a scar.",
      { text: EYES, only: { treatment: ["full-field-ablative"] } },
    ],
  },
  {
    id: "soft-light",
    treatments: ["led-red", "led-blue"],
    studied: {
      sources: ["R43"],
      items: [
        "In 2019 a light mask was called back, as it might harm the eyes of people with some eye diseases or medicines.",
        "You wear eye shields each time.",
      ],
    },
    seen: ["The light may make the skin darker for a while."],
  },
  {
    id: "needling",
    treatments: ["microneedling"],
    studied: {
      sources: ["R33", "R34", "R36b", "R36c"],
      items: [
        "The skin is red like sunburn, and is mostly calm in 1 to 3 days.",
        "The skin can turn darker.",
        "Spots can flare up, and tiny white bumps can form.",
        "It can leave fine lines of scar.",
        "The pen was not tested in people who get thick scars or take blood thinners.",
        "In 58 studies with 1,845 people no serious harm was seen.",
      ],
    },
    seen: ["An infection is rare."],
    told: {
      sources: ["R36b", "R37"],
      items: [
        ...NEEDLE_PEN,
        "In the United States, the pen is allowed for acne scars on the face from the age of 22.",
      ],
    },
  },
  {
    id: "heat-needling",
    treatments: ["rf-microneedling", "fractional-rf"],
    studied: {
      sources: ["R39b"],
      items: [
        "The skin can bruise or turn a bit darker.",
        "The needles can hold nickel, which some people react to.",
        "Tattoos and lasting make-up must not be treated.",
      ],
    },
    seen: ["It could upset a pacemaker or harm the skin over metal in the body."],
    told: {
      sources: ["R38"],
      items: [
        "On 15 October 2025 the FDA, which guards drug and device safety in the United States, warned of harm from needling with heat.",
        "It had reports of burns.",
        "It had reports of scarring.",
        "It had reports of fat loss, which can leave a hollow.",
        "It had reports of disfigurement: a lasting change in how a person looks.",
        "It had reports of nerve damage, which can leave skin numb or weak.",
        "Some people needed surgery to mend the harm.",
        "It is a medical treatment, so it must never be done at home.",
      ],
    },
  },
  {
    id: "own-blood",
    treatments: ["prp"],
    studied: {
      sources: ["R40"],
      items: ["In studies, needling with blood did no more harm than needling on its own."],
    },
    seen: [
      "The skin and the arm can be sore and bruised.",
      "An infection is rare.",
      "You may bleed more if you have too few blood cells that help blood clot, or take blood thinners.",
    ],
    told: { sources: ["R36b"], items: NEEDLE_PEN },
  },
  {
    id: "mild-peel",
    treatments: MILD_PEELS,
    studied: {
      sources: ["R27"],
      items: [
        {
          text: "In one study of this peel on deep skin tones, about 1 in 6 people had mild harm.",
          only: { treatment: ["peel-salicylic"] },
        },
      ],
    },
    seen: [
      "The skin can be red, tight and flaky for up to a week.",
      "It can burn the skin or leave a crust.",
      "The skin can turn darker.",
      { text: "The skin can turn paler.", only: { treatment: ["peel-tca-superficial"] } },
      "It can bring on a cold sore.",
      "It can leave a scar.",
    ],
  },
  {
    id: "medium-peel",
    treatments: ["peel-tca-medium"],
    studied: {
      sources: ["R29", "R30", "R31"],
      items: [
        "Pale patches have been seen after this peel.",
        onDeepTones("On brown and black skin, the risk of dark or pale patches is higher."),
      ],
    },
    seen: [
      "The skin peels for 5 to 7 days.",
      "It can burn the skin or leave a crust.",
      "The skin can turn darker.",
      "It can bring on a cold sore.",
      "It can leave a scar.",
    ],
  },
  {
    id: "acid-dot",
    treatments: ["tca-cross"],
    studied: { sources: ["R55b"], items: ["The skin can turn darker."] },
    seen: [
      "A crust stays for about a week, and a red dot for weeks.",
      "The scar can get wider.",
      "A pale patch can stay.",
    ],
  },
  {
    id: "freeing-scars",
    treatments: ["subcision"],
    seen: [
      "A bruise and swelling are common.",
      "A firm lump can stay for some weeks.",
      "The skin can turn darker.",
      "An infection is rare.",
      "Harm to a nerve is rare.",
    ],
  },
  {
    id: "cutting-scars",
    treatments: ["punch-excision", "surgical-excision"],
    seen: [
      "It can bleed or bruise.",
      "It can get infected.",
      "You get a new scar, which can be wide or thick.",
      "The skin can turn darker or paler there.",
      "A small patch can stay numb.",
    ],
  },
  {
    id: "filler",
    treatments: ["dermal-filler-ha", "dermal-filler-permanent"],
    seen: [
      "The skin can be red, puffy or bruised.",
      "Lumps can form, even months later.",
      "It can get infected.",
      "In rare cases filler blocks a blood vessel, and skin can die.",
      "Very rarely a blocked vessel leads to loss of sight or a stroke.",
      {
        text: "This filler stays for good and cannot be melted.",
        only: { treatment: ["dermal-filler-permanent"] },
      },
    ],
  },
  {
    id: "steroid-injection",
    treatments: ["intralesional-triamcinolone"],
    studied: {
      sources: ["R57"],
      items: [
        "In one study the skin got thin in 44 of 100 people.",
        "The scar grows back in about 1 in 3 people within a year, and in half within five years.",
      ],
    },
    seen: ["It stings, and can bruise.", "The skin can turn paler.", "Tiny blood vessels can show."],
  },
  {
    id: "fluorouracil-injection",
    treatments: ["intralesional-5-fu"],
    studied: {
      sources: ["R57"],
      items: [
        "In one study the skin got thin in 8 of 100 people.",
        "The scar grows back in about 1 in 3 people within a year, and in half within five years.",
      ],
    },
    seen: ["It stings, and can bruise.", "The skin can turn darker or get a sore."],
    told: {
      sources: ["UNVERIFIED"],
      items: ["The papers for this drug name other uses, so its use for scars is called off-label."],
    },
  },
  {
    id: "freezing",
    treatments: ["cryotherapy"],
    seen: [
      "It hurts, swells and can blister.",
      "A pale or dark patch can stay.",
      "It can leave a dent or a scar.",
      "A small patch can stay numb.",
    ],
  },
  {
    id: "vessel-drops",
    treatments: ["oxymetazoline"],
    studied: {
      sources: ["R19"],
      items: [
        "It was tested on marks like yours in 30 people for 12 weeks.",
        "People with high blood pressure, asthma, or heart or blood vessel disease were not tested.",
        "People who were pregnant were not tested.",
      ],
    },
    seen: ["Stop it and call us if your heart races, your head aches, or the redness comes back worse."],
    told: {
      sources: ["R19"],
      items: ["The papers for this drug name other uses, so its use for red marks is called off-label."],
    },
  },
  {
    id: "redness-gel",
    treatments: ["brimonidine"],
    studied: { sources: ["R20"], items: ["In 1 to 2 out of 10 people the skin got more red than before."] },
    seen: [
      "The skin can sting, itch or feel warm.",
      "It can make you feel faint or sleepy, or slow the heart.",
      "Stop it and call us if you feel faint, or if the redness comes back worse.",
    ],
    told: {
      sources: ["R20"],
      items: [
        "The papers for this gel name the redness of rosacea, so its use for red marks is called off-label.",
      ],
    },
  },
  {
    id: "eye-drops",
    treatments: ["topical-timolol"],
    studied: {
      sources: ["R138"],
      items: [
        "It was tested on marks like yours in 30 people for 12 weeks.",
        "No clear harm was seen in them.",
      ],
    },
    seen: [
      "The skin can be red, dry or itch.",
      "It can get into the blood, and slow the heart or make it hard to breathe.",
      "Stop it and call us if you feel faint or short of breath.",
    ],
    told: {
      sources: ["UNVERIFIED"],
      items: ["This drug is made as eye drops, so its use on red marks is called off-label."],
    },
  },
  {
    id: "clotting-serum",
    treatments: ["topical-tranexamic-acid"],
    studied: {
      sources: ["R16", "R17"],
      items: ["It was tested in small trials only: 18 people with red marks, and 30 with dark ones."],
    },
    seen: [
      "The skin can be red, dry or itch.",
      "It is not known how safe it is while you are pregnant or breast-feed.",
    ],
    told: {
      sources: ["R112"],
      items: ["The papers for this drug name other uses, so its use for marks is called off-label."],
    },
  },
  {
    id: "clotting-tablets",
    treatments: ["oral-tranexamic-acid"],
    studied: {
      sources: ["R112"],
      items: [
        "It must not be used if you tend to get blood clots.",
        "It must not be used with kidney or eye disease, or while you take hormones.",
        "It must not be used while you breastfeed.",
      ],
    },
    seen: ["It can upset the stomach.", "A blood clot is rare but can be serious."],
    told: {
      sources: ["R112"],
      items: ["The papers for this drug name other uses, so its use for marks is called off-label."],
    },
  },
  {
    id: "acne-capsules",
    treatments: ["oral-isotretinoin"],
    studied: {
      sources: ["R95"],
      items: [
        "It can harm an unborn baby, and this risk lasts for up to 4 weeks after the last dose.",
        "It can change your mood.",
        "It can change how sex feels, and this can last.",
      ],
    },
    seen: ["Dry lips, eyes and skin are common.", "It can raise blood fats, and upset the liver."],
    told: {
      sources: ["R95"],
      items: [
        "Under the age of 18, two doctors who may prescribe it must agree.",
        "You sign the national form for this drug as well.",
      ],
    },
  },
];

const passagesOf = ({ id, treatments, studied, seen, told }: Risks) => {
  const shared = { parent: { kind: "consent", id }, treatments } as const;
  return [
    ...(told === undefined
      ? []
      : [
          writePassage({
            ...{ ...shared, id: `consent.told.${id}`, part: "told", sources: told.sources },
            blocks: [list(...told.items)],
          }),
        ]),
    ...(studied === undefined
      ? []
      : [
          writePassage({
            ...{ ...shared, id: `consent.studied.${id}`, part: "risk", sources: studied.sources },
            blocks: [list(...studied.items)],
          }),
        ]),
    ...(seen === undefined
      ? []
      : [
          writePassage({
            ...{ ...shared, id: `consent.seen.${id}`, part: "risk", sources: ["UNVERIFIED"] },
            blocks: [list(...seen)],
          }),
        ]),
  ];
};

/** What can go wrong, what makers and authorities say, by family of procedure. Only a consent form prints it. */
export const CONSENT_RISK_PASSAGES = RISKS.flatMap(passagesOf);

/** Every treatment that a consent form is written for: what is done in the clinic, and drugs that ask for one. */
export const CONSENT_TREATMENTS: readonly string[] = RISKS.flatMap(({ treatments }) => treatments);
