import type { HandoutPhrases } from "#lib/clinical/handout/passage.ts";

import { FRENCH_CARE } from "./french-care.ts";
import { FRENCH_DIAGNOSES } from "./french-diagnoses.ts";
import { FRENCH_PAPERS } from "./french-papers.ts";
import { FRENCH_PICTURES } from "./french-pictures.ts";
import { FRENCH_QUESTIONS } from "./french-questions.ts";
import { withFrenchSpaces } from "./french-spacing.ts";
import { FRENCH_TREATMENTS } from "./french-treatments.ts";
import { FRENCH_VISITS } from "./french-visits.ts";

/**
 * French patient text by the English sentence it says: plain words, “vous”, nothing that tells a reader's sex unless
 * the sentence is about pregnancy. Odds, doses and days are those of the English.
 */
export const FRENCH_SENTENCES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    ...FRENCH_DIAGNOSES,
    ...FRENCH_TREATMENTS,
    ...FRENCH_VISITS,
    ...FRENCH_CARE,
    ...FRENCH_QUESTIONS,
    ...FRENCH_PAPERS,
    ...FRENCH_PICTURES,
  }).map(([english, french]) => [english, withFrenchSpaces(french)]),
);

/** The fixed French wording of a handout, with no-break spaces written out where a slot stands beside the sign. */
export const FRENCH_PHRASES: HandoutPhrases = {
  title: "Votre plan de soins pour la peau",
  lead: "{clinic} a fait cette feuille pour vous. Gardez-la et apportez-la à chaque rendez-vous.",
  aboutHeading: "Ce que vous avez",
  planHeading: "Votre traitement",
  datesHeading: "Vos rendez-vous",
  beforeHeading: "Avant chaque séance",
  afterHeading: "Après chaque séance",
  homeHeading: "Chaque jour à la maison",
  preventionHeading: "Pour éviter de nouvelles marques",
  mythsHeading: "Ce n’est pas vrai",
  questionsHeading: "Les questions que l’on se pose",
  againHeading: "Quand revenir nous voir",
  callHeading: "Quand nous appeler le jour même",
  noteHeading: "Un mot de votre équipe soignante",
  outlookRange: "Ces marques mettent souvent {range} à s’effacer.",
  outlookFrom: "Ces marques mettent souvent {range} ou plus à s’effacer.",
  outlookCaveat: "C’est ce qu’on voit chez d’autres, pas une promesse.",
  rangeWeeks: "{min} à {max}\u00a0semaines",
  rangeMonths: "{min} à {max}\u00a0mois",
  fromWeeks: { one: "{min}\u00a0semaine", other: "{min}\u00a0semaines" },
  fromMonths: "{min}\u00a0mois",
  paperOf: "{paper}\u00a0: {treatment}",
  visitsOne: "Vous aurez une séance.",
  visitsMany: "Vous aurez {count}\u00a0séances",
  visitsRange: "Vous aurez {min} à {max}\u00a0séances",
  weeksApartOne: ", espacées d’environ une semaine.",
  weeksApart: ", espacées d’environ {weeks}\u00a0semaines.",
  weeksApartRange: ", espacées de {min} à {max}\u00a0semaines.",
  dateColumn: "Date",
  visitColumn: "Rendez-vous",
  doneColumn: "Fait",
  whenColumn: "Quand",
  whatColumn: "À quoi s’attendre et que faire",
  visitNumber: "{treatment}, séance {number} sur {of}",
  reviewVisit: "Contrôle, pour faire le point",
  testPatchVisit: "{treatment}\u00a0: essai sur une petite zone",
  dateMayMove: "Si vous ne pouvez pas venir, appelez-nous pour une autre date.",
  born: "Naissance\u00a0: {date}",
  dateAndTime: "{date} à {time}",
  calendarAll:
    "Visez ce code avec l’appareil photo de votre téléphone pour mettre vos rendez-vous dans son agenda.",
  calendarNext: {
    one: "Visez ce code avec l’appareil photo de votre téléphone pour mettre votre prochain rendez-vous dans son agenda.",
    other:
      "Visez ce code avec l’appareil photo de votre téléphone pour mettre vos {count} prochains rendez-vous dans son agenda.",
  },
  calendarSummary: "Rendez-vous",
  treatedParts: "Zones à traiter\u00a0: {parts}.",
  onTheLeft: "{part} (à gauche)",
  onTheRight: "{part} (à droite)",
  bornUnknown: "Date de naissance inconnue",
  nhsNumber: "N°\u00a0NHS",
  clinicNumber: "N°\u00a0de dossier",
  page: "Page {page} sur {pages}",
  call: "Appelez {clinic} au {phone}.",
  callUnknown: "Appelez {clinic}. Demandez-nous notre numéro de téléphone avant de partir.",
  email: "Ou écrivez à {email}, mais pas si c’est urgent.",
  emergency: "Si vous respirez mal, ou si le visage ou la bouche gonfle, appelez tout de suite le {number}.",
  version: "Version {version}, texte {content}",
  printed: "Fait le {date}",
  demonstration: "Données de démonstration — ce n’est pas une vraie personne",
  unreviewed: "Un ordinateur a aidé à traduire cette feuille, et aucun médecin ne l’a encore vérifiée.",
  askIfUnclear: "Demandez-nous si quelque chose n’est pas clair.",
  partlyEnglish: "Une partie est encore en anglais.",
};

export const FRENCH_MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;

export const FRENCH_WEEKDAYS = [
  "dimanche",
  "lundi",
  "mardi",
  "mercredi",
  "jeudi",
  "vendredi",
  "samedi",
] as const;
