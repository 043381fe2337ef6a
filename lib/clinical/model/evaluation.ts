import type { IsoDate } from "./clinical-case.ts";
import type { EvidenceGrade, ReferenceKey, RuleId } from "./evidence.ts";
import type {
  Diagnosis,
  Likelihood,
  LookAgainCause,
  PigmentDepth,
  StepRole,
  Treatment,
  Urgency,
  Verdict,
} from "./vocabulary.ts";

/** One reason in a differential: which rule, which fact it rests on (a path of the case), how much it counts. */
export type WeightedReason = {
  readonly rule: RuleId;
  /** Path and value of the fact, for example `findings.0.blanches=yes`. */
  readonly finding: string;
  readonly weight: number;
  /** True when the reason excludes the diagnosis whatever else is found. */
  readonly veto?: true;
  readonly cite: readonly ReferenceKey[];
};

export type DiagnosisOutcome = {
  readonly diagnosis: Diagnosis;
  readonly likelihood: Likelihood;
  /** 0 to 1, two decimals; a rank, not a probability. */
  readonly score: number;
  /** Indexes of the findings that the diagnosis rests on. */
  readonly findings: readonly number[];
  /** Only for post-inflammatory hyperpigmentation. */
  readonly depth?: PigmentDepth;
  readonly for: readonly WeightedReason[];
  readonly against: readonly WeightedReason[];
  /** Paths of facts that would change the answer. */
  readonly stillToAsk: readonly string[];
};

/** A reason in plain words, with its rule and sources. */
export type Reason = {
  readonly rule: RuleId;
  readonly text: string;
  readonly cite: readonly ReferenceKey[];
};

export type LookAgain = {
  readonly cause: LookAgainCause;
  readonly urgency: Urgency;
  readonly findings: readonly number[];
  readonly action: string;
  readonly because: readonly Reason[];
  /** True when it outranks every post-acne diagnosis of the findings it names. */
  readonly outranks: boolean;
};

export type NumberRange = { readonly min: number; readonly max: number };
/** Weeks, with no upper bound (`max: null`) where none is known. */
export type OpenRange = { readonly min: number; readonly max: number | null };

export const CERTAINTIES = ["published-range", "seed-article", "general-knowledge", "not-known"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export type PrognosisModifier = {
  readonly fact: string;
  readonly effect: "longer" | "shorter" | "darker" | "more-scarring" | "new-marks" | "keloid-risk";
  readonly text: string;
  readonly cite: readonly ReferenceKey[];
};

export type Prognosis = {
  readonly rule: RuleId;
  readonly diagnosis: Diagnosis;
  /** Whole duration in weeks, from the healing of the spot; null where a range would be a guess or the mark stays. */
  readonly weeks: OpenRange | null;
  readonly certainty: Certainty;
  readonly modifiers: readonly PrognosisModifier[];
  readonly statement: string;
  readonly cite: readonly ReferenceKey[];
};

export type Referral = { readonly advised: boolean; readonly reasons: readonly Reason[] };

export type TreatmentSafety = {
  readonly treatment: Treatment;
  readonly verdict: Verdict;
  readonly because: readonly SafetyReason[];
  /** First day on which the verdict would be milder, where time alone changes it; null otherwise. */
  readonly earliest: IsoDate | null;
  /** Paths of facts not asked that could make the verdict stricter. */
  readonly stillToAsk: readonly string[];
  /** Those of them whose answer could make it `override` or `block`; the others could only ask for care. */
  readonly mayForbid: readonly string[];
};

export type SafetyReason = Reason & {
  readonly verdict: Verdict;
  /** True where the row rests on general knowledge and no source was found. */
  readonly unverified?: true;
};

export type PlanStep = {
  readonly treatment: Treatment;
  readonly role: StepRole;
  readonly for: readonly Diagnosis[];
  readonly verdict: Verdict;
  readonly evidence: EvidenceGrade;
  readonly sessions: NumberRange | null;
  readonly intervalWeeks: NumberRange | null;
  readonly startWeek: number;
  readonly findings: readonly number[];
  readonly dose?: string;
  readonly counsel?: readonly string[];
  readonly cite: readonly ReferenceKey[];
};

export type ExcludedTreatment = { readonly treatment: Treatment; readonly because: readonly SafetyReason[] };

/** Two steps that must be kept apart, with the least gap in days. */
export type PlanInteraction = {
  readonly first: Treatment;
  readonly second: Treatment;
  readonly gapDays: number;
  readonly reason: Reason;
};

export type Plan = {
  readonly steps: readonly PlanStep[];
  readonly advice: readonly Treatment[];
  readonly excluded: readonly ExcludedTreatment[];
  readonly interactions: readonly PlanInteraction[];
  readonly review: { readonly weeks: number; readonly stopRules: readonly string[] };
};

/** What the differential hands to the plan: the diagnoses and what has to be dealt with first. */
export type DifferentialOutcome = {
  readonly differential: readonly DiagnosisOutcome[];
  readonly mixed: boolean;
  readonly lookAgain: readonly LookAgain[];
  readonly activeAcneFirst: boolean;
};

/** A name that was typed (as it stands in `unrecognised`) and the catalogue entry that it may mean. */
export type DidYouMean = { readonly path: string; readonly typed: string; readonly suggestion: string };

/** The whole answer of the engine. Same case and same engine version give the same bytes. */
export type Evaluation = {
  readonly id: string;
  readonly engine: { readonly version: string; readonly rulesHash: string };
  readonly differential: readonly DiagnosisOutcome[];
  readonly mixed: boolean;
  readonly lookAgain: readonly LookAgain[];
  readonly activeAcneFirst: boolean;
  readonly prognosis: readonly Prognosis[];
  readonly referral: Referral;
  readonly safety: readonly TreatmentSafety[];
  readonly plan: Plan;
  readonly unrecognised: readonly string[];
  /** Evaluations frozen before this was told have none. */
  readonly didYouMean?: readonly DidYouMean[];
};
