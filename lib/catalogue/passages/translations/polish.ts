import type { DatePatterns, HandoutPhrases } from "#lib/clinical/handout/passage.ts";

import { POLISH_ADVICE } from "./polish-advice.ts";
import { POLISH_CREAMS } from "./polish-creams.ts";
import { POLISH_MARKS } from "./polish-marks.ts";
import { POLISH_PAPERS } from "./polish-papers.ts";
import { POLISH_PICTURES } from "./polish-pictures.ts";
import { POLISH_QUESTIONS } from "./polish-questions.ts";
import { withPolishSpaces } from "./polish-spacing.ts";
import { POLISH_TREATMENTS } from "./polish-treatments.ts";
import { POLISH_VISITS } from "./polish-visits.ts";

/**
 * All patient text in Polish, by the English sentence it says. It addresses the reader with "proszę" and without
 * gendered past forms, so that one sheet serves every reader.
 */
export const POLISH_SENTENCES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    ...POLISH_MARKS,
    ...POLISH_CREAMS,
    ...POLISH_TREATMENTS,
    ...POLISH_VISITS,
    ...POLISH_ADVICE,
    ...POLISH_QUESTIONS,
    ...POLISH_PAPERS,
    ...POLISH_PICTURES,
  }).map(([english, polish]) => [english, withPolishSpaces(polish)]),
);

/** The fixed Polish wording. A name of a clinic stands where it needs no case. */
export const POLISH_PHRASES: HandoutPhrases = {
  title: "Plan leczenia skóry",
  lead: "Kartka od: {clinic}. Proszę ją zachować i przynosić na każdą wizytę.",
  aboutHeading: "Co dzieje się ze skórą",
  planHeading: "Leczenie",
  datesHeading: "Wizyty",
  beforeHeading: "Przed każdą wizytą",
  afterHeading: "Po każdej wizycie",
  homeHeading: "Codziennie w domu",
  preventionHeading: "Żeby nie było nowych śladów",
  mythsHeading: "To nieprawda",
  questionsHeading: "Częste pytania",
  againHeading: "Proszę zgłosić się do nas ponownie, gdy",
  callHeading: "Proszę zadzwonić do nas tego samego dnia, gdy",
  noteHeading: "Wiadomość od kliniki",
  outlookRange: "Zanikanie takich śladów często trwa {range}.",
  outlookFrom: "Zanikanie takich śladów często trwa {range} lub dłużej.",
  outlookCaveat: "Tak bywa u innych; to nie jest obietnica.",
  rangeWeeks: "od {min} do {max} tygodni",
  rangeMonths: "od {min} do {max} miesięcy",
  fromWeeks: {
    one: "{min} tydzień",
    few: "{min} tygodnie",
    many: "{min} tygodni",
    other: "{min} tygodnia",
  },
  fromMonths: {
    one: "{min} miesiąc",
    few: "{min} miesiące",
    many: "{min} miesięcy",
    other: "{min} miesiąca",
  },
  paperOf: "{paper}: {treatment}",
  visitsOne: "Potrzebna jest jedna wizyta.",
  visitsMany: "Potrzeba {count} wizyt",
  visitsRange: "Potrzeba od {min} do {max} wizyt",
  weeksApartOne: ", mniej więcej co tydzień.",
  weeksApart: ", co około {weeks} tygodni.",
  weeksApartRange: ", co {min} do {max} tygodni.",
  dateColumn: "Data",
  visitColumn: "Wizyta",
  doneColumn: "Odbyta",
  whenColumn: "Kiedy",
  whatColumn: "Czego się spodziewać i co robić",
  visitNumber: "{treatment}, wizyta\u00a0{number}\u00a0z\u00a0{of}",
  reviewVisit: "Wizyta kontrolna",
  testPatchVisit: "{treatment}: próba na małym kawałku skóry",
  dateMayMove: "Jeśli nie można przyjść, proszę zadzwonić po nowy termin.",
  born: "Data urodzenia: {date}",
  bornUnknown: "Data urodzenia nieznana",
  nhsNumber: "Numer NHS",
  clinicNumber: "Numer w klinice",
  page: "Strona {page} z {pages}",
  call: "Proszę zadzwonić: {clinic}, {phone}.",
  callUnknown: "Proszę zadzwonić: {clinic}. Przed wyjściem proszę zapytać nas o numer telefonu.",
  email: "E-mail w sprawach niepilnych: {email}.",
  emergency: "Jeśli trudno oddychać albo puchnie twarz lub usta, proszę od razu dzwonić pod {number}.",
  version: "Wersja {version}, tekst {content}",
  printed: "Data sporządzenia: {date}",
  demonstration: "Dane przykładowe – to nie jest prawdziwy pacjent",
  unreviewed: "W tłumaczeniu tej kartki pomógł komputer i żaden lekarz jej jeszcze nie sprawdził.",
  askIfUnclear: "Jeśli coś jest niejasne, proszę nas zapytać.",
  dateAndTime: "{date} o {time}",
  calendarAll: "Proszę skierować aparat w telefonie na kod, a wizyty trafią do kalendarza w telefonie.",
  calendarNext: {
    one: "Proszę skierować aparat w telefonie na kod, a następna wizyta trafi do kalendarza w telefonie.",
    few: "Proszę skierować aparat w telefonie na kod, a {count} następne wizyty trafią do kalendarza w telefonie.",
    many: "Proszę skierować aparat w telefonie na kod, a {count} następnych wizyt trafi do kalendarza w telefonie.",
    other:
      "Proszę skierować aparat w telefonie na kod, a {count} następnych wizyt trafi do kalendarza w telefonie.",
  },
  calendarSummary: "Wizyta w klinice",
  treatedParts: "Leczymy: {parts}.",
  onTheLeft: "{part} po lewej stronie",
  onTheRight: "{part} po prawej stronie",
  partlyEnglish: "Część tekstu jest nadal po angielsku.",
};

/** Months as they stand in a date, in the genitive. */
export const POLISH_MONTHS = [
  "stycznia",
  "lutego",
  "marca",
  "kwietnia",
  "maja",
  "czerwca",
  "lipca",
  "sierpnia",
  "września",
  "października",
  "listopada",
  "grudnia",
] as const;

/** Days of the week, from Sunday on. */
export const POLISH_WEEKDAYS = [
  "niedziela",
  "poniedziałek",
  "wtorek",
  "środa",
  "czwartek",
  "piątek",
  "sobota",
] as const;

/** How a date is written: `poniedziałek, 14 grudnia 2026`. */
export const POLISH_DATES: DatePatterns = {
  long: "{day} {month} {year}",
  withWeekday: "{weekday}, {day} {month} {year}",
};
