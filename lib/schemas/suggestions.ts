import { z } from "zod";

/** Whether suggestions are shown, as a clinic or a person chooses it. */
export const SUGGESTION_CHOICES = ["shown", "hidden"] as const;

/** Whether suggestions were shown to somebody, and who hid them if not. */
export const SUGGESTION_STATES = ["shown", "hidden-by-clinic", "hidden-by-person"] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

/** A person's own choice. */
export const chooseSuggestionsSchema = z.strictObject({
  suggestions: z.enum(SUGGESTION_CHOICES, { error: "Choose whether suggestions are shown." }),
});
export type ChooseSuggestionsInput = z.output<typeof chooseSuggestionsSchema>;
