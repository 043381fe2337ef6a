import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { recognisePatient } from "#lib/clinical/matching/recognise.ts";
import type { CaseHistory, CasePatient, ClinicalCase, Finding } from "#lib/clinical/model/clinical-case.ts";
import type { TreatmentSafety } from "#lib/clinical/model/evaluation.ts";
import { STRICTEST_POLICIES, type ClinicPolicies } from "#lib/clinical/model/policies.ts";
import type { Treatment } from "#lib/clinical/model/vocabulary.ts";
import { assessSafety } from "#lib/clinical/safety/assess-safety.ts";

/** What is different from a patient who was asked everything and has nothing. */
export type Difference = {
  readonly patient?: CasePatient;
  readonly history?: CaseHistory;
  readonly findings?: readonly Finding[];
};

/** A man of 30 with skin type II who was asked every safety question and has nothing. */
export function harmlessCase(difference: Difference = {}): ClinicalCase {
  return {
    id: "case",
    on: "2026-03-02",
    patient: {
      ageYears: 30,
      sex: "male",
      fitzpatrick: "II",
      allergies: [],
      conditions: [],
      medications: [],
      ...difference.patient,
    },
    history: {
      acneAtSite: true,
      activeAcne: "none",
      activeAcneType: [],
      markDurationMonths: 6,
      tannedWithinWeeks: -1,
      keloid: "none",
      previousProcedures: [],
      productsAtSite: [],
      preoccupation: false,
      flushing: false,
      photosensitivity: false,
      picking: "never",
      ...difference.history,
    },
    findings: difference.findings ?? [
      {
        sites: ["cheek"],
        colour: "red",
        blanches: "yes",
        surface: "flat",
        symptoms: [],
        distribution: ["former-acne-sites"],
      },
    ],
  };
}

/** Safety of a case, by treatment. */
export function safetyOf(
  asked: ClinicalCase,
  policies: Partial<ClinicPolicies> = {},
): ReadonlyMap<Treatment, TreatmentSafety> {
  const facts = recognisePatient(engineCatalogue, asked);
  const safety = assessSafety(engineCatalogue, asked, facts, { ...STRICTEST_POLICIES, ...policies });
  return new Map(safety.map((entry) => [entry.treatment, entry]));
}

/** Safety of one treatment; refuses a treatment that has no entry. */
export function safetyFor(
  treatment: Treatment,
  asked: ClinicalCase,
  policies: Partial<ClinicPolicies> = {},
): TreatmentSafety {
  const entry = safetyOf(asked, policies).get(treatment);
  if (entry === undefined) throw new Error(`No safety entry for ${treatment}.`);
  return entry;
}
