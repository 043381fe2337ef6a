import type { CaseHistory, Finding, IsoDate } from "../model/clinical-case.ts";
import type { Optional } from "../model/presence.ts";
import type {
  ConditionStatus,
  Declinable,
  Fitzpatrick,
  KeloidTendency,
  MedicationStatus,
  Route,
  Sex,
} from "../model/vocabulary.ts";

/** A name as typed, and the catalogue's entry that a person confirmed for it. */
type Named = { readonly name: string; readonly catalogueId?: string | null };

/** What the chart holds about a patient, with the day on which each question was last asked. */
export type RecordedFacts = {
  readonly born: IsoDate | null;
  readonly sex: Sex | null;
  readonly fitzpatrick: Fitzpatrick | null;
  readonly monk: number | null;
  readonly pregnant: boolean | null;
  readonly breastfeeding: boolean | null;
  readonly planningPregnancy: boolean | null;
  readonly pregnancyAskedOn: IsoDate | null;
  readonly keloid: KeloidTendency | null;
  readonly keloidAskedOn: IsoDate | null;
  readonly declines: readonly Declinable[];
  readonly declinesAskedOn: IsoDate | null;
  readonly allergies: readonly (Named & { readonly reaction: string | null })[];
  readonly allergiesAskedOn: IsoDate | null;
  readonly conditions: readonly (Named & {
    readonly status: ConditionStatus;
    readonly lastEpisodeOn: IsoDate | null;
    readonly detail: string | null;
  })[];
  readonly conditionsScreenedOn: IsoDate | null;
  readonly medications: readonly (Named & {
    readonly status: MedicationStatus;
    readonly route: Route | null;
    readonly startedOn: IsoDate | null;
    readonly stoppedOn: IsoDate | null;
  })[];
  readonly medicationsScreenedOn: IsoDate | null;
};

/** The questions whose answers count only for the day they were given. */
export type AskedEachDay = "pregnancy" | "tan" | "cold-sores" | "infection";

/** What one visit recorded: the shape of a consultation's draft as far as the engine reads it. */
export type RecordedVisit = {
  readonly history: CaseHistory & { readonly declines?: Optional<readonly Declinable[]> };
  readonly skin: { readonly fitzpatrick?: Optional<Fitzpatrick>; readonly monk?: Optional<number> };
  readonly findings: readonly Finding[];
  readonly safety: {
    readonly pregnant?: Optional<boolean>;
    readonly breastfeeding?: Optional<boolean>;
    readonly planningPregnancy?: Optional<boolean>;
    readonly coldSores?: Optional<"never" | "past" | "recurrent" | "current">;
    readonly infectionAtSite?: Optional<boolean>;
    readonly confirmedOn: Readonly<Partial<Record<AskedEachDay, IsoDate>>>;
  };
  readonly notes?: Optional<string>;
};
