import type { HandoutDate } from "../handout/handout-input.ts";
import type { PlanHandoutGround, VisitToCome } from "../handout/handout-of-plan.ts";
import type { Evaluation, SafetyReason } from "../model/evaluation.ts";
import type {
  ConditionStatus,
  Diagnosis,
  Fitzpatrick,
  KeloidTendency,
  Likelihood,
  MedicationStatus,
  PigmentDepth,
  StepRole,
  Verdict,
} from "../model/vocabulary.ts";
import type { TreatedArea } from "../scheduling/treated-area.ts";
import type { PaperName } from "./paper.ts";

/** A visit that took place, or was missed, on its day. */
export type PastVisit = Omit<VisitToCome, "dueOn"> & {
  readonly on: HandoutDate;
  readonly outcome: "done" | "missed";
};

/** The health facts that a letter to another doctor tells; `null` and "not-recorded" mean that nobody asked. */
export type LetterFacts = {
  readonly fitzpatrick: Fitzpatrick | null;
  readonly monk: number | null;
  readonly pregnant: boolean | null;
  readonly breastfeeding: boolean | null;
  readonly planningPregnancy: boolean | null;
  readonly keloid: KeloidTendency | null;
  /** When conditions and medicines were gone through; null while nobody did. */
  readonly conditionsScreenedOn: HandoutDate | null;
  readonly medicationsScreenedOn: HandoutDate | null;
  readonly allergyStatus: "known" | "none-known" | "not-recorded";
  readonly allergies: readonly { readonly name: string }[];
  readonly conditions: readonly { readonly name: string; readonly status: ConditionStatus }[];
  readonly medications: readonly {
    readonly name: string;
    readonly status: MedicationStatus;
    readonly dose: string | null;
    readonly stoppedOn: HandoutDate | null;
  }[];
};

/** One change of a plan's state. */
export type PlanMove = {
  readonly on: HandoutDate;
  readonly to: string;
  readonly by: string;
  readonly reason: string | null;
};

/** What papers other than the handout need besides what a handout is composed from. */
export type PaperGround = PaperName & {
  readonly versionNumber: number;
  /** Name of who accepted the plan's version; null where no clinical paper is made. */
  readonly acceptedBy: string | null;
  /** `active`, `on-hold` and so on, as the plan stands. */
  readonly planState: string;
  /** Names of who answers for a step, by their ids; empty where no clinical paper is made. */
  readonly people: Readonly<Record<string, string>>;
  /** How the plan came to its state, oldest first; read for the summary alone. */
  readonly history: readonly PlanMove[];
  readonly evaluation: Pick<Evaluation, "differential" | "safety" | "engine">;
  readonly past: readonly PastVisit[];
  readonly gpName: string | null;
  readonly guardianName: string | null;
  /** Read for the letter alone. */
  readonly facts: LetterFacts | null;
};

/** A plan with everything that one of its papers is composed from. */
export type PlanPaperGround = PlanHandoutGround & { readonly paper: PaperGround };

/** A sentence of a letter, and what it is named by. */
export type LetterSentence = { readonly id: string; readonly text: string };

/** How clinicians call things; these words are the catalogue's, of which this folder knows nothing. */
export type PaperWords = {
  readonly treatment: (term: string) => string;
  readonly mark: (diagnosis: Diagnosis, depth: PigmentDepth | undefined) => string;
  readonly likelihood: (term: Likelihood) => string;
  readonly role: (term: StepRole) => string;
  readonly verdict: (term: Verdict) => string;
  readonly reason: (reason: SafetyReason) => string;
  readonly area: (area: TreatedArea | null | undefined) => string | null;
  readonly keloid: (term: KeloidTendency) => string;
  readonly condition: (status: ConditionStatus) => string;
  readonly medication: (status: MedicationStatus) => string;
  /** What the GP is asked, for these treatments. */
  readonly asks: (treatments: ReadonlySet<string>, mayBePregnant: boolean) => readonly LetterSentence[];
  /** What the patient was told to look out for, for these treatments. */
  readonly safetyNet: (treatments: ReadonlySet<string>) => readonly LetterSentence[];
};
