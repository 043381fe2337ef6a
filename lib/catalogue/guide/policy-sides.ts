import type { ClinicPolicies } from "#lib/clinical/model/policies.ts";
import type { GuideText } from "./guide-record.ts";
import { sourced } from "./guide-words.ts";

/** One reading that a clinic may choose. */
export type PolicyChoice = { readonly value: string; readonly label: string; readonly detail: string };

/** A question on which sources disagree: what may be chosen, and what each side says. */
export type PolicyQuestion = {
  readonly policy: keyof ClinicPolicies;
  readonly name: string;
  readonly question: string;
  readonly choices: readonly PolicyChoice[];
  readonly sides: readonly { readonly side: string; readonly says: readonly GuideText[] }[];
};

const STRICTEST: PolicyChoice = {
  value: "strictest",
  label: "Strictest",
  detail: "Whichever restricts more: labels, consensus, or caution where both are silent",
};

/** The questions on which a clinic chooses a reading. Facts with their sources; the words are this product's. */
export const POLICY_QUESTIONS: readonly PolicyQuestion[] = [
  {
    policy: "isotretinoin",
    name: "Isotretinoin and procedures",
    question: "Procedures during isotretinoin, and in the six months after it",
    choices: [
      STRICTEST,
      {
        value: "label",
        label: "Labels",
        detail: "Six months where a label or guide names the treatment, a caution where it is silent",
      },
      { value: "consensus", label: "Consensus papers", detail: "Lighter procedures need not wait" },
    ],
    sides: [
      {
        side: "Labels and device guides ask for a wait",
        says: [
          sourced("A medicine label asks for five to six months after the last dose.", ["R93"]),
          sourced("A pulsed dye laser's guide asks for six months.", ["R96"]),
          sourced("Clinics that needle ask for six months.", ["R36c"]),
          "Radiofrequency needling, platelet-rich plasma and scar surgery are not named: there the reading of labels is a caution, the strictest an override.",
        ],
      },
      {
        side: "Consensus papers see no reason to delay lighter procedures",
        says: [
          sourced(
            "Superficial peels, vascular and non-ablative lasers need not be delayed; full-face or mechanical dermabrasion and full ablative resurfacing should wait six months.",
            ["R90", "R91"],
          ),
          sourced("A second society's guideline agrees.", ["R92"]),
          sourced("In a series of 110 patients no keloid and no delayed healing was seen.", ["R94"]),
        ],
      },
    ],
  },
  {
    policy: "photosensitisers",
    name: "Photosensitising medicines and light",
    question: "Medicines that sensitise to light, with lasers and intense pulsed light",
    choices: [
      STRICTEST,
      {
        value: "label",
        label: "Labels",
        detail: "Caution with visible light and diodes; ablative lasers are free",
      },
      {
        value: "consensus",
        label: "British consensus",
        detail: "Caution only where the wavelengths overlap",
      },
    ],
    sides: [
      {
        side: "Device guides ask for caution with all of them",
        says: [
          sourced("A pulsed dye laser's guide asks for three to five days without them if possible.", [
            "R96",
          ]),
          sourced("A maker recalled a light mask over eyes in people on such medicines.", ["R43"]),
          "Ablative lasers heat water and are in no such instruction: labels leave them free, the strictest reading does not.",
          "No prescribed medicine is stopped without its prescriber.",
        ],
      },
      {
        side: "British guidance contraindicates photodynamic agents alone",
        says: [
          sourced(
            "Most sensitise to ultraviolet; above 500 nm a reaction is held very unlikely. Amiodarone, minocycline and St John's wort ask for caution.",
            ["R99", "R100"],
          ),
          "Blue LED at 415 nm lies inside the range, so the caution stays there under either reading.",
        ],
      },
    ],
  },
  {
    policy: "testPatch",
    name: "Test patch",
    question: "When a test patch comes before the first full treatment",
    choices: [
      { value: "always", label: "Always", detail: "Whatever the skin type" },
      {
        value: "skin-type-iv-to-vi",
        label: "Skin types IV to VI",
        detail: "And where the type was not asked",
      },
      { value: "clinician-choice", label: "Clinician's choice", detail: "Asked for by nobody" },
    ],
    sides: [
      {
        side: "A wait of one to two weeks in darker or tanned skin",
        says: [
          sourced("A device guide asks for one to two weeks in types IV to VI, minutes in types I to III.", [
            "R117",
          ]),
        ],
      },
      {
        side: "Shorter waits are common",
        says: [sourced("Clinics commonly wait at least 24 to 48 hours.", ["R116"])],
      },
    ],
  },
  {
    policy: "deviceLimits",
    name: "Limits printed by makers of devices",
    question: "Age limits printed in the instructions of devices",
    choices: [
      STRICTEST,
      { value: "label", label: "Labels", detail: "A printed age limit warns" },
      { value: "consensus", label: "Consensus papers", detail: "The printed limit alone does not restrict" },
    ],
    sides: [
      {
        side: "Authorised from an age on",
        says: [
          sourced("A needling device is authorised for acne scars from 22 years on.", ["R37", "R36b"]),
          "Fillers are authorised in some countries from 22 years on (no label was read): the strictest reading warns of them too.",
        ],
      },
      {
        side: "Used below it all the same",
        says: [
          "No source was read that compares results below and above the printed age. Under 18 stays restricted under every reading.",
        ],
      },
    ],
  },
];
