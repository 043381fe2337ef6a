import type { AddendumReason } from "#lib/clinical/visit/addendum-reasons.ts";
import type {
  Declinable,
  Diagnosis,
  Fitzpatrick,
  KeloidTendency,
  LookAgainCause,
  PigmentDepth,
  Treatment,
} from "#lib/clinical/model/vocabulary.ts";
import type { EventKind } from "#lib/clinical/response/event-kind.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { DraftHistory } from "#lib/schemas/consultation-history.ts";
import type { DraftScores } from "#lib/schemas/consultation-scores.ts";
import type { LogContactInput } from "#lib/schemas/contact.ts";
import type { HoldReason } from "#lib/schemas/plan.ts";
import type { PrintSize } from "#lib/schemas/patient.ts";

/** Demographics as somebody would type them into the form; numbers and addresses are given by the player. */
export type SeedPerson = {
  readonly family: string;
  /** Left out for a person with a single name. */
  readonly given?: string;
  readonly title?: string;
  readonly preferred?: string;
  /** As typed, or "unknown". */
  readonly born: string;
  readonly sex: "female" | "male" | "other";
  readonly gender?: string;
  readonly language?: string;
  readonly printSize?: PrintSize;
  readonly guardian?: { readonly name: string; readonly relation: string };
  /** False for somebody who has none, or did not bring it. */
  readonly nhsNumber?: false;
  readonly phone?: false;
  /** Another patient has the same names and birth date: this one was registered knowingly. */
  readonly namesake?: true;
};

export type SeedMedication = {
  readonly name: string;
  readonly status: "current" | "stopped" | "never" | "unknown";
  readonly route?: "oral" | "topical" | "injected" | "inhaled";
  readonly dose?: string;
  /** Days before the day of the seed. */
  readonly startedDaysAgo?: number;
  readonly stoppedDaysAgo?: number;
  readonly cumulativeDoseMgPerKg?: number;
};

export type SeedCondition = {
  readonly name: string;
  readonly status: "current" | "recurrent" | "past";
  readonly lastEpisodeDaysAgo?: number;
  readonly detail?: string;
};

export type SeedAllergy = { readonly name: string; readonly reaction?: string };

/** What became of one dated visit of a plan, in the order of the dates. */
export type SeedOutcome =
  | {
      readonly was: "done";
      readonly redness?: "none" | "mild" | "moderate" | "marked";
      readonly note?: string;
    }
  | { readonly was: "missed" }
  | { readonly was: "cancelled" }
  | { readonly was: "overdue" };

export type SeedContact = Pick<LogContactInput, "channel" | "outcome"> & {
  readonly daysAgo: number;
  readonly note?: string;
};

export type SeedAdverseEvent = {
  readonly kind: EventKind;
  readonly words: string;
  readonly grade: 1 | 2 | 3 | 4;
  /** Days before the day of the seed. */
  readonly daysAgo: number;
  readonly detail: string;
  /** Day of the follow-up, counted from the day of the seed; negative when it is overdue. */
  readonly followUpInDays?: number;
};

export type SeedHandout = {
  readonly printSize?: PrintSize;
  readonly note?: string;
  readonly ends: "draft" | "issued" | "printed" | "revoked";
};

/** A course of care made from a visit. It is accepted on the visit's own day. */
export type SeedPlan = {
  readonly treatments: readonly Treatment[];
  readonly sessions?: Readonly<Partial<Record<Treatment, number>>>;
  readonly checkedByMe?: readonly string[];
  readonly note?: string;
  /** What became of its visits so far, earliest first; the rest stays planned. */
  readonly outcomes?: readonly SeedOutcome[];
  /** The next planned visit, moved to the first open day from one counted from the day of the seed. */
  readonly next?: { readonly inDays: number; readonly at?: string };
  readonly contacts?: readonly SeedContact[];
  readonly adverseEvent?: SeedAdverseEvent;
  readonly handouts?: readonly SeedHandout[];
  readonly ends:
    | { readonly state: "draft" | "active"; readonly daysAgo?: undefined; readonly reason?: undefined }
    | {
        readonly state: "on-hold";
        readonly holdReason: HoldReason;
        readonly reason: string;
        readonly daysAgo: number;
      }
    | { readonly state: "completed" | "stopped"; readonly reason: string; readonly daysAgo: number };
};

/** One consultation. What is not said was asked and is unremarkable, unless the visit was `hurried`. */
export type SeedVisit = {
  readonly daysAgo: number;
  /** Wall-clock time at the clinic, `HH:MM`. */
  readonly at?: string;
  /** When it was saved last, if much later than it began. */
  readonly until?: string;
  /** Findings as one line of shorthand. */
  readonly marks: string;
  readonly history?: DraftHistory;
  readonly safety?: Omit<Partial<ConsultationDraft["safety"]>, "confirmedOn">;
  readonly scores?: DraftScores;
  readonly concluded: readonly (Diagnosis | LookAgainCause)[];
  /** Suggestions that the clinician turned down. */
  readonly rejected?: readonly { readonly diagnosis: Diagnosis | LookAgainCause; readonly reason: string }[];
  /** Why a conclusion stands that the rules did not suggest. */
  readonly reason?: string;
  readonly depth?: PigmentDepth;
  readonly words?: string;
  readonly notes?: string;
  /** Only the marks were looked at; nothing else was asked. */
  readonly hurried?: true;
  readonly ends: "signed" | "draft" | "discarded";
  readonly addendum?: {
    readonly daysAfter: number;
    readonly reason: AddendumReason;
    readonly body: string;
  };
  readonly plan?: SeedPlan;
};

/** One invented patient and what has happened so far. Days are counted back from the day of the seed. */
export type Scenario = {
  readonly person: SeedPerson;
  readonly registeredDaysAgo: number;
  readonly diedDaysAgo?: number;
  readonly skin?: { readonly type: Fitzpatrick; readonly monk: number; readonly keloid?: KeloidTendency };
  /** "none" was asked; "not asked" was not. Left out: none. */
  readonly allergies?: readonly SeedAllergy[] | "not asked";
  readonly conditions?: readonly SeedCondition[];
  readonly medications?: readonly SeedMedication[];
  readonly declines?: readonly Declinable[];
  readonly visits: readonly SeedVisit[];
};
