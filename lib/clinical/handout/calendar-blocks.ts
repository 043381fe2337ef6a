import { fillPhrase } from "./fill-phrase.ts";
import type { HandoutBlock } from "./handout-document.ts";
import { chooseSentences, ownLanguage, type HandoutFacts } from "./handout-facts.ts";
import type { HandoutVisit } from "./handout-input.ts";

/** More visits make the squares of the code too small for every phone; a course that goes on says so. */
export const VISITS_IN_CODE = 5;

/**
 * What to do when a visit does not suit, and the next visits as a calendar for a phone. Visits whose day has passed are not put into it.
 *
 * @param visits in order of date
 * @returns one block: a code with its sentences, or the sentence alone where no visit is to come
 */
export function calendarBlocks(
  visits: readonly HandoutVisit[],
  facts: HandoutFacts,
): readonly HandoutBlock[] {
  const { catalogue, input } = facts;
  const toCome = visits.filter(({ dueOn }) => dueOn >= input.madeOn);
  const next = toCome.slice(0, VISITS_IN_CODE);
  const passage = catalogue.passages.find(({ id }) => id === "picture.calendar");
  if (next.length === 0 || passage === undefined) {
    return [
      {
        kind: "paragraph",
        sentences: [{ text: fillPhrase(catalogue, "dateMayMove"), parent: "phrase:dateMayMove" }],
      },
    ];
  }
  const whole = next.length === toCome.length;
  return [
    {
      kind: "calendar-code",
      summary: fillPhrase(catalogue, "calendarSummary"),
      visits: next.map(({ id, dueOn, appointment }) => ({ id, on: dueOn, at: appointment?.at ?? null })),
      alternative: { text: passage.title, parent: passage.id, ...ownLanguage(passage, facts) },
      sentences: [
        { text: fillPhrase(catalogue, "dateMayMove"), parent: "phrase:dateMayMove" },
        whole
          ? { text: fillPhrase(catalogue, "calendarAll"), parent: "phrase:calendarAll" }
          : {
              text: fillPhrase(catalogue, "calendarNext", { count: next.length }),
              parent: "phrase:calendarNext",
            },
        ...passage.blocks.flatMap((block) =>
          block.kind === "paragraph" ? chooseSentences(block.sentences, passage, facts) : [],
        ),
      ],
    },
  ];
}
