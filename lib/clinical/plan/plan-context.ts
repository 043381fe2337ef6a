import type { RecognisedFacts } from "../matching/recognised-facts.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { TreatmentEntry } from "../model/catalogue-treatment.ts";
import type { ClinicalCase } from "../model/clinical-case.ts";
import type {
  DiagnosisOutcome,
  DifferentialOutcome,
  LookAgain,
  TreatmentSafety,
} from "../model/evaluation.ts";
import { isKnown } from "../model/presence.ts";
import type { ClinicPolicies } from "../model/policies.ts";
import type { Diagnosis, Treatment } from "../model/vocabulary.ts";

/** Everything the parts of a plan look at, worked out once. */
export type PlanContext = {
  readonly asked: ClinicalCase;
  readonly policies: ClinicPolicies;
  readonly entries: ReadonlyMap<Treatment, TreatmentEntry>;
  readonly safety: ReadonlyMap<Treatment, TreatmentSafety>;
  readonly marks: DifferentialOutcome;
  readonly lookAgain: readonly LookAgain[];
  /** Diagnoses the plan is for, the best first. */
  readonly targets: readonly DiagnosisOutcome[];
  /** True where no diagnosis is likely: then only everyday care and creams are planned, and nothing that injures. */
  readonly tentative: boolean;
  /** A suspected cancer or a same-day cause: no procedure but a biopsy. */
  readonly noProcedures: boolean;
  /** Skin type IV to VI, or not asked. */
  readonly darkerSkin: boolean;
  readonly failed: ReadonlySet<Treatment>;
};

/** Diagnoses that everyday care and creams do not change, so that a procedure need not wait for them. */
const SCARS: readonly Diagnosis[] = [
  "atrophic-scar-ice-pick",
  "atrophic-scar-boxcar",
  "atrophic-scar-rolling",
  "hypertrophic-scar",
  "keloid",
];

/** @returns whether a diagnosis is a scar with a change of level. */
export function isScar(diagnosis: Diagnosis): boolean {
  return SCARS.includes(diagnosis);
}

function targetsOf(
  differential: readonly DiagnosisOutcome[],
  lookAgain: readonly LookAgain[],
): DiagnosisOutcome[] {
  const likely = differential.filter((outcome) => outcome.likelihood === "likely");
  if (likely.length > 0 || lookAgain.some((entry) => entry.outranks)) return likely;
  return differential.filter((outcome) => outcome.likelihood === "possible");
}

function failedTreatments(facts: RecognisedFacts): ReadonlySet<Treatment> {
  const procedures = (facts.procedures ?? []).filter(
    (procedure) => procedure.outcome === "no-change" || procedure.outcome === "worse",
  );
  return new Set([...facts.tried, ...procedures.flatMap((procedure) => procedure.treatments)]);
}

/** Gathers what the parts of a plan need. */
export function planContext(
  catalogue: Catalogue,
  asked: ClinicalCase,
  facts: RecognisedFacts,
  marks: DifferentialOutcome,
  safety: readonly TreatmentSafety[],
  policies: ClinicPolicies,
): PlanContext {
  const { lookAgain, differential } = marks;
  const type = asked.patient?.fitzpatrick;
  const targets = targetsOf(differential, lookAgain);
  return {
    asked,
    policies,
    entries: new Map(catalogue.treatments.map((entry) => [entry.id, entry])),
    safety: new Map(safety.map((entry) => [entry.treatment, entry])),
    marks,
    lookAgain,
    targets,
    tentative: !targets.some((target) => target.likelihood === "likely"),
    noProcedures: lookAgain.some(
      (entry) => entry.urgency === "same-day" || entry.cause === "suspected-skin-cancer",
    ),
    darkerSkin: !isKnown(type) || ["IV", "V", "VI"].includes(type),
    failed: failedTreatments(facts),
  };
}
