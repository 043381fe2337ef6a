import type { NumberRange } from "./evaluation.ts";
import type { Basis, EvidenceGrade, ReferenceKey } from "./evidence.ts";
import type { Declinable, Diagnosis, StepRole, Treatment } from "./vocabulary.ts";

export const MODALITIES = [
  "topical",
  "systemic",
  "vascular-laser",
  "pigment-laser",
  "non-ablative-resurfacing",
  "ablative-resurfacing",
  "led",
  "needling",
  "peel",
  "scar-procedure",
  "injection",
  "advice",
  "pathway",
] as const;
export type Modality = (typeof MODALITIES)[number];

/** What is done with a laser or flashlamp: tried on a small area first where the skin or the clinic asks for it. */
export const LASERS = [
  "vascular-laser",
  "pigment-laser",
  "non-ablative-resurfacing",
  "ablative-resurfacing",
] as const satisfies readonly Modality[];

/** Fitzpatrick types a regimen is meant for; a skin type that was not asked is planned for as the darker group. */
export type PhototypeGroup = "any" | "I-III" | "IV-VI";

/**
 * What a scar must be like: a boxcar scar 0.5 mm deep or deeper (R54), a rolling scar that is tethered or was not seen
 * to be free, or one that is free (R53).
 */
export type ScarShape = "deep" | "tethered" | "free";

/** Where a treatment stands for one kind of mark. Lower ranks are offered first within a role. */
export type Regimen = {
  readonly diagnosis: Diagnosis;
  readonly phototypes: PhototypeGroup;
  readonly role: StepRole;
  readonly rank: number;
  readonly evidence: EvidenceGrade;
  readonly cite: readonly ReferenceKey[];
  /** Only for scars of this shape. */
  readonly shape?: ScarShape;
  /** Offered only beside another step of these treatments (for example PRP beside needling). */
  readonly beside?: readonly Treatment[];
};

/** A dose or frequency that a source gives. Nothing unverified may stand here. */
export type CitedDose = {
  readonly text: string;
  readonly diagnoses: readonly Diagnosis[] | "any";
  readonly cite: readonly ReferenceKey[];
};

/** A mark for which this treatment is advised against, with the reason for a clinician. */
export type NotRecommended = {
  readonly diagnosis: Diagnosis;
  readonly text: string;
  readonly cite: readonly ReferenceKey[];
};

/** Days to keep between this treatment and others of the same plan. */
export type KeepApart = {
  readonly from: readonly Treatment[];
  readonly days: number;
  /** Longer gap for skin types IV to VI, and for a skin type that was not asked. */
  readonly daysDarkerSkin?: number;
  readonly text: string;
  readonly basis: Basis;
  readonly cite: readonly ReferenceKey[];
};

/** What the engine needs to know of a treatment. Prose and studies are kept apart, on the server. */
export type TreatmentEntry = {
  readonly id: Treatment;
  readonly name: string;
  readonly plainName: string;
  /** Other names, brands and devices, for recognising what was already tried. */
  readonly alsoKnownAs: readonly string[];
  readonly modality: Modality;
  /** Breaks or heats the skin: taken out of every plan while a cancer or a same-day cause is suspected. */
  readonly procedure: boolean;
  readonly declinedBy: readonly Declinable[];
  readonly sessions: NumberRange | null;
  readonly intervalWeeks: NumberRange | null;
  /** Catalogue drug ids it contains or is applied with; an allergy to one, or to a relative, blocks it. */
  readonly substances: readonly string[];
  readonly regimens: readonly Regimen[];
  readonly doses: readonly CitedDose[];
  readonly notFor: readonly NotRecommended[];
  readonly keepApart: readonly KeepApart[];
  readonly counsel: readonly string[];
  readonly cite: readonly ReferenceKey[];
};
