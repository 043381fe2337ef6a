import { z } from "zod";

/** Control characters that no text of a record may hold; a line feed and a tab are let through in long texts. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;
const LINE_BREAK_OR_TAB = /[\n\t\u2028\u2029]/u;
/** Overrides and embeddings turn the letters beside them round, which can hide what a name or dose says. */
const DIRECTION_OVERRIDE = /[\u202a-\u202e]/u;

export type TextLimits = {
  /** Most code points allowed. */
  readonly max: number;
  /** True where several lines may be written. */
  readonly lines?: boolean;
};

/** Text as it is kept: Unicode NFC, one kind of line end, no space at its ends. */
export function tidyText(text: string): string {
  return text.replace(/\r\n?/g, "\n").normalize("NFC").trim();
}

/** The sentence that says why a tidied text cannot be kept, or null when it can. */
export function reasonAgainstText(text: string, { max, lines = false }: TextLimits): string | null {
  if (!text.isWellFormed()) return "This holds half a character, which cannot be kept. Type it again.";
  if (CONTROLS.test(text)) return "This holds a control character, which cannot be kept. Type it again.";
  if (DIRECTION_OVERRIDE.test(text)) return "This holds a hidden mark that reverses text. Type it again.";
  if (!lines && LINE_BREAK_OR_TAB.test(text)) return "Write this on one line.";
  const length = Array.from(text).length;
  return length > max ? `This is ${String(length - max)} characters too long; ${String(max)} fit.` : null;
}

function judge(text: string, limits: TextLimits, context: z.core.$RefinementCtx): void {
  const reason = reasonAgainstText(text, limits);
  if (reason !== null) context.addIssue({ code: "custom", message: reason });
}

/**
 * Text that must be there once spaces are trimmed.
 * @param missing the sentence for an empty field, for example "Enter the surname."
 */
export function requiredText(missing: string, limits: TextLimits) {
  return z
    .string({ error: missing })
    .transform(tidyText)
    .superRefine((text, context) => {
      if (text === "") context.addIssue({ code: "custom", message: missing });
      else judge(text, limits, context);
    });
}

/** Text that may be left out; null and an empty field become undefined. */
export function optionalText(limits: TextLimits) {
  return z
    .string({ error: "Write text here, or leave it empty." })
    .nullable()
    .transform((text) => (text === null ? undefined : tidyText(text) || undefined))
    .superRefine((text, context) => {
      if (text !== undefined) judge(text, limits, context);
    })
    .optional();
}
