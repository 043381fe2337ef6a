import type { RecognisedFacts } from "../matching/recognised-facts.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { DrugClass } from "../model/catalogue-drug.ts";
import type { Modality, Regimen, TreatmentEntry } from "../model/catalogue-treatment.ts";
import type { ClinicalCase } from "../model/clinical-case.ts";
import type {
  DiagnosisOutcome,
  DifferentialOutcome,
  LookAgain,
  SafetyReason,
  TreatmentSafety,
} from "../model/evaluation.ts";
import type { RuleId } from "../model/evidence.ts";
import { isKnown } from "../model/presence.ts";
import type { ClinicPolicies } from "../model/policies.ts";
import { DIAGNOSES, HOLLOW_SCARS, type Diagnosis, type Treatment } from "../model/vocabulary.ts";
import { onceFor } from "../once-for.ts";

/** A treatment with what of its care is for one diagnosis. */
type CalledFor = { readonly entry: TreatmentEntry; readonly regimens: readonly Regimen[] };

/** Everything the parts of a plan look at, worked out once. */
export type PlanContext = {
  readonly asked: ClinicalCase;
  readonly policies: ClinicPolicies;
  readonly entries: ReadonlyMap<Treatment, TreatmentEntry>;
  /** Treatments that stand somewhere in the care of a diagnosis. */
  readonly calledFor: ReadonlyMap<Diagnosis, readonly CalledFor[]>;
  readonly advisedAgainst: readonly TreatmentEntry[];
  /** The factor of the safety matrix that a rule of it is about. */
  readonly factorOf: ReadonlyMap<RuleId, string>;
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
  /** Kinds of treatment one of which made the skin worse before. */
  readonly worsened: ReadonlySet<Modality>;
  /** Classes of medicine that are taken now. */
  readonly taking: ReadonlySet<DrugClass>;
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

const HOLLOW: readonly Diagnosis[] = HOLLOW_SCARS;

/** @returns whether a diagnosis is a hollow scar, an early one included. */
export function isHollow(diagnosis: Diagnosis): boolean {
  return HOLLOW.includes(diagnosis);
}

/**
 * @param because reasons of a verdict
 * @returns the factors of the safety matrix that they name; an allergy is none
 */
export function factorsBehind(because: readonly SafetyReason[], { factorOf }: PlanContext): string[] {
  return because.flatMap(({ rule }) => factorOf.get(rule) ?? []);
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

function worsenedKinds(
  facts: RecognisedFacts,
  entries: ReadonlyMap<Treatment, TreatmentEntry>,
): ReadonlySet<Modality> {
  const found = new Set<Modality>();
  for (const procedure of facts.procedures ?? []) {
    if (procedure.outcome !== "worse") continue;
    for (const treatment of procedure.treatments) {
      const entry = entries.get(treatment);
      if (entry?.procedure === true) found.add(entry.modality);
    }
  }
  return found;
}

function classesTaken(facts: RecognisedFacts): ReadonlySet<DrugClass> {
  const taken = (facts.medications ?? []).filter(({ status }) => status === "current");
  return new Set(taken.flatMap(({ classes }) => classes));
}

type LookedUp = Pick<PlanContext, "entries" | "calledFor" | "advisedAgainst" | "factorOf">;

/** The treatments and rules of a catalogue as plans look them up. */
const lookUpsOf = onceFor(({ treatments, safetyRules }: Catalogue): LookedUp => ({
  entries: new Map(treatments.map((entry) => [entry.id, entry])),
  calledFor: new Map(
    DIAGNOSES.map((diagnosis) => [
      diagnosis,
      treatments
        .map((entry) => ({ entry, regimens: entry.regimens.filter((one) => one.diagnosis === diagnosis) }))
        .filter(({ regimens }) => regimens.length > 0),
    ]),
  ),
  advisedAgainst: treatments.filter((entry) => entry.notFor.length > 0),
  factorOf: new Map(safetyRules.flatMap(({ factor, cells }) => cells.map(({ id }) => [id, factor]))),
}));

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
  const lookUps = lookUpsOf(catalogue);
  return {
    asked,
    policies,
    ...lookUps,
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
    worsened: worsenedKinds(facts, lookUps.entries),
    taking: classesTaken(facts),
  };
}
