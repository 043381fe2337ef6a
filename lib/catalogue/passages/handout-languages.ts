import { ENGLISH_PASSAGES } from "./english.ts";

/** Patient text by language. A language is offered once its text is here; until then a handout is in English. */
export const HANDOUT_LANGUAGES = { en: ENGLISH_PASSAGES } as const;
