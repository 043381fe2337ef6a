import { z } from "zod";
import { reasonAgainstText } from "./text.ts";

/**
 * Text of a case, kept exactly as it was given: well-formed Unicode that PostgreSQL can store and paper can show.
 *
 * @param max greatest length in code points
 */
export function clinicalText(max: number) {
  return z.string({ error: "must be text" }).superRefine((text, context) => {
    const reason = reasonAgainstText(text, { max, lines: true });
    if (reason !== null) context.addIssue({ code: "custom", message: reason });
  });
}

/** A name that has to say something. */
export function clinicalName(max: number) {
  return clinicalText(max).refine((text) => text.trim() !== "", { error: "must not be empty" });
}
