import type { HandoutLanguage, PassageCatalogue } from "#lib/clinical/handout/passage.ts";

import { ENGLISH_PASSAGES } from "./english.ts";
import { translateCatalogue } from "./translations/translate-catalogue.ts";
import { TRANSLATIONS } from "./translations/translations.ts";

/** Patient text by language: English, and what it is translated into. */
export const HANDOUT_LANGUAGES: Readonly<Partial<Record<HandoutLanguage, PassageCatalogue>>> & {
  readonly en: PassageCatalogue;
} = {
  en: ENGLISH_PASSAGES,
  ...Object.fromEntries(
    TRANSLATIONS.map((translation) => [
      translation.language,
      translateCatalogue(ENGLISH_PASSAGES, translation),
    ]),
  ),
};
