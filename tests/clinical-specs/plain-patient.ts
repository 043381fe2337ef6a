import type { CaseHistory, CasePatient, Finding } from "#lib/clinical/model/clinical-case.ts";

/** A woman of 28 with fair skin who was asked every question of safety and has nothing. */
export const PLAIN_PATIENT: CasePatient = {
  ageYears: 28,
  sex: "female",
  fitzpatrick: "II",
  pregnant: false,
  breastfeeding: false,
  planningPregnancy: false,
  allergies: [],
  conditions: [],
  medications: [],
  declines: [],
};

/** Marks of five months where acne was, which is over; nothing else to tell. */
export const PLAIN_HISTORY: CaseHistory = {
  acneAtSite: true,
  activeAcne: "none",
  markDurationMonths: 5,
  picking: "never",
  tannedWithinWeeks: -1,
  keloid: "none",
  photosensitivity: false,
  preoccupation: false,
  previousProcedures: [],
  productsAtSite: [],
};

/** A flat red mark that fades under pressure, where a spot was. */
export const RED_MARK: Finding = {
  sites: ["cheek"],
  colour: "red",
  blanches: "yes",
  surface: "flat",
  lesions: ["macule"],
  distribution: ["former-acne-sites"],
  symptoms: [],
};
