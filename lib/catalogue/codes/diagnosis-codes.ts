import type { ReferenceKey } from "#lib/clinical/model/evidence.ts";
import type { Diagnosis, LookAgainCause } from "#lib/clinical/model/vocabulary.ts";

/** The code systems in which a conclusion is coded. */
export const CODE_SYSTEMS = ["ICD-10-CM", "ICD-10", "SNOMED CT"] as const;
export type CodeSystem = (typeof CODE_SYSTEMS)[number];

/** One code of one system, with what its own list calls it and where it was checked. */
export type DiagnosisCode = {
  readonly system: CodeSystem;
  readonly code: string;
  readonly title: string;
  readonly cite: readonly ReferenceKey[];
};

const CHECKED = ["R119"];
const cm = (code: string, title: string): DiagnosisCode => ({
  system: "ICD-10-CM",
  code,
  title,
  cite: CHECKED,
});
const who = (code: string, title: string): DiagnosisCode => ({
  system: "ICD-10",
  code,
  title,
  cite: CHECKED,
});
const snomed = (code: string, title: string): DiagnosisCode => ({
  system: "SNOMED CT",
  code,
  title,
  cite: CHECKED,
});

const ATROPHIC = [cm("L90.5", "Scar conditions and fibrosis of skin")];

/**
 * Codes that were confirmed in public code lists, by conclusion. What is not sure is left out: a wrong code is worse
 * than none. ICD-10-CM and the WHO's ICD-10 are told apart, because a code may be sure in one and not in the other.
 * L91.0 stands for hypertrophic scar and for keloid in ICD-10-CM, so the conclusion itself stays the finer word. L73.0
 * ("acne keloid") is a disease of the nape, and L70.2 no scar: neither is used here.
 */
const SURE: Partial<Record<Diagnosis | LookAgainCause, readonly DiagnosisCode[]>> = {
  "post-inflammatory-hyperpigmentation": [cm("L81.0", "Postinflammatory hyperpigmentation")],
  "atrophic-scar-ice-pick": ATROPHIC,
  "atrophic-scar-boxcar": ATROPHIC,
  "atrophic-scar-rolling": ATROPHIC,
  "hypertrophic-scar": [cm("L91.0", "Hypertrophic scar")],
  keloid: [
    cm("L91.0", "Hypertrophic scar, includes keloid"),
    who("L91.0", "Keloid scar"),
    snomed("33659008", "Keloid scar"),
  ],
  "active-acne": [
    cm("L70.0", "Acne vulgaris"),
    who("L70.0", "Acne vulgaris"),
    snomed("88616000", "Acne vulgaris"),
  ],
  "acne-excoriee": [cm("L70.5", "Acné excoriée"), who("L70.5", "Acné excoriée")],
  melasma: [cm("L81.1", "Chloasma")],
};

/** The codes of a conclusion; none where no code is sure, or the term is not known. */
export const codesOf = (term: string): readonly DiagnosisCode[] =>
  Object.entries(SURE).find(([known]) => known === term)?.[1] ?? [];

/** Codes in words for every conclusion with a sure one, for example "ICD-10-CM L81.0". */
export const CODE_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(SURE).map((term) => [
    term,
    codesOf(term)
      .map(({ system, code }) => `${system} ${code}`)
      .join(" · "),
  ]),
);
