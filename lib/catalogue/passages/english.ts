import type { PassageCatalogue } from "#lib/clinical/handout/passage.ts";

import { ADVICE_PASSAGES, HOME_CARE_PASSAGES } from "./advice.ts";
import { LIGHT_PASSAGES, NEEDLING_PASSAGES, PEEL_PASSAGES, SCAR_PASSAGES } from "./clinic-treatments.ts";
import { CONSENT_RISK_PASSAGES } from "./consent-risks.ts";
import { DIAGNOSIS_PASSAGES } from "./diagnoses.ts";
import { PAPER_PASSAGES } from "./paper-passages.ts";
import { ENGLISH_MONTHS, ENGLISH_PHRASES, ENGLISH_WEEKDAYS, UNAVOIDABLE_NAMES } from "./phrases.ts";
import { PICTURE_PASSAGES, SITE_PASSAGES } from "./pictures.ts";
import { FAQ_PASSAGES, MYTH_PASSAGES, PREVENTION_PASSAGES } from "./questions.ts";
import { SAFETY_PASSAGES } from "./safety.ts";
import { CREAM_PASSAGES } from "./skin-creams.ts";
import { TABLET_PASSAGES } from "./tablets.ts";
import { VISIT_PASSAGES } from "./visits.ts";

/**
 * All English patient text. Facts and figures carry their source keys; the sentences were written for this product.
 * Raise `version` with any change of wording: issued handouts name it.
 */
export const ENGLISH_PASSAGES: PassageCatalogue = {
  language: "en",
  direction: "ltr",
  version: "2026.2",
  phrases: ENGLISH_PHRASES,
  months: ENGLISH_MONTHS,
  weekdays: ENGLISH_WEEKDAYS,
  dates: { long: "{day} {month} {year}", withWeekday: "{weekday} {day} {month} {year}" },
  translatedBy: null,
  unavoidableNames: UNAVOIDABLE_NAMES,
  passages: [
    ...DIAGNOSIS_PASSAGES,
    ...CREAM_PASSAGES,
    ...TABLET_PASSAGES,
    ...LIGHT_PASSAGES,
    ...NEEDLING_PASSAGES,
    ...PEEL_PASSAGES,
    ...SCAR_PASSAGES,
    ...ADVICE_PASSAGES,
    ...HOME_CARE_PASSAGES,
    ...VISIT_PASSAGES,
    ...SAFETY_PASSAGES,
    ...PREVENTION_PASSAGES,
    ...MYTH_PASSAGES,
    ...FAQ_PASSAGES,
    ...PICTURE_PASSAGES,
    ...SITE_PASSAGES,
    ...CONSENT_RISK_PASSAGES,
    ...PAPER_PASSAGES,
  ],
};
