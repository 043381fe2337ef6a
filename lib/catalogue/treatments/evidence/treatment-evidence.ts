import type { EvidenceGrade, ReferenceKey } from "#lib/clinical/model/evidence.ts";
import type { Diagnosis, Treatment } from "#lib/clinical/model/vocabulary.ts";

/** One study, told with its size and its result, whether it went well for the treatment or not. */
export type Study = {
  readonly cite: ReferenceKey;
  readonly design: string;
  /** Number of people; null where the source read does not tell. */
  readonly people: number | null;
  readonly result: string;
  readonly outcome: "for" | "against" | "mixed";
};

/** A grade for one kind of mark, as it is shown beside the studies. */
export type MarkGrade = { readonly diagnosis: Diagnosis; readonly grade: EvidenceGrade };

/** A statement with its source; without one it is general knowledge and shown as such. */
export type SourcedText = { readonly text: string; readonly cite: readonly ReferenceKey[] };

/** What the evidence panel tells of a treatment. For the server only: the engine needs none of it. */
export type TreatmentEvidence = {
  readonly treatment: Treatment;
  readonly grades: readonly MarkGrade[];
  readonly onset: SourcedText | null;
  readonly downtime: SourcedText | null;
  readonly harms: readonly SourcedText[];
  readonly skinTypes: SourcedText | null;
  readonly studies: readonly Study[];
  readonly notes: readonly SourcedText[];
};
