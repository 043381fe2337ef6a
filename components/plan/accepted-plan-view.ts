import type { StepStop } from "#lib/clinical/accepted-plan/facts-changed.ts";
import type { OwnStepInjury } from "#lib/clinical/accepted-plan/own-step.ts";
import type { EvidenceGrade } from "#lib/clinical/model/evidence.ts";
import type { NumberRange, PlanInteraction, SafetyReason } from "#lib/clinical/model/evaluation.ts";
import type { StepRole, Treatment, Verdict } from "#lib/clinical/model/vocabulary.ts";
import type { VisitReason } from "#lib/clinical/scheduling/course.ts";
import type { KeptAway } from "../schedule/away-dialog.tsx";
import type { LastMove } from "../schedule/course-acts.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { PlanStateName } from "./plan-words.ts";

/** One step of an accepted plan, with how far it is. */
export type AcceptedStepView = {
  readonly id: string;
  readonly treatment: Treatment;
  readonly name: string;
  /** The part of the skin it is done on, in words; null for all of it. */
  readonly area: string | null;
  readonly role: StepRole;
  readonly evidence: EvidenceGrade;
  readonly verdict: Verdict;
  readonly dose: string | null;
  readonly counsel: readonly string[];
  readonly intervalWeeks: NumberRange | null;
  readonly done: number;
  /** 0 for what is done at home. */
  readonly sessions: number;
  readonly override: {
    readonly reason: string;
    readonly by: string;
    /** The instant, as ISO text. */
    readonly at: string;
    /** The reasons that it was given against. */
    readonly against: readonly SafetyReason[];
  } | null;
};

/** One step of the clinician's own, which no rule checked. */
export type OwnStepView = {
  readonly id: string;
  readonly name: string;
  readonly area: string | null;
  readonly place: "clinic" | "home";
  readonly injures: OwnStepInjury;
  readonly note: string | null;
  readonly intervalWeeks: NumberRange | null;
  readonly done: number;
  /** 0 for what is done at home. */
  readonly sessions: number;
  readonly acknowledgedBy: string;
  /** The instant, as ISO text. */
  readonly acknowledgedAt: string;
};

/** One visit as it stands. */
export type VisitView = {
  readonly id: string;
  readonly version: number;
  readonly kind: "treatment" | "review" | "test-patch";
  readonly name: string;
  readonly number: number;
  readonly of: number;
  readonly state: "planned" | "in-progress" | "completed" | "missed" | "cancelled";
  readonly dueOn: IsoDate;
  readonly windowFrom: IsoDate;
  readonly windowTo: IsoDate;
  readonly performedOn: IsoDate | null;
  readonly late: string | null;
  readonly because: readonly VisitReason[];
};

/** One change of the plan's state. */
export type ChangeView = {
  readonly id: string;
  readonly from: PlanStateName;
  readonly to: PlanStateName;
  readonly reason: string | null;
  readonly at: string;
  readonly by: string;
  /** Number of the version that an amendment made; null for a change of state. */
  readonly amendedTo: number | null;
};

/** What the page of an accepted plan is given. */
export type AcceptedPlanView = {
  readonly planId: string;
  readonly version: number;
  readonly patientId: string;
  readonly consultationId: string;
  readonly zone: string;
  readonly state: PlanStateName;
  readonly holdReason: string | null;
  readonly mayMove: boolean;
  readonly mayAmend: boolean;
  /** Whether an amendment is being composed. */
  readonly amending: boolean;
  readonly mayCompose: boolean;
  readonly clinicId: string;
  /** Whether its visits and the days away may be changed. */
  readonly mayBook: boolean;
  readonly away: readonly KeptAway[];
  readonly lastMove: LastMove | null;
  /** Names of the treatments by their step. */
  readonly stepNames: Readonly<Record<string, string>>;
  /** The protocol's version from which it was begun, and where that leaves the evidence; null for none. */
  readonly protocol: {
    readonly id: string;
    readonly name: string;
    readonly number: number;
    readonly departures: readonly {
      readonly name: string;
      readonly text: string;
      readonly reason: string;
    }[];
  } | null;
  readonly acceptedOn: IsoDate;
  readonly acceptedBy: string;
  readonly versionNumber: number;
  readonly marks: readonly string[];
  readonly steps: readonly AcceptedStepView[];
  readonly ownSteps: readonly OwnStepView[];
  readonly visits: readonly VisitView[];
  readonly stops: readonly StepStop[];
  readonly names: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
  readonly advice: readonly string[];
  readonly notChosen: readonly string[];
  /** What was left out when it was accepted, with the rules that left it out. */
  readonly excluded: readonly { readonly name: string; readonly because: readonly SafetyReason[] }[];
  readonly interactions: readonly PlanInteraction[];
  readonly review: { readonly weeks: number; readonly stopRules: readonly string[] };
  readonly checkedByMe: readonly string[];
  readonly note: string | null;
  readonly changes: readonly ChangeView[];
};
