import fc from "fast-check";
import { CONDITIONS } from "#lib/catalogue/conditions/conditions.ts";
import { DRUGS } from "#lib/catalogue/drugs/drugs.ts";
import type {
  CaseHistory,
  CasePatient,
  ClinicalCase,
  Finding,
  PatientCondition,
  PatientMedication,
  PreviousProcedure,
} from "#lib/clinical/model/clinical-case.ts";
import * as seen from "#lib/clinical/model/finding-vocabulary.ts";
import { SOURCE_POLICIES, TEST_PATCH_POLICIES, type ClinicPolicies } from "#lib/clinical/model/policies.ts";
import * as terms from "#lib/clinical/model/vocabulary.ts";

/** A day of assessment for every made case, so that no test reads a clock. */
const ON = "2026-03-02";

const DRUG_NAMES = DRUGS.flatMap((drug) => drug.names.map((name) => name.text));
const CONDITION_NAMES = CONDITIONS.flatMap((condition) => condition.names);
const UNKNOWN_NAMES = ["wibblex", "some cream from abroad", "a new tablet"];
const INVESTIGATIONS = [
  { name: "Skin scraping", result: "hyphae seen" },
  { name: "Mycology", result: "negative" },
  { name: "Ferritin", result: "12 µg/l" },
];

/** Not asked in a third of the cases. */
const perhaps = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(value, { nil: null, freq: 2 });
const oneOf = <T>(values: readonly T[]): fc.Arbitrary<T | null> => perhaps(fc.constantFrom(...values));
const someOf = <T>(values: readonly T[], most = 3): fc.Arbitrary<T[] | null> =>
  perhaps(fc.uniqueArray(fc.constantFrom(...values), { maxLength: most }));
const yesOrNo = perhaps(fc.boolean());
const amount = (max: number): fc.Arbitrary<number | null> =>
  perhaps(fc.oneof(fc.integer({ min: 0, max }), fc.double({ min: 0, max, noNaN: true })));
const listOf = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[] | null> =>
  perhaps(fc.array(value, { maxLength: 3 }));
const nameFrom = (names: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constantFrom(...UNKNOWN_NAMES) },
  );

export const anyFinding: fc.Arbitrary<Finding> = fc.record({
  sites: someOf(seen.SITES),
  side: oneOf(seen.SIDES),
  colour: fc.oneof(someOf(seen.COLOURS), oneOf(seen.COLOURS)),
  blanches: oneOf(seen.BLANCHINGS),
  surface: oneOf(seen.SURFACES),
  depression: oneOf(seen.DEPRESSIONS),
  widthMm: amount(10),
  depthMm: amount(5),
  walls: oneOf(seen.WALLS),
  base: oneOf(seen.BASES),
  flattensOnStretch: yesOrNo,
  tethered: yesOrNo,
  raised: oneOf(seen.RAISED_EXTENTS),
  elevationMm: amount(5),
  growing: yesOrNo,
  consistency: oneOf(seen.CONSISTENCIES),
  lesions: someOf(seen.LESIONS),
  distribution: someOf(seen.DISTRIBUTIONS),
  spares: someOf(seen.SITES),
  border: someOf(seen.BORDERS),
  symptoms: someOf(seen.SYMPTOMS),
  acneAtSite: yesOrNo,
  count: perhaps(fc.integer({ min: 0, max: 60 })),
  medianSizeMm: amount(20),
  dermoscopy: someOf(seen.DERMOSCOPY_SIGNS),
  woodsLamp: oneOf(seen.WOODS_LAMP_RESULTS),
  sideLightShadow: yesOrNo,
});

/** A condition by any name of the catalogue, at any status. */
export const anyCondition: fc.Arbitrary<PatientCondition> = fc.record({
  name: nameFrom(CONDITION_NAMES),
  status: oneOf(terms.CONDITION_STATUSES),
  lastEpisodeMonthsAgo: amount(120),
  detail: oneOf(["well controlled", "on the face", "not set off by light", "since childhood"]),
});

/** A medicine by any generic or brand name of the catalogue, by any route, at any status. */
export const anyMedication: fc.Arbitrary<PatientMedication> = fc.record({
  name: nameFrom(DRUG_NAMES),
  status: oneOf(terms.MEDICATION_STATUSES),
  startedMonthsAgo: amount(60),
  stoppedMonthsAgo: amount(60),
  route: oneOf(terms.ROUTES),
});

/** The name of any substance of the catalogue. */
export const anyAllergy: fc.Arbitrary<string> = nameFrom(DRUG_NAMES);

export const anyProcedure: fc.Arbitrary<PreviousProcedure> = fc.record({
  treatment: nameFrom(terms.TREATMENTS),
  monthsAgo: amount(24),
  outcome: oneOf(terms.PROCEDURE_OUTCOMES),
});

export const anyPatient: fc.Arbitrary<CasePatient> = fc.record({
  ageYears: perhaps(fc.integer({ min: 0, max: 120 })),
  sex: oneOf(terms.SEXES),
  fitzpatrick: oneOf(terms.FITZPATRICK_TYPES),
  monk: perhaps(fc.integer({ min: 1, max: 10 })),
  pregnant: yesOrNo,
  breastfeeding: yesOrNo,
  planningPregnancy: yesOrNo,
  allergies: listOf(anyAllergy),
  conditions: listOf(anyCondition),
  medications: listOf(anyMedication),
  declines: someOf(terms.DECLINABLE, 2),
});

export const anyHistory: fc.Arbitrary<CaseHistory> = fc.record({
  acneAtSite: yesOrNo,
  activeAcne: oneOf(terms.ACTIVE_ACNE_LEVELS),
  activeAcneType: someOf(terms.ACNE_TYPES),
  monthsSinceAcneCleared: amount(120),
  markDurationMonths: amount(120),
  course: oneOf(terms.COURSES),
  onset: oneOf(terms.ONSETS),
  picking: oneOf(terms.PICKING),
  sunExposure: oneOf(terms.SUN_EXPOSURES),
  tannedWithinWeeks: perhaps(fc.integer({ min: -1, max: 12 })),
  sunscreenDaily: yesOrNo,
  keloid: oneOf(terms.KELOID_TENDENCIES),
  homeCareWeeksWithoutBenefit: amount(52),
  triedWithoutBenefit: listOf(nameFrom(terms.TREATMENTS)),
  previousProcedures: listOf(anyProcedure),
  productsAtSite: listOf(nameFrom(DRUG_NAMES)),
  investigations: listOf(fc.constantFrom(...INVESTIGATIONS)),
  flushing: yesOrNo,
  photosensitivity: yesOrNo,
  systemicSymptoms: yesOrNo,
  preoccupation: yesOrNo,
});

export const anyPolicies: fc.Arbitrary<ClinicPolicies> = fc.record({
  isotretinoin: fc.constantFrom(...SOURCE_POLICIES),
  photosensitisers: fc.constantFrom(...SOURCE_POLICIES),
  testPatch: fc.constantFrom(...TEST_PATCH_POLICIES),
  deviceLimits: fc.constantFrom(...SOURCE_POLICIES),
});

/** A case of the case format with any answer, or none, to every question: up to three findings. */
export const anyCase: fc.Arbitrary<ClinicalCase> = fc.record({
  id: fc.constant("case"),
  on: fc.constant(ON),
  policies: perhaps(anyPolicies),
  patient: anyPatient,
  history: anyHistory,
  findings: fc.array(anyFinding, { maxLength: 3 }),
});
