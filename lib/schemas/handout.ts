import { z } from "zod";
import type { PaperSize } from "#lib/clinical/handout/handout-input.ts";
import { PAPERS, isMadePerStep } from "#lib/clinical/paper/paper.ts";
import { idField, versionField } from "./field.ts";
import { PRINT_SIZES } from "./patient.ts";
import { optionalText } from "./text.ts";

const language = z
  .string({ error: "Choose a language." })
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Choose a language from the list.");
export const PAPER_SIZES = ["a4", "letter"] as const satisfies readonly PaperSize[];
const sectionId = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, "This section is not known.");

/** Which paper of a plan is to be made; a consent form names the line of the step that it is for. */
export const composeHandoutSchema = z
  .strictObject({
    planId: idField,
    paper: z.enum(PAPERS, { error: "This paper is not known." }).default("handout"),
    subject: idField.nullable().default(null),
  })
  .refine(({ paper, subject }) => isMadePerStep(paper) === (subject !== null), {
    error: "Say for which step the consent form is.",
    path: ["subject"],
  });
export type ComposeHandoutInput = z.input<typeof composeHandoutSchema>;

/** The choices of a handout that is not issued yet. */
export const updateHandoutSchema = z.strictObject({
  handoutId: idField,
  version: versionField,
  language,
  printSize: z.enum(PRINT_SIZES, { error: "Choose normal or large print." }),
  paperSize: z.enum(PAPER_SIZES, { error: "Choose A4 or Letter." }).optional(),
  /** Sections left out on purpose. */
  withoutSections: z.array(sectionId).max(40).default([]),
  /** Sections as they are to follow one another; empty for the usual order. */
  order: z.array(sectionId).max(40).default([]),
  note: optionalText({ max: 1500, lines: true }),
  /** The clinician's choice to print text that nobody reviewed in its language. */
  acceptsUnreviewed: z.boolean().default(false),
});
export type UpdateHandoutInput = z.output<typeof updateHandoutSchema>;

/** Names one handout and the version that was on the screen: for issuing, printing and revoking. */
export const namedHandoutSchema = z.strictObject({ handoutId: idField, version: versionField });
export type NamedHandoutInput = z.output<typeof namedHandoutSchema>;

/** Why an issued handout is taken back. Closed, because the audit trail keeps it and holds no free text. */
export const REVOKE_REASONS = ["wrong-patient", "wrong-content", "not-given"] as const;
export type RevokeReason = (typeof REVOKE_REASONS)[number];

export const revokeHandoutSchema = namedHandoutSchema.extend({
  reason: z.enum(REVOKE_REASONS, { error: "Choose why it is taken back." }),
});
export type RevokeHandoutInput = z.output<typeof revokeHandoutSchema>;

/** The address of a handout's PDF: shown, or saved as a file. */
export const handoutFileSchema = z.strictObject({ download: z.enum(["1"]).optional() });
