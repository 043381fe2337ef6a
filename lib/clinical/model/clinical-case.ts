import type {
  Base,
  Blanching,
  Border,
  Colour,
  Consistency,
  Depression,
  DermoscopySign,
  Distribution,
  Lesion,
  RaisedExtent,
  Side,
  Site,
  Surface,
  Symptom,
  Walls,
  WoodsLamp,
} from "./finding-vocabulary.ts";
import type { ClinicPolicies } from "./policies.ts";
import type { Optional } from "./presence.ts";
import type {
  AcneType,
  ActiveAcne,
  ConditionStatus,
  Course,
  Declinable,
  Fitzpatrick,
  KeloidTendency,
  MedicationStatus,
  Onset,
  Picking,
  ProcedureOutcome,
  Route,
  Sex,
  SunExposure,
} from "./vocabulary.ts";

/** Calendar date as `YYYY-MM-DD`. */
export type IsoDate = string;

export type Allergy = { readonly name: string; readonly reaction?: Optional<string> };

export type PatientCondition = {
  readonly name: string;
  readonly status?: Optional<ConditionStatus>;
  readonly lastEpisodeMonthsAgo?: Optional<number>;
  readonly detail?: Optional<string>;
};

export type PatientMedication = {
  readonly name: string;
  readonly status?: Optional<MedicationStatus>;
  readonly startedMonthsAgo?: Optional<number>;
  readonly stoppedMonthsAgo?: Optional<number>;
  readonly route?: Optional<Route>;
};

export type CasePatient = {
  readonly ageYears?: Optional<number>;
  readonly sex?: Optional<Sex>;
  readonly fitzpatrick?: Optional<Fitzpatrick>;
  readonly monk?: Optional<number>;
  readonly pregnant?: Optional<boolean>;
  readonly breastfeeding?: Optional<boolean>;
  readonly planningPregnancy?: Optional<boolean>;
  readonly allergies?: Optional<readonly (string | Allergy)[]>;
  readonly conditions?: Optional<readonly (string | PatientCondition)[]>;
  readonly medications?: Optional<readonly PatientMedication[]>;
  readonly declines?: Optional<readonly Declinable[]>;
};

export type PreviousProcedure = {
  readonly treatment: string;
  readonly monthsAgo?: Optional<number>;
  readonly outcome?: Optional<ProcedureOutcome>;
};

export type Investigation = { readonly name: string; readonly result: string };

export type CaseHistory = {
  readonly acneAtSite?: Optional<boolean>;
  readonly activeAcne?: Optional<ActiveAcne>;
  readonly activeAcneType?: Optional<readonly AcneType[]>;
  readonly monthsSinceAcneCleared?: Optional<number>;
  readonly markDurationMonths?: Optional<number>;
  readonly course?: Optional<Course>;
  readonly onset?: Optional<Onset>;
  readonly picking?: Optional<Picking>;
  readonly sunExposure?: Optional<SunExposure>;
  /** Weeks since a tan or sunburn; -1 means that there is no tan. */
  readonly tannedWithinWeeks?: Optional<number>;
  readonly sunscreenDaily?: Optional<boolean>;
  readonly keloid?: Optional<KeloidTendency>;
  readonly homeCareWeeksWithoutBenefit?: Optional<number>;
  readonly triedWithoutBenefit?: Optional<readonly string[]>;
  readonly previousProcedures?: Optional<readonly PreviousProcedure[]>;
  readonly productsAtSite?: Optional<readonly string[]>;
  readonly investigations?: Optional<readonly Investigation[]>;
  readonly flushing?: Optional<boolean>;
  readonly photosensitivity?: Optional<boolean>;
  readonly systemicSymptoms?: Optional<boolean>;
  readonly preoccupation?: Optional<boolean>;
};

/** One kind of mark as it was seen and felt. */
export type Finding = {
  readonly sites?: Optional<readonly Site[]>;
  readonly side?: Optional<Side>;
  readonly colour?: Optional<Colour | readonly Colour[]>;
  readonly blanches?: Optional<Blanching>;
  readonly surface?: Optional<Surface>;
  readonly depression?: Optional<Depression>;
  readonly widthMm?: Optional<number>;
  readonly depthMm?: Optional<number>;
  readonly walls?: Optional<Walls>;
  readonly base?: Optional<Base>;
  readonly flattensOnStretch?: Optional<boolean>;
  readonly tethered?: Optional<boolean>;
  readonly raised?: Optional<RaisedExtent>;
  readonly elevationMm?: Optional<number>;
  readonly growing?: Optional<boolean>;
  readonly consistency?: Optional<Consistency>;
  readonly lesions?: Optional<readonly Lesion[]>;
  readonly distribution?: Optional<readonly Distribution[]>;
  readonly spares?: Optional<readonly Site[]>;
  readonly border?: Optional<readonly Border[]>;
  readonly symptoms?: Optional<readonly Symptom[]>;
  readonly acneAtSite?: Optional<boolean>;
  readonly count?: Optional<number>;
  readonly medianSizeMm?: Optional<number>;
  readonly dermoscopy?: Optional<readonly DermoscopySign[]>;
  readonly woodsLamp?: Optional<WoodsLamp>;
  readonly sideLightShadow?: Optional<boolean>;
};

/** A question to the engine: one patient, one day, the marks that were seen. */
export type ClinicalCase = {
  readonly id: string;
  readonly policies?: Optional<{
    readonly [Policy in keyof ClinicPolicies]?: Optional<ClinicPolicies[Policy]>;
  }>;
  readonly on?: Optional<IsoDate>;
  readonly patient?: Optional<CasePatient>;
  readonly history?: Optional<CaseHistory>;
  readonly findings: readonly Finding[];
  readonly notes?: Optional<string>;
};
