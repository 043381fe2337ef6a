/** The papers made from an accepted plan, all by the same machinery. */
export const PAPERS = ["handout", "consent-form", "session-card", "gp-letter", "plan-summary"] as const;
export type Paper = (typeof PAPERS)[number];

/** Papers between clinicians: reception neither sees nor prints them, and they are in English alone. */
const CLINICAL_PAPERS: readonly Paper[] = ["gp-letter", "plan-summary"];

/** Whether a paper speaks to clinicians and not to the patient. */
export const isClinicalPaper = (paper: Paper): boolean => CLINICAL_PAPERS.includes(paper);

/** Which paper it is and, for one that is made for each procedure, the line of its step. */
export type PaperName = { readonly paper: Paper; readonly subject: string | null };

/** Whether this paper is made once for each procedure, and so needs a subject. */
export const isMadePerStep = (paper: Paper): boolean => paper === "consent-form";
