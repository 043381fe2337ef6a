import type { PassageBlock } from "#lib/clinical/handout/passage.ts";

import { list, paragraph, writePassage } from "./write-passage.ts";

/** A heading or label of a paper other than the handout, with the text that stands under it, if any. */
const part = (id: string, title: string, ...blocks: readonly PassageBlock[]) =>
  writePassage({
    id: `paper.${id}`,
    parent: { kind: "paper", id },
    part: "paper",
    title,
    sources: ["UNVERIFIED"],
    blocks,
  });

const FADING = [
  "post-inflammatory-erythema",
  "post-inflammatory-hyperpigmentation",
  "post-inflammatory-hypopigmentation",
];
const DIPS = [
  "atrophic-scar-ice-pick",
  "atrophic-scar-boxcar",
  "atrophic-scar-rolling",
  "atrophic-scar-early",
];

/** Words of the consent form and of the session card that hold for every treatment. */
export const PAPER_PASSAGES = [
  part(
    "consent.title",
    "Consent form",
    paragraph(
      "This form tells you what we plan to do, what may go wrong, and what else you could do.",
      "Ask us about all that is not clear.",
    ),
  ),
  part("consent.what", "What we will do"),
  part("consent.area", "Where"),
  part("consent.why", "Why"),
  part("consent.told", "What you must know first"),
  part("consent.risks", "What can go wrong"),
  part("consent.studied", "Found in studies or named by experts"),
  part("consent.seen", "Seen in clinics, with no good study that we know"),
  part(
    "consent.all-risks",
    "",
    paragraph("It may not work, and the marks may come back.", "There may be harm that nobody knows of yet."),
  ),
  part(
    "consent.choices",
    "What else you could do",
    list(
      "You can have no treatment at all.",
      {
        text: "You can wait: marks that are flat often fade on their own.",
        only: { diagnosis: FADING },
      },
      {
        text: "You can wait: dips in the skin do not fade on their own, but you need not rush.",
        only: { diagnosis: DIPS },
      },
      {
        text: "You can wait, but a raised scar can grow while you do.",
        only: { diagnosis: ["hypertrophic-scar", "keloid"] },
      },
      "You can use creams and sun cream at home.",
      "You can cover the marks with make-up.",
    ),
  ),
  part("consent.other-treatments", "Other treatments that you could have"),
  part(
    "consent.photos",
    "Photos: say yes or no to each",
    paragraph(
      "You can say no to each of these and still have the treatment.",
      "You can take back a yes at any time.",
    ),
    list(
      "Yes, take photos for my own record.",
      "Yes, show my photos to teach other staff.",
      "Yes, print my photos or show them to the public.",
    ),
  ),
  part(
    "consent.time",
    "Take your time",
    paragraph(
      "You do not have to sign today.",
      "Take this form home and think it over for as long as you need.",
      "You can change your mind at any time, even after you sign, and on the day.",
      "We will still care for you.",
    ),
  ),
  part(
    "consent.agree",
    "Tick what is true",
    list(
      "I have read this form, or someone read it to me.",
      "I could ask all I wanted to.",
      "I have had time to think.",
      "I know that I can say no, now or later.",
      {
        text: "I have told you if I am pregnant, or might be.",
        only: { mayBePregnant: true },
      },
      "I agree to this treatment.",
    ),
  ),
  part("consent.signatures", "Who signs"),
  part("sign.who", "Who"),
  part("sign.name", "Name"),
  part("sign.signature", "Signature"),
  part("sign.date", "Date"),
  part("sign.patient", "Patient"),
  part("sign.guardian", "Parent or guardian"),
  part("sign.interpreter", "Interpreter, if there is one"),
  part("sign.clinician", "Clinician"),
  part(
    "card.title",
    "Your visit card",
    paragraph("Bring this card to each visit, and tick off each visit when it is done."),
  ),
  part("card.treatments", "Your treatments"),
  part("card.done", "Visits you have had"),
  part("card.coming", "Visits to come"),
  part("card.none", "No visit is planned at the moment"),
  part(
    "card.tell",
    "Tell us at each visit",
    list(
      "Tell us if your health has changed, or you take a new drug.",
      "Tell us if you have a tan, a cold sore or sore skin.",
      "Tell us how your skin was after the last visit.",
      { text: "Tell us if you are pregnant, or might be.", only: { mayBePregnant: true } },
    ),
  ),
];
