import { ARABIC_DATES, ARABIC_MONTHS, ARABIC_PHRASES, ARABIC_SENTENCES, ARABIC_WEEKDAYS } from "./arabic.ts";
import { FRENCH_MONTHS, FRENCH_PHRASES, FRENCH_SENTENCES, FRENCH_WEEKDAYS } from "./french.ts";
import { POLISH_DATES, POLISH_MONTHS, POLISH_PHRASES, POLISH_SENTENCES, POLISH_WEEKDAYS } from "./polish.ts";
import type { Translation } from "./translate-catalogue.ts";

/** How these translations were made. Nobody reviewed them when they were shipped. */
const DRAFTED = "Aftermark, machine-assisted draft";

/** The languages that patient text is translated into. A clinic's dermatologist reviews them for that clinic. */
export const TRANSLATIONS: readonly Translation[] = [
  {
    language: "fr",
    name: "French",
    direction: "ltr",
    edition: 1,
    translatedBy: DRAFTED,
    sentences: FRENCH_SENTENCES,
    phrases: FRENCH_PHRASES,
    months: FRENCH_MONTHS,
    weekdays: FRENCH_WEEKDAYS,
    dates: { long: "{day} {month} {year}", withWeekday: "{weekday} {day} {month} {year}", firstDay: "1er" },
  },
  {
    language: "pl",
    name: "Polish",
    direction: "ltr",
    edition: 1,
    translatedBy: DRAFTED,
    sentences: POLISH_SENTENCES,
    phrases: POLISH_PHRASES,
    months: POLISH_MONTHS,
    weekdays: POLISH_WEEKDAYS,
    dates: POLISH_DATES,
  },
  {
    language: "ar",
    name: "Arabic",
    direction: "rtl",
    edition: 1,
    translatedBy: DRAFTED,
    sentences: ARABIC_SENTENCES,
    phrases: ARABIC_PHRASES,
    months: ARABIC_MONTHS,
    weekdays: ARABIC_WEEKDAYS,
    dates: ARABIC_DATES,
  },
];
