import "server-only";
import { codesOf } from "#lib/catalogue/codes/diagnosis-codes.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";

/**
 * An impression to be frozen: each conclusion with the codes that are sure for it on the day of signing; none where no
 * code is.
 */
export const withCodes = (impression: ConsultationDraft["impression"]) => ({
  ...impression,
  diagnoses: impression.diagnoses.map((conclusion) => ({
    ...conclusion,
    codes: codesOf(conclusion.diagnosis).map(({ system, code, title }) => ({ system, code, title })),
  })),
});
