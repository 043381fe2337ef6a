import { wordsFor } from "#lib/catalogue/words/term-words.ts";
import type { LogContactInput } from "#lib/schemas/contact.ts";

const CHANNEL_WORDS: Readonly<Record<LogContactInput["channel"], string>> = {
  phone: "Phone",
  "text-message": "Text message",
  email: "Email",
  letter: "Letter",
  "in-person": "In person",
};
const OUTCOME_WORDS: Readonly<Record<LogContactInput["outcome"], string>> = {
  reached: "Reached",
  "no-answer": "No answer",
  "left-message": "Left a message",
  "wrong-number": "Wrong number",
  declined: "Does not want to come",
  rebooked: "Booked again",
};

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** How somebody may be reached. */
export const CHANNEL_OPTIONS = optionsOf(CHANNEL_WORDS);
/** What may come of it. */
export const OUTCOME_OPTIONS = optionsOf(OUTCOME_WORDS);
/** How somebody was reached, in words. */
export const channelWords = (term: string): string => wordsFor(CHANNEL_WORDS, term);
/** How a contact went, in words. */
export const outcomeWords = (term: string): string => wordsFor(OUTCOME_WORDS, term);
