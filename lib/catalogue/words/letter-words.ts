import type { LetterSentence } from "#lib/clinical/paper/paper-ground.ts";
import { VASCULAR_LIGHT, CLINIC_TREATMENTS, RETINOIDS } from "../passages/visits.ts";

/** A sentence of a letter to a colleague; `for` are the treatments it goes with, all plans where it is left out. */
type Ask = {
  readonly id: string;
  readonly text: string;
  readonly for?: readonly string[];
  readonly onlyIfMayBePregnant?: true;
  /** Keys of the sources; DESIGN where the sentence is this software's proposal. */
  readonly sources: readonly string[];
};

/** What must not go on in a pregnancy, as the passages bar it. */
const NOT_IN_PREGNANCY = [
  ...RETINOIDS,
  "hydroquinone",
  "intralesional-5-fu",
  "oral-isotretinoin",
  "oral-tetracycline",
  "oral-tranexamic-acid",
];

/** What is asked of the patient's GP. */
export const GP_ASKS: readonly Ask[] = [
  {
    id: "medicines",
    text: "Please tell us before oral isotretinoin, a gold preparation or a photosensitising medicine is started, as it changes which procedures are safe.",
    for: CLINIC_TREATMENTS,
    sources: ["R90", "R96", "R99", "R101"],
  },
  {
    id: "anticoagulant",
    text: "Please do not stop a prescribed anticoagulant or antiplatelet for these procedures; let us know that it is taken.",
    for: CLINIC_TREATMENTS,
    sources: ["R118b"],
  },
  {
    id: "hydroquinone",
    text: "Hydroquinone is prescribed and reviewed by us: the course is usually 3 to 6 months and ends at 3 months without benefit. Please do not repeat it.",
    for: ["hydroquinone", "triple-combination-cream"],
    sources: ["R113"],
  },
  {
    id: "isotretinoin",
    text: "Isotretinoin is prescribed by us under the pregnancy prevention programme where it applies. Please tell us of any change of mood, of sexual function, or of a pregnancy.",
    for: ["oral-isotretinoin"],
    sources: ["R95"],
  },
  {
    id: "tranexamic-acid",
    text: "Oral tranexamic acid is used off-label. Please tell us of a thromboembolic event, renal impairment, a visual disorder or hormone therapy.",
    for: ["oral-tranexamic-acid"],
    sources: ["R112"],
  },
  {
    id: "pregnancy",
    text: "Please tell us at once of a pregnancy, or of one that is planned: part of this treatment would be stopped.",
    for: NOT_IN_PREGNANCY,
    onlyIfMayBePregnant: true,
    sources: ["R103", "R107", "R113"],
  },
  {
    id: "repeat",
    text: "Please add what the patient uses to their medication record. Nothing else is asked of you unless it is written below.",
    sources: ["DESIGN"],
  },
];

/** What the patient was told to look out for, as the handout has it, in a colleague's words. */
export const SAFETY_NET: readonly Ask[] = [
  {
    id: "mark",
    text: "A mark that bleeds, grows, does not heal, dips or rises: to be seen again; where cancer is suspected, on your usual urgent pathway.",
    sources: ["S0", "DESIGN"],
  },
  {
    id: "after-procedure",
    text: "After a procedure, to call us the same day with a blister, pus, fever, spreading pain, a cold sore, marked swelling, or skin that turns white, grey or black.",
    for: CLINIC_TREATMENTS,
    sources: ["R116", "UNVERIFIED"],
  },
  {
    id: "eyes",
    text: "After light or laser, eye pain or blurred vision: the same day.",
    for: [
      ...VASCULAR_LIGHT,
      "q-switched-laser",
      "picosecond-laser",
      "fractional-non-ablative",
      "led-blue",
      "led-red",
    ],
    sources: ["R43", "UNVERIFIED"],
  },
  {
    id: "heat-needling",
    text: "After radiofrequency microneedling, numbness or a new hollow: the same day. The FDA asks for reports (safety communication of 15 October 2025).",
    for: ["rf-microneedling", "fractional-rf"],
    sources: ["R38"],
  },
  {
    id: "mood",
    text: "On isotretinoin, low mood or thoughts of self-harm: to stop it and be seen the same day.",
    for: ["oral-isotretinoin"],
    sources: ["R95"],
  },
  {
    id: "emergency",
    text: "Trouble breathing, or swelling of face or mouth: emergency services at once.",
    sources: ["DESIGN"],
  },
];

const applying = (
  sentences: readonly Ask[],
  treatments: ReadonlySet<string>,
  mayBePregnant: boolean,
): readonly LetterSentence[] =>
  sentences
    .filter(
      (ask) =>
        (ask.for === undefined || ask.for.some((name) => treatments.has(name))) &&
        (ask.onlyIfMayBePregnant !== true || mayBePregnant),
    )
    .map(({ id, text }) => ({ id, text }));

/** What the GP is asked, for these treatments. */
export const gpAsks = (treatments: ReadonlySet<string>, mayBePregnant: boolean): readonly LetterSentence[] =>
  applying(GP_ASKS, treatments, mayBePregnant);

/** What the patient was told to look out for, for these treatments. */
export const safetyNet = (treatments: ReadonlySet<string>): readonly LetterSentence[] =>
  applying(SAFETY_NET, treatments, true);
