import type { TreatedArea } from "../scheduling/treated-area.ts";
import type { Letterhead } from "./letterhead.ts";
import type { HandoutLanguage } from "./passage.ts";

/** A calendar date as strict ISO text, `YYYY-MM-DD`. */
export type HandoutDate = string;

/** One step of the accepted plan; `treatment` is a name of the treatment vocabulary. */
export type HandoutStep = {
  readonly id: string;
  readonly treatment: string;
  readonly role: string;
  readonly sessions: { readonly min: number; readonly max: number } | null;
  readonly intervalWeeks: { readonly min: number; readonly max: number } | null;
  /** The part of the skin it is done on; left out for all of it. */
  readonly area?: TreatedArea;
};

/** A visit on the calendar. `number` of `of` counts within its course. */
export type HandoutVisit = {
  readonly id: string;
  readonly number: number;
  readonly of: number;
  readonly treatment: string | null;
  /** Name of a clinician's own step, for which no passage is written; left out for the catalogue's. */
  readonly ownName?: string;
  readonly dueOn: HandoutDate;
  readonly kind: "treatment" | "review" | "test-patch";
  /** Where it is booked: its instant as ISO text in UTC, and the clinic's clock, `14:30`. */
  readonly appointment?: { readonly at: string; readonly clock: string } | null;
};

/** Expected time course of one diagnosis, in weeks; `max` null means open ended. */
export type HandoutPrognosis = {
  readonly diagnosis: string;
  readonly weeks: { readonly min: number; readonly max: number | null } | null;
};

/**
 * What the accepted plan says. `advice` holds names of the treatment vocabulary; `blocked` the treatments whose
 * verdict is "block" in the evaluation that the plan was accepted on.
 */
export type HandoutPlan = {
  readonly diagnoses: readonly string[];
  readonly prognosis: readonly HandoutPrognosis[];
  readonly steps: readonly HandoutStep[];
  readonly advice: readonly string[];
  readonly visits: readonly HandoutVisit[];
  readonly blocked: readonly string[];
};

/**
 * Facts about the patient that are printed or that choose wording. `name` is as the banner shows it
 * (`SURNAME, Given (Title)`). `null` means not asked or not recorded, never "no".
 */
export type HandoutPatient = {
  readonly name: string;
  readonly bornOn: HandoutDate | null;
  readonly number: { readonly kind: "nhsNumber" | "clinicNumber"; readonly value: string } | null;
  readonly sex: "female" | "male" | "other" | null;
  readonly pregnant: boolean | null;
  readonly planningPregnancy: boolean | null;
  readonly fitzpatrick: "I" | "II" | "III" | "IV" | "V" | "VI" | null;
  readonly monk: number | null;
};

/** The clinic as printed. `emergencyNumber` is the clinic's own setting (999, 112 …). */
export type HandoutClinic = {
  readonly name: string;
  readonly addressLines: readonly string[];
  /** Null while the clinic has not recorded one; the composer warns. */
  readonly phone: string | null;
  readonly email: string | null;
  readonly openingHours: string | null;
  readonly emergencyNumber: string;
  /** Left out or null where the clinic has none. */
  readonly letterhead?: Letterhead | null;
};

export type PrintSize = "normal" | "large";

export type PaperSize = "a4" | "letter";

/** Sections that the clinician may turn on or off. "When to call us" always stays. */
export type OptionalSection =
  "about" | "plan" | "dates" | "before" | "after" | "home" | "prevention" | "myths" | "questions";

export type HandoutChoices = {
  readonly language: HandoutLanguage;
  readonly printSize: PrintSize;
  /** Left out for A4. */
  readonly paperSize?: PaperSize;
  readonly sections: Readonly<Partial<Record<OptionalSection, boolean>>>;
  /** Sections as they follow one another, as `sectionOrder` reads it. */
  readonly order: readonly string[];
  readonly personalNote: string;
};

/** Everything one handout is composed from. `madeOn` is the clinic's calendar date, `version` counts issues. */
export type HandoutInput = {
  readonly plan: HandoutPlan;
  readonly patient: HandoutPatient;
  readonly clinic: HandoutClinic;
  readonly choices: HandoutChoices;
  /** Ids of the texts that the clinic reviewed in the chosen language; left out where none are. */
  readonly reviewedTexts?: readonly string[];
  readonly madeOn: HandoutDate;
  readonly version: number;
  readonly demonstration: boolean;
};
