import type { Basis, EvidenceGrade, ReferenceKey } from "#lib/clinical/model/evidence.ts";
import type { Diagnosis, Treatment } from "#lib/clinical/model/vocabulary.ts";

/** What a record tells in sentences, in the order in which it is read. */
export const TOLD_KINDS = [
  "phototypes",
  "onset",
  "response",
  "downtime",
  "harms",
  "aftercare",
  "offLabel",
  "monitoring",
  "notes",
] as const;
export type ToldKind = (typeof TOLD_KINDS)[number];

/** What every record answers, or says openly that nothing was found or that the question does not apply. */
export const EVIDENCE_KINDS = [
  "indications",
  "studies",
  "parameters",
  ...TOLD_KINDS.filter((kind) => kind !== "notes"),
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** A statement with how far it was checked. Only a `cited` one has sources. */
export type SourcedText = {
  readonly text: string;
  readonly basis: Basis;
  readonly cite: readonly ReferenceKey[];
};

/** The grades as a record writes them. */
export const GRADES = ["A", "B", "C", "D", "0"] as const satisfies readonly EvidenceGrade[];

/** A kind of mark the treatment is graded for, grade 0 (nothing found) included. */
export type Indication = SourcedText & { readonly diagnosis: Diagnosis; readonly grade: EvidenceGrade };

/** One study, told with its size and its result, whether it went well for the treatment or not. */
export type Study = {
  readonly cite: ReferenceKey;
  readonly design: string;
  /** Number of people; null where the source read does not tell. */
  readonly people: number | null;
  readonly result: string;
  readonly outcome: "for" | "against" | "mixed";
};

/** What a device, a peel, an injection, a cream or a tablet is set to, as a source prints it. */
export const PARAMETERS = [
  "wavelength",
  "filter",
  "spot",
  "pulse",
  "fluence",
  "density",
  "passes",
  "cooling",
  "endpoint",
  "depth",
  "strength",
  "ph",
  "contact",
  "neutralise",
  "priming",
  "dose",
  "frequency",
  "duration",
  "sessions",
  "interval",
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/**
 * The settings of one source. Published settings are shown beside the instructions of the clinic's own device, and one
 * that is not `cited` must never be used as a default.
 */
export type ParameterSet = {
  readonly use: string;
  readonly values: Readonly<Partial<Record<Parameter, string>>>;
  readonly basis: Basis;
  readonly cite: readonly ReferenceKey[];
};

/** All that is known of a treatment, and what is not. For the server only: the engine needs none of it. */
export type TreatmentEvidence = {
  readonly treatment: Treatment;
  readonly indications: readonly Indication[];
  readonly studies: readonly Study[];
  readonly parameters: readonly ParameterSet[];
  readonly told: Readonly<Record<ToldKind, readonly SourcedText[]>>;
  /** Looked for in the sources read, and not found. */
  readonly notFound: readonly EvidenceKind[];
  /** Has no meaning for this treatment, for example the downtime of advice. */
  readonly notApplicable: readonly EvidenceKind[];
};
