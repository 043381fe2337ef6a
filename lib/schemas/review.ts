import { z } from "zod";
import { RULE_ANSWERS } from "#lib/clinical/response/stop-rules.ts";
import { idField, numberField, versionField, whenGiven } from "./field.ts";
import { optionalText } from "./text.ts";

/** How a course goes on after a review. */
export const REVIEW_OUTCOMES = ["continue", "amend", "hold", "stop", "complete"] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** A review: how the course goes on and why, and what was answered to each stop rule, by its place in the plan. */
export const completeReviewSchema = z
  .strictObject({
    sessionId: idField,
    version: versionField,
    outcome: z.enum(REVIEW_OUTCOMES, { error: "Choose how the course goes on." }),
    reason: optionalText({ max: 1000, lines: true }),
    /** How much it bothers the patient, 0 to 10, as they say. */
    bother: whenGiven(numberField({ min: 0, max: 10, whole: true })),
    answers: z
      .record(z.string().regex(/^\d{1,2}$/), z.enum(RULE_ANSWERS, { error: "Answer yes, no or unknown." }))
      .default({}),
  })
  .refine(({ outcome, reason }) => outcome === "continue" || Boolean(reason), {
    path: ["reason"],
    message: "Write why.",
  });
type ReviewInput = z.output<typeof completeReviewSchema>;
export type CompleteReviewInput = Pick<ReviewInput, "sessionId" | "version" | "outcome"> &
  Partial<ReviewInput>;
